"""How sure facts say they are against how often they are right, and the table that their confidence is read from.

`python -m tests.gold.calibration` prints the calibration, fitted on half of the articles and judged on the other half,
both ways; each article counts with its copy of other names (swap.py), since names that nobody has met are what it is
for. With `--write` it fits the table on all of them.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ingest.confidence import HELD, PUBLISHED, USUAL, with_pairs
from ingest.run import facts_of
from tests.gold.accuracy import BATCHES, Gold
from tests.gold.score import align, fold, same_title
from tests.gold.swap import swapped_batches

TABLE = Path(__file__).parents[2] / "ingest" / "lexicon" / "confidence.tsv"
HEADING = (
    "# How often facts found for a reason were right in the gold: kind of fact, reason (- all of the kind), share.\n"
    "# Made by python -m tests.gold.calibration --write; the least of a fact's reasons is its confidence.\n"
)
ROUNDS = 12
PRIOR = 12
"""Facts of the kind's usual share that are counted to those seen, so that few do not say much."""
FEWEST = 5
"""Facts from which on a reason has a share of its own."""

Told = Mapping[str, Any]
Shares = Mapping[tuple[str, str], float]


@dataclass(frozen=True, slots=True)
class Judged:
    """A fact of the program: its kind and reasons, and whether careful readers found it too."""

    kind: str
    reasons: tuple[str, ...]
    right: bool


def judged(gold: Told, told: Told) -> Iterator[Judged]:
    """The facts of one article that must be or must not be there; what the gold leaves open is left out."""
    same: dict[str, str] = {}
    for kind in ("organizations", "officials"):
        pairs = align(gold[kind], told[kind])
        free = {one["id"] for one in gold[kind] if one.get("optional")}
        for one in told[kind]:
            if pairs.get(one["id"]) not in free:
                yield _judged(kind.removesuffix("s"), one, one["id"] in pairs)
        same |= pairs
    yield from _posts(gold, told, same)
    yield from _meetings(gold, told, same)
    yield from _agreements(gold, told, same)


def _judged(kind: str, fact: Told, right: bool) -> Judged:
    return Judged(kind, tuple(with_pairs(fact["reasons"])), right)


def _posts(gold: Told, told: Told, same: Mapping[str, str]) -> Iterator[Judged]:
    people = {one["id"]: one for one in gold["officials"]}
    for official in told["officials"]:
        person = people.get(same.get(official["id"], ""))
        if person is None or person.get("optional") or person.get("optional_posts"):
            continue
        for post in official["posts"]:
            right = any(same_title(title, post["title"]) and _fits(post, body, same) for title, body in person["posts"])
            free = any(same_title(title, post["title"]) for title in person.get("optional_titles", []))
            if right or not free:
                yield _judged("post", post, right)


def _fits(post: Told, body: str | None, same: Mapping[str, str]) -> bool:
    return body is None or post["organization"] is None or same.get(post["organization"], body) == body


def _meetings(gold: Told, told: Told, same: Mapping[str, str]) -> Iterator[Judged]:
    members = [{same.get(who["id"], who["id"]) for who in one["participants"]} for one in told["meetings"]]
    pairs = _paired(gold["meetings"], told["meetings"], members)
    for at, meeting in enumerate(told["meetings"]):
        held = gold["meetings"][pairs[at]] if at in pairs else None
        if held is not None and held.get("optional"):
            continue
        yield _judged("meeting", meeting, held is not None)
        there = {who for who, _ in held["participants"]} if held else set()
        free = set(held.get("optional_participants", [])) if held else set()
        for who in meeting["participants"]:
            if same.get(who["id"], who["id"]) not in free - there:
                yield _judged("participation", who, same.get(who["id"], who["id"]) in there)


def _paired(gold: Sequence[Told], told: Sequence[Told], members: Sequence[set[str]]) -> dict[int, int]:
    """Place of a meeting → that of the gold's meeting with which it shares most."""
    ranked = []
    for at, meeting in enumerate(told):
        for other, held in enumerate(gold):
            named = {who for who, _ in held["participants"]}
            if not named or (named | set(held.get("optional_participants", []))) & members[at]:
                like = (meeting["kind"] == held["kind"]) + (fold(held.get("city") or "") == fold(meeting["city"] or ""))
                ranked.append((len(named & members[at]) * 2 + like, -other, -at))
    pairs: dict[int, int] = {}
    for _, other, at in sorted(ranked, reverse=True):
        if -at not in pairs and -other not in pairs.values():
            pairs[-at] = -other
    return pairs


def _agreements(gold: Told, told: Told, same: Mapping[str, str]) -> Iterator[Judged]:
    for pact in told["agreements"]:
        bound = {same.get(who, who) for who in (*pact["parties"], *pact["signatories"])}
        held = [{*one["parties"], *one["signatories"]} for one in gold["agreements"]]
        yield _judged("agreement", pact, any(bound & one for one in held))


def all_judged() -> list[list[Judged]]:
    """The facts of each article of the gold, together with those of its copy of which every name is another."""
    with TemporaryDirectory() as folder:
        swapped = list(chain.from_iterable(map(_judged_of, swapped_batches(Path(folder)))))
    plain = chain.from_iterable(map(_judged_of, BATCHES.values()))
    return [[*one, *other] for one, other in zip(plain, swapped, strict=True)]


def _judged_of(gold: Gold) -> Iterator[list[Judged]]:
    told = {f"{one['article']['source']}#{one['article']['index']}": one for one in facts_of([gold.texts], least=0)}
    yield from (list(judged(one, told[one["article"]])) for one in gold.articles())


def fitted(facts: Sequence[Judged]) -> Shares:
    """The share right of each reason among the facts of which it is the least reliable."""
    usual = {kind: _usual([fact for fact in facts if fact.kind == kind]) for kind in {fact.kind for fact in facts}}
    by_reason: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for fact in facts:
        for reason in fact.reasons:
            by_reason[fact.kind, reason].append(fact)
    shares = {at: _share(held, usual[at[0]]) for at, held in by_reason.items() if len(held) >= FEWEST}
    for _ in range(ROUNDS):
        least: dict[tuple[str, str], list[Judged]] = defaultdict(list)
        for fact in facts:
            known = [at for reason in fact.reasons if (at := (fact.kind, reason)) in shares]
            if known:
                least[min(known, key=lambda at: (shares[at], at))].append(fact)
        shares |= {at: _share(held, usual[at[0]]) for at, held in least.items()}
    return shares | {(kind, USUAL): share for kind, share in usual.items()}


def _usual(facts: Sequence[Judged]) -> float:
    """The share right of all facts of a kind, never quite all: none that were seen is no proof that none will be."""
    return (sum(fact.right for fact in facts) + 1) / (len(facts) + 2)


def _share(facts: Sequence[Judged], usual: float) -> float:
    return (sum(fact.right for fact in facts) + PRIOR * usual) / (len(facts) + PRIOR)


def stated(fact: Judged, shares: Shares) -> float:
    """The confidence that a table of shares gives a fact."""
    usual = shares[fact.kind, USUAL]
    return min(shares.get((fact.kind, reason), usual) for reason in fact.reasons)


@dataclass(frozen=True, slots=True)
class Band:
    """Facts of like confidence: how many, the mean of what they say, and the share that is right."""

    facts: int
    said: float
    right: float


def bands(articles: Sequence[Sequence[Judged]]) -> dict[str, Band]:
    """Held and published facts, each judged by a table fitted on the other half of the articles."""
    found: dict[str, list[tuple[float, bool]]] = {"held": [], "published": []}
    halves = articles[::2], articles[1::2]
    for fit, judge in (halves, halves[::-1]):
        shares = fitted([fact for article in fit for fact in article])
        for fact in (fact for article in judge for fact in article):
            said = stated(fact, shares)
            if said >= HELD:
                found["published" if said >= PUBLISHED else "held"].append((said, fact.right))
    return {
        name: Band(
            len(facts), sum(said for said, _ in facts) / len(facts), sum(right for _, right in facts) / len(facts)
        )
        for name, facts in found.items()
    }


def main() -> None:
    articles = all_judged()
    for name, band in bands(articles).items():
        sys.stdout.write(f"{name:<10} {band.facts:>6} facts   said {band.said:.3f}   right {band.right:.3f}\n")
    if "--write" in sys.argv:
        shares = fitted([fact for article in articles for fact in article])
        rows = (f"{kind}\t{reason}\t{share:.3f}\n" for (kind, reason), share in sorted(shares.items()))
        TABLE.write_text(HEADING + "".join(rows), "utf-8")


if __name__ == "__main__":
    main()

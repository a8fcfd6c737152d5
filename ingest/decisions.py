"""What people decide of who is who and of which facts hold: the log, and what of it is in force."""

from collections import defaultdict, deque
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from ingest.facts import Stated

Judgement = Literal["same", "different", "unsure", "wrong", "right", "forget", "undo"]


class Mention(NamedTuple):
    """Where an article names somebody or something."""

    article: str
    start: int
    end: int


Pair = tuple[Mention, Mention]


class Decision(Stated):
    """One entry of the log: two mentions judged, or one fact, a person forgotten by hashes, or an entry undone."""

    number: int
    """Its place in the log, from 1."""
    judgement: Judgement
    mentions: tuple[Mention, ...] = ()
    fact: str | None = None
    hashes: tuple[str, ...] = ()
    undoes: int | None = None
    by: str
    at: str
    """The time of day in ISO form."""
    why: str = ""

    @property
    def about(self) -> Hashable:
        """What it judges: of two decisions about one thing the newer counts."""
        return frozenset(self.mentions) or self.fact or self.hashes

    def beyond(self, mention: Mention) -> Mention:
        """The other of its two mentions."""
        one, other = self.mentions
        return other if mention == one else one


@dataclass(frozen=True, slots=True)
class Rulings:
    """All that is in force: pairs of mentions in the order of their decisions, facts, and hashes of people."""

    same: tuple[Pair, ...] = ()
    different: tuple[Pair, ...] = ()
    unsure: tuple[Pair, ...] = ()
    wrong: frozenset[str] = frozenset()
    right: frozenset[str] = frozenset()
    forgotten: frozenset[str] = frozenset()
    mentions: Mapping[str, frozenset[Mention]] = field(default_factory=dict)
    """Article → where it names those who are ruled the same as others, or different."""


NO_RULINGS = Rulings()


def undone_in(log: Iterable[Decision]) -> set[int]:
    """The numbers of the decisions that are undone."""
    undone: set[int] = set()
    for decision in sorted(log, key=lambda decision: decision.number, reverse=True):
        if decision.undoes is not None and decision.number not in undone:
            undone.add(decision.undoes)
    return undone


def in_force(log: Sequence[Decision]) -> list[Decision]:
    """The decisions that count, in their order: the newest about each thing, without those that are undone."""
    undone = undone_in(log)
    standing = [decision for decision in log if decision.undoes is None and decision.number not in undone]
    newest = {decision.about: decision for decision in sorted(standing, key=lambda decision: decision.number)}
    return sorted(newest.values(), key=lambda decision: decision.number)


def rulings_of(log: Sequence[Decision]) -> Rulings:
    """What a log rules; the decisions in force count as a set."""
    pairs: dict[str, list[Pair]] = defaultdict(list)
    facts: dict[str, set[str]] = defaultdict(set)
    forgotten: set[str] = set()
    for decision in in_force(log):
        if len(decision.mentions) == 2:
            pairs[decision.judgement].append((decision.mentions[0], decision.mentions[1]))
        elif decision.fact:
            facts[decision.judgement].add(decision.fact)
        forgotten.update(decision.hashes)
    return Rulings(
        same=tuple(pairs["same"]),
        different=tuple(pairs["different"]),
        unsure=tuple(pairs["unsure"]),
        wrong=frozenset(facts["wrong"]),
        right=frozenset(facts["right"]),
        forgotten=frozenset(forgotten),
        mentions=_by_article([*pairs["same"], *pairs["different"]]),
    )


def _by_article(pairs: Iterable[Pair]) -> dict[str, frozenset[Mention]]:
    found: dict[str, set[Mention]] = defaultdict(set)
    for mention in (mention for pair in pairs for mention in pair):
        found[mention.article].add(mention)
    return {article: frozenset(mentions) for article, mentions in found.items()}


def contradiction(log: Sequence[Decision], new: Decision) -> list[Decision]:
    """The decisions that together say the opposite of what a new one says or brings back; none where all agree.

    Decisions whose articles are not held count as well.
    """
    before = {decision.number for decision in in_force(log)}
    after = in_force([*log, new])
    chains = (_chain(decision, after) for decision in after if decision.number not in before)
    return next(filter(None, chains), [])


def _chain(decision: Decision, force: Iterable[Decision]) -> list[Decision]:
    """The shortest way between its two mentions by decisions that say `same`, but for one where it says so itself."""
    if decision.judgement not in ("same", "different"):
        return []
    around: dict[Mention, list[Decision]] = defaultdict(list)
    for other in force:
        if other.judgement in ("same", "different") and other is not decision:
            for mention in other.mentions:
                around[mention].append(other)
    start, end = decision.mentions
    goal = end, decision.judgement == "same"
    ways: dict[tuple[Mention, bool], list[Decision]] = {(start, False): []}
    rest = deque(ways)
    while rest and goal not in ways:
        at, parted = here = rest.popleft()
        for other in around[at]:
            parts = other.judgement == "different"
            there = other.beyond(at), parted or parts
            if there not in ways and not (parted and parts):
                ways[there] = [*ways[here], other]
                rest.append(there)
    return ways.get(goal, [])

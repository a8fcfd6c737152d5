"""Signatures as the graph keeps them between two loads: all that is said of one as JSON."""

from collections import Counter

import orjson

from ingest.identity.sightings import Sighted
from ingest.identity.signatures import Signature
from ingest.identity.ties import Fact, Tie


def kept(one: Sighted) -> str:
    """All that is said of a signature, in one form."""
    return orjson.dumps(
        {
            "signature": tuple(one.signature),
            "first_day": one.first_day,
            "articles": one.articles,
            "full": one.full,
            "forms": one.forms,
            "marks": sorted((*mark, times) for mark, times in one.marks.items()),
            "aliases": sorted(one.aliases),
            "heard": sorted(map(sorted, one.heard)),
            "posts": sorted(one.posts),
            "bodies": [tuple(body) for body in sorted(one.bodies, key=lambda body: body.id)],
            "apart": sorted(one.apart),
            "alone": one.alone,
            "ties": [
                [key, tie.fact_count, list(map(tuple, tie.facts)), tie.stated, tie.first_day, tie.last_day]
                for key, tie in sorted(one.ties.items())
            ],
        },
        option=orjson.OPT_SORT_KEYS,
    ).decode()


def read(text: str) -> Sighted:
    """What was kept."""
    one = orjson.loads(text)
    return Sighted(
        signature=Signature(*one["signature"]),
        first_day=one["first_day"],
        articles=one["articles"],
        full=Counter(one["full"]),
        forms=Counter(one["forms"]),
        marks=Counter({(mark, value): times for mark, value, times in one["marks"]}),
        aliases=frozenset(one["aliases"]),
        heard=frozenset(map(frozenset, one["heard"])),
        posts=frozenset(one["posts"]),
        bodies=frozenset(Signature(*body) for body in one["bodies"]),
        apart=frozenset(one["apart"]),
        alone=one["alone"],
        ties={tuple(key): _tie(*rest) for key, *rest in one["ties"]},
    )


def _tie(
    fact_count: int, facts: list[list[str]], stated: dict[str, int], first_day: str | None, last_day: str | None
) -> Tie:
    return Tie(fact_count, [Fact(*fact) for fact in facts], Counter(stated), first_day, last_day)

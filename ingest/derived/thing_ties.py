"""The lasting ties of a thing: the posts that an official holds, the country of a body, and what it is a part of."""

from collections.abc import Iterable, Mapping

from ingest.identity.said import HOLDS, OF, PART_OF
from ingest.identity.sightings import Sighted, TieKey, most_stated
from ingest.identity.ties import Row, Tie

STATED = "False"


def holds_rows(official: str, sighted: Iterable[Sighted], thing_of: Mapping[str, str]) -> list[Row]:
    """Posts, one for each body or country, title free of language, status and country sent to."""
    return [
        tie.row(
            HOLDS,
            (official, at),
            (said, status, sent_to),
            title=most_stated(tie.stated),
            status=status,
            accredited_to=sent_to or None,
            first_day=tie.first_day,
            last_day=tie.last_day,
        )
        for (at, said, status, sent_to), tie in _ties(HOLDS, sighted, thing_of)
    ]


def of_rows(body: str, country: str | None, sighted: Iterable[Sighted]) -> list[Row]:
    """The country that most sentences about a body give it; inferred where none says it in words."""
    named = [tie for _, tie in _ties(OF, sighted, {})]
    return [tie.row(OF, (body, country), inferred=STATED not in tie.stated) for tie in named if country]


def part_of_rows(body: str, sighted: Iterable[Sighted], thing_of: Mapping[str, str]) -> list[Row]:
    """The bodies of which it is a part."""
    wholes = _ties(PART_OF, sighted, thing_of)
    return [tie.row(PART_OF, (body, whole), inferred=False) for (whole,), tie in wholes if whole != body]


def all_above(wholes: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """Each body with all that it is a part of, by whatever way."""
    above: dict[str, set[str]] = {}
    for body in wholes:
        found, rest = set[str](), [body]
        while rest:
            new = set(wholes.get(rest.pop(), ())) - found
            found |= new
            rest += new
        above[body] = found - {body}
    return above


def _ties(kind: str, sighted: Iterable[Sighted], thing_of: Mapping[str, str]) -> list[tuple[TieKey, Tie]]:
    """The ties of one kind that signatures of one thing have together, the other end by its thing; in order."""
    found: dict[TieKey, Tie] = {}
    for one in sighted:
        for (sort, *key), tie in one.ties.items():
            if sort == kind:
                other = tuple(thing_of.get(part, part) if place == 0 else part for place, part in enumerate(key))
                found.setdefault(other, Tie()).take_in(tie)
    return sorted(found.items(), key=lambda item: item[0])

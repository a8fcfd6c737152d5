"""Who met whom and who worked with whom face to face: the skeleton of paths and rankings."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from ingest.derived.happenings import Happening, Presence
from ingest.identity.ties import Fact, Row, months_of, tie_id

MET, COOPERATED = "MET", "COOPERATED"
OFFICIAL = "Official"
Ends = tuple[str, str]


class Standing(NamedTuple):
    """What a thing is: its label and its country."""

    label: str
    country: str | None


class Shared(NamedTuple):
    """What one event is to two who shared it."""

    direct_meetings: int
    agreements: int
    day: str | None
    stories: Sequence[str]
    fact: Fact


@dataclass(slots=True)
class Pair:
    """Two who met, or worked together, with what each event is to them."""

    kind: str
    ends: Ends
    events: dict[str, Shared] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """That of the tie between them."""
        return tie_id(self.kind, *self.ends)

    def row(self) -> Row:
        """The row by which the tie is written."""
        shared = list(self.events.values())
        days = [one.day for one in shared if one.day]
        newest = max(one.fact for one in shared)
        counts = {"agreements": sum(one.agreements for one in shared)} if self.kind == COOPERATED else {}
        properties = {
            "id": self.id,
            "direct_meetings": sum(one.direct_meetings for one in shared),
            **counts,
            "stories": len(set[str]().union(*(one.stories for one in shared))),
            "first_day": min(days, default=None),
            "last_day": max(days, default=None),
            "months": months_of(days),
            "quote": newest.quote,
            "article": newest.article,
        }
        return {"from": self.ends[0], "to": self.ends[1], "properties": properties}


def shared_by(
    event: Happening, row: Row, stories: Set[str], things: Mapping[str, Standing]
) -> Iterator[tuple[str, Ends, Shared]]:
    """The pairs that an event brought together: a direct meeting officials and sides, an agreement its parties.

    A body is paired with its own country and its wholes too: whether that counts is not for the event to say.
    """
    told = row["day"], sorted(stories)
    if "direct" not in row:
        sides = {who: one.tie.newest() for who, one in event.present.items() if things[who].label != OFFICIAL}
        yield from ((COOPERATED, pair, Shared(0, 1, *told, fact)) for pair, fact in _pairs(sides))
    elif row["direct"]:
        people = {who: one.tie.newest() for who, one in event.present.items() if things[who].label == OFFICIAL}
        yield from ((MET, pair, Shared(1, 0, *told, fact)) for pair, fact in _pairs(people))
        sides = sides_present(event.present, things)
        yield from ((COOPERATED, pair, Shared(1, 0, *told, fact)) for pair, fact in _pairs(sides))


def sides_present(present: Mapping[str, Presence], things: Mapping[str, Standing]) -> dict[str, Fact]:
    """The bodies and countries present, by themselves or by who spoke for them, each with the newest fact of it."""
    sides: dict[str, Fact] = {}
    for who, presence in present.items():
        side = who if things[who].label != OFFICIAL else presence.on_behalf_of
        if side is None:
            continue
        fact = presence.tie.newest()
        for one in (side, things[side].country):
            if one is not None:
                sides[one] = max(sides.get(one, fact), fact)
    return sides


def _pairs(sides: Mapping[str, Fact]) -> Iterator[tuple[Ends, Fact]]:
    for one, other in combinations(sorted(sides), 2):
        yield (one, other), max(sides[one], sides[other])

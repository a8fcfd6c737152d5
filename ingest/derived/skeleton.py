"""Who met whom and who worked with whom face to face: the skeleton of paths and rankings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from itertools import combinations

from ingest.derived.happenings import Happening, Presence
from ingest.derived.ties import Fact, Row, months_of, tie_id
from ingest.identity.things import Thing


@dataclass(slots=True)
class _Shared:
    """What two have in common."""

    meetings: int = 0
    agreements: int = 0
    days: list[str] = field(default_factory=list)
    stories: set[str] = field(default_factory=set)
    newest: Fact | None = None

    def add(self, day: str | None, stories: Set[str], fact: Fact) -> None:
        if day:
            self.days.append(day)
        self.stories |= stories
        if self.newest is None or fact > self.newest:
            self.newest = fact

    def row(self, kind: str, ends: tuple[str, str]) -> Row:
        counts = {"agreements": self.agreements} if kind == "COOPERATED" else {}
        properties = {
            "id": tie_id(kind, *ends),
            "direct_meetings": self.meetings,
            **counts,
            "stories": len(self.stories),
            "first_day": min(self.days, default=None),
            "last_day": max(self.days, default=None),
            "months": months_of(self.days),
            "quote": self.newest.quote if self.newest else None,
            "article": self.newest.article if self.newest else None,
        }
        return {"from": ends[0], "to": ends[1], "properties": properties}


@dataclass(frozen=True, slots=True)
class Occasion:
    """A meeting or agreement with its day and the stories that tell of it."""

    happening: Happening
    day: str | None
    stories: Set[str]


def met_rows(direct: Iterable[Occasion], things: Mapping[str, Thing]) -> list[Row]:
    """Each pair of officials who took part in one direct meeting, once."""
    shared: dict[tuple[str, str], _Shared] = defaultdict(_Shared)
    for occasion in direct:
        present = occasion.happening.present
        people = sorted(who for who in present if things[who].label == "Official")
        newest = {who: present[who].tie.newest() for who in people}
        for pair in combinations(people, 2):
            both = shared[pair]
            both.meetings += 1
            both.add(occasion.day, occasion.stories, max(newest[pair[0]], newest[pair[1]]))
    return [both.row("MET", pair) for pair, both in sorted(shared.items(), key=lambda item: item[0])]


def cooperated_rows(
    direct: Iterable[Occasion],
    agreements: Iterable[Occasion],
    things: Mapping[str, Thing],
    above: Mapping[str, Set[str]],
) -> list[Row]:
    """Each pair of bodies or countries present at one direct meeting or party to one agreement, once.

    A body is never paired with its own country or with what it is a part of.
    """
    shared: dict[tuple[str, str], _Shared] = defaultdict(_Shared)
    for occasion in direct:
        for pair, fact in _pairs(sides_present(occasion.happening.present, things), things, above):
            shared[pair].meetings += 1
            shared[pair].add(occasion.day, occasion.stories, fact)
    for occasion in agreements:
        parties = {who: presence.tie.newest() for who, presence in occasion.happening.present.items()}
        sides = {who: fact for who, fact in parties.items() if things[who].label != "Official"}
        for pair, fact in _pairs(sides, things, above):
            shared[pair].agreements += 1
            shared[pair].add(occasion.day, occasion.stories, fact)
    return [both.row("COOPERATED", pair) for pair, both in sorted(shared.items(), key=lambda item: item[0])]


def sides_present(present: Mapping[str, Presence], things: Mapping[str, Thing]) -> dict[str, Fact]:
    """The bodies and countries present, by themselves or by who spoke for them, each with the newest fact of it."""
    sides: dict[str, Fact] = {}
    for who, presence in present.items():
        side = who if things[who].label != "Official" else presence.on_behalf_of
        if side is None:
            continue
        fact = presence.tie.newest()
        for one in (side, things[side].country):
            if one is not None:
                sides[one] = max(sides.get(one, fact), fact)
    return sides


def _pairs(
    sides: Mapping[str, Fact], things: Mapping[str, Thing], above: Mapping[str, Set[str]]
) -> Iterator[tuple[tuple[str, str], Fact]]:
    for one, other in combinations(sorted(sides), 2):
        own = things[one].country == other or things[other].country == one
        if not own and other not in above.get(one, ()) and one not in above.get(other, ()):
            yield (one, other), max(sides[one], sides[other])

"""Paths between two things: level by level from both ends, the same on either engine and every time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from app.answers.things import thing_named, things_named
from app.asked import PathsAsked
from app.models.catalog import PathLimits
from app.models.paths import Hop, Path, PathsAnswer
from app.models.things import Thing
from app.problems import Invalid
from cypher.graph import Graph, Row

LIMITS = PathLimits(max_hops=4, most_ties=100, most_things=2_000, hub=1_000)

Way = tuple[str, ...]
"""The ids on a path, from end to end."""


async def paths(graph: Graph, asked: PathsAsked) -> PathsAnswer:
    """The shortest paths between two things, `k` of them, in the order of the ids on them."""
    start, end = await _end(graph, "from", asked.from_), await _end(graph, "to", asked.to)
    via = [thing.id for thing in await things_named(graph, asked.via)]
    avoid = [thing.id for thing in await things_named(graph, asked.avoid)]
    if start == end:
        raise Invalid.at("to", "is the same as from")
    if {start, end, *via} & set(avoid):
        raise Invalid.at("avoid", "names an end, or what must lie between")
    web = Web(graph, asked, named=[start, end, *via], avoid=avoid)
    ways = await _ways(web, start, end, set(via) - {start, end}, asked)
    hops = await web.hops(ways)
    items = [Path(length=len(way) - 1, hops=[hops[pair] for pair in _pairs(way)]) for way in ways]
    return PathsAnswer(items=items, total=len(items), complete=web.complete, capped=web.capped)


@dataclass
class Web:
    """The part of the graph that a search has seen: things, and their strongest ties that pass every filter."""

    graph: Graph
    asked: PathsAsked
    named: list[str]
    avoid: list[str]
    ties: dict[str, dict[str, Row]] = field(default_factory=dict)
    expanded: set[str] = field(default_factory=set)
    complete: bool = True
    capped: bool = False

    async def expand(self, ids: Iterable[str]) -> None:
        """Looks at the ties of these things, as far as the search may go."""
        wanted = sorted(set(ids) - self.expanded)
        allowed = wanted[: LIMITS.most_things - len(self.expanded)]
        self.complete = self.complete and len(allowed) == len(wanted)
        self.expanded.update(allowed)
        if not allowed:
            return
        rows = await self.graph.read(
            "neighbours",
            ids=allowed,
            ties=self.asked.ties.split(","),
            avoid=self.avoid,
            named=self.named,
            since=self.asked.since,
            until=self.asked.until,
            hub=LIMITS.hub,
            most=LIMITS.most_ties,
        )
        for row in rows:
            self.capped = self.capped or row["cut"]
            for one, other in ((row["from"], row["to"]), (row["to"], row["from"])):
                known = self.ties.setdefault(one, {}).setdefault(other, row)
                if (-row["strength"], row["id"]) < (-known["strength"], known["id"]):
                    self.ties[one][other] = row

    def beside(self, id: str) -> list[str]:
        """What is tied to a thing, in the order of ids."""
        return sorted(self.ties.get(id, ()))

    def far(self, end: str, most: int) -> dict[str, int]:
        """How many ties each thing is away from an end, up to a number."""
        away = {end: 0}
        level = [end]
        for distance in range(1, most + 1):
            level = [other for one in level for other in self.ties.get(one, ()) if other not in away]
            away.update(dict.fromkeys(level, distance))
        return away

    async def hops(self, ways: list[Way]) -> dict[tuple[str, str], Hop]:
        """What each tie of these paths says, seen in the direction of the path."""
        pairs = {pair: self.ties[pair[0]][pair[1]]["id"] for way in ways for pair in _pairs(way)}
        asked = [{"from": one, "to": other, "id": id} for (one, other), id in sorted(pairs.items())]
        rows = await self.graph.read("hops", hops=asked) if asked else []
        return {(row["from"]["id"], row["to"]["id"]): Hop(**row) for row in rows}


async def _ways(web: Web, start: str, end: str, via: set[str], asked: PathsAsked) -> list[Way]:
    await web.expand([start, end, *via])
    found: list[Way] = []
    # a path of three ties is seen when all beside one end has been looked at, one of four when beside both
    nearer, farther = sorted((start, end), key=lambda one: (len(web.beside(one)), one))
    for length in range(1, asked.max_hops + 1):
        if length > 2:
            await web.expand(web.beside(nearer if length == 3 else farther))
        for way in _walks(web, (start,), end, length, web.far(end, length)):
            if via <= set(way):
                found.append(way)
            if len(found) == asked.k:
                return found
    return found


def _walks(web: Web, way: Way, end: str, left: int, away: dict[str, int]) -> Iterator[Way]:
    """The ways of exactly so many ties, in the order of the ids on them."""
    if left == 0:
        yield way
        return
    for other in web.beside(way[-1]):
        if other not in way and (other == end) == (left == 1) and away.get(other, left) < left:
            yield from _walks(web, (*way, other), end, left - 1, away)


def _pairs(way: Way) -> Iterator[tuple[str, str]]:
    return pairwise(way)


async def _end(graph: Graph, place: str, name: str) -> str:
    thing: Thing = await thing_named(graph, name)
    if thing.type == "meeting":
        raise Invalid.at(place, "is a meeting; a path ends at an official, a body, a country or an agreement")
    return thing.id

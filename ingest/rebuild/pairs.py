"""Who met whom and who worked with whom, brought up to the events that are told anew."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import orjson

from cypher.graph import Graph
from ingest.derived.skeleton import COOPERATED, MET, Ends, Pair, Shared, shared_by
from ingest.derived.thing_ties import all_above
from ingest.identity.ties import Fact, Row
from ingest.rebuild.retold import Retold

STATEMENTS = {MET: ("unmet", "met"), COOPERATED: ("uncooperated", "cooperated")}


class Pairs:
    """The pairs that events bring together now, and those that the events of before brought together."""

    def __init__(self) -> None:
        self._now: dict[str, Pair] = {}
        self._before: dict[str, set[str]] = defaultdict(set)
        """Pair → events of before."""

    def share(self, found: Retold, rows: Mapping[str, Row]) -> None:
        """Takes events in and those that they replace; their rows are told which pairs they bring together."""
        for before, ids in found.pairs_before.items():
            for id in ids:
                self._before[id].add(before)
        for event in found.events:
            row, together = rows[event.id], set[str]()
            for kind, ends, shared in shared_by(event, row, found.stories(event), found.things):
                pair = Pair(kind, ends)
                together.add(pair.id)
                self._now.setdefault(pair.id, pair).events[event.id] = shared
            row["pairs"] = sorted(together)

    async def write(self, graph: Graph) -> None:
        """Writes what these events are to the pairs, and the ties that follow from all events of each."""
        ids = sorted(self._now.keys() | self._before.keys())
        pairs = {row["id"]: _read(row) for row in await graph.read("pairs", ids=ids)}
        before = [pair for pair in pairs.values() if pair.events]
        for id, events in self._before.items():
            for event in events & pairs[id].events.keys():
                del pairs[id].events[event]
        for id, pair in self._now.items():
            pairs.setdefault(id, Pair(pair.kind, pair.ends)).events.update(pair.events)
        empty = [{"id": id} for id, pair in sorted(pairs.items()) if not pair.events]
        await graph.write("derive/unpaired", empty)
        kept = [pair for _, pair in sorted(pairs.items()) if pair.events]
        await graph.write("derive/pairs", [_row(pair) for pair in kept])
        await self._write_ties(graph, before, kept)

    async def _write_ties(self, graph: Graph, before: Iterable[Pair], now: Iterable[Pair]) -> None:
        own = await _own(graph, {end for pair in now if pair.kind == COOPERATED for end in pair.ends})
        for kind, (take_away, write) in STATEMENTS.items():
            ends = [{"from": pair.ends[0], "to": pair.ends[1]} for pair in before if pair.kind == kind]
            await graph.write(f"derive/{take_away}", ends)
            rows = [pair.row() for pair in now if pair.kind == kind and not _are_own(pair.ends, own)]
            await graph.write(f"derive/{write}", rows)


async def _own(graph: Graph, bodies: set[str]) -> dict[str, set[str]]:
    """Each body with its country and all that it is a part of, by whatever way."""
    wholes: dict[str, set[str]] = {}
    country_of: dict[str, str | None] = {}
    rest = bodies
    while rest:
        rows = await graph.read("wholes", ids=sorted(rest))
        wholes |= {row["id"]: set(row["wholes"]) for row in rows}
        country_of |= {row["id"]: row["country"] for row in rows}
        rest = {whole for row in rows for whole in row["wholes"]} - wholes.keys()
    return {body: above | {country_of[body] or ""} for body, above in all_above(wholes).items()}


def _are_own(ends: Ends, own: Mapping[str, set[str]]) -> bool:
    return ends[1] in own.get(ends[0], ()) or ends[0] in own.get(ends[1], ())


def _row(pair: Pair) -> Row:
    events = {event: [*shared[:-1], tuple(shared.fact)] for event, shared in sorted(pair.events.items())}
    return {
        "id": pair.id,
        "kind": pair.kind,
        "one": pair.ends[0],
        "other": pair.ends[1],
        "events": orjson.dumps(events).decode(),
    }


def _read(row: Row) -> Pair:
    pair = Pair(row["kind"], (row["one"], row["other"]))
    for event, (direct, agreements, day, stories, fact) in orjson.loads(row["events"]).items():
        pair.events[event] = Shared(direct, agreements, day, stories, Fact(*fact))
    return pair

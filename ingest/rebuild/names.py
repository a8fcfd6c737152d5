"""Countries, bodies and officials brought up to what is said of their signatures."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import chain

from cypher.graph import Graph
from ingest.derived.thing_ties import all_above, holds_rows, of_rows, part_of_rows
from ingest.identity.sightings import Sighted
from ingest.identity.things import Thing, body_thing, country_thing, official_thing
from ingest.identity.ties import Row
from ingest.rebuild.kinds import Alone, Bodies, People, at_mark
from ingest.rebuild.region import Member, Region, region_of
from ingest.rebuild.ruled import Ruled
from ingest.rebuild.signatures import write_names, write_signatures

Touched = Mapping[str, str | None]
"""Signatures with all that is said of each now, as JSON; null for one that no article states any more."""
TABLES = {
    "Country": "countries",
    "Committee": "committees",
    "Shelter": "shelters",
    "Agency": "agencies",
    "Official": "officials",
}


async def rebuild_countries(graph: Graph, touched: Touched) -> None:
    """Brings the countries up to the articles that speak of them."""
    await _settle(graph, await region_of(graph, Alone(), touched), touched, _country)


async def rebuild_bodies(graph: Graph, touched: Touched, ruled: Ruled) -> set[str]:
    """Brings the bodies up to what is said of these signatures, and gives those that stand for another body now."""
    settled = await _settle(graph, await region_of(graph, Bodies(ruled.names), touched), touched, body_thing)
    wholes = {one.thing.id: part_of_rows(one.thing.id, one.sighted, settled.thing_of) for one in settled.groups}
    above = {thing: {row["to"] for row in rows} for thing, rows in wholes.items()}
    moved = settled.moved(above)
    changed = [group for group in settled.groups if group.changed or not moved.isdisjoint(group.ids)]
    await graph.write("derive/loose", [{"id": group.thing.id} for group in changed])
    of = [of_rows(group.thing.id, group.thing.country, group.sighted) for group in changed]
    await graph.write("derive/of", list(chain.from_iterable(of)))
    await graph.write("derive/part_of", [row for group in changed for row in wholes[group.thing.id]])
    return moved


async def rebuild_people(graph: Graph, touched: Touched, moved: Iterable[str], ruled: Ruled) -> set[str]:
    """Brings the officials up to what is said of these signatures and to their bodies, of which some have moved."""
    holders = await graph.read("signatures_marked", marks=sorted(map(at_mark, moved)))
    people = {row["id"]: row["kept"] for row in holders} | dict(touched)
    settled = await _settle(graph, await region_of(graph, People(graph, ruled.names), people), people, official_thing)
    changed = [group for group in settled.groups if group.changed]
    ends = {key[1] for group in changed for one in group.sighted for key in one.ties}
    at = {row["id"]: row["thing"] for row in await graph.read("standing", ids=sorted(ends))}
    await graph.write("derive/loose", [{"id": group.thing.id} for group in changed])
    rows = [row for group in changed for row in holds_rows(group.thing.id, group.sighted, at)]
    await graph.write("derive/holds", rows)
    return settled.moved({group.thing.id: set() for group in settled.groups})


def _country(sighted: Sequence[Sighted]) -> Thing:
    return country_thing(sighted[0].signature.key)


@dataclass(slots=True)
class _Group:
    """Signatures that name one thing."""

    ids: list[str]
    sighted: list[Sighted]
    thing: Thing
    changed: bool


@dataclass(slots=True)
class _Settled:
    """What the signatures of a region name now, and what they named before."""

    groups: list[_Group] = field(default_factory=list)
    before: dict[str, Row] = field(default_factory=dict)
    thing_of: dict[str, str] = field(default_factory=dict)

    def moved(self, above: Mapping[str, Set[str]]) -> set[str]:
        """The signatures that name another thing than before, one of another kind or country, or part of others."""
        whole, whole_before = all_above(above), all_above({row["thing"]: row["above"] for row in self.before.values()})
        now = {
            id: (one.thing.id, one.thing.label, one.thing.country, above.get(one.thing.id), whole.get(one.thing.id))
            for one in self.groups
            for id in one.ids
        }
        before = {
            id: (row["thing"], row["label"], row["country"], set(row["above"]), whole_before[row["thing"]])
            for id, row in self.before.items()
        }
        return {id for id in now.keys() | before.keys() if now.get(id) != before.get(id)}


async def _settle(
    graph: Graph, region: Region[Sighted], touched: Touched, thing: Callable[[Sequence[Sighted]], Thing]
) -> _Settled:
    """Writes the things of a region where they changed, each named by its signatures, as yet without lasting ties."""
    standing = await graph.read("standing", ids=sorted(region.members.keys() | region.gone.keys()))
    settled = _Settled(before={row["id"]: row for row in standing})
    named = defaultdict[str, set[str]](set)
    for id, row in settled.before.items():
        named[row["thing"]].add(id)
    for ids in region.groups:
        sighted = [region.members[id].kept for id in sorted(ids)]
        one = thing(sighted)
        changed = named[one.id] != set(ids) or not touched.keys().isdisjoint(ids)
        settled.groups.append(_Group(sorted(ids), sighted, one, changed))
        settled.thing_of.update((id, one.id) for id in ids)
    labels = {group.thing.id: group.thing.label for group in settled.groups}
    gone = {row["thing"] for row in standing if labels.get(row["thing"]) != row["label"]}
    await graph.write("derive/gone", [{"thing": id, "signature": ""} for id in sorted(gone)])
    await write_signatures(graph, region, _told)
    await _write_things(graph, [group for group in settled.groups if group.changed])
    return settled


async def _write_things(graph: Graph, groups: Sequence[_Group]) -> None:
    rows = defaultdict[str, list[Row]](list)
    for group in groups:
        rows[TABLES[group.thing.label]].append({"id": group.thing.id, **group.thing.properties})
    for table, things in rows.items():
        await graph.write(f"derive/{table}", things)
    await write_names(graph, {id: group.thing.id for group in groups for id in group.ids})


def _told(member: Member[Sighted]) -> Row:
    """What a signature shows of itself."""
    one = member.kept
    return {
        "kind": one.signature.kind,
        "key": one.signature.key,
        "name": one.name,
        "country": one.signature.country,
        "body": one.signature.body,
        "post": one.signature.post,
        "first_day": one.first_day,
    }

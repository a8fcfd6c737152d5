"""The signatures of a region written where they changed, with the marks by which they are found."""

from collections.abc import Callable, Mapping

from cypher.graph import Graph
from ingest.identity.ties import Row
from ingest.rebuild.region import Kept, Member, Region


async def write_signatures(graph: Graph, region: Region[Kept], told: Callable[[Member[Kept]], Row]) -> None:
    """Writes those that changed, with what is told of each, and takes away those that are gone."""
    rows, stale, marks = list[Row](), [{"id": id} for id in region.gone], list[Row]()
    for id, member in region.members.items():
        component = region.components[id]
        if member.marks != member.marks_before:
            stale.append({"id": id})
            marks += [{"mark": mark, "signature": id} for mark in sorted(member.marks)]
        held = {"kept": member.text, "marks": sorted(member.marks), "component": component}
        if member.before is None or any(member.before[name] != value for name, value in held.items()):
            rows.append({"id": id, **told(member), **held})
    await graph.write("derive/unmarked", stale)
    await graph.write("derive/gone", [{"thing": "", "signature": id} for id in region.gone])
    await graph.write("derive/signatures", rows)
    await graph.write("derive/marks", marks)


async def write_names(graph: Graph, thing_of: Mapping[str, str]) -> None:
    """Writes what signatures name now."""
    await graph.write("derive/unnamed", [{"id": id} for id in thing_of])
    await graph.write("derive/names", [{"from": id, "to": thing} for id, thing in sorted(thing_of.items())])

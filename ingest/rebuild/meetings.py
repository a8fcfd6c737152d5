"""Meetings brought up to the frames in which articles tell of them."""

from collections import defaultdict
from collections.abc import Iterable

from cypher.graph import Graph
from ingest.derived.happenings import meeting_row
from ingest.derived.skeleton import OFFICIAL
from ingest.identity.ties import Row
from ingest.rebuild.accounts import Meetings
from ingest.rebuild.pairs import Pairs
from ingest.rebuild.region import region_of
from ingest.rebuild.retold import Retold, retold, with_those_beside, write_events
from ingest.rebuild.ruled import Ruled
from ingest.rebuild.touched import KeptNow


async def rebuild_meetings(
    graph: Graph, touched: KeptNow, moved: Iterable[str], ruled: Ruled, pairs: Pairs
) -> set[str]:
    """Brings the meetings up to these frames and to what has moved; gives the frames of meetings that are told anew."""
    touched = await with_those_beside(graph, touched, moved, "meeting")
    region = await region_of(graph, Meetings(graph, ruled.frames), touched)
    found = await retold(graph, "meeting", region, touched, ruled)
    rows = {meeting.id: meeting_row(meeting) for meeting in found.events}
    pairs.share(found, rows)
    await write_events(graph, "meeting", region, found, rows)
    await _write_ties(graph, found, rows)
    return set(found.event_of) | region.gone.keys()


async def _write_ties(graph: Graph, found: Retold, rows: dict[str, Row]) -> None:
    attended: dict[bool, list[Row]] = defaultdict(list)
    for meeting in found.events:
        for who, presence in sorted(meeting.present.items()):
            properties: Row = {"role": presence.role, "on_behalf_of": presence.on_behalf_of}
            tie = presence.tie.row("ATTENDED", (who, meeting.id), **properties)
            attended[found.things[who].label == OFFICIAL].append(tie)
    await graph.write("derive/attended_officials", attended[True])
    await graph.write("derive/attended_bodies", attended[False])
    held = [(meeting, rows[meeting.id]["country"]) for meeting in found.events]
    await graph.write("derive/held_in", [meeting.told.row("HELD_IN", (meeting.id, at)) for meeting, at in held if at])

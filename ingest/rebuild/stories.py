"""Stories brought up to the articles that tell them."""

from cypher.graph import Graph
from ingest.identity.ties import Row
from ingest.rebuild.accounts import Stories, StoryKept
from ingest.rebuild.region import Member, numbered, region_of
from ingest.rebuild.signatures import write_names, write_signatures
from ingest.rebuild.touched import KeptNow


async def rebuild_stories(graph: Graph, touched: KeptNow) -> set[str]:
    """Brings the stories up to these articles; gives the signatures of those that tell another story than before."""
    region = await region_of(graph, Stories(), touched)
    story_of = numbered(region, "story", {id: member.kept[1] for id, member in region.members.items()})
    before = {id: member.before["thing"] for id, member in region.members.items() if member.before}
    gone = {*before.values(), *(row["thing"] for row in region.gone.values())} - set(story_of.values())
    changed = {id: story for id, story in sorted(story_of.items()) if before.get(id) != story}
    await graph.write("derive/gone", [{"thing": story, "signature": ""} for story in sorted(gone)])
    await write_signatures(graph, region, _told)
    await graph.write("derive/stories", [{"id": story} for story in sorted(set(changed.values()))])
    await write_names(graph, changed)
    tells = [{"from": region.members[id].kept[0], "to": story} for id, story in changed.items()]
    await graph.write("derive/untold", [{"id": row["from"]} for row in tells])
    await graph.write("derive/tells", tells)
    return set(changed)


def _told(member: Member[StoryKept]) -> Row:
    return {"kind": "story", "key": member.id, "first_day": member.kept[1]}

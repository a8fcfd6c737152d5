"""The derived layer brought up to what is stated: only what articles, loaded, changed or gone, have touched."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime

from cypher.graph import Graph
from ingest.collector import collector_at_rest
from ingest.identity.ties import Row
from ingest.rebuild.agreements import rebuild_agreements
from ingest.rebuild.dataset import EMPTY, version_after
from ingest.rebuild.meetings import rebuild_meetings
from ingest.rebuild.names import rebuild_bodies, rebuild_countries, rebuild_people
from ingest.rebuild.pairs import Pairs
from ingest.rebuild.stories import rebuild_stories
from ingest.rebuild.touched import touched_by

AT_ONCE = 1_000
"""Touched articles that are brought in together: memory holds no more than they touch."""
CLEARED_AT_ONCE = 5_000


async def rebuild(graph: Graph) -> None:
    """Brings the derived layer up to all that is stated: where articles are touched, or anew if it is not whole."""
    dataset = (await graph.read("dataset") or [{"version": None, "whole": True}])[0]
    version, question = dataset["version"] or EMPTY, "touched"
    if not dataset["whole"]:
        await clear(graph, "derive/clear")
        await clear(graph, "derive/underived")
        version, question = EMPTY, "articles_after"
    await graph.commit("derive/begun")
    async for marks in _pages(graph, question):
        version = await version_after(graph, version, marks)
        await _bring_in(graph, marks)
    day = (await graph.read("newest_day"))[0]["day"]
    await graph.write("derive/finished", version=version, day=day, built=_now())
    await clear(graph, "derive/untouched")


async def clear(graph: Graph, statement: str) -> None:
    """Runs a statement that takes things away batch by batch until nothing is left."""
    while (await graph.commit(statement, batch=CLEARED_AT_ONCE))[0]["cleared"]:
        pass


async def _bring_in(graph: Graph, marks: Sequence[Row]) -> None:
    """Each stage hands on what it has moved: bodies to people, both and stories to events, events to pairs."""
    with collector_at_rest():
        touched = await touched_by(graph, marks)
        await graph.write("derive/unstated", [{"id": article} for article in sorted(touched.states)])
        await rebuild_countries(graph, touched.kept["country"])
        moved = await rebuild_bodies(graph, touched.kept["body"])
        moved |= await rebuild_people(graph, touched.kept["official"], moved)
        moved |= await rebuild_stories(graph, touched.kept["story"])
        pairs = Pairs()
        frames = await rebuild_meetings(graph, touched.kept["meeting"], moved, pairs)
        await rebuild_agreements(graph, touched.kept["agreement"], moved | frames, pairs)
        await pairs.write(graph)
        states = [{"from": article, "to": id} for article, ids in sorted(touched.states.items()) for id in sorted(ids)]
        await graph.write("derive/states", states)


async def _pages(graph: Graph, question: str) -> AsyncIterator[list[Row]]:
    after = ""
    while page := await graph.read(question, after=after, limit=AT_ONCE):
        yield page
        after = page[-1]["id"]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")

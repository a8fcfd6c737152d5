"""The derived layer brought up to what is stated and decided: only what articles and decisions have touched."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from cypher.graph import Graph
from ingest.collector import collector_at_rest
from ingest.decisions import rulings_of
from ingest.identity.ties import Row
from ingest.log import log_of
from ingest.rebuild.agreements import rebuild_agreements
from ingest.rebuild.dataset import EMPTY, version_after, with_decisions
from ingest.rebuild.meetings import rebuild_meetings
from ingest.rebuild.names import rebuild_bodies, rebuild_countries, rebuild_people
from ingest.rebuild.pairs import Pairs
from ingest.rebuild.ruled import Ruled, ruled_in, stated_otherwise
from ingest.rebuild.stories import rebuild_stories
from ingest.rebuild.touched import touched_by
from ingest.rebuild.versions import settle_versions

AT_ONCE = 1_000
"""Touched articles that are brought in together: memory holds no more than they touch."""
CLEARED_AT_ONCE = 5_000


async def rebuild_touched(graph: Graph) -> None:
    """Brings the derived layer up to what has been touched, if anything has."""
    if await graph.read("touched", after="", limit=1):
        await rebuild(graph)


async def rebuild(graph: Graph) -> None:
    """Brings the derived layer up to all that is stated: where articles are touched, or anew if it is not whole."""
    made = await _made(graph)
    async for marks in _pages(graph, made.question):
        await settle_versions(graph, marks)
    log = await log_of(graph)
    ruled = await ruled_in(graph, rulings_of(log))
    await graph.write("derive/touched", [{"id": id} for id in await stated_otherwise(graph, ruled)])
    await graph.commit("derive/begun")
    version = with_decisions(made.version, log[made.decisions :])
    async for marks in _pages(graph, made.question):
        version = await version_after(graph, version, marks)
        await _bring_in(graph, marks, ruled)
    day = (await graph.read("newest_day"))[0]["day"]
    await graph.write("derive/finished", version=version, decisions=len(log), day=day, built=_now())
    await clear(graph, "derive/untouched")


async def clear(graph: Graph, statement: str) -> None:
    """Runs a statement that takes things away batch by batch until nothing is left."""
    while (await graph.commit(statement, batch=CLEARED_AT_ONCE))[0]["cleared"]:
        pass


@dataclass(frozen=True, slots=True)
class _Made:
    """Of what the derived layer is made before it is brought up, and which articles are to be brought in."""

    version: str = EMPTY
    decisions: int = 0
    question: str = "touched"


async def _made(graph: Graph) -> _Made:
    """What there is of the derived layer; one that is not whole is taken away first."""
    rows = await graph.read("dataset")
    if rows and not rows[0]["whole"]:
        await clear(graph, "derive/clear")
        await clear(graph, "derive/underived")
        return _Made(question="articles_after")
    return _Made(rows[0]["version"] or EMPTY, rows[0]["decisions"]) if rows else _Made()


async def _bring_in(graph: Graph, marks: Sequence[Row], ruled: Ruled) -> None:
    """Each stage hands on what it has moved: bodies to people, both and stories to events, events to pairs."""
    with collector_at_rest():
        touched = await touched_by(graph, marks, ruled)
        await graph.write("derive/unstated", [{"id": article} for article in sorted(touched.states)])
        await rebuild_countries(graph, touched.kept["country"])
        moved = await rebuild_bodies(graph, touched.kept["body"], ruled)
        moved |= await rebuild_people(graph, touched.kept["official"], moved, ruled)
        moved |= await rebuild_stories(graph, touched.kept["story"])
        pairs = Pairs()
        frames = await rebuild_meetings(graph, touched.kept["meeting"], moved, ruled, pairs)
        await rebuild_agreements(graph, touched.kept["agreement"], moved | frames, ruled, pairs)
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

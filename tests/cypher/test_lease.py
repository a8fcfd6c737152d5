"""One writer at a time, on both engines."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from cypher.graph import Graph, GraphLocked, connect
from cypher.lease import writing
from tests.engines import run

STATEMENTS = Path(__file__).parent / "statements"
OTHER = "MERGE (l:Lease {id: 'writer'}) SET l.holder = 'silat ingest 0badcafe', l.until = timestamp() + $seconds * 1000"


async def test_writers_take_turns(graph: Graph) -> None:
    turns: list[str] = []

    async def writer(name: str) -> None:
        async with connect(graph.address) as own, writing(own, name):
            turns.append(f"{name} begins")
            await asyncio.sleep(0.05)
            turns.append(f"{name} ends")

    await asyncio.gather(*(writer(name) for name in "abcd"))
    for begin, end in zip(turns[::2], turns[1::2], strict=True):
        assert (begin, end) == (f"{begin[0]} begins", f"{begin[0]} ends")
    assert len(turns) == 8


async def test_who_waits_is_told_once_for_whom_and_then_has_the_turn(graph: Graph) -> None:
    await run(graph, OTHER, seconds=1)
    told: list[str] = []
    async with writing(graph, "silat decide", waits=told.append):
        assert told == [f"silat ingest is writing to {graph.name}; waiting for it"]


async def test_who_has_waited_enough_is_told_who_writes(graph: Graph) -> None:
    await run(graph, OTHER, seconds=60)
    with pytest.raises(GraphLocked, match=r"silat ingest is writing to .*; waited 0 seconds"):
        async with writing(graph, "silat decide", patience=0):
            pass


async def test_the_turn_of_a_writer_who_was_killed_lapses(graph: Graph) -> None:
    await run(graph, OTHER, seconds=-1)
    async with writing(graph, "silat ingest", patience=0):
        await graph.write("write/lease_held", holder=graph.holder)


async def test_the_turn_is_renewed_while_its_holder_lives(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cypher.lease.TERM", 3)
    monkeypatch.setattr("cypher.lease.RENEWAL", 0.2)
    async with writing(graph, "silat ingest"), connect(graph.address) as other:
        with pytest.raises(GraphLocked):
            async with writing(other, "silat decide", patience=4):
                pass


async def test_the_turn_is_free_when_its_holder_fails(graph: Graph) -> None:
    with pytest.raises(ZeroDivisionError):
        async with writing(graph, "silat ingest"):
            raise ZeroDivisionError
    assert graph.holder is None
    async with writing(graph, "silat decide", patience=0):
        pass


async def test_who_lost_the_turn_writes_no_more(graph: Graph) -> None:
    async with writing(graph, "silat ingest"):
        door = replace(graph, statements=STATEMENTS)
        await door.write("write/official", id="before")
        await run(graph, OTHER, seconds=60)
        with pytest.raises(GraphLocked, match="another writer has taken the turn"):
            await door.write("write/official", id="after")
    assert await run(graph, "MATCH (o:Official) RETURN o.id AS id") == [{"id": "before"}]
    # and he does not take the turn from the other when he leaves
    assert await run(graph, "MATCH (l:Lease) RETURN l.holder AS holder") == [{"holder": "silat ingest 0badcafe"}]


async def test_of_many_who_ask_at_once_each_has_the_turn_alone(graph: Graph) -> None:
    await run(graph, "CREATE (:Official {id: 'o', articles: 0})")

    async def writer() -> None:
        async with connect(graph.address) as own, writing(own, "silat ingest"):
            seen = (await run(own, "MATCH (o:Official) RETURN o.articles AS articles"))[0]["articles"]
            await run(own, "MATCH (o:Official) SET o.articles = $articles", articles=seen + 1)

    await asyncio.gather(*(writer() for _ in range(6)))
    assert await run(graph, "MATCH (o:Official) RETURN o.articles AS articles") == [{"articles": 6}]

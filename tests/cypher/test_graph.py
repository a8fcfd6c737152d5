"""The door to the graph, on both engines."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cypher.embedded import embedded
from cypher.graph import Address, Graph, GraphDown, GraphFault, TooSlow, connect
from tests.engines import run

STATEMENTS = Path(__file__).parent / "statements"


@pytest.fixture
async def door(graph: Graph) -> AsyncIterator[Graph]:
    """The empty graph, with the statements of these tests."""
    async with connect(graph.address, statements=STATEMENTS) as opened:
        yield opened


def officials(*names: str) -> list[dict[str, str]]:
    return [{"id": f"o{place}", "name": name} for place, name in enumerate(names)]


async def test_what_is_written_is_read(door: Graph) -> None:
    await door.write("write/officials", officials("سارة شهيل", "Sara Shuhail"))
    assert await door.read("officials") == [
        {"id": "o0", "name": "سارة شهيل"},
        {"id": "o1", "name": "Sara Shuhail"},
    ]


async def test_arabic_quotes_and_signs_pass_unaltered(door: Graph) -> None:
    text = "قالت: «لجنةُ مكافحةِ الاتّجار» — $text {id: 'x'} \\ \" \u200f\u0000"
    assert await door.read("echo", text=text) == [{"text": text}]


async def test_an_empty_graph_has_no_officials(door: Graph) -> None:
    assert await door.read("officials") == []


async def test_more_rows_than_a_batch_are_all_written_and_streamed_in_order(door: Graph) -> None:
    await door.write("write/officials", [{"id": f"o{place:05}", "name": "أحمد"} for place in range(4_100)])
    ids = [row["id"] async for row in door.stream("officials")]
    assert ids == [f"o{place:05}" for place in range(4_100)]


async def test_no_rows_write_nothing(door: Graph) -> None:
    await door.write("write/officials", [])
    assert await door.read("officials") == []


async def test_writing_twice_changes_nothing(door: Graph) -> None:
    for _ in range(2):
        await door.write("write/officials", officials("محمد سهيل الراشدي"))
    assert await door.read("officials") == [{"id": "o0", "name": "محمد سهيل الراشدي"}]


async def test_a_question_cannot_write(door: Graph) -> None:
    await door.write("write/officials", officials("سارة شهيل"))
    with pytest.raises(GraphFault, match="lets nobody write"):
        await door.read("forge", id="forged")
    with pytest.raises(GraphFault, match="lets nobody write"):
        await door.read("erase", id="o0")
    assert await door.read("officials") == [{"id": "o0", "name": "سارة شهيل"}]


async def test_a_hub_is_written_from_its_meetings_and_again_without_change(door: Graph) -> None:
    await door.write("write/officials", officials("hub", "other"))
    rows = [{"official": "o0", "meeting": f"m{place}"} for place in range(2_500)]
    rows += [{"official": "o1", "meeting": f"m{place}"} for place in range(0, 2_500, 100)]
    for _ in range(2):
        await door.write("write/attended", rows)
    ties = "MATCH (o:Official)-[t:ATTENDED]->(:Meeting) RETURN o.id AS id, count(t) AS ties ORDER BY id"
    assert await run(door, ties) == [{"id": "o0", "ties": 2_500}, {"id": "o1", "ties": 25}]


async def test_writers_who_race_for_the_same_officials_lose_nothing(door: Graph) -> None:
    async def writer() -> None:
        for place in range(20):
            await door.write("write/officials", [{"id": f"o{place:02}", "name": "ليلى"}])

    await asyncio.gather(*(writer() for _ in range(6)))
    assert [row["id"] for row in await door.read("officials")] == [f"o{place:02}" for place in range(20)]


async def test_writers_who_race_for_one_hub_lose_no_count(door: Graph) -> None:
    await door.write("write/officials", officials("hub"))
    await asyncio.gather(*(door.write("write/count", official="o0") for _ in range(24)))
    assert await run(door, "MATCH (o:Official) RETURN o.articles AS articles") == [{"articles": 24}]


async def test_a_second_official_of_one_id_is_refused_in_one_line(door: Graph) -> None:
    assert await door.commit("write/official", id="o0") == [{"id": "o0"}]
    with pytest.raises(GraphFault, match="refuses write/official") as refused:
        await door.commit("write/official", id="o0")
    assert "\n" not in str(refused.value)


async def test_a_slip_in_a_statement_is_named(door: Graph) -> None:
    with pytest.raises(GraphFault, match="refuses read/broken"):
        await door.read("broken")


async def test_a_forgotten_or_foreign_parameter_is_named(door: Graph) -> None:
    with pytest.raises(TypeError, match="read/echo takes text; got nothing"):
        await door.read("echo")
    with pytest.raises(TypeError, match="read/officials takes nothing; got country"):
        await door.read("officials", country="AE")


async def test_a_question_over_the_limit_is_too_slow_and_the_next_is_answered(neo4j_graph: Graph) -> None:
    async with connect(neo4j_graph.address, limit=1, statements=STATEMENTS) as hasty:
        with pytest.raises(TooSlow, match="read/endless"):
            await hasty.read("endless")
        assert await hasty.read("echo", text="بعد") == [{"text": "بعد"}]


async def test_the_embedded_engine_keeps_the_limit_as_well(tmp_path: Path) -> None:
    async with embedded(tmp_path, limit=1) as address, connect(address, statements=STATEMENTS) as hasty:
        with pytest.raises(TooSlow, match="read/endless"):
            await hasty.read("endless")
        assert await hasty.read("echo", text="بعد") == [{"text": "بعد"}]


async def test_a_graph_that_goes_away_is_down_for_readers_and_writers(graph: Graph) -> None:
    async with _line_to(graph.address) as (address, cut), connect(address, statements=STATEMENTS) as door:
        assert await door.read("officials") == []
        cut()
        with pytest.raises(GraphDown, match="does not answer"):
            await door.read("officials")
        with pytest.raises(GraphDown, match="does not answer"):
            await door.write("write/officials", officials("سارة"))


async def test_a_graph_that_falls_silent_is_down(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    silent = asyncio.Event()
    async with _line_to(graph.address, silent) as (address, _), connect(address, statements=STATEMENTS) as door:
        assert await door.read("officials") == []
        silent.set()
        door.limit = 0.5
        monkeypatch.setattr("cypher.graph.GRACE", 0)
        with pytest.raises(GraphDown, match="does not answer"):
            await door.read("officials")


async def test_nobody_at_the_address_is_down() -> None:
    with pytest.raises(GraphDown, match=r"Neo4j at bolt://127\.0\.0\.1:9 does not answer"):
        async with connect(Address("bolt://127.0.0.1:9", "neo4j", "secret-word", "neo4j")):
            pass


async def test_an_address_that_is_none_is_named() -> None:
    with pytest.raises(GraphFault, match="Neo4j at blot://x"):
        async with connect(Address("blot://x", "neo4j", "secret-word", "neo4j")):
            pass


async def test_a_wrong_password_is_said_and_none_is_shown(graph: Graph) -> None:
    address = replace(graph.address, password="secret-word", reader=None)
    assert "secret-word" not in repr(address)
    with pytest.raises(GraphFault, match="refuses the user name or password") as refused:
        async with connect(address):
            pass
    assert "secret-word" not in str(refused.value)


async def test_the_schema_is_applied_once_and_again_without_change(graph: Graph) -> None:
    names = "SHOW INDEXES YIELD name RETURN name ORDER BY name"
    before = await run(graph, names)
    await graph.apply_schema()
    assert await run(graph, names) == before


async def test_processes_that_bring_the_schema_at_once_do_not_hinder_each_other(graph: Graph) -> None:
    for kind in ("Meeting", "Article"):
        for row in await run(
            graph, "SHOW CONSTRAINTS YIELD name, labelsOrTypes WHERE $kind IN labelsOrTypes", kind=kind
        ):
            await run(graph, f"DROP CONSTRAINT {row['name']}")

    async def newcomer() -> None:
        async with connect(graph.address) as own:
            await own.apply_schema()

    await asyncio.gather(*(newcomer() for _ in range(4)))
    constraints = await run(graph, "SHOW CONSTRAINTS YIELD labelsOrTypes")
    assert {"Meeting", "Article"} <= {row["labelsOrTypes"][0] for row in constraints}


SEARCHES = {
    "ساره": ["a", "b"],
    "شهيل OR unodc": ["a", "d"],
    "sara OR احمد": ["a", "c"],
    "شهيل~1": ["a", "b"],
    "unodk~1": ["d"],
    "shuhayl~2": ["a"],
    "shuhail~2 AND ساره": ["a"],
    "nobody~1": [],
}


@pytest.mark.parametrize("kind", ["Official", "Committee", "Shelter", "Agency", "Country"])
async def test_names_are_found_by_token_and_with_slips_alike(graph: Graph, kind: str) -> None:
    names = {"a": "ساره شهيل sara shuhail", "b": "ساره سهيل srh shl", "c": "احمد ahmad", "d": "unodc vienna"}
    rows = [{"id": id, "search": search} for id, search in names.items()]
    await run(graph, f"UNWIND $rows AS row CREATE (n:{kind}) SET n = row", rows=rows)
    for asked, ids in SEARCHES.items():
        found = (
            f"CALL db.index.fulltext.queryNodes('search_{kind.lower()}', $asked) YIELD node, score RETURN node.id AS id"
        )
        assert sorted(row["id"] for row in await run(graph, found, asked=asked)) == ids, asked


@asynccontextmanager
async def _line_to(
    address: Address, silent: asyncio.Event | None = None
) -> AsyncIterator[tuple[Address, Callable[[], None]]]:
    """The address by way of a line that can be cut, or fall silent."""
    there = urlsplit(address.uri)
    open_ends: list[asyncio.StreamWriter] = []

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while block := await reader.read(65_536):
                if not (silent and silent.is_set()):
                    writer.write(block)
                    await writer.drain()
        except ConnectionError:
            pass  # the other side has hung up
        finally:
            writer.close()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(there.hostname, there.port)
        open_ends.extend([writer, far_writer])
        await asyncio.gather(carry(reader, far_writer), carry(far_reader, writer))

    line = await asyncio.start_server(answer, "127.0.0.1", 0)

    def cut() -> None:
        line.close()
        for end in open_ends:
            end.close()

    try:
        yield replace(address, uri=f"bolt://127.0.0.1:{line.sockets[0].getsockname()[1]}"), cut
    finally:
        cut()

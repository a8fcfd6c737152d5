"""What is exported is taken into an empty graph of either engine, and gives the same bytes again."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import orjson
import pytest

from app.decisions import decision_lines
from app.export import canonical
from app.restore import NotEmpty, restore
from cypher.graph import Graph
from ingest.deciding import Asked, decide
from ingest.load import Extraction, load
from ingest.report import RunReport
from ingest.run import articles_of
from ingest.stated import stated
from tests.engines import run

NEWS = Path("samples/first")


async def written(graph: Graph, lines: Callable[[Graph], AsyncIterator[bytes]], file: Path) -> bytes:
    file.write_bytes(b"".join([line async for line in lines(graph)]))
    return file.read_bytes()


@pytest.fixture
async def news(graph: Graph) -> Graph:
    articles = list(articles_of([NEWS], RunReport()))[:12]
    await load(graph, articles, Extraction(stated, "1"), lambda _, __: None)
    return graph


async def decided(graph: Graph) -> None:
    """Two officials are one, one is forgotten, and a decision is undone."""
    who = [row["id"] for row in await run(graph, "MATCH (o:Official) RETURN o.id AS id ORDER BY id")]
    for judgement, *of in (("same", who[0], who[1]), ("forget", who[2]), ("unsure", who[3], who[4]), ("undo", "3")):
        await decide(graph, Asked(judgement, tuple(of), "mona", "2024-05-01T09:00:00+00:00"))


async def test_a_graph_moves_to_the_other_engine_and_back(
    embedded_graph: Graph, neo4j_graph: Graph, tmp_path: Path
) -> None:
    articles = list(articles_of([NEWS], RunReport()))[:12]
    await load(embedded_graph, articles, Extraction(stated, "1"), lambda _, __: None)
    await decided(embedded_graph)
    files = [tmp_path / "graph.jsonl", tmp_path / "decisions.jsonl"]
    before = [await written(embedded_graph, *one) for one in zip((canonical, decision_lines), files, strict=True)]
    there = await restore(neo4j_graph, files)
    assert (there.articles, there.decisions, there.failed) == (12, 4, [])
    moved = [await written(neo4j_graph, *one) for one in zip((canonical, decision_lines), files, strict=True)]
    await run(embedded_graph, "MATCH (n) DETACH DELETE n")
    await restore(embedded_graph, files[::-1])
    back = [await written(embedded_graph, *one) for one in zip((canonical, decision_lines), files, strict=True)]
    assert before == moved == back


async def test_a_graph_that_holds_something_takes_nothing_in(news: Graph, tmp_path: Path) -> None:
    await written(news, canonical, tmp_path / "graph.jsonl")
    with pytest.raises(NotEmpty):
        await restore(news, [tmp_path / "graph.jsonl"])


async def test_each_line_that_is_not_taken_in_is_named_and_the_rest_is(news: Graph, tmp_path: Path) -> None:
    file = tmp_path / "graph.jsonl"
    lines = (await written(news, canonical, file)).splitlines()
    sources = [place for place, line in enumerate(lines) if b'"thing":"Source"' in line]
    bent = orjson.loads(lines[sources[0]])
    bent["text"] += "!"
    lines[sources[0]] = orjson.dumps(bent)
    misquoted = orjson.loads(lines[sources[1]])
    statement = orjson.loads(misquoted["statement"])
    statement["officials"][0]["evidence"][0]["quote"] = "nobody said this"
    misquoted["statement"] = orjson.dumps(statement).decode()
    lines[sources[1]] = orjson.dumps(misquoted)
    del lines[sources[2]]
    file.write_bytes(b"\n".join([*lines, b"{", b"[]", b'{"decision": {"number": 7}}']))
    await run(news, "MATCH (n) DETACH DELETE n")
    found = await restore(news, [file])
    assert found.articles == 9
    assert found.exit_code == 1
    reasons = [line.partition(": ")[2] for line in found.failed]
    assert reasons[:3] == ["no JSON", "no JSON object", "no decision: Field required"]
    assert reasons[3] == "its text is that of another article"
    assert "the quote is not what the text says" in reasons[4]
    assert reasons[5] == "an article without its text"

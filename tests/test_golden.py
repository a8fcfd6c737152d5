"""Every question has a statement, a route and a golden answer, read off the articles by a person.

A golden file says what is asked (names stand for their ids, `first` for what another golden question finds), how that
is read off the articles, and what must come: `rows` are all of a list, `among` some of them, `never` none of them,
`answer` fields of the answer itself, `lists` the same for lists inside it. A name is any of the names of a thing.
"""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from app.answers.things import thing_named
from app.main import create_app
from cypher.graph import Address, Graph, connect
from ingest.run import ingest
from tests.engines import run

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "golden"
CORPUS = [ROOT / line for line in (GOLDEN / "corpus.txt").read_text("utf-8").split()]
PATHS: dict[str, Any] = create_app().openapi()["paths"]
ROUTES = {asked["get"]["operationId"]: path for path, asked in PATHS.items() if path.startswith("/v1")}
QUESTIONS = sorted(ROUTES)
SERVING = {"paths": "neighbours"}
"""Questions whose statement answers only a part of them, and bears the name of that part."""
Row = dict[str, Any]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_has_a_statement_and_a_golden_answer(question: str) -> None:
    assert (ROOT / "cypher" / "read" / f"{SERVING.get(question, question)}.cypher").exists()
    assert (GOLDEN / f"{question}.json").exists()


def test_no_golden_answer_lacks_its_question() -> None:
    assert sorted(path.stem for path in GOLDEN.glob("*.json")) == QUESTIONS


@pytest.fixture(params=["embedded", "neo4j"])
def address(request: pytest.FixtureRequest) -> Address:
    return request.getfixturevalue(f"{request.param}_address")


@pytest.fixture
async def corpus(address: Address) -> AsyncIterator[Graph]:
    """The articles of `corpus.txt`, loaded anew only where another test was meanwhile."""
    async with connect(address) as graph:
        if not await run(graph, "MATCH (m:GoldenCorpus) RETURN m.id AS id"):
            await run(graph, "MATCH (n) DETACH DELETE n")
            await graph.apply_schema()
            report = await ingest(graph, CORPUS)
            assert report.failed == []
            await run(graph, "CREATE (:GoldenCorpus {id: 'golden'})")
        yield graph


@pytest.mark.parametrize("question", QUESTIONS)
async def test_the_golden_answer_is_given(corpus: Graph, question: str) -> None:
    golden = _golden(question)
    answer = await _ask(corpus, question)
    _check(answer.get("items", []), golden)
    if "total" in golden:
        assert answer["total"] == golden["total"]
    for field, value in golden.get("answer", {}).items():
        assert answer[field] == value, field
    for field, expected in golden.get("lists", {}).items():
        _check(answer[field], expected)


def _check(rows: list[Row], golden: Row) -> None:
    for expected in golden.get("among", golden.get("rows", [])):
        assert [row for row in rows if _fits(row, expected)], f"missing: {expected}"
    for unwanted in golden.get("never", []):
        assert not [row for row in rows if _fits(row, unwanted)], f"unwanted: {unwanted}"
    if "rows" in golden:
        assert len(rows) == len(golden["rows"])


def _fits(row: Row, expected: Row) -> bool:
    names = {row.get("name"), row.get("name_ar"), row.get("name_en"), *row.get("aliases", [])}
    return all(value in names if field == "name" else row.get(field) == value for field, value in expected.items())


def _golden(question: str) -> Row:
    golden: Row = json.loads((GOLDEN / f"{question}.json").read_text("utf-8"))
    return golden


async def _ask(graph: Graph, question: str) -> Row:
    asked = {name: await _meant(graph, value) for name, value in _golden(question)["ask"].items()}
    path = ROUTES[question].format(id=asked.pop("id", ""))
    transport = httpx2.ASGITransport(create_app(graph))
    async with httpx2.AsyncClient(transport=transport, base_url="http://silat") as client:
        response = await client.get(path, params=asked)
    assert response.status_code == 200, response.text
    answer: Row = response.json()
    return answer


async def _meant(graph: Graph, value: Any) -> Any:
    if isinstance(value, list):
        return [await _meant(graph, one) for one in value]
    if not isinstance(value, dict):
        return value
    if "named" in value:
        return (await thing_named(graph, value["named"])).id
    rows = (await _ask(graph, value["first"]))["items"]
    row = next(row for row in rows if _fits(row, value.get("where", {})))
    return row[value["take"]][0] if "take" in value else row["id"]

"""The examples of the OpenAPI are true: with the samples loaded, every question answers its own."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from app.main import create_app
from cypher.graph import Graph
from ingest.run import ingest

SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.fixture
async def asking(embedded_graph: Graph) -> AsyncIterator[httpx2.AsyncClient]:
    await ingest(embedded_graph, [SAMPLES])
    transport = httpx2.ASGITransport(create_app(embedded_graph))
    async with httpx2.AsyncClient(transport=transport, base_url="http://silat") as client:
        yield client


async def test_every_question_answers_its_own_examples(asking: httpx2.AsyncClient) -> None:
    paths = (await asking.get("/openapi.json")).json()["paths"]
    answered = {path: await _answer(asking, path, question["get"]) for path, question in paths.items()}
    assert {path: answer.status_code for path, answer in answered.items()} == dict.fromkeys(paths, 200)
    lists = [answer.json()["items"] for answer in answered.values() if "items" in answer.json()]
    assert len(lists) == 8
    assert all(lists)


async def _answer(asking: httpx2.AsyncClient, path: str, question: dict[str, Any]) -> httpx2.Response:
    asked = {}
    for parameter in question.get("parameters", []):
        if not parameter["required"]:
            continue
        example = parameter["schema"].get("examples", parameter.get("examples"))[0]
        if parameter["in"] == "path":
            path = path.format(id=example)
        else:
            asked[parameter["name"]] = example
    return await asking.get(path, params=asked)

"""The service as such: its documentation, its names, its shape of problems."""

import re
from typing import Any

import httpx2
import pytest

from app.main import create_app
from cypher import graph as door
from cypher.graph import Graph


async def test_the_documentation_needs_nothing_from_elsewhere(client: httpx2.AsyncClient) -> None:
    page = await client.get("/docs")
    assert page.status_code == 200
    assert "http" not in re.sub(r"http-equiv", "", "".join(re.findall(r'(?:src|href)="([^"]*)"', page.text)))
    for address in re.findall(r'(?:src|href)="([^"]*)"', page.text):
        assert (await client.get(address)).status_code == 200


async def test_every_problem_is_declared_in_its_own_media_type(client: httpx2.AsyncClient) -> None:
    described = (await client.get("/openapi.json")).json()
    for asked in described["paths"].values():
        for status, answer in asked["get"]["responses"].items():
            if status[0] in "45":
                assert list(answer["content"]) == ["application/problem+json"]
    assert "ProblemAnswer" in described["components"]["schemas"]
    assert "HTTPValidationError" not in described["components"]["schemas"]


@pytest.mark.parametrize(
    ("asked", "status", "lists"),
    [
        ("/v1/officials/fakhro-00000000", 404, {"near"}),
        ("/v1/officials/ewaa", 404, {"near"}),
        ("/v1/meetings?with=%D8%A7%D9%84%D9%84%D8%AC%D9%86%D8%A9", 409, {"candidates"}),
        ("/v1/meetings", 422, {"errors"}),
        ("/v1/officials/fakhro/met?since=2024-13", 422, {"errors"}),
        ("/v1/officials/fakhro/met?since=2024&until=2023", 422, {"errors"}),
        ("/v1/officials/fakhro/met?limit=0", 422, {"errors"}),
        ("/v1/officials/fakhro/met?cursor=nonsense", 422, {"errors"}),
        ("/v1/officials/fakhro/met?colour=red", 422, {"errors"}),
        ("/v1/paths?from=fakhro&to=fakhro", 422, {"errors"}),
        ("/v1/paths?from=fakhro&to=rasbi&ties=likes", 422, {"errors"}),
        ("/v1/paths?from=fakhro&to=nobody", 404, set()),
        ("/v1/facts/none", 404, set()),
        ("/nowhere", 404, set()),
    ],
)
async def test_problems_have_one_shape(client: httpx2.AsyncClient, asked: str, status: int, lists: set[str]) -> None:
    response = await client.get(asked)
    problem = response.json()
    assert response.status_code == problem["status"] == status
    assert response.headers["content-type"] == "application/problem+json"
    assert problem["type"] == "about:blank"
    assert problem["title"]
    assert lists <= problem.keys() <= {"type", "title", "status", "detail", "near", "candidates", "errors"}


async def test_a_method_that_is_not_there_is_a_problem_too(client: httpx2.AsyncClient) -> None:
    response = await client.delete("/v1/catalog")
    assert (response.status_code, response.json()["title"]) == (405, "Method Not Allowed")
    assert response.headers["allow"] == "GET"


async def test_another_id_leads_to_the_same_question_about_the_thing(client: httpx2.AsyncClient) -> None:
    response = await client.get("/v1/officials/old-fakhro/met?limit=1")
    assert (response.status_code, response.headers["location"]) == (308, "/v1/officials/fakhro/met?limit=1")


async def test_the_service_is_live_and_ready(client: httpx2.AsyncClient) -> None:
    assert (await client.get("/health/live")).json() == {"status": "live"}
    ready = (await client.get("/health/ready")).json()
    assert (ready["status"], ready["dataset"]) == ("ready", "the small world")


@pytest.mark.parametrize(
    ("failure", "status", "retry"),
    [
        (door.GraphDown("the graph does not answer"), 503, "5"),
        (door.GraphLocked("somebody else has it"), 503, "5"),
        (door.TooSlow("it took too long"), 504, None),
        (door.GraphFault("it refuses"), 500, None),
    ],
)
async def test_failures_of_the_graph_are_problems(
    world: Graph, monkeypatch: pytest.MonkeyPatch, failure: Exception, status: int, retry: str | None
) -> None:
    async def fails(*_: Any, **__: Any) -> None:
        raise failure

    monkeypatch.setattr(world, "read", fails)
    transport = httpx2.ASGITransport(create_app(world), raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://silat") as asking:
        response = await asking.get("/v1/catalog")
    assert (response.status_code, response.headers.get("retry-after")) == (status, retry)
    assert response.headers["content-type"] == "application/problem+json"
    assert "it refuses" not in response.text


async def test_a_page_by_page_walk_over_http_sees_everybody_once(client: httpx2.AsyncClient) -> None:
    asked: dict[str, Any] = {"limit": 1}
    seen: list[str] = []
    while True:
        answer = (await client.get("/v1/officials/fallasi/met", params=asked)).json()
        seen += [one["id"] for one in answer["items"]]
        if answer["next_cursor"] is None:
            break
        asked["cursor"] = answer["next_cursor"]
    assert seen == ["markova", "dhaheri", "fakhro", "kuwari"]
    assert answer["total"] == 4

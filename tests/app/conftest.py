"""Fixtures for tests that ask: the small world on each engine, and a client of the service over it."""

from collections.abc import AsyncIterator

import httpx2
import pytest

from app.main import create_app
from cypher.graph import Address, Graph, connect
from tests.engines import run
from tests.small_world import small_world


@pytest.fixture(params=["embedded", "neo4j"])
def address(request: pytest.FixtureRequest) -> Address:
    """Where the one engine is, and then the other."""
    return request.getfixturevalue(f"{request.param}_address")


@pytest.fixture
async def world(address: Address) -> AsyncIterator[Graph]:
    """The small world; planted anew only where another test was meanwhile."""
    async with connect(address) as graph:
        await planted(graph)
        yield graph


async def planted(graph: Graph) -> None:
    if not await run(graph, "MATCH (d:Dataset {version: 'the small world'}) RETURN d.id AS id"):
        await run(graph, "MATCH (n) DETACH DELETE n")
        await graph.apply_schema()
        await small_world().plant(graph)


@pytest.fixture
async def client(world: Graph) -> AsyncIterator[httpx2.AsyncClient]:
    app = create_app(world)
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://silat") as asking:
        yield asking

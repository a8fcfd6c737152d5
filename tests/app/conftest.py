"""Fixtures for tests that ask: the small world and the Bahraini page on each engine, and a client of the service."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest

from app.main import create_app
from cypher.graph import Address, Graph, connect
from ingest.run import ingest
from tests.engines import run
from tests.small_world import small_world

SAMPLE = Path(__file__).parents[2] / "samples" / "first" / "ar_bahrain_page.txt"


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


@pytest.fixture
async def page(address: Address) -> AsyncIterator[Graph]:
    """The four articles of the Bahraini page, for tests that may spoil them: loaded anew each time."""
    async with connect(address) as graph:
        await _emptied(graph)
        await ingest(graph, [SAMPLE])
        yield graph


@pytest.fixture
async def client(world: Graph) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(create_app(world)), base_url="http://silat") as asking:
        yield asking


async def planted(graph: Graph) -> None:
    if not await run(graph, "MATCH (d:Dataset {version: 'the small world'}) RETURN d.id AS id"):
        await _emptied(graph)
        await small_world().plant(graph)


async def _emptied(graph: Graph) -> None:
    await run(graph, "MATCH (n) DETACH DELETE n")
    await graph.apply_schema()

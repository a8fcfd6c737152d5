"""Fixtures that every test may ask for: a graph on each engine, empty and with its schema; and how long a soak is."""

import signal
from collections.abc import AsyncIterator, Iterator

import pytest
from hypothesis import settings

from cypher.embedded import embedded
from cypher.graph import Address, Graph, connect
from tests.engines import real_neo4j, run

# a shell that runs the tests in the background has their interruptions ignored, and so would every program they start
signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("soak", max_examples=20 * settings.default.max_examples)


@pytest.fixture(scope="session")
async def embedded_address(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Address]:
    async with embedded(tmp_path_factory.mktemp("embedded")) as address:
        yield address


@pytest.fixture(scope="session")
def neo4j_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    with real_neo4j(tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture
async def embedded_graph(embedded_address: Address) -> AsyncIterator[Graph]:
    async with connect(embedded_address) as graph:
        yield await _emptied(graph)


@pytest.fixture
async def neo4j_graph(neo4j_address: Address) -> AsyncIterator[Graph]:
    async with connect(neo4j_address) as graph:
        yield await _emptied(graph)


@pytest.fixture(params=["embedded", "neo4j"])
def graph(request: pytest.FixtureRequest) -> Graph:
    """An empty graph, on the one engine and then on the other."""
    return request.getfixturevalue(f"{request.param}_graph")


async def _emptied(graph: Graph) -> Graph:
    await run(graph, "MATCH (n) DETACH DELETE n")
    await graph.apply_schema()
    return graph

"""The turn to write: one writer at a time on a graph, across processes and hosts, on either engine."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from cypher.graph import Graph, GraphDown, GraphLocked

TERM = 12
"""Seconds after which the turn of a writer who was killed is free."""
RENEWAL = 4.0
LOOK = 0.3
"""Seconds between two looks at whether the turn is free."""


def _say_nothing(_line: str) -> None: ...


@asynccontextmanager
async def writing(
    graph: Graph, holder: str, *, patience: float = 60.0, waits: Callable[[str], None] = _say_nothing
) -> AsyncIterator[None]:
    """The turn to write for `holder`, released at the end; `waits` is told once, in a line, whom we wait for."""
    mark = f"{holder} {secrets.token_hex(4)}"  # two of one name are two
    await _take(graph, mark, patience, waits)
    graph.holder = mark
    renewal = asyncio.create_task(_renew(graph, mark))
    try:
        yield
    finally:
        renewal.cancel()
        graph.holder = None
        with suppress(GraphDown):  # a graph that is gone has no turn to give back
            await graph.commit("write/lease_release", holder=mark)


async def _take(graph: Graph, mark: str, patience: float, waits: Callable[[str], None]) -> None:
    end = asyncio.get_running_loop().time() + patience
    told = False
    while not (turn := (await graph.commit("write/lease_take", holder=mark, seconds=TERM))[0])["mine"]:
        other = turn["holder"].rpartition(" ")[0]
        if asyncio.get_running_loop().time() > end:
            raise GraphLocked(f"{other} is writing to {graph.name}; waited {patience:.0f} seconds for it")
        if not told:
            waits(f"{other} is writing to {graph.name}; waiting for it")
            told = True
        await asyncio.sleep(LOOK)


async def _renew(graph: Graph, mark: str) -> None:
    while True:
        await asyncio.sleep(RENEWAL)
        with suppress(GraphDown):  # the next write will say so
            await graph.commit("write/lease_renew", holder=mark, seconds=TERM)

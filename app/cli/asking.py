"""The graph of a command: opened, introduced on standard error, asked and closed."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import typer

from app.graphs import opened
from app.settings import Settings
from cypher.graph import Graph

Answer = TypeVar("Answer")


def asked(question: Callable[[Graph], Awaitable[Answer]]) -> Answer:
    """The answer that a graph gives to a question."""
    return asyncio.run(_asked(question))


async def _asked(question: Callable[[Graph], Awaitable[Answer]]) -> Answer:
    async with opened(Settings()) as graph:
        await introduce(graph)
        return await question(graph)


async def introduce(graph: Graph) -> None:
    """Says which graph it is and how much it holds."""
    counts = {row["name"]: row["count"] for row in await graph.read("catalog")}
    bodies = counts["Committee"] + counts["Shelter"] + counts["Agency"]
    held = (
        f"{counts['Article']} articles, {counts['Official']} officials, {bodies} bodies, {counts['Meeting']} meetings"
    )
    typer.echo(f"{graph.name} holds {held}", err=True)

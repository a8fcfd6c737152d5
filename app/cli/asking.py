"""The graph of a command: opened, introduced on standard error, asked and closed."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import typer

from app.graphs import opened
from app.settings import Settings
from cypher.graph import Graph
from ingest.lexicon.files import lay_over
from ingest.lexicon.overlay import overlay_in

Answer = TypeVar("Answer")


def asked(question: Callable[[Graph], Awaitable[Answer]], lexicon: Path | None = None) -> Answer:
    """The answer that a graph gives to a question."""
    return asyncio.run(_asked(question, settled(lexicon)))


async def _asked(question: Callable[[Graph], Awaitable[Answer]], settings: Settings) -> Answer:
    async with opened(settings) as graph:
        await introduce(graph)
        return await question(graph)


def settled(lexicon: Path | None = None) -> Settings:
    """The settings, with the words of the user laid over ours: those of this folder, else of the one that is set."""
    settings = Settings()
    if folder := lexicon or settings.lexicon:
        lay_over(overlay_in(folder))
    return settings


async def introduce(graph: Graph) -> None:
    """Says which graph it is and how much it holds."""
    counts = {row["name"]: row["count"] for row in await graph.read("catalog")}
    bodies = counts["Committee"] + counts["Shelter"] + counts["Agency"]
    held = (
        f"{counts['Article']} articles, {counts['Official']} officials, {bodies} bodies, {counts['Meeting']} meetings"
    )
    typer.echo(f"{graph.name} holds {held}", err=True)

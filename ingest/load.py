"""Articles and what they state into the graph, and the derived layer brought up to them."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from cypher.graph import Graph
from cypher.lease import writing
from ingest.article import Article
from ingest.decisions import rulings_of
from ingest.log import log_of
from ingest.rebuild import rebuild_touched
from ingest.stored import Reading, row_of

HOLDER = "silat ingest"
CHUNK = 200
"""Articles that are read and written at once."""

Outcome = Literal["loaded", "stated again", "known"]


@dataclass(frozen=True)
class Extraction:
    """How articles become statements, and which version of code and words does it."""

    stated: Callable[[Iterable[Article]], Iterator[tuple[Article, str]]]
    """Each article with its statement as JSON, in their order."""
    version: str


async def load(
    graph: Graph, articles: Iterable[Article], extraction: Extraction, tell: Callable[[Article, Outcome], None]
) -> None:
    """Writes articles not held yet, or read by an older extractor, and brings the derived layer up to them.

    Marks left by a load that was cut short are finished too.
    """
    async with writing(graph, HOLDER):
        coming = iter(articles)
        while chunk := await asyncio.to_thread(lambda: list(islice(coming, CHUNK))):
            await _state(graph, chunk, extraction, tell)
        await rebuild_touched(graph)


async def _state(
    graph: Graph, articles: list[Article], extraction: Extraction, tell: Callable[[Article, Outcome], None]
) -> None:
    """Writes what new articles state, and the further files in which known ones were found."""
    known = {row["id"]: row for row in await graph.read("known_articles", ids=[article.id for article in articles])}
    files: dict[str, list[str]] = {row["id"]: list(row["found_in"] or ()) for row in known.values()}
    new: dict[str, Article] = {}
    for article in articles:
        held = known.get(article.id)
        fresh = article.id not in new and (held is None or held["extractor"] != extraction.version)
        if fresh:
            new[article.id] = article
        files.setdefault(article.id, [])
        if article.source not in files[article.id]:
            files[article.id].append(article.source)
        tell(article, ("stated again" if held else "loaded") if fresh else "known")
    rulings = rulings_of(await log_of(graph))
    rows = await asyncio.to_thread(
        lambda: [
            row_of(one, files[one.id], Reading(statement, extraction.version), rulings)
            for one, statement in extraction.stated(new.values())
        ]
    )
    await graph.write("write/articles", rows)
    found = [
        {"id": article, "found_in": files[article]}
        for article, row in known.items()
        if article not in new and files[article] != row["found_in"]
    ]
    await graph.write("write/found_in", found)

"""Stored texts read anew by the extractor and the words of today."""

import asyncio
from collections.abc import AsyncIterator, Callable

from cypher.graph import Graph
from cypher.lease import writing
from ingest.decisions import Rulings, rulings_of
from ingest.identity.ties import Row
from ingest.load import CHUNK, Extraction
from ingest.log import log_of
from ingest.rebuild import rebuild_touched
from ingest.stored import Reading, article_of, row_of

HOLDER = "silat reread"
NO_EXTRACTOR = ""


async def reread(
    graph: Graph, extraction: Extraction, *, every: bool = False, tell: Callable[[int], None] = lambda _: None
) -> None:
    """Reads the articles anew that an older extractor has read, or all; tells after each page how many those were."""
    async with writing(graph, HOLDER):
        rulings = rulings_of(await log_of(graph))
        async for page in _texts(graph, NO_EXTRACTOR if every else extraction.version):
            await graph.write("write/articles", await asyncio.to_thread(_read, page, extraction, rulings))
            tell(len(page))
        await rebuild_touched(graph)


def _read(page: list[Row], extraction: Extraction, rulings: Rulings) -> list[Row]:
    files = {row["id"]: row["found_in"] for row in page}
    return [
        row_of(one, files[one.id], Reading(statement, extraction.version), rulings)
        for one, statement in extraction.stated(map(article_of, page))
    ]


async def _texts(graph: Graph, but_by: str) -> AsyncIterator[list[Row]]:
    after = ""
    while page := await graph.read("texts", after=after, extractor=but_by, limit=CHUNK):
        yield page
        after = page[-1]["id"]

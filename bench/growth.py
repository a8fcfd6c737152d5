"""What a hundred more articles cost a graph of 50 000 against one of 5 000, and the memory that it takes."""

import asyncio
import resource
import sys
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from time import perf_counter

from bench.claims import Claim, shown
from bench.corpus import Traits, corpus
from bench.load import empty_graph
from cypher.graph import Graph
from ingest.article import Article
from ingest.facts import Statement
from ingest.load import Extraction, load

SMALL, LARGE, MORE = 5_000, 50_000, 100
MOST_GROWTH = 1.5
MOST_MEMORY = 1.2
"""Times the memory of the small graph at which it still counts as flat."""
GROWING = Traits(undated=0.45, copies=0.33, namesakes=0.06, hubs=3)
MIB = 1 << 10
"""`ru_maxrss` counts in KiB."""


@dataclass
class Wire:
    """Articles as they come in, each with what it states; nothing is kept of those that are loaded."""

    news: Iterator[tuple[Article, Statement]]
    coming: dict[str, Statement] = field(default_factory=dict)

    async def load(self, graph: Graph, articles: int) -> float:
        """Seconds in which so many more are loaded."""
        start = perf_counter()
        extraction = Extraction(self._stated, "bench")
        await load(graph, self._articles(articles), extraction, lambda _article, _outcome: None)
        return perf_counter() - start

    def _articles(self, articles: int) -> Iterator[Article]:
        for article, statement in islice(self.news, articles):
            self.coming[article.id] = statement
            yield article

    def _stated(self, articles: Iterable[Article]) -> Iterator[tuple[Article, str]]:
        return ((one, self.coming.pop(one.id).model_dump_json()) for one in articles)


@dataclass(frozen=True)
class Growth:
    """Seconds of the load of so many articles and of a hundred more, and the most memory so far in MiB."""

    first: float
    more: float
    memory: float


async def grown(articles: int) -> Growth:
    """A graph of so many articles, and a hundred more."""
    wire = Wire(corpus(articles + MORE, traits=GROWING))
    async with empty_graph() as graph:
        first = await wire.load(graph, articles)
        more = await wire.load(graph, MORE)
    return Growth(first, more, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MIB)


async def claims(small: int = SMALL, large: int = LARGE) -> AsyncIterator[Claim]:
    found = {}
    for articles in (small, large):
        found[articles] = await grown(articles)
        yield Claim(f"growth: {articles:,} articles, all in", found[articles].first, "s")
        yield Claim(f"growth: {MORE} more into {articles:,}", found[articles].more, "s")
        yield Claim(f"growth: most memory with {articles:,}", found[articles].memory, "MiB")
    growth, memory = found[large].more / found[small].more, found[large].memory / found[small].memory
    yield Claim(f"growth: {MORE} more, {small:,} then {large:,} held", growth, "× the time", most=MOST_GROWTH)
    yield Claim(f"growth: memory, {small:,} then {large:,} held", memory, "× as much", most=MOST_MEMORY)


if __name__ == "__main__":
    sys.exit(not asyncio.run(shown(claims(*map(int, sys.argv[1:])))))

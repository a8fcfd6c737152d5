"""How fast articles and what follows from them are written, against the very same rows sent by bare `UNWIND`."""

import asyncio
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import neo4j

from bench.claims import Claim, shown
from bench.corpus import corpus
from cypher.embedded import embedded
from cypher.graph import BATCH, Graph, connect
from ingest.article import Article
from ingest.facts import Statement
from ingest.load import Extraction, load

ARTICLES = 2_000
ROUNDS = 3
LEAST_RATIO = 0.5
LABELS = (
    "Article", "Source", "Signature", "Country", "Committee", "Shelter", "Agency", "Official", "Meeting", "Agreement",
    "Story", "Mark", "Pair",
)  # fmt: skip
# neither engine takes a label or type from a parameter, so these are filled in by hand
BARE_THINGS = "UNWIND $rows AS row CREATE (n:LABEL) SET n = row"
BARE_TIES = """UNWIND $rows AS row MATCH (a:FROM {id: row.from}) MATCH (b:TO {id: row.to})
CREATE (a)-[r:TIE]->(b) SET r = row.properties"""

Row = dict[str, Any]
News = Sequence[tuple[Article, Statement]]


@dataclass
class Written:
    """All that a load has left in the graph, as rows: things by label; ties by label, type and label."""

    things: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    ties: dict[tuple[str, str, str], list[Row]] = field(default_factory=lambda: defaultdict(list))

    def __len__(self) -> int:
        return sum(map(len, (*self.things.values(), *self.ties.values())))


@asynccontextmanager
async def empty_graph() -> AsyncIterator[Graph]:
    """A graph of its own on the embedded engine, with the schema, gone afterwards."""
    with TemporaryDirectory(prefix="silat-bench-") as folder:
        async with embedded(Path(folder)) as address, connect(address) as graph:
            await graph.apply_schema()
            yield graph


async def load_news(graph: Graph, news: News) -> float:
    """Seconds from the first write to the last; what the articles state is known before."""
    stated = {article.id: statement for article, statement in news}
    extraction = Extraction(lambda ones: ((one, stated[one.id].model_dump_json()) for one in ones), "bench")
    start = perf_counter()
    await load(graph, (article for article, _ in news), extraction, lambda _article, _outcome: None)
    return perf_counter() - start


async def rows_of(graph: Graph) -> Written:
    """Everything that the graph holds."""
    written = Written()
    for label in LABELS:
        after = ""
        while page := await graph.read("export", label=label, after=after, limit=1_000):
            for thing in page:
                written.things[label].append(thing["properties"])
                for tie in thing["ties"]:
                    row = {"from": thing["id"], "to": tie["id"], "properties": tie["properties"]}
                    written.ties[label, tie["tie"], tie["label"]].append(row)
            after = page[-1]["id"]
    return written


async def write_bare(graph: Graph, written: Written) -> float:
    """Seconds in which the driver alone writes the same rows, in batches of the same size."""
    statements: list[tuple[str, list[Row]]] = [
        (BARE_THINGS.replace("LABEL", label), rows) for label, rows in written.things.items()
    ]
    for (one, tie, other), rows in written.ties.items():
        statements.append((BARE_TIES.replace("FROM", one).replace("TIE", tie).replace("TO", other), rows))
    account = (graph.address.username, graph.address.password)
    async with (
        neo4j.AsyncGraphDatabase.driver(graph.address.uri, auth=account) as driver,
        driver.session(database=graph.address.database) as session,
    ):
        start = perf_counter()
        for text, rows in statements:
            for first in range(0, len(rows), BATCH):
                await session.execute_write(_run, text, rows[first : first + BATCH])
        return perf_counter() - start


async def _run(transaction: neo4j.AsyncManagedTransaction, text: str, rows: Sequence[Mapping[str, Any]]) -> None:
    await (await transaction.run(text, rows=rows)).consume()


@dataclass
class Race:
    """Loads of so many articles against the bare driver, each into an empty graph."""

    news: News
    written: Written = field(default_factory=Written)
    """The rows that the first load has left; the bare driver writes these."""
    loads: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)

    async def run(self) -> None:
        async with empty_graph() as graph:
            self.loads.append(await load_news(graph, self.news))
            if not len(self.written):
                self.written = await rows_of(graph)
        async with empty_graph() as graph:
            self.bare.append(await write_bare(graph, self.written))

    @property
    def ratio(self) -> float:
        """How much of the bare driver's rate the load reaches."""
        return median(self.bare) / median(self.loads)


async def claims() -> AsyncIterator[Claim]:
    half, whole = Race(list(corpus(ARTICLES // 2))), Race(list(corpus(ARTICLES)))
    for _ in range(ROUNDS):
        await half.run()
        await whole.run()
    rows, seconds = len(whole.written), median(whole.loads)
    yield Claim(f"load: {ARTICLES:,} articles make", rows, "rows")
    yield Claim("load: stated and derived, all in", seconds, "s")
    yield Claim("load: the same rows by bare UNWIND, all in", median(whole.bare), "s")
    yield Claim("load: rows written in a second", rows / seconds, "rows/s")
    yield Claim("load: against bare UNWIND", whole.ratio, "of its rate", least=LEAST_RATIO)
    yield Claim(f"load: the same with {ARTICLES // 2:,} articles", half.ratio, "of its rate")
    yield Claim(f"load: {ARTICLES // 2:,}, then {ARTICLES:,} articles: rows", rows / len(half.written), "× the rows")
    yield Claim(f"load: {ARTICLES // 2:,}, then {ARTICLES:,} articles", seconds / median(half.loads), "× the time")
    growth = median(whole.bare) / median(half.bare)
    yield Claim(f"load: {ARTICLES // 2:,}, then {ARTICLES:,} articles, bare UNWIND", growth, "× the time")


if __name__ == "__main__":
    sys.exit(not asyncio.run(shown(claims())))

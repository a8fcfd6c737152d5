"""What HTTP adds to the question who met whom, against the bare driver call of the same statement."""

import asyncio
import json
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

import neo4j

from app.asked import Listing
from bench.claims import Claim, shown
from bench.corpus import corpus
from bench.load import empty_graph, load_news
from cypher.graph import Graph
from cypher.statements import statement

ARTICLES = 2_000
ASKED, WARM_UP = 300, 100
"""Calls that are timed, and calls before them."""
START_LIMIT = 30.0


@contextmanager
def served(folder: Path) -> Iterator[HTTPConnection]:
    """A connection to the service, in a process of its own, over the graph of a folder."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "app.main:create_app", "--factory", "--port", str(port)]
    quiet = ["--log-level", "warning", "--no-access-log", "--timeout-keep-alive", "600"]
    settings = {name: value for name, value in os.environ.items() if not name.startswith("NEO4J_")}
    service = subprocess.Popen([*command, *quiet], env={**settings, "SILAT_DATA": str(folder)})
    try:
        yield _connected(port, service)
    finally:
        service.terminate()
        service.wait()


def _connected(port: int, service: "subprocess.Popen[bytes]") -> HTTPConnection:
    end = perf_counter() + START_LIMIT
    while perf_counter() < end and service.poll() is None:
        connection = HTTPConnection("127.0.0.1", port, timeout=START_LIMIT)
        try:
            connection.request("GET", "/v1/health/ready")
            connection.getresponse().read()
        except ConnectionRefusedError:
            sleep(0.1)
        else:
            return connection
    raise RuntimeError(f"the service did not start (exit code {service.poll()})")


def ask_http(connection: HTTPConnection, official: str) -> int:
    """How many people the service says an official met, of the first page."""
    connection.request("GET", f"/v1/officials/{official}/met")
    answer = connection.getresponse()
    people = json.loads(answer.read())
    if answer.status != 200:
        raise RuntimeError(f"{answer.status}: {people}")
    return len(people["items"])


async def officials(graph: Graph) -> list[str]:
    """Whom to ask about, one a call: officials who took part in a meeting, again from the first where they run out."""
    page = await graph.read("export", label="Official", after="", limit=ASKED)
    met = [thing["id"] for thing in page if any(tie["tie"] == "ATTENDED" for tie in thing["ties"])]
    return (met * (ASKED // len(met) + 1))[:ASKED]


@dataclass
class Ways:
    """The two ways to ask one graph, and the seconds of each call."""

    connection: HTTPConnection
    driver: neo4j.AsyncDriver
    database: str
    asked: Sequence[str]
    over_http: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)

    async def ask(self, call: int) -> None:
        """Asks one question in both ways."""
        official = self.asked[call % len(self.asked)]
        start = perf_counter()
        people = ask_http(self.connection, official)
        between = perf_counter()
        same = await self._ask_bare(official)
        if call >= WARM_UP:
            self.over_http.append(between - start)
            self.bare.append(perf_counter() - between)
        if people != same:
            raise RuntimeError(f"{official} met {people} over HTTP, {same} by the driver")

    async def _ask_bare(self, official: str) -> int:
        """One session of the driver alone, the same statement and parameters, its rows as dictionaries."""
        params = {"official": official, **Listing.model_validate({}).params(None)}
        text = statement("read/official_met").text
        async with self.driver.session(database=self.database, default_access_mode=neo4j.READ_ACCESS) as session:
            rows = [dict(record) async for record in await session.run(text, params)]
        return len(rows[: params["limit"] - 1])


@asynccontextmanager
async def ways(articles: int) -> AsyncIterator[Ways]:
    """A graph of so many articles, served over HTTP and open to the driver."""
    async with empty_graph() as graph:
        await load_news(graph, list(corpus(articles)))
        address, asked = graph.address, await officials(graph)
        assert address.folder
        assert address.reader
        with served(address.folder) as connection:
            async with neo4j.AsyncGraphDatabase.driver(
                address.uri, auth=address.reader, notifications_min_severity="OFF"
            ) as driver:
                yield Ways(connection, driver, address.database, asked)


async def claims() -> AsyncIterator[Claim]:
    async with ways(ARTICLES // 2) as half, ways(ARTICLES) as whole:
        for call in range(WARM_UP + ASKED):
            await half.ask(call)
            await whole.ask(call)
    for graph, articles in ((half, ARTICLES // 2), (whole, ARTICLES)):
        over_http, bare = median(graph.over_http), median(graph.bare)
        yield Claim(f"http met: over HTTP, {articles:,} articles", over_http * 1000, "ms")
        yield Claim(f"http met: bare driver call, {articles:,} articles", bare * 1000, "ms")
        yield Claim(f"http met: HTTP against the bare call, {articles:,} articles", over_http / bare, "× the time")
    grown = median(whole.over_http) / median(half.over_http), median(whole.bare) / median(half.bare)
    yield Claim("http met: over HTTP, twice the articles", grown[0], "× the time")
    yield Claim("http met: bare, twice the articles", grown[1], "× the time")


if __name__ == "__main__":
    sys.exit(not asyncio.run(shown(claims())))

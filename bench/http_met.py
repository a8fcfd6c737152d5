"""What HTTP adds to the question who met whom, against the bare driver call of the same statement."""

import asyncio
import json
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

import neo4j

from app.asked import Listing
from bench.claims import Claim, shown
from bench.corpus import corpus
from bench.load import empty_graph, load_news
from cypher.graph import Address, Graph
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
    settings = {name: value for name, value in os.environ.items() if not name.startswith("NEO4J_")}
    service = subprocess.Popen(
        [*command, "--log-level", "warning", "--no-access-log"], env={**settings, "SILAT_DATA": str(folder)}
    )
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


async def ask_bare(driver: neo4j.AsyncDriver, address: Address, official: str) -> int:
    """The same of the driver alone: one session, the same statement and parameters, its rows as dictionaries."""
    asked = {"official": official, **Listing.model_validate({}).params(None)}
    text = statement("read/official_met").text
    async with driver.session(database=address.database, default_access_mode=neo4j.READ_ACCESS) as session:
        rows = [dict(record) async for record in await session.run(text, asked)]
    return len(rows[: asked["limit"] - 1])


async def officials(graph: Graph) -> list[str]:
    """Whom to ask about, one a call: officials who took part in a meeting, again from the first where they run out."""
    page = await graph.read("export", label="Official", after="", limit=ASKED)
    met = [thing["id"] for thing in page if any(tie["tie"] == "ATTENDED" for tie in thing["ties"])]
    return (met * (ASKED // len(met) + 1))[:ASKED]


async def compared(articles: int) -> tuple[float, float]:
    """Median seconds of a call over HTTP and of a bare one; the two take turns over the same officials."""
    async with empty_graph() as graph:
        await load_news(graph, list(corpus(articles)))
        address, asked = graph.address, await officials(graph)
        account = address.reader or (address.username, address.password)
        assert address.folder
        with served(address.folder) as connection:
            async with neo4j.AsyncGraphDatabase.driver(
                address.uri, auth=account, notifications_min_severity="OFF"
            ) as driver:
                for official in asked[:WARM_UP]:
                    same = ask_http(connection, official) == await ask_bare(driver, address, official)
                    assert same, f"HTTP and driver differ on {official}"
                return await _timed(connection, driver, address, asked)


async def _timed(
    connection: HTTPConnection, driver: neo4j.AsyncDriver, address: Address, asked: Sequence[str]
) -> tuple[float, float]:
    over_http, bare = [], []
    for official in asked:
        start = perf_counter()
        ask_http(connection, official)
        between = perf_counter()
        await ask_bare(driver, address, official)
        over_http.append(between - start)
        bare.append(perf_counter() - between)
    return median(over_http), median(bare)


async def claims() -> AsyncIterator[Claim]:
    once: tuple[float, float] | None = None
    for articles in (ARTICLES, ARTICLES * 2):
        over_http, bare = await compared(articles)
        yield Claim(f"http met: over HTTP, {articles:,} articles", over_http * 1000, "ms")
        yield Claim(f"http met: bare driver call, {articles:,} articles", bare * 1000, "ms")
        yield Claim(f"http met: HTTP against the bare call, {articles:,} articles", over_http / bare, "× the time")
        if once:
            yield Claim("http met: over HTTP, twice the articles", over_http / once[0], "× the time")
            yield Claim("http met: bare, twice the articles", bare / once[1], "× the time")
        once = over_http, bare


if __name__ == "__main__":
    sys.exit(not asyncio.run(shown(claims())))

"""The program in processes of its own, as a user starts it, and a watch on the graph that it fills."""

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import orjson

from cypher.graph import Address, GraphDown, GraphFault, connect
from ingest.article import Article
from ingest.reading import read_articles
from tests.engines import ROOT, run

SILAT = Path(sys.executable).with_name("silat")
SAMPLES = 20
PATIENCE = 180.0
"""Seconds after which a process or a graph that does not come to the point has failed, on however slow a machine."""


@dataclass(frozen=True)
class Ended:
    """How a process ended, and what it said."""

    code: int
    out: str
    told: str
    """On standard error, without the line that introduces the graph."""


class Program:
    """`silat` at work on the embedded graph in a folder, in a group of its own as a terminal would start it."""

    def __init__(self, data: Path, *words: str | Path) -> None:
        self.data = data
        settings = {name: value for name, value in os.environ.items() if not name.startswith(("NEO4J_", "SILAT_"))}
        self._process = subprocess.Popen(
            [SILAT, *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**settings, "SILAT_DATA": str(data)},
            process_group=0,
        )

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    @property
    def process(self) -> int:
        """Its number, and that of its group."""
        return self._process.pid

    def signalled(self, what: signal.Signals) -> None:
        """A terminal signals the whole group."""
        os.killpg(self._process.pid, what)

    def ended(self) -> Ended:
        out, told = (said.decode("utf-8") for said in self._process.communicate(timeout=PATIENCE))
        told = re.sub(r"^.* holds \d+ articles, .*\n", "", told, flags=re.MULTILINE)
        return Ended(self._process.returncode, out, told)


async def listens(service: Program, port: int) -> None:
    """Waits until somebody listens at a port."""
    while service.runs:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        await asyncio.sleep(0.05)
    raise AssertionError(service.ended())


def silat(data: Path, *words: str | Path) -> Ended:
    return Program(data, *words).ended()


def write_news(path: Path, printings: Iterable[int]) -> None:
    """News by the hundred: twenty samples, each printing at other addresses and in another year."""
    samples = sorted((one for one in read_articles([ROOT / "samples"]) if isinstance(one, Article)), key=_length)
    rows = [_printed(article, printing) for printing in printings for article in samples[:SAMPLES]]
    path.write_bytes(b"".join(orjson.dumps(row) + b"\n" for row in rows))


def _length(article: Article) -> tuple[int, str]:
    return len(article.text), article.id


def _printed(article: Article, printing: int) -> dict[str, str | None]:
    return {
        "text": article.text,
        "url": f"https://news{printing}.example/{article.id[:16]}",
        "published": article.published and f"{int(article.published[:4]) - printing}{article.published[4:]}",
        "publisher": article.publisher,
    }


async def until(program: Program, statement: str) -> None:
    """Waits until the graph that a program fills holds what a statement counts; holds no lease on the engine."""
    end = time.monotonic() + PATIENCE
    while program.runs and time.monotonic() < end:
        with suppress(FileNotFoundError, GraphDown, GraphFault):  # the engine starts, or is the one of before
            async with connect(address_of(program.data)) as graph:
                while program.runs and time.monotonic() < end:
                    if (await run(graph, statement))[0]["held"]:
                        return
        await asyncio.sleep(0.05)
    raise AssertionError(f"the moment did not come: {program.ended() if not program.runs else statement}")


def address_of(data: Path) -> Address:
    told = json.loads((data / "engine.json").read_text("utf-8"))
    return Address(told["uri"], told["username"], told["password"], told["database"], folder=data)


def engine_of(data: Path) -> int:
    process = json.loads((data / "engine.json").read_text("utf-8"))["process"]
    assert isinstance(process, int)
    return process


def processes_of(data: Path) -> list[str]:
    """The processes that name a folder: its watcher and its engine."""
    listed = subprocess.run(["ps", "axww", "-o", "pid=,command="], capture_output=True, text=True, check=True).stdout
    return [line for line in listed.splitlines() if re.search(rf" {re.escape(str(data))}( |$)", line)]


def left_behind(data: Path) -> Sequence[str]:
    """The processes that are still there after the time that an engine needs to stop."""
    end = time.monotonic() + 30
    while (left := processes_of(data)) and time.monotonic() < end:
        time.sleep(0.1)
    return left

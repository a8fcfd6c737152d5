"""The embedded graph: an engine of our own in a folder, shared by all processes that use the folder at one time."""

import asyncio
import json
import os
import platform
import select
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from importlib.util import find_spec
from pathlib import Path

from cypher.graph import TIME_LIMIT, Address, GraphDown, GraphFault, GraphLocked, connect

if sys.platform != "win32":
    import fcntl

ADDRESS = "engine.json"
LEASE = "engine.lease"
START = "engine.start"
START_LIMIT = 60.0
"""Seconds that the engine has to start, or to stop for the process before us."""
OTHER_GRAPH = "start a Neo4j 5.26 and set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD"

_held: set[int] = set()


@asynccontextmanager
async def embedded(folder: Path, *, limit: float = TIME_LIMIT) -> AsyncIterator[Address]:
    """The address of the engine that serves a folder; it is started for the first of us and stopped after the last.

    `limit` is the time in seconds that the engine gives a statement, where it is we who start it.
    """
    _engine_exists()
    with _opened(folder, LEASE) as lease:
        _held.add(lease)
        try:
            await _lock(lease, fcntl.LOCK_SH, folder)
            yield await _found_or_started(folder, limit)
        finally:
            _held.discard(lease)


def _let_go_in_child() -> None:
    for lease in _held:
        os.close(lease)
    _held.clear()


if sys.platform != "win32":
    # a forked worker that outlives us must not keep the engine running
    os.register_at_fork(after_in_child=_let_go_in_child)


def _engine_exists() -> None:
    if sys.platform == "win32" or find_spec("arcadedb_embedded") is None:
        raise GraphDown(f"there is no embedded engine for {platform.system()} {platform.machine()}: {OTHER_GRAPH}")


@contextmanager
def _opened(folder: Path, name: str) -> Iterator[int]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = os.open(folder / name, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise GraphDown(f"{folder} cannot hold the graph: {error.strerror}") from error
    try:
        yield lock
    finally:
        os.close(lock)


async def _lock(descriptor: int, kind: int, folder: Path) -> None:
    end = asyncio.get_running_loop().time() + START_LIMIT
    while True:
        try:
            return fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            if asyncio.get_running_loop().time() > end:
                raise GraphLocked(
                    f"another process has been starting or stopping the graph in {folder} for a minute"
                ) from None
        await asyncio.sleep(0.05)


async def _found_or_started(folder: Path, limit: float) -> Address:
    with _opened(folder, START) as start:
        await _lock(start, fcntl.LOCK_EX, folder)
        found = _announced(folder)
        if found is not None and await _answers(found):
            return found
        said = await asyncio.to_thread(_start, folder, os.dup(start), limit)
    started = _announced(folder) if said == "ready" else None
    if started is not None:
        return started
    if "locked" in said:
        raise GraphLocked(f"the graph in {folder} is open in another program")
    raise GraphDown(f"the engine of the graph in {folder} does not start: {said or 'see its log'}")


def _announced(folder: Path) -> Address | None:
    try:
        found = json.loads((folder / ADDRESS).read_text("utf-8"))
    except FileNotFoundError:
        return None
    return Address(
        found["uri"], found["username"], found["password"], found["database"], tuple(found["reader"]), folder
    )


async def _answers(address: Address) -> bool:
    try:
        async with connect(address):
            return True
    except (GraphDown, GraphFault):
        return False


def _start(folder: Path, start_lock: int, limit: float) -> str:
    """What the engine says when it is ready or has failed; until then it holds the start lock, and others wait."""
    inlet, outlet = os.pipe()
    try:
        subprocess.run(  # noqa: S603 - our own module
            [sys.executable, "-m", "cypher.watcher", str(folder.absolute()), str(start_lock), str(limit)],
            stdin=subprocess.DEVNULL,
            stdout=outlet,
            stderr=subprocess.DEVNULL,
            pass_fds=[start_lock],
            start_new_session=True,  # Ctrl-C is for the starter alone
            cwd=Path(__file__).parent.parent,
            check=True,
        )
    finally:
        os.close(outlet)
        os.close(start_lock)
    with os.fdopen(inlet, encoding="utf-8") as report:
        return report.read() if select.select([report], [], [], START_LIMIT)[0] else ""

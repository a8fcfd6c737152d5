"""The life of the embedded engine: who starts it, who shares it, and that it ends after the last, however he ends."""

import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cypher.embedded import embedded
from cypher.graph import Address, Graph, GraphDown, GraphFault, GraphLocked, connect

HERE = Path(__file__).parent
STATEMENTS = HERE / "statements"


class Visitor:
    """A process of its own that uses the graph in a folder (see visitor.py)."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, HERE / "visitor.py", folder],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(HERE.parent.parent)},
        )

    def said(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()

    def told(self, word: str) -> str:
        assert self._process.stdin
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()
        return self.said()

    def leave(self) -> int:
        assert self._process.stdin
        self._process.stdin.close()
        code = self._process.wait()
        self._close()
        return code

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        self._close()

    def _close(self) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            if stream and not stream.closed:
                stream.close()


@pytest.fixture
def visit(tmp_path: Path) -> Iterator[Callable[[], Visitor]]:
    """Sends visitors to one folder; none is left at the end."""
    visitors: list[Visitor] = []

    def send() -> Visitor:
        visitors.append(Visitor(tmp_path))
        return visitors[-1]

    yield send
    for visitor in visitors:
        visitor.kill()
    assert_all_ended(tmp_path)


def processes_of(folder: Path) -> list[int]:
    """The processes, watcher and engine, that were started for a folder."""
    listed = subprocess.run(["ps", "axww", "-o", "pid=,command="], capture_output=True, text=True, check=True).stdout
    return [int(line.split()[0]) for line in listed.splitlines() if f" {folder} " in line and " cypher." in line]


def assert_all_ended(folder: Path) -> None:
    end = time.monotonic() + 20
    while (left := processes_of(folder)) and time.monotonic() < end:
        time.sleep(0.1)
    assert left == []


def engine_of(folder: Path) -> int:
    process = json.loads((folder / "engine.json").read_text("utf-8"))["process"]
    assert isinstance(process, int)
    return process


@pytest.mark.parametrize("parting", ["leave", "kill"])
def test_the_second_reads_on_when_the_first_is_gone(visit: Callable[[], Visitor], parting: str, tmp_path: Path) -> None:
    first = visit()
    address = first.said()
    assert first.told("o1") == "written"
    second = visit()
    assert second.said() == address, "both share one engine"
    getattr(first, parting)()
    time.sleep(2.5)  # longer than the watcher takes to find that nobody is there
    assert second.told("count") == "1"
    assert second.told("o2") == "written"
    assert len(processes_of(tmp_path)) == 2
    assert second.leave() == 0
    assert_all_ended(tmp_path)
    third = visit()
    third.said()
    assert third.told("count") == "2", "nothing is lost"


def test_the_engine_ends_when_its_last_user_is_killed(visit: Callable[[], Visitor], tmp_path: Path) -> None:
    first, second = visit(), visit()
    first.said()
    second.said()
    first.kill()
    second.kill()
    assert_all_ended(tmp_path)


def test_the_engine_ends_when_its_watcher_is_killed(visit: Callable[[], Visitor], tmp_path: Path) -> None:
    visit().said()
    (watcher,) = set(processes_of(tmp_path)) - {engine_of(tmp_path)}
    os.kill(watcher, signal.SIGKILL)
    assert_all_ended(tmp_path)


def test_a_forked_worker_left_behind_does_not_keep_the_engine(visit: Callable[[], Visitor], tmp_path: Path) -> None:
    visitor = visit()
    visitor.said()
    worker = int(visitor.told("fork"))
    try:
        visitor.kill()
        assert_all_ended(tmp_path)
    finally:
        os.kill(worker, signal.SIGKILL)


def test_who_comes_at_the_same_time_shares_one_engine(visit: Callable[[], Visitor], tmp_path: Path) -> None:
    visitors = [visit() for _ in range(3)]
    assert len({visitor.said() for visitor in visitors}) == 1
    assert len(processes_of(tmp_path)) == 2


def test_a_starter_killed_while_the_engine_starts_leaves_it_to_the_next(
    visit: Callable[[], Visitor], tmp_path: Path
) -> None:
    first, second = visit(), visit()
    while len(processes_of(tmp_path)) < 2:
        time.sleep(0.02)
    first.kill()
    assert second.said().startswith("bolt://127.0.0.1:")
    assert second.told("count") == "0"


def test_what_was_written_outlives_a_killed_engine(visit: Callable[[], Visitor], tmp_path: Path) -> None:
    first = visit()
    first.said()
    assert first.told("o1") == "written"
    os.kill(engine_of(tmp_path), signal.SIGKILL)
    first.kill()
    second = visit()
    second.said()
    assert second.told("count") == "1"


async def test_an_engine_that_is_killed_is_down_and_the_next_start_brings_a_new_one(tmp_path: Path) -> None:
    async with embedded(tmp_path) as address, connect(address, statements=STATEMENTS) as graph:
        await graph.write("write/officials", [{"id": "o1", "name": "سارة"}])
        os.kill(engine_of(tmp_path), signal.SIGKILL)
        with pytest.raises(GraphDown, match=f"the embedded graph in {tmp_path} does not answer"):
            await graph.read("officials")
        with pytest.raises(GraphDown, match=f"the embedded graph in {tmp_path} does not answer"):
            await graph.write("write/officials", [{"id": "o2", "name": "ليلى"}])
        async with embedded(tmp_path) as fresh, connect(fresh, statements=STATEMENTS) as again:
            assert await again.read("officials") == [{"id": "o1", "name": "سارة"}]
    assert_all_ended(tmp_path)


async def test_a_folder_that_another_program_has_open_is_locked(visit: Callable[[], Visitor], tmp_path: Path) -> None:
    visit().said()
    (tmp_path / "engine.json").unlink()  # an engine whose address nobody knows is another program
    with pytest.raises(GraphLocked, match=f"the graph in {tmp_path} is open in another program"):
        async with embedded(tmp_path):
            pass


async def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text("خبر", "utf-8")
    for place in (tmp_path / "news.txt", tmp_path / "news.txt" / "data"):
        with pytest.raises(GraphDown, match=f"{place} cannot hold the graph: (File exists|Not a directory)"):
            async with embedded(place):
                pass


async def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "sealed"
    folder.mkdir(mode=0o500)
    with ordinary_user(tmp_path), pytest.raises(GraphDown, match=f"{folder} cannot hold the graph: Permission denied"):
        async with embedded(folder):
            pass


async def test_where_no_engine_exists_the_other_way_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cypher.embedded.find_spec", lambda _name: None)
    with pytest.raises(GraphDown, match=r"there is no embedded engine for .*: start a Neo4j 5\.26 and set NEO4J_URI"):
        async with embedded(tmp_path):
            pass


async def test_an_engine_that_does_not_start_says_why(tmp_path: Path) -> None:
    (tmp_path / "databases").write_text("not a folder")
    with pytest.raises(GraphDown, match=f"the engine of the graph in {tmp_path} does not start: .+") as refused:
        async with embedded(tmp_path):
            pass
    assert "\n" not in str(refused.value)


def test_only_its_owner_reads_the_passwords(embedded_address: Address) -> None:
    assert embedded_address.folder
    assert stat.S_IMODE((embedded_address.folder / "engine.json").stat().st_mode) == 0o600
    for path in embedded_address.folder.rglob("*"):
        if path.is_file() and path.name != "engine.json":
            assert embedded_address.password.encode() not in path.read_bytes(), path


async def test_the_reader_cannot_write_even_where_writing_is_asked_for(embedded_graph: Graph) -> None:
    reader = embedded_graph.address.reader
    assert reader
    address = Address(embedded_graph.address.uri, *reader, embedded_graph.address.database)
    async with connect(address, statements=STATEMENTS) as door:
        with pytest.raises(GraphFault, match="lets nobody write"):
            await door.write("write/officials", [{"id": "o1", "name": "forged"}])
        assert await door.read("officials") == []


@contextmanager
def ordinary_user(folder: Path) -> Iterator[None]:
    """Root may write everywhere: as root, everything inside is done as nobody, who may enter the folder."""
    if os.geteuid():
        yield
        return
    for parent in folder.parents[:3]:
        if parent.stat().st_uid == 0 and parent.name.startswith("pytest"):
            parent.chmod(0o755)
    folder.chmod(0o755)
    os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(0)

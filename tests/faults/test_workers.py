"""Workers beside the program: they are killed, interrupted or left alone, and nobody waits for ever."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.faults.program import PATIENCE, SAMPLES, Ended, Program, silat, write_news

WORKERS = 2
PRINTINGS = range(8)
"""More than can be read before the workers are hit."""
BROKEN = "silat: a worker ended before its work was done: killed, or out of memory\n"


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("news") / "news.jsonl"
    write_news(path, PRINTINGS)
    return path


def at_work(news: Path, data: Path, command: str = "facts") -> tuple[Program, list[int]]:
    """The program when its workers are there, and these."""
    program = Program(data, command, news, "--workers", str(WORKERS))
    end = time.monotonic() + PATIENCE
    while len(workers := workers_of(program.process)) < WORKERS and time.monotonic() < end:
        assert program.runs
        time.sleep(0.05)
    return program, workers


def workers_of(group: int) -> list[int]:
    listed = subprocess.run(["ps", "axww", "-o", "pgid=,pid=,command="], capture_output=True, text=True, check=True)
    processes = [line.split(maxsplit=2) for line in listed.stdout.splitlines()]
    return [int(pid) for pgid, pid, command in processes if int(pgid) == group and "spawn_main" in command]


def gone(group: int) -> bool:
    """Whether no worker is left after the time it needs to notice."""
    end = time.monotonic() + 30
    while workers_of(group) and time.monotonic() < end:
        time.sleep(0.05)
    return not workers_of(group)


def test_ctrl_c_is_one_line_and_leaves_no_worker(news: Path, tmp_path: Path) -> None:
    program, _ = at_work(news, tmp_path)
    program.signalled(signal.SIGINT)
    ended = program.ended()
    assert (ended.code, ended.told) == (130, "silat: interrupted\n")
    assert gone(program.process)


def test_a_worker_that_is_killed_is_one_line(news: Path, tmp_path: Path) -> None:
    program, workers = at_work(news, tmp_path)
    os.kill(workers[0], signal.SIGKILL)
    assert program.ended() == Ended(1, "", BROKEN)
    assert gone(program.process)


def test_workers_go_with_a_program_that_is_killed(news: Path, tmp_path: Path) -> None:
    program, _ = at_work(news, tmp_path)
    os.kill(program.process, signal.SIGKILL)
    assert program.ended().code == -signal.SIGKILL
    assert gone(program.process)


def test_a_load_with_workers_states_what_one_without_does(news: Path, tmp_path: Path) -> None:
    exports = []
    for workers in ("1", "2"):
        data = tmp_path / workers
        loaded = silat(data, "ingest", news, "--workers", workers)
        articles = len(PRINTINGS) * SAMPLES
        assert loaded == Ended(0, f"{articles} articles read, {articles} loaded, 0 skipped\n", "")
        exports.append(silat(data, "export", "jsonl").out)
    assert exports[0] == exports[1]


def test_a_killed_worker_ends_a_load_and_the_next_completes(news: Path, tmp_path: Path) -> None:
    program, workers = at_work(news, tmp_path, "ingest")
    os.kill(workers[0], signal.SIGKILL)
    assert program.ended() == Ended(1, "", BROKEN)
    assert silat(tmp_path, "ingest", news).code == 0

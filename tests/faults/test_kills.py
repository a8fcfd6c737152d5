"""Processes and engines that end in mid-load: nothing is lost, the next run completes, and nobody else notices."""

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.program import (
    SAMPLES,
    SILAT,
    Ended,
    Program,
    engine_of,
    left_behind,
    listens,
    silat,
    until,
    write_news,
)

PRINTINGS, MORE_PRINTINGS = range(12), range(12, 15)
ARTICLES, MORE_ARTICLES = len(PRINTINGS) * SAMPLES, len(MORE_PRINTINGS) * SAMPLES
SOME_STATED = "MATCH (t:Touched) RETURN count(t) >= 200 AS held"
ALL_STATED = f"MATCH (t:Touched) RETURN count(t) >= {ARTICLES} AS held"
THINGS_DERIVED = "MATCH (o:Official) RETURN count(o) > 0 AS held"
TIES_DERIVED = "MATCH (:Official)-[tie:ATTENDED]->(:Meeting) RETURN count(tie) > 0 AS held"
MOMENTS = (SOME_STATED, ALL_STATED, THINGS_DERIVED, TIES_DERIVED)
"""Each comes later than the one before, also in a graph that a killed load has left."""


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("news")


@pytest.fixture(scope="module")
def first(news: Path) -> Path:
    write_news(news / "first.jsonl", PRINTINGS)
    return news / "first.jsonl"


@pytest.fixture(scope="module")
def more(news: Path) -> Path:
    write_news(news / "more.jsonl", MORE_PRINTINGS)
    return news / "more.jsonl"


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """The folder of a graph; whatever a test kills there, no process is left behind."""
    yield tmp_path / "data"
    assert left_behind(tmp_path / "data") == []


@pytest.fixture(scope="module")
def undisturbed(first: Path, more: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """What is exported after the first load, and after that of more news, where nobody disturbs them."""
    data = tmp_path_factory.mktemp("undisturbed") / "data"
    assert ingested(data, first) == Ended(0, f"{ARTICLES} articles read, {ARTICLES} loaded, 0 skipped\n", "")
    after_first = exported(data)
    assert ingested(data, more).code == 0
    assert left_behind(data) == []
    return after_first, exported(data)


def ingested(data: Path, *news: Path) -> Ended:
    return silat(data, "ingest", *news)


def exported(data: Path) -> bytes:
    assert silat(data, "export", "jsonl", "--out", data / "export.jsonl") == Ended(0, "", "")
    return (data / "export.jsonl").read_bytes()


def assert_verified(data: Path) -> None:
    verified = silat(data, "verify")
    assert (verified.code, verified.out.splitlines()[1:], verified.told) == (0, ["0 differ"], "")


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT], ids=["kill", "Ctrl-C"])
async def test_a_load_cut_short_at_any_moment_is_completed_by_the_next(
    end: signal.Signals, first: Path, undisturbed: tuple[bytes, bytes], data: Path
) -> None:
    for moment in MOMENTS:
        load = Program(data, "ingest", first)
        await until(load, moment)
        load.signalled(end)
        assert load.ended() == (Ended(130, "", "silat: interrupted\n") if end == signal.SIGINT else Ended(-9, "", ""))
        assert left_behind(data) == []
    completed = ingested(data, first)
    assert (completed.code, completed.told) == (0, "")
    assert f"skipped {ARTICLES}: already loaded" in completed.out
    assert_verified(data)
    assert exported(data) == undisturbed[0]


def test_ctrl_c_while_the_program_itself_is_read_is_one_line_too() -> None:
    python = [sys.executable, "-X", "importtime"]
    with subprocess.Popen([*python, SILAT, "stats"], stderr=subprocess.PIPE, text=True) as program:
        assert program.stderr
        while "pydantic" not in program.stderr.readline():
            assert program.poll() is None
        program.send_signal(signal.SIGINT)
        told = [line for line in program.stderr if not line.startswith("import time:")]
    assert (program.returncode, told) == (130, ["silat: interrupted\n"])


async def test_who_waits_for_a_writer_goes_on_when_he_is_killed(
    first: Path, more: Path, undisturbed: tuple[bytes, bytes], data: Path
) -> None:
    killed = Program(data, "ingest", first)
    await until(killed, SOME_STATED)
    engine, waiting = engine_of(data), Program(data, "ingest", more)
    await until(waiting, "MATCH (l:Lease) WHERE l.asked <> l.holder RETURN count(l) > 0 AS held")
    killed.signalled(signal.SIGKILL)
    killed.ended()
    done = waiting.ended()
    assert done == Ended(0, f"{MORE_ARTICLES} articles read, {MORE_ARTICLES} loaded, 0 skipped\n", "")
    assert engine_of(data) == engine
    assert ingested(data, first).code == 0
    assert_verified(data)
    assert exported(data) == undisturbed[1]


async def test_a_service_answers_on_when_the_load_that_started_the_engine_ends(first: Path, data: Path) -> None:
    load = Program(data, "ingest", first)
    await until(load, SOME_STATED)
    engine = engine_of(data)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    service = Program(data, "serve", "--port", str(port))
    assert load.ended().code == 0
    await listens(service, port)
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/v1/catalog") as answer:
        assert b'"Article"' in answer.read()
    assert engine_of(data) == engine
    service.signalled(signal.SIGINT)
    ended = service.ended()
    assert ended.code == 130
    assert "Traceback" not in ended.told


@pytest.mark.parametrize("moment", [SOME_STATED, THINGS_DERIVED], ids=["stating", "deriving"])
async def test_an_engine_killed_in_mid_load_is_one_line_and_the_next_run_completes(
    moment: str, first: Path, undisturbed: tuple[bytes, bytes], data: Path
) -> None:
    load = Program(data, "ingest", first)
    await until(load, moment)
    os.kill(engine_of(data), signal.SIGKILL)
    ended = load.ended()
    assert (ended.code, ended.out) == (1, "")
    assert re.fullmatch(f"silat: the embedded graph in {re.escape(str(data))} does not answer .*\n", ended.told)
    assert left_behind(data) == []
    assert ingested(data, first).code == 0
    assert_verified(data)
    assert exported(data) == undisturbed[0]

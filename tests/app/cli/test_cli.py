"""The program, run as users run it: exit codes, lines, and the same bytes as over HTTP."""

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from cypher.embedded import embedded
from cypher.graph import Address
from tests.app.conftest import SAMPLE
from tests.app.serving import served

PROGRAM = [sys.executable, "-c", "from app.cli import main; main()"]
FAKHRO = "عبدالرحمن يوسف فخرو"
SAID = "«وكان السيد عبدالرحمن فخرو رئيس اللجنة الوطنية لمكافحة الاتجار بالأشخاص قد التقى الراسبي يوم أمس الأربعاء"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("silat")


@pytest.fixture(scope="module")
async def address(folder: Path) -> AsyncIterator[Address]:
    """The engine of the folder, kept running between commands."""
    async with embedded(folder) as address:
        yield address


@pytest.fixture(scope="module")
def environment(folder: Path, address: Address) -> dict[str, str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("NEO4J")}
    environment |= {"SILAT_DATA": str(folder), "PYTHONPATH": str(SAMPLE.parents[1]), "PYTHONIOENCODING": "latin-1"}
    loaded = _silat(environment, "ingest", str(SAMPLE))
    assert (loaded.returncode, loaded.stdout) == (0, "4 articles read, 4 loaded, 0 skipped\n")
    return environment


@pytest.fixture(scope="module")
def url(environment: dict[str, str], address: Address) -> Iterator[str]:
    with served(address) as url:
        yield url


def _silat(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *arguments], env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False
    )


def test_loading_again_skips_what_is_held(environment: dict[str, str]) -> None:
    again = _silat(environment, "ingest", str(SAMPLE))
    assert again.returncode == 0
    assert again.stdout.splitlines()[0] == "4 articles read, 0 loaded, 4 skipped"


def test_an_answer_names_who_was_met_and_quotes_the_sentence_on_one_line(environment: dict[str, str]) -> None:
    met = _silat(environment, "ask", "met", "فخرو")
    assert met.returncode == 0
    lines = met.stdout.splitlines()
    assert any("أحمد بن ناصر الراسبي" in line for line in lines)
    assert any(line.strip().startswith(SAID) and line.endswith("»") for line in lines)
    assert "\x1b" not in met.stdout


def test_every_command_says_which_graph_it_asks_and_how_much_that_holds(
    environment: dict[str, str], folder: Path
) -> None:
    said = _silat(environment, "stats").stderr
    assert str(folder) in said
    assert "4 articles" in said


@pytest.mark.parametrize(
    ("command", "path"),
    [
        (("ask", "met", FAKHRO), "/v1/officials/{fakhro}/met"),
        (("ask", "between", FAKHRO, "الراسبي"), "/v1/meetings?with={fakhro}&with={rasbi}"),
        (("ask", "path", FAKHRO, "الراسبي"), "/v1/paths?from={fakhro}&to={rasbi}"),
        (("ask", "met", "BH"), "/v1/countries/BH/met"),
        (("stats",), "/v1/catalog"),
    ],
)
def test_json_is_the_answer_of_http_byte_for_byte(
    environment: dict[str, str], url: str, command: tuple[str, ...], path: str
) -> None:
    ids = {}
    for name, words in (("fakhro", "Fakhro"), ("rasbi", "Rasbi")):
        found = json.loads(urllib.request.urlopen(f"{url}/v1/search?q={words}").read())
        ids[name] = found["items"][0]["id"]
    printed = _silat(environment, *command, "--json")
    assert printed.returncode == 0
    assert printed.stdout.encode() == urllib.request.urlopen(url + path.format(**ids)).read()


def test_several_of_one_name_are_listed_with_their_ids(environment: dict[str, str]) -> None:
    asked = _silat(environment, "ask", "met", "اللجنة الوطنية")
    assert (asked.returncode, asked.stdout) == (2, "")
    listed = [line.split()[-1] for line in asked.stderr.splitlines() if line.startswith("  ")]
    assert len(listed) > 1
    assert _silat(environment, "ask", "met", listed[0]).returncode == 0


@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        (("ask", "met", "Zaphod"), 2, "nothing is called 'Zaphod'"),
        (("ask", "met", "فخرو", "--since", "2024-13"), 2, "since"),
        (("ask", "path", "فخرو", "فخرو"), 2, "the same"),
        (("ask", "met"), 2, "NAME"),
        (("nonsense",), 2, "nonsense"),
        (("ingest", "nowhere.txt"), 1, "nowhere.txt"),
        (("verify", "nowhere.txt"), 1, "nowhere.txt"),
        (("export", "jsonl", "--out", "/nowhere/file"), 1, "/nowhere/file"),
        (("export", "parquet"), 2, "parquet"),
    ],
)
def test_what_goes_wrong_is_one_clear_line(
    environment: dict[str, str], command: tuple[str, ...], code: int, said: str
) -> None:
    asked = _silat(environment, *command)
    assert asked.returncode == code
    assert said in asked.stderr + asked.stdout
    assert "Traceback" not in asked.stderr


def test_a_graph_that_is_down_is_one_line(environment: dict[str, str]) -> None:
    asked = _silat({**environment, "NEO4J_URI": "bolt://127.0.0.1:1"}, "stats")
    assert asked.returncode == 1
    assert len(asked.stderr.splitlines()) == 1
    assert "bolt://127.0.0.1:1" in asked.stderr


def test_a_setting_that_cannot_be_is_one_line(environment: dict[str, str]) -> None:
    asked = _silat({**environment, "SILAT_PORT": "eighty"}, "stats")
    assert asked.returncode == 2
    assert "SILAT_PORT" in asked.stderr
    assert "Traceback" not in asked.stderr


def test_verify_checks_the_graph_and_the_file(environment: dict[str, str]) -> None:
    checked = _silat(environment, "verify", str(SAMPLE))
    assert checked.returncode == 0
    assert checked.stdout.splitlines()[1] == "0 differ"


def test_facts_need_no_graph(environment: dict[str, str], tmp_path: Path) -> None:
    told = _silat({**environment, "SILAT_DATA": str(tmp_path / "unused")}, "facts", str(SAMPLE))
    assert told.returncode == 0
    assert [json.loads(line)["article"]["index"] for line in told.stdout.splitlines()] == [1, 2, 3, 4]
    assert not (tmp_path / "unused").exists()


def test_a_reader_who_leaves_early_hears_nothing_more(environment: dict[str, str]) -> None:
    with subprocess.Popen(
        [*PROGRAM, "export", "jsonl"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.readline()
        program.stdout.close()
        assert b"Traceback" not in (said := program.stderr.read())
        assert b"BrokenPipe" not in said


def test_an_interruption_is_one_line(environment: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with subprocess.Popen(
        [*PROGRAM, "serve", "--port", str(port)], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stderr
        for line in program.stderr:
            if b"Uvicorn running" in line:
                break
        program.send_signal(signal.SIGINT)
        rest = program.stderr.read()
    assert program.returncode == 130
    assert rest.splitlines()[-1] == b"silat: interrupted"
    assert b"Traceback" not in rest

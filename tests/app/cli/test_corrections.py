"""The commands that correct, as a shell runs them."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from cypher.embedded import embedded
from tests.app.cli.test_commands import silat

NEWS = Path("samples/first/ar_qatar_qna.txt")
OTHER = Path("samples/first/ar_saudi_spa.txt")


class Shell:
    """`silat` on one graph."""

    def __init__(self, folder: Path) -> None:
        self._settings = {"SILAT_DATA": str(folder)}

    def says(self, *words: str | Path) -> str:
        """What a command that ends well prints."""
        run = silat(*words, **self._settings)
        assert run.returncode == 0, run.stderr
        return run.stdout

    def refuses(self, *words: str | Path) -> str:
        """The last line of a command that was not well asked."""
        run = silat(*words, **self._settings)
        assert run.returncode == 2, run.stdout
        return run.stderr.splitlines()[-1]


@pytest.fixture
async def shell(tmp_path: Path) -> AsyncIterator[Shell]:
    """On a graph whose engine runs already: to start one takes longer than any of these commands."""
    async with embedded(tmp_path / "data"):
        yield Shell(tmp_path / "data")


def officials(export: str) -> list[str]:
    things = map(json.loads, export.splitlines())
    return [thing["id"] for thing in things if thing.get("thing") == "Official"]


def test_an_article_is_removed_by_the_first_digits_of_its_id(shell: Shell) -> None:
    shell.says("ingest", NEWS)
    alone = shell.says("export", "jsonl")
    shell.says("ingest", OTHER)
    (id,) = {json.loads(line)["article"]["id"] for line in silat("facts", OTHER).stdout.splitlines()}
    assert shell.says("remove", id[:12]) == f"removed {id}\n"
    assert shell.says("export", "jsonl") == alone
    assert shell.refuses("remove", id[:12]) == f"silat: the graph holds no article '{id[:12]}'"


def test_a_decision_is_made_listed_written_out_and_undone(shell: Shell) -> None:
    shell.says("ingest", NEWS, OTHER)
    before = shell.says("export", "jsonl")
    one, other = officials(before)[:2]
    assert shell.says("decide", one, other, "same", "--by", "mona", "--why", "met both") == (
        f"decision 1: same {one} {other}\n"
    )
    assert len(officials(shell.says("export", "jsonl"))) == len(officials(before)) - 1
    assert "1 same" in shell.says("decisions")
    assert json.loads(shell.says("export", "decisions").splitlines()[0])["decision"]["by"] == "mona"
    for decision in shell.says("export", "decisions").splitlines()[::-1]:
        shell.says("undo", str(json.loads(decision)["decision"]["number"]))
    assert shell.says("export", "jsonl") == before


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("decide", "a", "b", "perhaps"), "ask with two ids and same, different or unsure"),
        (("decide", "nobody-00000000", "nobody-00000001", "same"), "no article names anybody or anything by"),
        (("undo", "7"), "there is no decision '7'"),
        (("forget", "nobody-00000000"), "there is no official 'nobody-00000000'"),
        (("remove", "https://nowhere.example/1"), "the graph holds no article"),
    ],
)
def test_what_makes_no_sense_is_one_line(shell: Shell, words: tuple[str, ...], line: str) -> None:
    assert line in shell.refuses(*words)


def test_stored_texts_are_read_anew(shell: Shell) -> None:
    shell.says("ingest", NEWS)
    before = shell.says("export", "jsonl")
    assert shell.says("reread") == "0 articles read anew\n"
    assert shell.says("reread", "--all") == "1 articles read anew\n"
    assert shell.says("export", "jsonl") == before

"""Verification names whatever was spoiled."""

from pathlib import Path

import pytest

from app.verify import verify
from cypher.graph import Graph
from tests.app.conftest import SAMPLE
from tests.engines import run

QUOTE = "قد التقى الراسبي يوم أمس الأربعاء"
TEXT = "MATCH (s:Source) WHERE s.text CONTAINS $old SET s.text = replace(s.text, $old, $new)"
STATEMENT = "MATCH (s:Source) WHERE s.statement CONTAINS $old SET s.statement = replace(s.statement, $old, $new)"
TIE = "MATCH ()-[r:MET]->() WHERE r.quote CONTAINS $old SET r.quote = r.quote + $new"
GONE = "MATCH (s:Source) WHERE s.text CONTAINS $old AND $new = '' DETACH DELETE s"


async def test_what_was_loaded_is_as_it_was_read(page: Graph) -> None:
    found = await verify(page, [SAMPLE])
    assert found.differences == []
    assert (found.articles, found.files, found.exit_code) == (4, 4, 0)
    assert found.quotes > 50
    assert found.ties > 50


@pytest.mark.parametrize(
    ("spoil", "old", "new", "named"),
    [
        (TEXT, QUOTE, "قد التقى الراسبي يوم أمس الأربغاء", "its stored text is that of another article"),
        (TEXT, QUOTE, "قد التقى الراسبي يوم أمس الأربغاء", "the quote is not what the text says"),
        (STATEMENT, QUOTE, "قد التقى الراسبي", "the quote is not what the text says"),
        (STATEMENT, ',"quote":"وكان السيد', '0,"quote":"وكان السيد', "the quote is not what the text says"),
        (STATEMENT, '"meetings":', '"meetingz":', "its statement cannot be read"),
        (TIE, QUOTE, "!", "MET of"),
        (GONE, QUOTE, "", "its text is missing"),
    ],
)
async def test_what_was_spoiled_is_named(page: Graph, spoil: str, old: str, new: str, named: str) -> None:
    await run(page, spoil, old=old, new=new)
    found = await verify(page)
    assert found.exit_code == 1
    assert [line for line in found.differences if named in line], found.differences[:5]


async def test_a_file_that_changed_is_named(page: Graph, tmp_path: Path) -> None:
    changed = tmp_path / SAMPLE.name
    changed.write_text(SAMPLE.read_text("utf-8").replace("أمس الأربعاء", "أمس الأربغاء"), "utf-8")
    found = await verify(page, [changed])
    assert found.exit_code == 1
    assert all(line.startswith(SAMPLE.name) for line in found.differences)
    assert len(found.differences) == 2  # the text that is new, and the one that is gone


async def test_a_file_that_is_missing_is_named(page: Graph, tmp_path: Path) -> None:
    found = await verify(page, [tmp_path / "nowhere.txt"])
    assert found.exit_code == 1
    assert "nowhere.txt" in found.differences[0]


async def test_an_empty_graph_is_no_success(graph: Graph) -> None:
    found = await verify(graph)
    assert found.exit_code == 1
    assert "nothing was checked" in list(found.lines())[1]

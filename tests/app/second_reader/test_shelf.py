"""Answers stay on their shelf."""

from pathlib import Path

from app.second_reader.claims import Claims
from app.second_reader.shelf import Shelf
from tests.app.second_reader.news import claims


def test_an_answer_is_found_under_its_question_alone(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "answers")
    assert shelf.get("who?") is None
    shelf.put("who?", claims())
    shelf.put("whom?", Claims())
    assert (shelf.get("who?"), shelf.get("whom?"), shelf.get("when?")) == (claims(), Claims(), None)


def test_an_answer_that_was_spoilt_is_none(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.put("who?", claims())
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(kept.read_bytes()[:-9])
    assert shelf.get("who?") is None

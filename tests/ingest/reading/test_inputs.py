"""The files that a list of paths names."""

import os
from pathlib import Path

import pytest

from ingest.reading.inputs import files_of
from ingest.reading.unread import Unread


@pytest.fixture
def news(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "README.md", ".hidden", "inner/c.txt", "inner/.git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    return tmp_path


def test_a_folder_is_walked_in_order_without_what_is_hidden(news: Path) -> None:
    assert list(files_of([news])) == [news / "a.txt", news / "b.txt", news / "inner" / "c.txt"]


def test_paths_keep_the_order_they_are_given_in(news: Path) -> None:
    assert list(files_of([news / "b.txt", news / "README.md", news / "a.txt"])) == [
        news / "b.txt",
        news / "README.md",
        news / "a.txt",
    ]


def test_a_pattern_is_expanded(news: Path) -> None:
    assert list(files_of([news / "*.txt"])) == [news / "a.txt", news / "b.txt"]
    assert list(files_of([news / "**" / "*.txt"])) == [news / "a.txt", news / "b.txt", news / "inner" / "c.txt"]


@pytest.mark.parametrize(
    ("named", "reason"),
    [
        ("nothing.txt", "no such file or folder"),
        ("*.xml", "no file matches this pattern"),
        ("a" * 300, "file name too long"),
    ],
)
def test_what_is_not_there_is_named(news: Path, named: str, reason: str) -> None:
    assert list(files_of([news / named, news / "a.txt"])) == [Unread(str(news / named), reason), news / "a.txt"]


@pytest.mark.parametrize(("name", "shown"), [("a\0b", r"a\x00b"), ("a\nb", r"a\nb"), ("a\udc80b", r"a\udc80b")])
def test_a_strange_name_is_printed_on_one_line(name: str, shown: str) -> None:
    assert list(files_of([Path(name)])) == [Unread(shown, "no such file or folder")]


@pytest.mark.parametrize("address", ["https://observatory.example/news", "http://observatory.example/news"])
def test_web_addresses_are_not_read_yet(address: str) -> None:
    assert list(files_of([Path(address)])) == [Unread(address, "web addresses are not read yet")]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert list(files_of([tmp_path])) == [Unread(str(tmp_path / "pipe"), "no regular file")]


def test_links_that_lead_nowhere_or_back_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "back").symlink_to(tmp_path)
    (tmp_path / "lost").symlink_to(tmp_path / "nothing")

    assert list(files_of([tmp_path])) == [Unread(str(tmp_path / "lost"), "a broken link")]

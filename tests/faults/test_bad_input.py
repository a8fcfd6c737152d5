"""A folder of everything that is no news, with some news in it: each bad input is named, and the news is loaded."""

import json
import os
import zipfile
from pathlib import Path

import pytest

from tests.faults.program import silat

NEWS = "المنامة في 10 يناير 2024 / بنا / استقبل السيد عبدالرحمن فخرو رئيس اللجنة الوطنية لمكافحة الاتجار بالأشخاص"
GOOD = f"{NEWS} السيد أحمد الراسبي نائب رئيس اللجنة الوطنية لمكافحة الاتجار بالبشر في سلطنة عمان.\n"
ENDLESS = ("عقدت اللجنة الوطنية اجتماعها برئاسة سعادة السيد عبدالرحمن فخرو " * 20_000)[:1_000_000]
BOMB = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item><title>&c;</title></item></channel></rss>"""
BAD: dict[str, tuple[bytes, str]] = {
    "binary.txt": (bytes(range(1, 32)) * 30, "a binary file"),
    "bomb.xml": (BOMB.encode(), "it declares XML entities, which are never expanded"),
    "broken.xml": (b"<rss><channel><title>news</title><item>", "broken XML (line 1: no element found)"),
    "empty.txt": (b"", "the file is empty"),
    "endless.txt": (ENDLESS.encode(), "1,000,000 characters without a full stop"),
    "menu.html": (b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "HTML without an article"),
    "mixed.txt": (
        GOOD.encode() + GOOD.encode("windows-1256"),
        "mixed encodings: line 1 is UTF-8, line 2 is not",
    ),
    "nul.txt": (b"news\0of today", "NUL bytes in it: no text"),
    "report.pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "PDF is not read yet"),
    "rows.jsonl": (
        f"{json.dumps({'text': GOOD, 'url': 'https://news.example/1'})}\nnews\n".encode(),
        "line 2: no JSON",
    ),
    "table.csv": (b"title,body\nnews,of today\n", "no column named text (its columns: title, body)"),
}
READ = 2
"""The good article and the one in the rows."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("everything")
    (folder / "good.txt").write_text(GOOD, "utf-8")
    for name, (content, _) in BAD.items():
        (folder / name).write_bytes(content)
    with zipfile.ZipFile(folder / "minutes.docx", "w") as minutes:
        minutes.writestr("word/document.xml", "<w:document/>")
    (folder / "lost.txt").symlink_to(folder / "nowhere.txt")
    os.mkfifo(folder / "pipe.txt")
    return folder


@pytest.fixture(scope="module")
def failures(folder: Path) -> dict[str, str]:
    """Each bad input and the reason why; the last one is named on the command line and is not there."""
    inside = {name: reason for name, (_, reason) in BAD.items()}
    inside |= {"minutes.docx": "DOCX is not read yet", "lost.txt": "a broken link", "pipe.txt": "no regular file"}
    if os.geteuid():  # root may read everything
        (folder / "secret.txt").write_text(GOOD, "utf-8")
        (folder / "secret.txt").chmod(0)
        inside["secret.txt"] = "permission denied"
    inside["absent.txt"] = "no such file or folder"
    return {str(folder / name): inside[name] for name in [*sorted(inside.keys() - {"absent.txt"}), "absent.txt"]}


def assert_each_is_named(lines: list[str], failures: dict[str, str]) -> None:
    assert len(lines) == len(failures)
    for line, (source, reason) in zip(lines, failures.items(), strict=True):
        assert line.startswith(f"failed {source}: {reason}")


def test_a_load_names_what_is_bad_and_takes_the_rest(folder: Path, failures: dict[str, str], tmp_path: Path) -> None:
    load = silat(tmp_path / "data", "ingest", folder, folder / "absent.txt")

    assert (load.code, load.told) == (1, "")
    counts, *failed = load.out.splitlines()
    assert counts == f"{READ} articles read, {READ} loaded, 0 skipped"
    assert_each_is_named(failed, failures)
    verified = silat(tmp_path / "data", "verify")
    assert (verified.code, verified.out.splitlines()[1]) == (0, "0 differ")


def test_facts_without_a_graph_do_the_same(folder: Path, failures: dict[str, str], tmp_path: Path) -> None:
    told = silat(tmp_path / "data", "facts", folder, folder / "absent.txt")

    assert told.code == 1
    assert_each_is_named(told.told.splitlines(), failures)
    articles = [json.loads(line) for line in told.out.splitlines()]
    assert [article["article"]["source"] for article in articles] == ["good.txt", "rows.jsonl"]
    assert len(articles[0]["officials"]) == 2

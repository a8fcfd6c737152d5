"""The files of the lexicon as words and rows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.lexicon import files
from ingest.lexicon.files import LexiconFault, table, words


@pytest.fixture
def lexicon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A lexicon of our own, in place of the real one."""
    monkeypatch.setattr(files, "HERE", tmp_path)
    words.cache_clear()
    table.cache_clear()
    (tmp_path / "ar").mkdir()
    yield tmp_path
    words.cache_clear()
    table.cache_clear()


def test_comments_and_blank_lines_are_no_words(lexicon: Path) -> None:
    (lexicon / "ar" / "rank.txt").write_text("# Ranks.\n\nالعقيد\n  \nاللواء\n", encoding="utf-8")

    assert words("ar", "rank") == ("العقيد", "اللواء")


def test_rows_are_parted_by_tabs(lexicon: Path) -> None:
    (lexicon / "ar" / "months.tsv").write_text("# Months.\nكانون الثاني\t1\nشباط\t2\n", encoding="utf-8")

    assert table("ar", "months") == (("كانون الثاني", "1"), ("شباط", "2"))


def test_a_row_of_another_width_is_named_with_file_and_line(lexicon: Path) -> None:
    (lexicon / "ar" / "months.tsv").write_text("شباط\t2\nآذار\n", encoding="utf-8")

    with pytest.raises(LexiconFault, match=r"months\.tsv, line 2: 1 columns where 2 are due"):
        table("ar", "months")


def test_a_missing_file_is_named(lexicon: Path) -> None:
    with pytest.raises(LexiconFault, match=r"nothing\.txt"):
        words("ar", "nothing")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_month_and_weekday_has_a_name(language: str) -> None:
    assert {number for _, number in table(language, "months")} == {str(month) for month in range(1, 13)}
    assert {number for _, number in table(language, "hijri_months")} == {str(month) for month in range(1, 13)}
    assert {number for _, number in table(language, "weekdays")} == {str(day) for day in range(1, 8)}

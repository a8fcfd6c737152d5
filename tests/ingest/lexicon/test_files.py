"""The files of the lexicon as words and rows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.lexicon import files
from ingest.lexicon.files import LexiconFault, added, lay_over, table, words


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


@pytest.fixture
def over(lexicon: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some words and tables of ours, and nothing laid over them yet."""
    monkeypatch.setattr(files, "_over", {})
    (lexicon / "ar" / "rank.txt").write_text("العقيد\n", encoding="utf-8")
    (lexicon / "acts.tsv").write_text("visit\tguest\nmeet\tparticipant\n", encoding="utf-8")
    (lexicon / "places.tsv").write_text("AE\tحتا\n", encoding="utf-8")
    (lexicon / "cues.tsv").write_text("meet\tmet\n", encoding="utf-8")
    (lexicon / "columns.tsv").write_text(
        "acts\t1\ttext text\nplaces\tbefore\tcode form\ncues\tbehind\tact form\n", encoding="utf-8"
    )


@pytest.mark.usefixtures("over")
def test_words_laid_over_come_behind_ours() -> None:
    lay_over({"ar/rank.txt": (("الحكمدار",),)})

    assert words("ar", "rank") == ("العقيد", "الحكمدار")
    assert added("ar", "rank") == ("الحكمدار",)


@pytest.mark.parametrize(
    ("name", "theirs", "together"),
    [
        (
            "acts",
            [("visit", "host"), ("hail", "guest")],
            [("visit", "host"), ("meet", "participant"), ("hail", "guest")],
        ),
        ("places", [("OM", "حتا")], [("OM", "حتا"), ("AE", "حتا")]),
        ("cues", [("meet", "huddled")], [("meet", "met"), ("meet", "huddled")]),
    ],
    ids=["in the place of ours", "before ours", "behind ours"],
)
@pytest.mark.usefixtures("over")
def test_rows_laid_over_go_where_the_table_of_tables_says(
    name: str, theirs: list[tuple[str, ...]], together: list[tuple[str, ...]]
) -> None:
    lay_over({f"{name}.tsv": tuple(theirs)})

    assert list(table("", name)) == together


@pytest.mark.usefixtures("over")
def test_words_are_laid_over_once_and_before_any_is_read() -> None:
    lay_over({"ar/rank.txt": (("الحكمدار",),)})
    lay_over({"ar/rank.txt": (("الحكمدار",),)})
    with pytest.raises(RuntimeError, match="in use"):
        lay_over({"ar/rank.txt": (("النقيب",),)})


@pytest.mark.usefixtures("over")
def test_no_word_is_laid_over_when_one_has_been_read() -> None:
    words("ar", "rank")

    with pytest.raises(RuntimeError, match="in use"):
        lay_over({"ar/rank.txt": (("الحكمدار",),)})


def test_what_is_not_utf_8_is_named_with_its_line(lexicon: Path) -> None:
    (lexicon / "ar" / "rank.txt").write_bytes(b"# Ranks.\n\xe3\xe4\n")

    with pytest.raises(LexiconFault, match=r"rank\.txt, line 2: not UTF-8"):
        words("ar", "rank")

"""Rows of JSON and CSV."""

import pytest

from ingest.reading.rows import columns_of, csv_rows, field, json_rows
from ingest.reading.unread import Refused


def told(rows: object) -> list[tuple[str, object]]:
    return [(place, str(row) if isinstance(row, Refused) else row) for place, row in rows]  # type: ignore[attr-defined]


def test_a_line_that_is_no_json_is_named_and_the_others_are_read() -> None:
    rows = told(json_rows('{"text": "one"}\n\n{"text": \n[1]\n{"text": "two"}\n'))

    assert rows[0] == ("line 1", {"text": "one"})
    assert rows[1][0] == "line 3"
    assert str(rows[1][1]).startswith("no JSON (")
    assert rows[2:] == [("line 4", "no JSON object"), ("line 5", {"text": "two"})]


def test_a_list_and_one_object_over_many_lines_are_read_too() -> None:
    assert told(json_rows('[{"text": "one"},\n 5]')) == [
        ("element 1", {"text": "one"}),
        ("element 2", "no JSON object"),
    ]
    assert told(json_rows('{\n "Text": "one"\n}')) == [("line 1", {"text": "one"})]


def test_a_line_may_hold_the_separators_of_unicode() -> None:
    assert told(json_rows('{"text": "one\u2028two"}')) == [("line 1", {"text": "one\u2028two"})]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_first_row_names_the_columns(delimiter: str) -> None:
    table = f'Title{delimiter} text \n"A"{delimiter}"one\ntwo"\n\nB{delimiter}three\n'

    assert told(csv_rows(table)) == [
        ("line 2", {"title": "A", "text": "one\ntwo"}),
        ("line 5", {"title": "B", "text": "three"}),
    ]


def test_a_table_without_texts_is_refused_with_its_columns() -> None:
    with pytest.raises(Refused, match=r"no column named text \(its columns: title, body\)"):
        list(csv_rows("title,body\na,b\n"))


def test_a_broken_row_is_named_and_the_others_are_read() -> None:
    rows = told(csv_rows('title,text\n"a"x,b\nc,d\n'))

    assert rows[0][0] == "line 2"
    assert str(rows[0][1]).startswith("no CSV: ")
    assert rows[1] == ("line 3", {"title": "c", "text": "d"})


def test_a_text_longer_than_the_usual_limit_of_csv_is_read() -> None:
    assert told(csv_rows(f"title,text\na,{'b' * 200_000}\n")) == [("line 2", {"title": "a", "text": "b" * 200_000})]


def test_a_blank_text_has_no_columns() -> None:
    assert columns_of(" \n ") == []


def test_columns_are_known_by_their_names() -> None:
    assert columns_of("\ufeff".strip("\ufeff") + '"Title";"TEXT"\na;b') == ["title", "text"]
    assert columns_of("An ordinary line\rwith another") == ["an ordinary line"]


def test_a_field_is_a_text_or_a_number() -> None:
    assert (field({"guid": 5}, "guid"), field({"guid": ""}, "guid"), field({}, "guid")) == ("5", None, None)
    with pytest.raises(Refused, match="title is no text"):
        field({"title": ["a"]}, "title")


def test_a_column_may_bear_another_name_that_means_the_same() -> None:
    row = {"date": "2025-09-17", "source": "NNA", "headline": "", "title": "Minister receives envoy"}
    assert [field(row, column) for column in ("published", "publisher", "title")] == ["2025-09-17", "NNA", row["title"]]

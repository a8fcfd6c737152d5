"""The articles of JSON Lines and CSV: a row an article, by the columns it has."""

import csv
import io
import sys
from collections.abc import Iterator, Mapping

import orjson

from ingest.lexicon.files import table
from ingest.reading.unread import Refused

TEXT_COLUMN = "text"
Row = Mapping[str, object]
DELIMITERS = (",", ";", "\t", "|")
LONGEST_HEADING = 2000


def json_rows(text: str) -> Iterator[tuple[str, Row | Refused]]:
    """The objects of JSON Lines, of one list or one object, each with its place in words."""
    whole = _whole(text)
    if isinstance(whole, list):
        yield from ((f"element {number}", _object(row)) for number, row in enumerate(whole, 1))
    elif whole is not None:
        yield "line 1", _object(whole)
    else:
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip():
                yield f"line {number}", _parsed(line)


def csv_rows(text: str) -> Iterator[tuple[str, Row | Refused]]:
    """The rows of a table whose first row names the columns, each with its place in words."""
    columns = columns_of(text)
    if TEXT_COLUMN not in columns:
        raise Refused(f"no column named {TEXT_COLUMN} (its columns: {', '.join(columns)[:200]})")
    csv.field_size_limit(sys.maxsize)  # an article may be longer than 131 072 characters
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    heading_read = False
    while True:
        place = f"line {reader.line_num + 1}"
        try:
            row = next(reader, None)
        except csv.Error as fault:
            yield place, Refused(f"no CSV: {fault}")
            continue
        if row is None:
            return
        if heading_read and any(cell.strip() for cell in row):
            yield place, dict(zip(columns, row, strict=False))
        heading_read = True


def columns_of(text: str) -> list[str]:
    """The names in the first line, as of a table."""
    cells = next(csv.reader([_heading(text)], delimiter=_delimiter(text)), [])
    return [cell.strip().strip('"').lower() for cell in cells]


def field(row: Row, column: str) -> str | None:
    """A text or number of a row; null where it has none, under this name or another that means the same."""
    names = (column, *(name for name, meaning in table("", "row_columns") if meaning == column))
    value = next((row[name] for name in names if row.get(name) not in (None, "")), None)
    if value is None:
        return None
    if isinstance(value, bool | list | dict):
        raise Refused(f"{column} is no text")
    return str(value)


def _heading(text: str) -> str:
    return next(iter(text.lstrip()[:LONGEST_HEADING].splitlines()), "").strip()


def _delimiter(text: str) -> str:
    return max(DELIMITERS, key=_heading(text).count)


def _whole(text: str) -> object:
    """The one document that the text is, null where it is lines."""
    try:
        return orjson.loads(text) if text.lstrip().startswith("[") or "\n" in text.strip() else None
    except orjson.JSONDecodeError:
        return None


def _parsed(line: str) -> Row | Refused:
    try:
        return _object(orjson.loads(line))
    except orjson.JSONDecodeError as fault:
        return Refused(f"no JSON ({fault.msg} at character {fault.pos})")


def _object(value: object) -> Row | Refused:
    if not isinstance(value, dict):
        return Refused("no JSON object")
    return {str(name).strip().lower(): cell for name, cell in value.items()}

"""The articles of files, in order, and what of them could not be read."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ingest.article import Article
from ingest.reading.decode import decoded
from ingest.reading.feed import feed_entries
from ingest.reading.inputs import files_of
from ingest.reading.kinds import kind_of, refuse_unreadable
from ingest.reading.make import Imprint, articles_of_imprint, articles_of_text
from ingest.reading.markup import text_of
from ingest.reading.page import page_article
from ingest.reading.rows import TEXT_COLUMN, Row, csv_rows, field, json_rows
from ingest.reading.unread import Refused, Unread, printed


def read_articles(paths: Sequence[Path]) -> Iterator[Article | Unread]:
    """The articles of the files, folders and patterns named, in input order; each failure is named and ends nothing."""
    for path in files_of(paths):
        yield from [path] if isinstance(path, Unread) else _of_file(path)


def _of_file(path: Path) -> Iterator[Article | Unread]:
    try:
        yield from articles_in(path.read_bytes(), path)
    except OSError as fault:
        yield Unread(printed(path), (fault.strerror or str(fault)).lower())


def articles_in(content: bytes, path: Path) -> Iterator[Article | Unread]:
    """The articles in a file's bytes."""
    try:
        refuse_unreadable(content)
        text = decoded(content)
        kind = kind_of(text, path.suffix.lower())
        if kind == "json":
            yield from _of_rows(json_rows(text), path)
        elif kind == "csv":
            yield from _of_rows(csv_rows(text), path)
        elif kind == "xml":
            yield from _of_feed(text, path)
        elif kind == "html":
            yield from _named(articles_of_imprint(*page_article(text), printed(path.name), 1), path)
        else:
            yield from _of_text(text, path)
    except Refused as refused:
        yield Unread(printed(path), str(refused))


def _of_text(text: str, path: Path) -> Iterator[Article | Unread]:
    found = False
    for article in _named(articles_of_text(text, printed(path.name)), path):
        found = True
        yield article
    if not found:
        raise Refused("nothing in it but page furniture")


def _of_feed(text: str, path: Path) -> Iterator[Article | Unread]:
    index = 1
    for number, entry in enumerate(feed_entries(text), 1):
        try:
            if isinstance(entry, Refused):
                raise entry
            for article in _named(articles_of_imprint(*entry, printed(path.name), index), path, f"entry {number}: "):
                index += 1
                yield article
        except Refused as refused:
            yield Unread(printed(path), f"entry {number}: {refused}" if isinstance(entry, tuple) else str(refused))


def _of_rows(rows: Iterator[tuple[str, Row | Refused]], path: Path) -> Iterator[Article | Unread]:
    index = 1
    for place, row in rows:
        try:
            if isinstance(row, Refused):
                raise row
            for article in _named(_of_row(row, path, index), path, f"{place}: "):
                index += 1
                yield article
        except Refused as refused:
            yield Unread(printed(path), f"{place}: {refused}")


def _of_row(row: Row, path: Path, index: int) -> Iterator[Article | Refused]:
    body = field(row, TEXT_COLUMN)
    if not body or not body.strip():
        raise Refused("no text")
    if "\0" in body:
        raise Refused("NUL characters in its text")
    columns = ("title", "published", "modified", "publisher", "url", "guid")
    imprint = Imprint(**{column: field(row, column) for column in columns})
    return articles_of_imprint(text_of(body), imprint, printed(path.name), index)


def _named(found: Iterable[Article | Refused], path: Path, place: str = "") -> Iterator[Article | Unread]:
    """The articles, and by the name of their file those among them that cannot be read."""
    for one in found:
        yield Unread(printed(path), f"{place}{one}") if isinstance(one, Refused) else one

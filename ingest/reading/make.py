"""Articles made of what a page, a feed or a row holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.article import Article
from ingest.reading.days import iso_time
from ingest.reading.dump import Piece, pieces_of, whole_piece
from ingest.reading.language import language_of
from ingest.reading.unread import Refused

STOP = re.compile(r"[.!?\u061F…\n\r\u2028\u2029]")
LONGEST_UNSTOPPED = 100_000
"""Code points without a full stop or line break from which a text is no news: no sentence could be quoted from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What is said about an article beside its text."""

    title: str | None = None
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    url: str | None = None
    guid: str | None = None


def articles_of_text(text: str, file: str) -> Iterator[Article | Refused]:
    """The articles of a plain text, each a slice of it; one that cannot be read ends nothing."""
    for index, piece in enumerate(pieces_of(text), 1):
        yield _article(text, piece, file, index, Imprint())


def articles_of_imprint(body: str, imprint: Imprint, file: str, first: int) -> Iterator[Article | Refused]:
    """The article with that body, its headline first; a body without title, day and address may be many articles."""
    if not body.strip():
        raise Refused("no text")
    title = " ".join(imprint.title.split()) if imprint.title else ""
    if title:
        text = body if body == title or body.startswith(f"{title}\n") else f"{title}\n{body}"
        yield _article(text, whole_piece(text, (0, len(title))), file, first, imprint)
        return
    pieces = pieces_of(body)
    if not pieces:
        raise Refused("no text that could be an article")
    if len(pieces) > 1 and (imprint.url or imprint.guid or imprint.published):
        pieces = [whole_piece(body, pieces[0].headline)]
    for index, piece in enumerate(pieces, first):
        yield _article(body, piece, file, index, imprint)


def _article(text: str, piece: Piece, file: str, index: int, imprint: Imprint) -> Article | Refused:
    start, end = piece.span
    if (unstopped := _longest_unstopped(text[start:end])) >= LONGEST_UNSTOPPED:
        return Refused(f"{unstopped:,} characters without a full stop")
    headline = piece.headline and (piece.headline[0] - start, piece.headline[1] - start)
    return Article(
        text=text[start:end],
        source=file,
        index=index,
        headline=headline,
        published=iso_time(imprint.published) or piece.published,
        modified=iso_time(imprint.modified) or piece.modified,
        publisher=piece.credit or imprint.publisher or None,
        url=imprint.url,
        guid=imprint.guid,
        language=language_of(text[start:end]),
        furniture=tuple((a - start, b - start) for a, b in piece.furniture),
    )


def _longest_unstopped(text: str) -> int:
    """Code points of the longest run without a full stop or line break."""
    longest, start = 0, 0
    for stop in STOP.finditer(text):
        longest, start = max(longest, stop.start() - start), stop.end()
    return max(longest, len(text) - start)

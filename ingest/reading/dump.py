"""The articles of a plain text, each an unaltered slice of it, and what is no news in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.article import Span
from ingest.dates import single_days
from ingest.reading.headers import Header, closing_dates, headers_of, headline_among
from ingest.reading.lines import Line, lines_of
from ingest.reading.marks import Marks, last_news, marks_of


@dataclass(frozen=True, slots=True)
class Piece:
    """An article in a text: its place, its headline, what it prints about itself, what is no news."""

    span: Span
    headline: Span | None
    published: str | None
    modified: str | None
    credit: str | None
    furniture: tuple[Span, ...]


def pieces_of(text: str) -> list[Piece]:
    """The articles in a text, in order; spans count from its beginning."""
    lines = lines_of(text)
    headers = headers_of(text, lines)
    pieces = (_piece(text, lines, part) for part in _parts(text, lines, headers))
    return [piece for piece in pieces if piece]


def whole_piece(text: str, headline: Span | None) -> Piece:
    """A text that is known to be one article with that headline."""
    lines = lines_of(text)
    at = next((at for at, line in enumerate(lines) if headline and line.start >= headline[0]), None)
    header = Header(0, at or 0, at, tuple(at for at, line in enumerate(lines) if line.is_dated))
    marks = marks_of(text, lines, 0, len(lines), header)
    return Piece(
        (0, len(text)), headline, *_days(text, lines, _Part(0, len(lines), header)), marks.credit, marks.furniture
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """The lines of one article, from `first` up to `end`, its header among them if it has one."""

    first: int
    end: int
    header: Header | None = None


def _parts(text: str, lines: Sequence[Line], headers: Sequence[Header]) -> Iterator[_Part]:
    """The lines cut at headers, then at credits that close one article before the headline of another."""
    ends = [*(header.first for header in headers[1:]), len(lines)]
    parts = [_Part(header.first, end, header) for header, end in zip(headers, ends, strict=False)]
    before = headers[0].first if headers else len(lines)
    if not headers or any(line.is_body for line in lines[:before]):
        cuts = [at + 1 for at in closing_dates(text, lines)] if not headers else []
        undated = pairwise(sorted({0, *cuts, before}))
        parts = [*(_Part(at, end) for at, end in undated), *parts]
    for part in parts:
        yield from _cut_at_credits(lines, part)


def _cut_at_credits(lines: Sequence[Line], part: _Part) -> Iterator[_Part]:
    first, header = part.first, part.header
    at = part.first
    for end in [*(place + 1 for place in range(part.first, part.end) if lines[place].closes), part.end]:
        if at > first and _is_article(lines, at, end):
            yield _Part(first, at, header)
            first, header = at, None
        at = end
    yield _Part(first, part.end, header)


def _is_article(lines: Sequence[Line], first: int, end: int) -> bool:
    """Whether the lines up to a credit or a rule are a headline and a body, and all before them closed."""
    chunk = [line for line in lines[first:end] if line.kind not in ("furniture", "byline", "date")]
    closed = bool(chunk) and (chunk[-1].closes or lines[first - 1].kind == "rule")
    if not closed or not chunk[0].may_be_headline:
        return False
    body = next((at for at, line in enumerate(chunk) if line.is_body), None)
    return body is not None and all(line.may_be_headline for line in chunk[:body])


def _piece(text: str, lines: Sequence[Line], part: _Part) -> Piece | None:
    header = part.header or _undated(lines, part.first, part.end)
    if header is None:
        return None
    begin = _begin(lines, header)
    marks = marks_of(text, lines, begin, part.end, header)
    end = last_news(lines, begin, part.end, marks) + 1
    span = lines[begin].start, lines[end - 1].end
    headline = lines[header.headline] if header.headline is not None else None
    return Piece(
        span,
        (headline.start, headline.end) if headline else None,
        *_days(text, lines, part if part.header else _Part(part.first, part.end, header)),
        marks.credit,
        _inside(marks, span),
    )


def _undated(lines: Sequence[Line], first: int, end: int) -> Header | None:
    """The header of an article that prints no date: the short lines over its body, or none."""
    body = next((at for at in range(first, end) if lines[at].is_body), None)
    if body is None:
        body = next((at for at in range(first, end) if lines[at].stopped), None)
    if body is None:
        news = next((at for at in range(first, end) if lines[at].kind in ("text", "dateline")), None)
        return None if news is None else Header(news, news, None)
    row = body
    while row > first and (lines[row - 1].may_be_headline or lines[row - 1].kind in ("furniture", "byline")):
        row -= 1
    headline = headline_among(lines, [at for at in range(row, body) if lines[at].may_be_headline])
    if headline is not None:
        return Header(headline, headline, headline)
    begin = next(at for at in range(first, end) if lines[at].kind in ("text", "dateline"))
    return Header(begin, begin, None)


def _begin(lines: Sequence[Line], header: Header) -> int:
    """The line with which the text of the article begins."""
    if header.headline is not None:
        return min([header.headline, *(at for at in header.dated if lines[at].kind == "dateline")])
    at = header.first
    while at + 1 < len(lines) and lines[at].kind not in ("text", "dateline"):
        at += 1
    return at


def _days(text: str, lines: Sequence[Line], part: _Part) -> tuple[str | None, str | None]:
    """The day of publication and that of the last change."""
    dated = part.header.dated if part.header else ()
    printed = [*(lines[at] for at in dated), *lines[part.first : part.end]]
    days = [day for line in printed for day in line.days]
    datelines = [line.dateline.day for line in printed if line.dateline and line.dateline.day]
    credited = [
        day.iso for line in printed if line.kind == "credit" for day in single_days(text[line.start : line.end])
    ]
    changed = [day for line in printed for day in line.changed]
    published = next(iter([*days, *datelines, *credited, *changed]), None)
    return published, next(iter(changed), None)


def _inside(marks: Marks, span: Span) -> tuple[Span, ...]:
    start, end = span
    return tuple((max(a, start), min(b, end)) for a, b in marks.furniture if a < end and b > start)

"""What is no news in the lines of an article, and the agency they credit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.article import Span
from ingest.reading.agencies import end_mark
from ingest.reading.headers import Header
from ingest.reading.lines import TEMPLATE, Line
from ingest.reading.phrases import words_in

NO_NEWS = ("date", "byline", "credit", "end", "related", "comments", "furniture", "rule")


@dataclass(frozen=True, slots=True)
class Marks:
    """Spans of a text that are no news, lines that are none, and the credit."""

    furniture: tuple[Span, ...]
    lines: frozenset[int]
    credit: str | None


def marks_of(text: str, lines: Sequence[Line], first: int, end: int, header: Header) -> Marks:
    """Furniture and credit of an article's lines."""
    no_news = frozenset([*_no_news(lines, first, end), *_repeated(text, lines, header)]) - {header.headline}
    spans = [(lines[at].start, lines[at].end) for at in sorted(no_news)]
    within = [span for at in range(first, end) if at not in no_news for span in _within(text, lines[at])]
    return Marks(tuple(_joined(text, sorted([*spans, *within]))), no_news, _credit(lines, first, end))


def last_news(lines: Sequence[Line], first: int, end: int, marks: Marks) -> int:
    """The last line of the body, or of the credits below it; short lines below a credit are the page's."""
    kept = [at for at in range(first, end) if at not in marks.lines or lines[at].kind in ("credit", "end")]
    bodies = [at for at in kept if lines[at].is_body]
    closed = [at for at in kept if lines[at].closes and at >= max(bodies, default=first)]
    if closed and bodies:
        return closed[-1]
    return max((at for at in kept if lines[at].kind != "end" or bodies), default=first)


def _no_news(lines: Sequence[Line], first: int, end: int) -> Iterator[int]:
    """Lines of furniture, and the blocks that a heading of other headlines or of comments opens."""
    block, body_seen = "", False
    for at in range(first, end):
        line = lines[at]
        if line.kind == "comments" and body_seen:
            block = "comments"
        elif block == "related" and (line.is_body or line.closes):
            block = ""
        elif line.kind == "related" and body_seen and not block:
            block = "related"
        body_seen = body_seen or line.is_body
        if block or line.kind in NO_NEWS:
            yield at


def _repeated(text: str, lines: Sequence[Line], header: Header) -> Iterator[int]:
    """Where the headline is printed again below the date."""
    if header.headline is None:
        return
    title = _words(text, lines[header.headline])
    for at in range(header.headline + 1, min(header.headline + 8, len(lines))):
        if lines[at].may_be_headline and _words(text, lines[at]) == title:
            yield at


def _words(text: str, line: Line) -> list[str]:
    return [word.key for word in words_in(text, line.start, line.end)]


def _within(text: str, line: Line) -> Iterator[Span]:
    """Furniture inside a line of news: a credit behind its last sentence, template residue, «(النهاية)»."""
    if line.credit:
        yield line.start + line.credit.start, line.end
    for residue in TEMPLATE.finditer(text, line.start, line.end):
        yield residue.span()
    mark = end_mark(text[line.start : line.end])
    if mark is not None:
        yield line.start + mark, line.end


def _credit(lines: Sequence[Line], first: int, end: int) -> str | None:
    """The last credit below a body, else the first dateline's."""
    closing = [line.credit.name for line in lines[first:end] if line.credit]
    opening = [line.dateline.name for line in lines[first:end] if line.dateline and line.dateline.name]
    return closing[-1] if closing else opening[0] if opening else None


def _joined(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """Spans with nothing but blanks between them made one."""
    if not spans:
        return
    start, end = spans[0]
    for _, (next_start, next_end) in pairwise(spans):
        if next_start <= end or not text[end:next_start].strip():
            end = max(end, next_end)
        else:
            yield start, end
            start, end = next_start, next_end
    yield start, end

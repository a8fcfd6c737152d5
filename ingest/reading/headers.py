"""The headers in a text of many articles: headline and date of each, wherever the page prints them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ingest.reading.lines import BODY_WORDS, Line

SECTION_WORDS = 3
"""A line of so few words above a headline names a section."""
LONGEST_ROW = 3
"""Kicker, headline and subheadline; more short lines are a text without full stops."""
BESIDE = ("furniture", "byline", "date", "dateline")


@dataclass(frozen=True, slots=True)
class Header:
    """Where an article begins: `first` and `last` are its outermost lines, all fields places in the list of lines."""

    first: int
    last: int
    headline: int | None
    dated: tuple[int, ...] = ()
    """The lines that print its date."""


@dataclass(slots=True)
class _Group:
    """Lines of dates with only furniture between them, and the lines above and below that may be their headline."""

    first: int
    last: int
    above: int | None
    below: int | None
    opening: bool = False
    """Whether it is the first sentence of a body, opened by a dateline."""


def headers_of(text: str, lines: Sequence[Line]) -> list[Header]:
    """The headers that a date or a dateline shows, in order."""
    groups = list(_groups(text, lines))
    if _closing(lines, groups):
        return []
    style = _style(lines, groups)
    headers: list[Header] = []
    last_text = _last_text(lines)
    for group in groups:
        header = _header(text, lines, group, style)
        if headers and _goes_with(lines, headers[-1], header):
            headers[-1] = _merged(headers[-1], header, style)
        elif header.headline is not None or header.last + 1 - group.opening <= last_text:
            headers.append(header)
    listed = _under_headings(lines)
    return [
        header for header, end in _with_ends(lines, headers)
        if not listed[header.first] or any(line.is_body for line in lines[header.first : end])
    ]  # fmt: skip


def headline_among(lines: Sequence[Line], candidates: Sequence[int]) -> int | None:
    """Of lines in a row the first that is longer than the name of a section, else the last."""
    longer = (at for at in candidates if lines[at].width > SECTION_WORDS)
    return next(longer, candidates[-1] if candidates else None)


def _groups(text: str, lines: Sequence[Line]) -> Iterator[_Group]:
    at, listed = 0, _under_headings(lines)
    while at < len(lines):
        if lines[at].dateline and lines[at].kind == "text":
            if group := _opening(lines, at):
                yield group
        elif (lines[at].is_dated or lines[at].kind == "dateline") and not _in_sentence(text, lines, at):
            first = at
            at = _last_of_group(lines, at)
            above, below = _above(lines, first), _below(lines, at)
            yield _Group(first, at, None if above is not None and below and listed[above] else above, below)
        at += 1


def _last_of_group(lines: Sequence[Line], at: int) -> int:
    last = at
    while at < len(lines) and lines[at].kind in BESIDE:
        last = at if lines[at].is_dated or lines[at].kind == "dateline" else last
        at += 1
    return last


def _in_sentence(text: str, lines: Sequence[Line], at: int) -> bool:
    """Whether a line of a date is a piece of a sentence that was broken into lines."""
    if at == 0 or at + 1 == len(lines) or lines[at].kind != "date":
        return False
    before, after = lines[at - 1], lines[at + 1]
    if before.kind != "text" or before.stopped or before.closes:
        return False
    if before.unfinished or text[after.start].islower():
        return True
    if after.dateline or after.width >= BODY_WORDS:
        return False  # whole paragraphs are not broken into lines
    within_block = not before.gap and at > 1 and lines[at - 2].kind == "text" and not lines[at - 2].stopped
    return not lines[at].gap and not after.gap and (within_block or not before.may_be_headline)


def _above(lines: Sequence[Line], first: int) -> int | None:
    """The headline over a date: where a closed article or nothing precedes, lines in a row are one headline's."""
    at = first - 1
    while at >= 0 and lines[at].kind in ("furniture", "byline"):
        at -= 1
    if at < 0 or not lines[at].may_be_headline:
        return None
    row = [at]
    while row[0] > 0 and len(row) < LONGEST_ROW and lines[row[0] - 1].may_be_headline:
        row.insert(0, row[0] - 1)
    closed = row[0] == 0 or lines[row[0] - 1].closes or lines[row[0] - 1].kind == "furniture"
    return headline_among(lines, row) if closed else at


def _below(lines: Sequence[Line], last: int) -> int | None:
    at = _next_news(lines, last + 1)
    if at is None or not lines[at].may_be_headline:
        return None
    following = _next_news(lines, at + 1)
    section = lines[at].width < SECTION_WORDS and following is not None and lines[following].may_be_headline
    return following if section else at


def _next_news(lines: Sequence[Line], at: int) -> int | None:
    while at < len(lines) and lines[at].kind in ("furniture", "byline", "rule"):
        at += 1
    return at if at < len(lines) else None


def _opening(lines: Sequence[Line], at: int) -> _Group | None:
    """A sentence opened by a dateline begins an article under a headline or behind the end of another article."""
    above = at - 1
    while above >= 0 and lines[above].kind in ("furniture", "byline"):
        above -= 1
    if above < 0 or lines[above].closes or lines[above].kind in ("date", "dateline"):
        return _Group(at, at, None, None, opening=True)
    headline = _above(lines, at)
    return _Group(at, at, headline, None, opening=True) if headline is not None else None


Style = Literal["before", "after"] | None


def _style(lines: Sequence[Line], groups: Sequence[_Group]) -> Style:
    """Whether this text prints dates before or after its headlines, told by those that leave no choice."""
    votes = 0
    for group in groups:
        if not group.opening and (group.above is None) != (group.below is None):
            votes += 1 if group.above is None else -1
    return "before" if votes > 0 else "after" if votes < 0 else None


def _header(text: str, lines: Sequence[Line], group: _Group, style: Style) -> Header:
    above, below = group.above, group.below
    headline, last = above, group.last
    if below is not None and above is not None and _same(text, lines[above], lines[below]):
        last = below
    elif below is not None and (above is None or style == "before" or _names_section(lines, above, below)):
        headline, last = below, below
    dated = tuple(at for at in range(group.first, group.last + 1) if lines[at].is_dated or lines[at].dateline)
    first = group.first if headline is None else min(group.first, headline)
    return Header(first, last, headline, dated)


def _names_section(lines: Sequence[Line], above: int, below: int) -> bool:
    return lines[above].width <= SECTION_WORDS < lines[below].width


def _same(text: str, one: Line, other: Line) -> bool:
    return text[one.start : one.end] == text[other.start : other.end]


def _goes_with(lines: Sequence[Line], earlier: Header, later: Header) -> bool:
    """Whether two dates stand around one headline, or a dateline under it."""
    if later.headline is not None and later.headline != earlier.headline and later.headline > earlier.last:
        return False
    between = lines[earlier.last + 1 : max(later.dated)]
    return all(line.kind in BESIDE for line in between)


def _merged(earlier: Header, later: Header, style: Style) -> Header:
    dated = earlier.dated + later.dated if style == "before" else later.dated + earlier.dated
    headline = earlier.headline if earlier.headline is not None else later.headline
    return Header(earlier.first, max(earlier.last, later.last), headline, dated)


def _with_ends(lines: Sequence[Line], headers: Sequence[Header]) -> Iterator[tuple[Header, int]]:
    ends = [*(header.first for header in headers[1:]), len(lines)]
    yield from zip(headers, ends, strict=False)


def _last_text(lines: Sequence[Line]) -> int:
    return next((at for at in range(len(lines) - 1, -1, -1) if lines[at].kind == "text"), -1)


def _under_headings(lines: Sequence[Line]) -> list[bool]:
    """For each line whether it stands in a list of other headlines or among comments."""
    under, state = [], False
    for line in lines:
        if line.is_body or line.closes:
            state = False
        under.append(state)
        state = state or line.kind in ("related", "comments")
    return under


def closing_dates(text: str, lines: Sequence[Line]) -> list[int]:
    """The lines with which articles end, where each date stands below the body that it dates."""
    return _closing(lines, list(_groups(text, lines)))


def _closing(lines: Sequence[Line], groups: Sequence[_Group]) -> list[int]:
    if len(groups) > 1 and not any(line.days for line in lines[groups[-1].first : groups[-1].last + 1]):
        groups = groups[:-1]  # when the whole page was changed
    if not groups or any(group.opening or lines[group.first].kind == "dateline" for group in groups):
        return []
    body_above = any(line.is_body for line in lines[: groups[0].first])
    return [group.last for group in groups] if body_above and _last_text(lines) < groups[-1].first else []

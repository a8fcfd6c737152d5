"""The news agency or paper that a line credits: behind its last sentence, or in the dateline that opens it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ingest.calendar_words import LANGUAGES, calendar_words
from ingest.dates import PrintedDate, hijri_dates, printed_dates
from ingest.lexicon.files import table
from ingest.reading.phrases import Phrase, Word, folded, made_of, opening, words_in

DATELINE_WIDTH = 140
PLACE_WORDS = 4
AGENCY_WORDS = 5
CREDIT_WIDTH = 90
CREDIT_WORDS = 4
JOINED = re.compile(r"\w\u0640$")
ENDED = re.compile(r"[.!?\u061F…]$")
BRACKETED = re.compile(r"[(/\[«]\s*([^()/\[\]«»\n]{2,40}?)\s*[)/\]»]\s*\.?$")
SLASHED = re.compile(r"/\s*([^()/\[\]«»\n]{2,30}?)\s*\.?$")
END_WIDTH = 30
END_MARK = re.compile(r"(?:\(+[^()]{2,16}\)+|/{2,}[^/]{2,16}/*)\s*$")
OUTLET = re.compile(r"\(([^()\d\n]{2,30})\)(?=\s*[-–—:])")
SET_OFF = re.compile(r"[-–—:,\u060C]")
SIGNS = re.compile(r"[\s()\[\]/\-–—:,\u060C.=*]*")
DIGIT = re.compile(r"\d")
DASHED = re.compile(r"(?:^|[\s.])(?:[-–—=]+|\.\.)\s*([^()/\[\]«»\n\-–—=]{2,30}?)\s*\.?$")


@dataclass(frozen=True, slots=True)
class Credit:
    """Where a credit begins in its line, and the name as credited."""

    start: int
    name: str


@dataclass(frozen=True, slots=True)
class Dateline:
    """The opening of an agency's report, up to its first sentence: place, day and agency («عمان 12 أيار (بترا)-»)."""

    end: int
    name: str | None
    day: str | None
    """ISO day, null where it prints no year."""


def dateline_of(line: str) -> Dateline | None:
    """The dateline that opens a line: at most four words of place, a date, and an agency set off by signs."""
    head = line[:DATELINE_WIDTH]
    found = words_in(head)
    for at in range(min(len(found), PLACE_WORDS + 12)):
        width, name = agency_at(found, at)
        if width and _set_off(line, found[at].start, found[at + width - 1].end):
            before = head[: found[at].start]
            dates = printed_dates(before)
            if _is_place(before, dates):
                end = _behind_signs(line, found[at + width - 1].end)
                end, following = (end, []) if dates else _dates_behind(line, end)
                return Dateline(end, name, _whole_day([*dates, *following]))
    return _dateline_of_unknown_outlet(head) or _dateline_without_agency(line)


def _dates_behind(line: str, start: int) -> tuple[int, list[PrintedDate]]:
    """The date that follows an agency: "Djibouti (SONNA) May 5, 2025 –", «بغداد / نينا / 21-11-2023»."""
    for found in printed_dates(line[start:DATELINE_WIDTH])[:1]:
        before = words_in(line, start, start + found.start)
        end = _behind_signs(line, start + found.end)
        if made_of(before, "reading_date_labels") and SET_OFF.search(line[start + found.end : end] or "-"):
            return end, [found]
    return start, []


def _dateline_of_unknown_outlet(head: str) -> Dateline | None:
    """«موروني، 9 أكتوبر 2023 (الوطن) —»: after a place and a date, brackets name who reports."""
    outlet = OUTLET.search(head)
    dates = printed_dates(head[: outlet.start()]) if outlet else []
    if outlet is None or not _whole_day(dates) or not _is_place(head[: outlet.start()], dates):
        return None
    return Dateline(_behind_signs(head, outlet.end()), outlet[1], _whole_day(dates))


def end_credit(line: str) -> Credit | None:
    """The credit behind the last sentence of a line: «(بنا)», «/وام», "--SPA", «المصدر: (واج)»."""
    at = max(0, len(line) - CREDIT_WIDTH)
    tail = line[at:].rstrip()
    return _cited(tail, at) or _bare(line) or _bracketed(tail, at)


def end_mark(line: str) -> int | None:
    """Where a mark of the end begins behind the last sentence of a line: «(النهاية)», "(end)"."""
    at = max(0, len(line) - END_WIDTH)
    mark = END_MARK.search(line[at:])
    return at + mark.start() if mark and made_of(words_in(mark[0]), "reading_end") else None


def agency_at(found: Sequence[Word], at: int) -> tuple[int, str | None]:
    """How many words from `at` on name an agency, and the name as credited."""
    named = found[at : at + AGENCY_WORDS]
    keys = tuple(word.key for word in named)
    for width in range(len(keys), 0, -1):
        for form, credited in _agencies().get(keys[:width], ()):
            capitals = not form.isupper() or not form.isascii() or all(word.text.isupper() for word in named[:width])
            if capitals:
                return width, credited
    return 0, None


@cache
def _agencies() -> dict[Phrase, list[tuple[str, str]]]:
    found: dict[Phrase, list[tuple[str, str]]] = {}
    for language in LANGUAGES:
        for form, credited in table(language, "agencies"):
            found.setdefault(folded(form), []).append((form, credited))
    return found


def _set_off(line: str, start: int, end: int) -> bool:
    """In brackets or slashes, or followed by a dash, a colon or nothing."""
    before, after = line[:start].rstrip()[-1:], line[end:].lstrip()
    if before and before in "(/[":
        return after[:1] in (")", "/", "]", ",")
    return not after or bool(re.match(r"[,\u060C]?\s*[-–—:]", after))


def _is_place(before: str, dates: Sequence[PrintedDate]) -> bool:
    """Whether what stands before the agency is a place and a date and no more; without a date it is short."""
    spans = [*(found.span for found in dates), *hijri_dates(before)]
    places = [
        word
        for word in words_in(before)
        if not any(start <= word.start < end for start, end in spans) and not made_of([word], "reading_date_labels")
    ]
    if any(JOINED.search(word.text) for word in places):
        return False  # «وأضاف لـ(كونا)»
    return len(places) <= (PLACE_WORDS if dates else PLACE_WORDS - 1)


def _dateline_without_agency(line: str) -> Dateline | None:
    """«تونس في 14 فيفري 2024 - أمضت …», or a place and a date alone: "Riyadh, 5 June 2024"."""
    head = line[:DATELINE_WIDTH]
    for found in printed_dates(head)[:1] if DIGIT.search(head) else ():
        end = _behind_signs(line, found.end)
        dashed = bool(re.search(r"[-–—]", line[found.end : end]))
        place = words_in(line, 0, found.start)
        if place and found.precision == "day" and (dashed or (end == len(line) and len(place) <= PLACE_WORDS - 2)):
            return Dateline(end, None, _whole_day([found])) if _is_place(line[: found.start], ()) else None
    return None


def _whole_day(dates: Sequence[PrintedDate]) -> str | None:
    return next((found.iso for found in dates if found.precision == "day"), None)


def _behind_signs(line: str, at: int) -> int:
    signs = SIGNS.match(line, at)
    return signs.end() if signs else at


def _cited(tail: str, at: int) -> Credit | None:
    for label in re.finditer(r":", tail):
        before = words_in(tail, 0, label.start())
        for first in range(max(0, len(before) - 2), len(before)):
            if first + opening(before, "reading_source", first) == len(before):
                name = tail[label.end() :].strip(' ()[]/"«».\t')
                named = words_in(name)
                if named and len(named) <= CREDIT_WORDS:
                    credited = agency_at(named, 0)[1]
                    return Credit(at + before[first].start, credited or name)
    return None


def _bracketed(tail: str, at: int) -> Credit | None:
    """A name in brackets, behind a slash or behind dashes; an unknown one only where a sentence has ended before it."""
    for pattern in (BRACKETED, SLASHED, DASHED):
        match = pattern.search(tail)
        if not match:
            continue
        named = words_in(match[1])
        if not 1 <= len(named) <= CREDIT_WORDS or any(word.key.isdigit() for word in named):
            continue
        known = next((name for first in range(len(named)) if (name := agency_at(named, first)[1])), None)
        before = tail[: match.start()].rstrip()
        if known:
            inside_sentence = tail.endswith(".") and not ENDED.search(before) and before
            return None if inside_sentence else Credit(at + _start_of_signs(tail, match.start()), known)
        may_be_unknown = pattern is not DASHED and len(named) <= 3 and not made_of(named, "reading_end")
        if may_be_unknown and ENDED.search(before) and any(len(word.text) > 1 for word in named):
            return Credit(at + _start_of_signs(tail, match.start()), match[1].strip())
    return None


def _start_of_signs(tail: str, start: int) -> int:
    """Where the dashes and blanks before a credit begin."""
    signs = len(tail[:start].rstrip(" \t\u00a0-–—=/"))
    return start - len(tail[signs:start].lstrip())


def _bare(line: str) -> Credit | None:
    """A line that is an agency's name, with a date, initials or authors: "MAP 06 June 2023", «--(بترا) ر ع/ف ق»."""
    if len(line) > CREDIT_WIDTH:
        return None
    found = words_in(line)
    width, name = agency_at(found, 0)
    if not width or name is None:
        return None
    rest = line[found[width - 1].end :]
    if re.match(r"\s*/\s*\w", rest) and not re.search(r"[.!?\u061F]$", line):
        return Credit(0, name)
    return Credit(0, name) if _only_days_and_initials(rest) else None


def _only_days_and_initials(rest: str) -> bool:
    return all(
        word.letter != "x" or len(word.key) <= 1 or made_of(words_in(rest, word.start, word.end), "reading_date_labels")
        for word in calendar_words(rest)
    )

"""The lines of a text, each with what it is: news, a date, an author, a credit, page furniture."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ingest.dates import PrintedDate, hijri_dates, printed_dates, single_days
from ingest.reading.agencies import Credit, Dateline, agency_at, dateline_of, end_credit, end_mark
from ingest.reading.phrases import Word, contains, made_of, opening, words_in

Kind = Literal["text", "date", "dateline", "byline", "credit", "end", "related", "comments", "furniture", "rule"]

HEADLINE_WIDTH, HEADLINE_WORDS = 220, 30
SHORT_LINE, FOOTER_WIDTH = 160, 240
BODY_WORDS, SENTENCE_WORDS, QUESTION_WORDS = 25, 8, 14
STOPPED = re.compile(r"[.!?\u061F…][\s»”\"')\]]*$")
UNFINISHED = re.compile(r"[,;:\u060C\u061B]$")
ASKED = re.compile(r"[?!\u061F]$")
NOT_BLANK = re.compile(r"[^\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF](?:[^\n\r\u2028\u2029]*\S)?")
TEMPLATE = re.compile(r"\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|<%[^%\n]{0,200}%>")
AD_SIZE = re.compile(r"\d{2,4}\s?[x×*X]\s?\d{2,4}")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+")
INITIALS = re.compile(r"[a-z]{1,4}(?:[./][a-z]{1,4}){1,3}|[a-z]{2,3}")
PIECE = re.compile(r"\s[/\\–—-]\s|\s*[|›•·]\s*|\s{2,}|\t")
DIGIT = re.compile(r"\d")
TIME_OF_DAY = re.compile(r"\b\d{1,2}:\d\d(?::\d\d)?\b")
BAR = re.compile(r"[|›•·]")
DATED_SEGMENT = re.compile(r"\s*[|•·]\s*|\s[–—-]+\s")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, with its place in the text; `gap` where a blank line stands before it."""

    start: int
    end: int
    kind: Kind
    gap: bool
    width: int
    """Number of its words."""
    stopped: bool = False
    """Whether it ends as a sentence does."""
    unfinished: bool = False
    """Whether it breaks off: behind a preposition or a comma."""
    days: tuple[str, ...] = ()
    """The days of a line of dates, those of a last change apart."""
    changed: tuple[str, ...] = ()
    """The days of a last change."""
    dateline: Dateline | None = None
    credit: Credit | None = None

    @property
    def is_dated(self) -> bool:
        """Whether it prints a day, be it of the Hijri calendar alone."""
        return self.kind == "date" or bool(self.days or self.changed)

    @property
    def may_be_headline(self) -> bool:
        """Short, and no sentence."""
        short = 2 <= self.width <= HEADLINE_WORDS and self.end - self.start <= HEADLINE_WIDTH
        return self.kind == "text" and short and not (self.stopped or self.unfinished or self.dateline or self.credit)

    @property
    def is_body(self) -> bool:
        """Long, or a sentence, or opened by a dateline."""
        sentence = self.width >= SENTENCE_WORDS and (self.stopped or self.credit is not None)
        return self.kind == "text" and (self.width >= BODY_WORDS or sentence or self.dateline is not None)

    @property
    def closes(self) -> bool:
        """Whether an article ends with it."""
        return self.kind in ("credit", "end", "rule") or self.credit is not None


def lines_of(text: str) -> list[Line]:
    """The lines of a text that are not blank."""
    return list(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    at = 0
    for match in NOT_BLANK.finditer(text):
        between = text[at : match.start()]
        gap = at == 0 or between.count("\n") > 1 or between.count("\r") - between.count("\r\n") > 1
        at = match.end()
        yield _line(match.group(), match.start(), gap)


def _line(text: str, start: int, gap: bool) -> Line:
    end = start + len(text)
    if len(text) > FOOTER_WIDTH * 2:
        return Line(
            start, end, "text", gap, BODY_WORDS, dateline=dateline_of(text), credit=end_credit(text), stopped=True
        )
    found = words_in(text)
    if not found:
        return Line(start, end, "rule" if len(text) > 2 else "furniture", gap, 0)
    if _is_residue(text, found):
        return Line(start, end, "furniture", gap, len(found))
    dates = tuple(single_days(text)) if len(text) <= SHORT_LINE and DIGIT.search(text) else ()
    if _is_hijri_day(text, found):
        return Line(start, end, "date", gap, len(found))
    if dates and (kind := _dated_kind(text, found)):
        days, changed = _days_and_changes(text, dates)
        return Line(start, end, kind, gap, len(found), days=days, changed=changed)
    kind, dateline = _kind(text, found), dateline_of(text)
    if dateline and _is_only(text, dateline) and (kind == "text" or (kind == "furniture" and dateline.day)):
        return Line(start, end, "dateline", gap, len(found), dateline=dateline)
    if kind != "text":
        return Line(start, end, kind, gap, len(found), credit=end_credit(text) if kind == "credit" else None)
    return Line(
        start, end, "text", gap, len(found), dateline=dateline, credit=end_credit(text),
        stopped=_is_stopped(text[: end_mark(text)].rstrip(), found),
        unfinished=bool(UNFINISHED.search(text)) or bool(opening(found, "reading_unfinished", len(found) - 1)),
    )  # fmt: skip


def _is_only(text: str, dateline: Dateline) -> bool:
    return not any(len(word.key) > 1 for word in words_in(text, dateline.end))


def _is_stopped(text: str, found: Sequence[Word]) -> bool:
    """Whether a sentence ends here; a short question may be a headline."""
    asks = bool(ASKED.search(text)) and len(found) <= QUESTION_WORDS
    return bool(STOPPED.search(text)) and not text.endswith("..") and not asks


def _days_and_changes(text: str, dates: Sequence[PrintedDate]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Days as they are labelled: "May 22,2024 - Last updated at May 23,2024"."""
    days: list[str] = []
    changed: list[str] = []
    at = 0
    for found in dates:
        label = words_in(text, at, found.start)
        (changed if contains(label, "reading_updated") else days).append(found.iso or "")
        at = found.end
    return tuple(days), tuple(changed)


def _is_residue(text: str, found: Sequence[Word]) -> bool:
    """Template residue, advertisement sizes, addresses, numbers alone, footers."""
    bare = ADDRESS.sub("", AD_SIZE.sub("", TEMPLATE.sub("", text)))
    if len(bare) < len(text) and not words_in(bare):
        return True
    if _is_number(text, found):
        return True
    return len(text) <= FOOTER_WIDTH and ("©" in text or (len(found) <= 20 and contains(found, "reading_footer")))


def _is_number(text: str, found: Sequence[Word]) -> bool:
    """A line of numbers that prints no date."""
    numbers = len(text) <= SHORT_LINE and all(word.key.isdigit() for word in found)
    return numbers and not printed_dates(text) and not hijri_dates(text)


def _is_hijri_day(text: str, found: Sequence[Word]) -> bool:
    """A line of a Hijri date that prints no date of ours."""
    if len(text) > SHORT_LINE or not DIGIT.search(text) or printed_dates(text):
        return False
    return bool(hijri_dates(text)) and _only_dates(text, found)


def _kind(text: str, found: Sequence[Word]) -> Kind:
    if len(text) > SHORT_LINE:
        return "text"
    if _is_end(text, found) and not agency_at(found, 0)[0]:
        return "end"
    if (credit := end_credit(text)) and not words_in(text, 0, credit.start):
        return "credit"
    if _is_heading(text, found, "reading_related"):
        return "related"
    if _is_heading(text, found, "reading_comments"):
        return "comments"
    if _is_byline(text, found):
        return "byline"
    return "furniture" if _is_menu(text, found) else "text"


def _dated_kind(text: str, found: Sequence[Word]) -> Kind | None:
    """A line that is nothing but a date, or an author with one: «سارة محمود - 12/05/2024»."""
    if _only_dates(text, found):
        return "date"
    if _is_byline(text, found):
        return "byline"
    segments = [segment for segment in DATED_SEGMENT.split(text) if segment.strip()]
    dated = [segment for segment in segments if _only_dates(segment, words_in(segment))]
    rest = [segment for segment in segments if segment not in dated]
    short = all(len(words_in(segment)) <= 4 for segment in rest)
    return "byline" if dated and len(segments) > 1 and short and not STOPPED.search(text) else None


def _only_dates(text: str, found: Sequence[Word]) -> bool:
    clock = [match.span() for match in TIME_OF_DAY.finditer(text)]
    spans = [*(date.span for date in single_days(text)), *hijri_dates(text)]
    rest = [word for word in found if not any(start <= word.start < end for start, end in spans + clock)]
    return bool(spans) and not text.endswith(".") and made_of(rest, "reading_date_labels")


def _is_heading(text: str, found: Sequence[Word], name: str) -> bool:
    """A line that opens with such a phrase and stops there or goes on behind a colon."""
    width = opening(found, name)
    if not width:
        return False
    rest = text[found[width - 1].end :].strip()
    return rest[:1] in (":", "") or all(word.key.isdigit() for word in words_in(rest))


def _is_byline(text: str, found: Sequence[Word]) -> bool:
    """«كتبت: سارة محمود», "By Ayman Farouk, Staff Reporter"."""
    if len(found) > 24 or STOPPED.search(text):
        return False
    if made_of(found, "reading_staff"):
        return True
    for name, colon_due in (("reading_bylines", False), ("reading_byline_labels", True)):
        width = opening(found, name)
        if not width or width == len(found):
            continue
        rest = text[found[width - 1].end :].lstrip()
        if rest.startswith((":", "/")):
            return True
        if (
            not colon_due
            and (rest[0].isupper() or len(found) - width <= 3)
            and found[0].text[0] == found[0].text[0].upper()
        ):
            return len(words_in(PIECE.split(rest)[0])) <= 7
    return False


def _is_menu(text: str, found: Sequence[Word]) -> bool:
    """A line made of words of menus, or of short pieces side by side of which one is such a word."""
    if made_of(found, "reading_menu"):
        return True
    pieces = [words_in(piece) for piece in PIECE.split(text) if piece.strip()]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) < 2 or (STOPPED.search(text) and not text.endswith("..")):
        return bool(opening(found, "reading_menu")) and _counts(text, found)
    short = all(len(piece) <= 4 for piece in pieces)
    return short and (len(BAR.findall(text)) >= 3 or any(made_of(piece, "reading_menu") for piece in pieces))


def _counts(text: str, found: Sequence[Word]) -> bool:
    """«عدد المشاهدات: 1,204», «الوسوم: …»: a word of menus, a colon and little more."""
    width = opening(found, "reading_menu")
    return text[found[width - 1].end :].lstrip().startswith(":") and len(found) - width <= 8


def _is_end(text: str, found: Sequence[Word]) -> bool:
    """«// انتهى //», «ن م ع / ش ر», "nma.mb", «23:05 ت مـ»."""
    if made_of(found, "reading_end"):
        return True
    if INITIALS.fullmatch(text):
        return True
    letters = [word for word in found if not word.key.isdigit()]
    if all(len(word.key) <= 1 for word in letters) and text[0] not in '"«“':
        return True
    return len(found) <= 10 and any(word.key.isdigit() for word in found) and made_of(found, "reading_date_labels")

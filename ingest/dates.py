"""The dates printed in a text, each with its place: days, months, years and ranges of them, in Arabic and English."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from ingest.article import Span
from ingest.calendar_words import CalendarWord, calendar_words, keys_of_use

Precision = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day as far as it is printed: «14 مارس» has no year, «مارس 2024» no day."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def precision(self) -> Precision:
        """The finest part that is printed."""
        return "day" if self.day else "month" if self.month else "year"

    @property
    def iso(self) -> str | None:
        """`2024-03-14`, `2024-03` or `2024`; null where no year is printed."""
        if self.year is None:
            return None
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)

    @property
    def possible(self) -> bool:
        """Whether the calendar has it (a 29 February without a year is possible)."""
        try:
            date(self.year or 2000, self.month or 1, self.day or 1)
        except ValueError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date or a range of dates with its place in the text, weekday and Hijri day beside it included."""

    start: int
    end: int
    first: CalendarDay
    last: CalendarDay | None = None
    """The last day of a range («من 21 ولغاية 24 مارس 2022»); null for a single day, month or year."""

    @property
    def span(self) -> Span:
        """Its place in the text."""
        return self.start, self.end

    @property
    def precision(self) -> Precision:
        """The finest part that is printed."""
        return self.first.precision

    @property
    def iso(self) -> str | None:
        """The date, or the first one of a range; null where no year is printed."""
        return self.first.iso

    @property
    def iso_end(self) -> str | None:
        """The last date of a range."""
        return self.last.iso if self.last else None

    def in_year(self, year: int) -> "PrintedDate":
        """The same date with the year it has not printed."""
        if self.first.year is not None:
            return self
        last = self.last and replace(self.last, year=self.last.year or year)
        return replace(self, first=replace(self.first, year=year), last=last)


def printed_dates(text: str) -> list[PrintedDate]:
    """The dates printed in a text, in order; a Hijri date gives none, relative words neither."""
    words = calendar_words(text)
    letters = "".join(word.letter for word in words)
    taken = bytearray(len(words))
    found: list[PrintedDate] = []
    for pattern, days in GRAMMAR:
        for match in pattern.finditer(letters):
            if any(taken[match.start() : match.end()]) or _names_something(words, match):
                continue
            read = days(_Reading(words, match))
            if read is None or not all(day.possible for day in read if day):
                continue
            taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
            found.append(PrintedDate(words[match.start()].start, words[match.end() - 1].end, *read))
    return sorted(found, key=lambda found: found.start)


def hijri_dates(text: str) -> list[Span]:
    """The places of dates of the Hijri calendar."""
    words = calendar_words(text)
    letters = "".join(word.letter for word in words)
    return [(words[m.start()].start, words[m.end() - 1].end) for m in re.finditer(HIJRI, letters)]


Days = tuple[CalendarDay, CalendarDay | None] | None


@dataclass(frozen=True, slots=True)
class _Reading:
    """A match of the grammar with the words it matched."""

    words: list[CalendarWord]
    match: re.Match[str]

    def value(self, group: str) -> int | None:
        start, end = self.match.span(group)
        return self.words[start].value if start < end else None

    def values(self, group: str, letters: str) -> list[int]:
        start, end = self.match.span(group)
        return [word.value for word in self.words[start:end] if word.letter in letters]

    def beside(self, offset: int) -> str:
        at = self.match.start() - 1 if offset < 0 else self.match.end()
        return self.words[at].key if 0 <= at < len(self.words) else ""


def _one_month(reading: _Reading) -> Days:
    """«من 21 ولغاية 24 مارس 2022», «12 يونيو», "June 6, 2023"."""
    numbers = reading.values("days", "nk")
    months = reading.values("month", "ME")
    if len(set(months)) > 1 or numbers != sorted(numbers):
        return None
    year = reading.value("year")
    last = CalendarDay(year, months[0], numbers[-1]) if len(numbers) > 1 else None
    return CalendarDay(year, months[0], numbers[0]), last


def _two_months(reading: _Reading) -> Days:
    """«من 28 فبراير إلى 2 مارس 2024»: the year printed last is that of both, unless the months run over its end."""
    (first_day,), (last_day,) = reading.values("from", "n"), reading.values("to", "n")
    first_month, last_month = reading.values("from", "ME")[0], reading.values("to", "ME")[0]
    year = reading.value("year")
    first_year = next(iter(reading.values("from", "y")), None)
    if first_year is None and year is not None:
        first_year = year - (first_month > last_month)
    return CalendarDay(first_year, first_month, first_day), CalendarDay(year, last_month, last_day)


def _numeric(reading: _Reading) -> Days:
    """«14/11/2023», «18-2-2024م», «2024-02-18»: the day first, unless only the month can be second."""
    days = [_numeric_day(reading.values(group, "ny")) for group in ("from", "to")]
    return (days[0], days[1]) if days[0] else None


def _numeric_day(numbers: list[int]) -> CalendarDay | None:
    if not numbers:
        return None
    if numbers[0] > 31:
        return CalendarDay(*numbers)
    day, month, year = numbers
    return CalendarDay(year, month, day) if month <= 12 else CalendarDay(year, day, month)


def _month_of_year(reading: _Reading) -> Days:
    """«نوفمبر 2023», "June-July 2024"."""
    first, *rest = reading.values("month", "ME")
    year = reading.value("year")
    last = CalendarDay(year, rest[-1]) if rest and rest[-1] != first else None
    return CalendarDay(year, first), last


def _month_alone(reading: _Reading) -> Days:
    """«نوفمبر الماضي», "in June": only beside a word that shows it to be a month («مارس» is a verb too)."""
    if reading.beside(-1) in keys_of_use("month_follows") or reading.beside(1) in keys_of_use("month_precedes"):
        return CalendarDay(None, reading.values("month", "ME")[0]), None
    return None


def _year_alone(reading: _Reading) -> Days:
    return CalendarDay(reading.value("year")), None


def _names_something(words: list[CalendarWord], match: re.Match[str]) -> bool:
    """«محور 26 يوليو» is a road."""
    return match.start() > 0 and words[match.start() - 1].key in keys_of_use("no_date")


MONTH = r"[ME](?:[/(]{1,2}[ME]\)?)?\.?"
"""One name, or two of two naming systems: «أيار/مايو», «مايو (أيار)»."""
YEAR = r"[,/.\-]{0,2}o?t?(?P<year>y)g?"
DAYS = r"(?:n(?:(?:,n)*,?[al]n|-n)?|k(?=o))"
HIJRI = r"(?:n[o/\-]?H[,/\-]?(?:hG?|G)?|n[/\-.]n[/\-.]hG?|h[/\-]n[/\-]nG?)"
BEFORE = rf"(?:W[,.\-]{{0,2}})?(?:{HIJRI}[,/\-(]{{0,2}})?(?:v,?)?(?:W[,.\-]{{0,2}})?"
AFTER = rf"(?:[,/\-(]{{0,2}}v?,?{HIJRI}\)?)?"
NUMBERS = r"(?:n/n/y|n-n-y|n\.n\.y|y/n/n|y-n-n|y\.n\.n)g?"


def _rule(core: str, days: Callable[[_Reading], Days]) -> tuple[re.Pattern[str], Callable[[_Reading], Days]]:
    return re.compile(f"{BEFORE}{core}{AFTER}"), days


GRAMMAR = (
    _rule(rf"(?P<from>{NUMBERS})(?:(?:l|-)(?P<to>{NUMBERS}))?", _numeric),
    _rule(rf"(?P<from>n[o/\-]?{MONTH}(?:,?y)?)(?:,?l|-)(?P<to>n[o/\-]?{MONTH})(?:{YEAR})?", _two_months),
    _rule(r"(?P<from>E\.?n(?:,?y)?)(?:,?l|-)(?P<to>E\.?n)(?:,?(?P<year>y))?", _two_months),
    _rule(rf"(?P<days>{DAYS})[o/.,\-]{{0,2}}(?P<month>{MONTH})(?:{YEAR})?", _one_month),
    _rule(rf"(?P<month>E\.?)(?P<days>{DAYS})(?:{YEAR})?", _one_month),
    _rule(rf"(?P<month>M)(?P<days>n){YEAR}", _one_month),
    _rule(rf"(?P<month>{MONTH}(?:[al\-]{MONTH})?){YEAR}", _month_of_year),
    _rule(r"t(?P<year>y)g?(?!G)", _year_alone),
    _rule(rf"(?P<month>{MONTH})", _month_alone),
)


def single_days(text: str) -> Iterator[PrintedDate]:
    """The dates of a text that are one whole day with its year."""
    return (found for found in printed_dates(text) if found.precision == "day" and found.iso and not found.last)

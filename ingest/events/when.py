"""When an event took place: the days its sentences print, or say by «اليوم» and the like."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from ingest.classes import folded_phrase
from ingest.dates import PrintedDate, printed_dates
from ingest.events.cues import nouns_of, says
from ingest.events.frame import Frame
from ingest.events.opening import GATHERINGS
from ingest.lexicon.files import table
from ingest.mentions.article import Mentions
from ingest.mentions.words import leaves
from ingest.parse import Sentence

WEEK = 7


@dataclass(frozen=True, slots=True)
class When:
    """First and last ISO day, or month, where stated."""

    start: str | None
    end: str | None


UNSTATED = When(None, None)


def days_of(frames: Sequence[Frame], mentions: Mentions) -> list[When]:
    """The days of each event; one that states none is of the day of the event told before it."""
    found: list[When] = []
    for frame in frames:
        stated = _days_of(frame, mentions)
        if stated is UNSTATED and found and found[-1].end is None and not _another_day(frame, mentions):
            stated = found[-1]
        found.append(stated)
    return found


def _days_of(frame: Frame, mentions: Mentions) -> When:
    """What the first of its sentences that states any day says."""
    published = _day(mentions.article.day)
    for at in frame.sentences:
        sentence = mentions.sentences[at]
        printed = _printed(sentence, mentions, published)
        relative = (
            None if says(sentence, "next_day") or says(sentence, "same_day") else _relative(_words(sentence), published)
        )
        dateline = printed is not None and published is not None and printed.start == published.isoformat()
        stated = relative if dateline and relative else printed or relative  # «تونس 4 فيفري 2025 (وات) - انعقدت أمس»
        if printed and relative and says(sentence, "until") and printed.end is None:
            stated = When(relative.start, printed.start)  # «بدأت أمس وتستمر حتى ١٨ أكتوبر»
        if stated is not None:
            return _lasting(stated, frame, mentions)
    return UNSTATED


def _another_day(frame: Frame, mentions: Mentions) -> bool:
    """«في اليوم التالي», "earlier": not the day of what was told before."""
    told = mentions.sentences[frame.opened_in]
    return says(told, "another_day") and not says(told, "same_day")


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso and re.fullmatch(r"\d{4}-\d\d-\d\d", iso) else None


def _words(sentence: Sentence) -> str:
    """The folded words of a sentence outside names and posts."""
    return " ".join(
        ["", *(leaf.key for chunk in sentence.chunks if chunk.letter not in "XTN" for leaf in leaves(chunk)), ""]
    )


def _printed(sentence: Sentence, mentions: Mentions, published: date | None) -> When | None:
    """The first date the sentence prints that has a day, or a month of a year."""
    start, end = sentence.span
    for found in printed_dates(mentions.article.text[start:end]):
        if found.precision == "year" or (found.precision == "month" and found.iso is None):
            continue
        dated = found if found.iso else _in_likely_year(found, published)
        if dated is not None and dated.iso is not None:
            return When(dated.iso, dated.iso_end)
    return None


def _in_likely_year(found: PrintedDate, published: date | None) -> PrintedDate | None:
    """«10 يناير» without a year is the one nearest to the day of publication."""
    if published is None:
        return None
    years = (published.year - 1, published.year, published.year + 1)
    dated = [found.in_year(year) for year in years]
    days = [(abs((day - published).days), at) for at, d in enumerate(dated) if (day := _day(d.iso)) is not None]
    return dated[min(days)[1]] if days else None


def _relative(words: str, published: date | None) -> When | None:
    """«اليوم», «أمس», "on Monday": counted from the day of publication."""
    if published is None:
        return None
    for form, days in sorted(_offsets().items(), key=lambda offset: -len(offset[0])):
        if f" {form} " in words:
            return When((published - timedelta(days=days)).isoformat(), None)
    for form, weekday in _weekdays().items():
        if f" {form} " in words:
            back = (published.isoweekday() - weekday) % WEEK
            return When((published - timedelta(days=back)).isoformat(), None)
    return None


def _lasting(stated: When, frame: Frame, mentions: Mentions) -> When:
    """With the last day, where the event is said to last some days («ويستمر يومين»)."""
    first = _day(stated.start)
    if stated.end or first is None:
        return stated
    for sentence in _telling_of(frame, mentions):
        words = _words(sentence)
        for form, days in _lengths().items():
            if f" {form} " in words and says(sentence, "concluding"):
                return When((first - timedelta(days=days - 1)).isoformat(), stated.start)
            if f" {form} " in words:
                return When(stated.start, (first + timedelta(days=days - 1)).isoformat())
    return stated


def _telling_of(frame: Frame, mentions: Mentions) -> Iterator[Sentence]:
    """The sentences of an event, and those that name it; those of a talk aside of a forum tell of the forum's days."""
    own = [mentions.sentences[at] for at in frame.sentences]
    if frame.kind in GATHERINGS:
        others = (sentence for sentence in mentions.sentences if sentence.index not in frame.sentences)
        yield from own
        yield from (sentence for sentence in others if any(noun.act == frame.kind for noun in nouns_of(sentence)))
    else:
        yield from (one for one in own if not any(noun.act in GATHERINGS for noun in nouns_of(one)))


def _pairs(name: str) -> Iterator[tuple[str, int]]:
    for language in ("ar", "en"):
        for form, number in table(language, name):
            yield folded_phrase(form), int(number)


@cache
def _offsets() -> Mapping[str, int]:
    return dict(_pairs("relative_days"))


@cache
def _weekdays() -> Mapping[str, int]:
    return dict(_pairs("weekdays"))


@cache
def _lengths() -> Mapping[str, int]:
    return dict(_pairs("lengths"))

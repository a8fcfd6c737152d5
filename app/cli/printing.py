"""Answers as lines for people: names, counts and days, and each quote whole on a line of its own."""

from collections.abc import Iterable, Iterator

import typer

from app.models.meetings import LedgerMeeting
from app.models.paths import Hop, PathsAnswer
from app.models.things import Counted, Met, Page, Printed, Said, Thing

ARABIC = "ar"
NUMBER = 3


def say(lines: Iterable[str]) -> None:
    """Lines on standard output, as long as they are."""
    for line in lines:
        typer.echo(line)


def named(thing: Thing) -> str:
    """A thing by its names, its type and its country."""
    names = [thing.name_ar or thing.name, thing.name_en]
    told = " · ".join(dict.fromkeys(name for name in names if name)) or thing.id
    country = f", {thing.country}" if thing.country and thing.type != "country" else ""
    return f"{typer.style(told, bold=True)} ({thing.type}{country})"


def met_lines(thing: Thing, page: Page[Met]) -> Iterator[str]:
    """Whom somebody or some body met."""
    yield f"{named(thing)} met {_number(page.total, 'official')}"
    for place, met in enumerate(page.items, 1):
        yield ""
        yield f"{place:>{NUMBER}}. {named(met)}"
        yield f"     {_counts(met)}{_sides(met.on_behalf_of)}"
        yield from _quotes([met, met.own] if met.own else [met])
    yield from _more(page)


def ledger_lines(things: list[Thing], page: Page[LedgerMeeting]) -> Iterator[str]:
    """The meetings of a pair."""
    yield f"{' and '.join(map(named, things))}: {_number(page.total, 'meeting')}"
    for place, meeting in enumerate(page.items, 1):
        how = "face to face" if meeting.direct else "under one roof"
        where = ", ".join(filter(None, (meeting.city, meeting.country)))
        what = meeting.kind.replace("_", " ")
        when = f"{meeting.day or 'no day'} ({meeting.precision})" if meeting.precision else "no day"
        yield ""
        yield f"{place:>{NUMBER}}. {typer.style(when, bold=True)} · {what}{f' in {where}' if where else ''} · {how}"
        for who in meeting.participants:
            yield f"     {who.role}: {named(who)}"
        yield from _quotes(meeting.quotes)
    yield from _more(page)


def path_lines(one: Thing, other: Thing, found: PathsAnswer) -> Iterator[str]:
    """How two things are tied."""
    yield f"{named(one)} and {named(other)}: {_number(found.total, 'path')}"
    for place, path in enumerate(found.items, 1):
        yield ""
        yield f"{place:>{NUMBER}}. {_number(path.length, 'tie')}"
        for hop in path.hops:
            yield f"     {named(hop.from_)} — {_tie(hop)} — {named(hop.to)}"
            yield from _quotes([hop])
    if not found.complete:
        yield "the search ended before everything was looked at"


def _tie(hop: Hop) -> str:
    counts = [
        _number(count, what)
        for count, what in ((hop.direct_meetings, "meeting"), (hop.agreements, "agreement"), (hop.stories, "story"))
        if count
    ]
    told = ", ".join(filter(None, (hop.title, *counts, _days(hop.first_day, hop.last_day))))
    return f"{hop.tie.replace('_', ' ')}{f' ({told})' if told else ''}"


def _counts(one: Counted) -> str:
    direct = f"{_number(one.direct_meetings, 'meeting')} face to face"
    roof = one.meetings - one.direct_meetings
    together = f"{_number(roof, 'meeting')} under one roof"
    how = ", ".join([direct] * bool(one.direct_meetings) + [together] * bool(roof))
    days = _days(one.first_day, one.last_day)
    return f"{how} · {_number(one.stories, 'story')}{f' · {days}' if days else ''}"


def _sides(sides: list[Thing]) -> str:
    return f" · for {', '.join(map(named, sides))}" if sides else ""


def _days(first: str | None, last: str | None) -> str:
    return " – ".join(dict.fromkeys(day for day in (first, last) if day))


def _quotes(said: Iterable[Said]) -> Iterator[str]:
    """Each sentence once, then where it stands."""
    by_quote = {one.quote: one for one in reversed(list(said)) if one.quote}
    for quote, one in reversed(by_quote.items()):
        arabic = one.article is None or one.article.language == ARABIC
        yield f"     «{quote}»" if arabic else f"     “{quote}”"
        if one.article:
            yield typer.style(f"     {_printed(one.article)}", dim=True)


def _printed(article: Printed) -> str:
    day = article.published[:10] if article.published else None
    return " · ".join(filter(None, (article.publisher, day, article.url, article.id[:16])))


def _more(page: Page[Met] | Page[LedgerMeeting]) -> Iterator[str]:
    if page.next_cursor:
        yield ""
        yield f"and {page.total - len(page.items)} more: ask with --limit, or over HTTP by pages"


def _number(count: int, what: str) -> str:
    if count == 1:
        return f"1 {what}"
    return f"{count} {what[:-1]}ies" if what.endswith("y") else f"{count} {what}s"

"""Meetings: one of them, and the ledger of those at which certain people, bodies and countries were present."""

from app.answers.pages import page
from app.answers.things import absence, things_named
from app.asked import LedgerAsked
from app.cursors import Key, key_of
from app.models.meetings import LedgerMeeting, MeetingAnswer
from app.models.things import Page
from app.problems import NotFound
from cypher.graph import Graph, Row


async def meeting(graph: Graph, id: str) -> MeetingAnswer:
    """One meeting."""
    rows = await graph.read("meeting", meeting=id)
    if not rows:
        raise await absence(graph, id, "meeting") or NotFound(f"there is no meeting {id!r}")
    return MeetingAnswer(**rows[0])


async def meetings(graph: Graph, asked: LedgerAsked) -> Page[LedgerMeeting]:
    """The meetings at which these were present, all of them or any, newest first."""
    ids = [thing.id for thing in await things_named(graph, asked.with_)]
    rows = await graph.read(
        "meetings",
        **{"with": ids},
        least=len(ids) if asked.match == "all" else 1,
        direct=asked.direct,
        **asked.params(key_of(asked.cursor, str, str)),
    )
    for row in rows:
        row["quotes"] = _different(row["quotes"], most=len(ids))
    return page(rows, asked, LedgerMeeting, _key)


def _different(quotes: list[Row], most: int) -> list[Row]:
    """One sentence may place several; it is quoted once."""
    first: dict[str, Row] = {}
    for quote in quotes:
        first.setdefault(quote["quote"], quote)
    return list(first.values())[:most]


def _key(last: LedgerMeeting) -> Key:
    return [last.day or "", last.id]

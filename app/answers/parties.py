"""Officials, bodies and countries: each of them, whom it met and with whom it works."""

from app.answers.pages import page
from app.answers.things import BODY, absence
from app.asked import Listing
from app.cursors import Key, key_of
from app.models.things import BodyAnswer, Cooperated, CountryAnswer, Met, OfficialAnswer, Page, ThingType
from app.problems import NotFound
from cypher.graph import Graph, Row


async def official(graph: Graph, id: str) -> OfficialAnswer:
    """One official."""
    return OfficialAnswer(**await _one(graph, await graph.read("official", official=id), id, "official"))


async def body(graph: Graph, id: str) -> BodyAnswer:
    """One committee, shelter or agency."""
    return BodyAnswer(**await _one(graph, await graph.read("body", body=id), id, *BODY))


async def country(graph: Graph, id: str) -> CountryAnswer:
    """One country."""
    return CountryAnswer(**await _one(graph, await graph.read("country", country=id), id, "country"))


async def official_met(graph: Graph, id: str, asked: Listing) -> Page[Met]:
    """Everyone this official has met, those met face to face first."""
    rows = await graph.read("official_met", official=id, **_met_params(asked))
    return page(await _all(graph, rows, id, "official"), asked, Met, _met_key)


async def body_met(graph: Graph, id: str, asked: Listing) -> Page[Met]:
    """Officials at the meetings where this body was present, save those there for it."""
    rows = await graph.read("body_met", body=id, **_met_params(asked))
    return page(await _all(graph, rows, id, *BODY), asked, Met, _met_key)


async def country_met(graph: Graph, id: str, asked: Listing) -> Page[Met]:
    """Officials at the meetings where this country was present, save those there for it."""
    rows = await graph.read("country_met", country=id, **_met_params(asked))
    return page(await _all(graph, rows, id, "country"), asked, Met, _met_key)


async def body_cooperation(graph: Graph, id: str, asked: Listing) -> Page[Cooperated]:
    """Bodies and countries that this body met or signed with."""
    rows = await graph.read("body_cooperation", body=id, **_cooperation_params(asked))
    return page(await _all(graph, rows, id, *BODY), asked, Cooperated, _cooperation_key)


async def country_cooperation(graph: Graph, id: str, asked: Listing) -> Page[Cooperated]:
    """Bodies and countries that this country met or signed with."""
    rows = await graph.read("country_cooperation", country=id, **_cooperation_params(asked))
    return page(await _all(graph, rows, id, "country"), asked, Cooperated, _cooperation_key)


def _met_params(asked: Listing) -> Row:
    return asked.params(key_of(asked.cursor, int, int, str))


def _met_key(last: Met) -> Key:
    return [-last.direct_meetings, -last.meetings, last.id]


def _cooperation_params(asked: Listing) -> Row:
    return asked.params(key_of(asked.cursor, int, int, int, str))


def _cooperation_key(last: Cooperated) -> Key:
    return [-last.direct_meetings, -last.agreements, -last.meetings, last.id]


async def _one(graph: Graph, rows: list[Row], id: str, *types: ThingType) -> Row:
    if not rows:
        raise await absence(graph, id, *types) or NotFound(f"there is no {types[0]} {id!r}")
    return rows[0]


async def _all(graph: Graph, rows: list[Row], id: str, *types: ThingType) -> list[Row]:
    if not rows and (absent := await absence(graph, id, *types)):
        raise absent
    return rows

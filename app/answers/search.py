"""Search: names as people remember them, in Arabic or Latin letters, with slips."""

from app.answers.likeness import score
from app.asked import SearchAsked
from app.cursors import cursor_of, key_of
from app.models.things import Found, Page
from cypher.graph import Graph
from ingest.identity.search import HEARD, search_terms

CANDIDATES = 200
"""The most names of one kind that are looked at."""
LEAST = 50.0
"""A name that fits less is no answer."""
NEAR = 5


async def search(graph: Graph, asked: SearchAsked) -> Page[Found]:
    """Officials, bodies and countries by name, best first."""
    after = key_of(asked.cursor, float, str)
    found = [one for one in await everything_like(graph, asked.q) if _wanted(one, asked)]
    rest = [one for one in found if after is None or [-one.score, one.id] > after]
    items = rest[: asked.limit]
    following = cursor_of([-items[-1].score, items[-1].id]) if len(rest) > len(items) else None
    return Page(items=items, next_cursor=following, total=len(found))


async def everything_like(graph: Graph, words: str) -> list[Found]:
    """All that has a name like these words, best first, then by id."""
    terms = search_terms(words)
    if not terms:
        return []
    rows = await graph.read("search", words=" ".join([*terms, *map(_misspelt, terms)]), most=CANDIDATES)
    found = [
        Found(**row, score=score(words, [row["name"], row["name_ar"], row["name_en"], *row["aliases"]])) for row in rows
    ]
    return sorted((one for one in found if one.score >= LEAST), key=lambda one: (-one.score, one.id))


async def near(graph: Graph, id: str) -> list[Found]:
    """What has a name like the one in an id that names nothing."""
    return (await everything_like(graph, id.rpartition("-")[0].replace("-", " ") or id))[:NEAR]


def _wanted(one: Found, asked: SearchAsked) -> bool:
    return asked.type in (None, one.type) and asked.country in (None, one.country)


def _misspelt(term: str) -> str:
    # consonants alone are too few to be changed
    return term if term.startswith(HEARD) or len(term) < 4 else f"{term}~1"

"""What an id or a name stands for; never a guess."""

from collections.abc import Sequence

from app.answers.likeness import fits
from app.answers.search import NEAR, everything_like, near
from app.models.things import Thing, ThingType
from app.problems import Ambiguous, Moved, NotFound
from cypher.graph import Graph

BODY: tuple[ThingType, ...] = ("committee", "shelter", "agency")
SAME = 100.0


async def thing_named(graph: Graph, name: str) -> Thing:
    """The one thing with this id or this name; several are `Ambiguous`."""
    if found := await graph.read("things", ids=[name]):
        return Thing(**found[0])
    like = await everything_like(graph, name)
    called = [one for one in like if one.score == SAME]
    called = called or [one for one in like if fits(name, [one.name, one.name_ar, one.name_en, *one.aliases])]
    if not called:
        raise NotFound(f"nothing is called {name!r}", near=like[:NEAR] or await near(graph, name))
    if len(called) > 1:
        raise Ambiguous(f"{len(called)} are called {name!r}: ask by id", candidates=called[:20])
    return Thing(**called[0].model_dump(include=set(Thing.model_fields)))


async def things_named(graph: Graph, names: Sequence[str]) -> list[Thing]:
    """The things with these ids or names, in this order, each once."""
    things = [await thing_named(graph, name) for name in names]
    return list({thing.id: thing for thing in things}.values())


async def absence(graph: Graph, id: str, *types: ThingType) -> NotFound | Moved | None:
    """Why a question about an id has no rows; null where there is only nothing to tell."""
    named = await graph.read("things", ids=[id])
    if not named or named[0]["type"] not in types:
        return NotFound(f"there is no {types[0]} {id!r}", near=await near(graph, id))
    return Moved(named[0]["id"]) if named[0]["id"] != id else None

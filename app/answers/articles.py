"""Articles by what people call them: an id, its first digits, or an address."""

from app.problems import Ambiguous, NotFound
from cypher.graph import Graph

FEWEST_DIGITS = 8


async def article_named(graph: Graph, name: str) -> str:
    """The id of the one article with this id, these first digits of it or this address; several are `Ambiguous`."""
    found = await graph.read("articles_like", like=name) if len(name) >= FEWEST_DIGITS else []
    if not found:
        raise NotFound(f"the graph holds no article {name!r}")
    if len(found) > 1:
        ids = ", ".join(row["id"][:16] for row in found)
        raise Ambiguous(f"{len(found)} articles are called {name!r}: {ids}")
    id: str = found[0]["id"]
    return id

"""Articles taken out of the graph as if they had never been loaded."""

from collections.abc import Sequence

from cypher.graph import Graph
from cypher.lease import writing
from ingest.rebuild import rebuild_touched

HOLDER = "silat remove"


async def remove(graph: Graph, articles: Sequence[str]) -> None:
    """Takes articles out, by their ids, and all that only they state."""
    async with writing(graph, HOLDER):
        await graph.write("write/removed", [{"id": article} for article in articles])
        await rebuild_touched(graph)

"""The log of decisions that a graph holds."""

from cypher.graph import Graph
from ingest.decisions import Decision

PAGE = 1_000


async def log_of(graph: Graph) -> list[Decision]:
    """All decisions, in the order of their numbers."""
    log: list[Decision] = []
    while page := await graph.read("decisions", after=len(log), limit=PAGE):
        log += [Decision.model_validate_json(row["entry"]) for row in page]
    return log

"""What routes share: the graph, and the problems that each declares."""

from typing import Annotated, Any

from fastapi import Depends, Request

from app.problems import Ambiguous, NotFound, declared
from cypher.graph import Graph


def _graph(request: Request) -> Graph:
    graph: Graph = request.app.state.graph
    return graph


TheGraph = Annotated[Graph, Depends(_graph)]
MOVED: dict[int | str, dict[str, Any]] = {
    308: {
        "description": "The thing is known by another id",
        "headers": {"Location": {"description": "The same question about that id", "schema": {"type": "string"}}},
    }
}
ONE = {**MOVED, **declared(NotFound)}
"""Of a question about one id."""
NAMED = declared(NotFound, Ambiguous)
"""Of a question that takes names."""
ANY = declared()

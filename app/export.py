"""The canonical export: one line a thing or tie, in one order, the same for the same articles on either engine."""

from collections.abc import AsyncIterator
from typing import Any

import orjson

from cypher.graph import Graph, Row

PAGE = 500
NOT_CANONICAL = ("found_in", "derived_as", "kept", "marks", "component", "pairs")
"""Where the files lay, and what the next rebuild needs to find, says nothing about what they say."""


async def canonical(graph: Graph) -> AsyncIterator[bytes]:
    """Each thing in the order of kinds and ids, its outgoing ties behind it; every property, no time, no folder."""
    for label in sorted(row["name"] for row in await graph.read("catalog") if row["sort"] == "thing"):
        after = ""
        while page := await graph.read("export", label=label, after=after, limit=PAGE):
            for row in page:
                yield _line({"thing": label, **_kept(row["properties"])})
                for tie in row["ties"]:
                    yield _line(_tie(row, tie))
            after = page[-1]["id"]


def _tie(row: Row, tie: Row) -> dict[str, Any]:
    return {
        "tie": tie["tie"],
        "from": [row["label"], row["id"]],
        "to": [tie["label"], tie["id"]],
        **_kept(tie["properties"]),
    }


def _kept(properties: Row) -> Row:
    return {name: properties[name] for name in sorted(properties) if name not in NOT_CANONICAL}


def _line(thing: dict[str, Any]) -> bytes:
    return orjson.dumps(thing) + b"\n"

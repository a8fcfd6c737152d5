"""The version of the derived layer: a sum over the articles of which it is made, whatever order they came in."""

import hashlib
from collections.abc import Sequence

from cypher.graph import Graph
from ingest.decisions import Decision
from ingest.identity.ties import Row

SPACE = 1 << 256
EMPTY = f"{0:064x}"
"""The version of a graph without articles."""


async def version_after(graph: Graph, version: str, marks: Sequence[Row]) -> str:
    """The version with these articles in their present form."""
    rows = await graph.read("read_as", ids=[mark["id"] for mark in marks])
    before = {row["id"]: row["derived_as"] for row in rows}
    before |= {mark["id"]: mark["derived_as"] for mark in marks if mark["derived_as"]}
    total = int(version, 16) - sum(_number(id, extractor) for id, extractor in before.items() if extractor)
    total += sum(_number(row["id"], row["extractor"]) for row in rows)
    await graph.write("derive/derived_as", [{"id": row["id"], "derived_as": row["extractor"]} for row in rows])
    return f"{total % SPACE:064x}"


def with_decisions(version: str, decisions: Sequence[Decision]) -> str:
    """The version with these decisions too."""
    return f"{(int(version, 16) + sum(_number(one.model_dump_json()) for one in decisions)) % SPACE:064x}"


def _number(*parts: str) -> int:
    return int(hashlib.sha256(" ".join(parts).encode()).hexdigest(), 16)

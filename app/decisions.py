"""The log of decisions as it is shown and written out."""

from collections.abc import AsyncIterator

import orjson

from cypher.graph import Graph
from ingest.decisions import Decision, undone_in
from ingest.log import log_of


async def decision_lines(graph: Graph) -> AsyncIterator[bytes]:
    """Each decision as a line of JSON, in the order of their numbers."""
    for decision in await log_of(graph):
        yield orjson.dumps({"decision": decision.model_dump(mode="json", exclude_defaults=True)}) + b"\n"


async def log_told(graph: Graph) -> list[str]:
    """The log in lines for people."""
    log = await log_of(graph)
    undone = undone_in(log)
    return [_line(decision, undone=decision.number in undone) for decision in log]


def _line(decision: Decision, *, undone: bool) -> str:
    places = [f"{mention.article[:16]}:{mention.start}" for mention in decision.mentions]
    names = [f"{len(decision.hashes)} names"] if decision.hashes else []
    facts = [str(what) for what in (decision.fact, decision.undoes) if what]
    why = f": {decision.why}" if decision.why else ""
    return f"{decision.number} {decision.judgement} {' '.join([*places, *facts, *names])} " + (
        f"by {decision.by} at {decision.at}{why}{' (undone)' if undone else ''}"
    )

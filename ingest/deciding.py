"""A decision made: judged by the log, appended to it, and the derived layer brought up to what is then in force."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

from cypher.graph import Graph, Row
from cypher.lease import writing
from ingest.confidence import PUBLISHED
from ingest.decisions import Decision, Judgement, Rulings, contradiction, rulings_of, undone_in
from ingest.facts import Statement
from ingest.forgotten import forgotten_in, private_in
from ingest.log import log_of
from ingest.meant import Undecidable, Unknown, fact_meant, hashes_meant, pair_meant
from ingest.published import sure
from ingest.rebuild import rebuild_touched
from ingest.stored import article_of
from ingest.text import title_told

HOLDER = "silat decide"
PAGE = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody decides: of two ids, one fact, one person or one decision; who says so, when and why."""

    judgement: Judgement
    of: tuple[str, ...]
    by: str
    at: str
    why: str = ""


class Contradicted(Undecidable):
    """Other decisions in force say the opposite together."""

    def __init__(self, chain: Sequence[Decision]) -> None:
        numbers = ", ".join(str(decision.number) for decision in chain)
        super().__init__(f"other decisions in force say the opposite together: {numbers}")
        self.chain = chain


async def decide(graph: Graph, asked: Asked) -> Decision:
    """Appends a decision to the log, and makes the derived layer anew by what is then in force."""
    async with writing(graph, HOLDER):
        log = await log_of(graph)
        said = await _said(graph, log, asked)
        decision = Decision(
            number=len(log) + 1, judgement=asked.judgement, by=asked.by, at=asked.at, why=asked.why, **said
        )
        if chain := contradiction(log, decision):
            raise Contradicted(chain)
        await append(graph, log, decision)
        await rebuild_touched(graph)
        return decision


async def append(graph: Graph, log: Sequence[Decision], decision: Decision) -> None:
    """Writes a decision and the marks of the articles that it touches, in one transaction."""
    about, rulings = _undone(log, decision), rulings_of([*log, decision])
    titles: dict[str, str | None] = dict.fromkeys((mention.article for mention in about.mentions), None)
    if about.fact:
        rows = await graph.read("texts_of", sources=[about.fact.partition(".")[0]])
        titles |= {row["id"]: _title(row, rulings) for row in rows}
    if about.hashes:
        titles |= {row["id"]: _title(row, rulings) async for row in _naming(graph, frozenset(about.hashes), rulings)}
    touched: list[Row] = [{"id": f"decision {decision.number}", "title": None}]
    touched += [{"id": article, "title": title} for article, title in sorted(titles.items())]
    await graph.write("write/decision", number=decision.number, entry=decision.model_dump_json(), touched=touched)


def _undone(log: Sequence[Decision], decision: Decision) -> Decision:
    """The decision that is made or, in the end, undone."""
    return decision if decision.undoes is None else _undone(log, log[decision.undoes - 1])


def _title(row: Row, rulings: Rulings) -> str | None:
    """The headline that may be told of an article."""
    return title_told(article_of(row), private_in(Statement.model_validate_json(row["statement"]), rulings))


async def _naming(graph: Graph, hashes: frozenset[str], rulings: Rulings) -> AsyncIterator[Row]:
    """The articles that name whoever these hashes hide."""
    after = ""
    while page := await graph.read("texts", after=after, extractor="", limit=PAGE):
        for row in page:
            if forgotten_in(sure(Statement.model_validate_json(row["statement"]), PUBLISHED, rulings), hashes):
                yield row
        after = page[-1]["id"]


async def _said(graph: Graph, log: Sequence[Decision], asked: Asked) -> dict[str, Any]:
    """The fields of a decision that say of what it is."""
    if asked.judgement == "undo":
        return {"undoes": _decision_to_undo(log, asked.of[0])}
    if asked.judgement == "forget":
        return {"hashes": await hashes_meant(graph, asked.of[0])}
    if asked.judgement in ("wrong", "right"):
        return {"fact": await fact_meant(graph, asked.of[0])}
    return {"mentions": await pair_meant(graph, rulings_of(log), asked.of)}


def _decision_to_undo(log: Sequence[Decision], said: str) -> int:
    number = int(said) if said.isdecimal() else 0
    if not 1 <= number <= len(log):
        raise Unknown(f"there is no decision {said!r}")
    if number in undone_in(log):
        raise Undecidable(f"decision {number} is undone already")
    return number

"""A decision made: judged by the log, appended to it, and the derived layer brought up to what is then in force."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

from cypher.graph import Graph, Row
from cypher.lease import writing
from ingest.article import Article
from ingest.confidence import PUBLISHED
from ingest.decisions import Decision, Judgement, contradiction, rulings_of, undone_in
from ingest.facts import Statement
from ingest.forgotten import forgotten_in, names_of
from ingest.load import rebuild
from ingest.log import log_of
from ingest.meant import Undecidable, Unknown, fact_meant, hashes_meant, pair_meant
from ingest.published import sure
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
        await rebuild(graph)
        return decision


async def append(graph: Graph, log: Sequence[Decision], decision: Decision) -> None:
    """Writes a decision and the marks of the articles that it touches, in one transaction."""
    touched: list[Row] = [{"id": f"decision {decision.number}", "title": None}]
    touched += [{"id": article, "title": None} for article in await _spoken_of(graph, log, decision)]
    if hashes := frozenset(_undone(log, decision).hashes):
        forgotten = rulings_of([*log, decision]).forgotten
        touched += [row async for row in _headlines(graph, hashes, forgotten)]
    await graph.write("write/decision", number=decision.number, entry=decision.model_dump_json(), touched=touched)


def _undone(log: Sequence[Decision], decision: Decision) -> Decision:
    """The decision that is made or, in the end, undone."""
    return decision if decision.undoes is None else _undone(log, log[decision.undoes - 1])


async def _spoken_of(graph: Graph, log: Sequence[Decision], decision: Decision) -> list[str]:
    """The articles of which a decision speaks, or the one that it undoes."""
    about = _undone(log, decision)
    rows = await graph.read("fact", source=about.fact.partition(".")[0]) if about.fact else []
    return sorted({*(mention.article for mention in about.mentions), *(row["article"]["id"] for row in rows)})


async def _headlines(graph: Graph, hashes: frozenset[str], forgotten: frozenset[str]) -> AsyncIterator[Row]:
    """The articles that name whoever these hashes hide, with the headlines that may be told of them now."""
    after = ""
    while page := await graph.read("verify", after=after, limit=PAGE):
        for row in page:
            statement = Statement.model_validate_json(row["statement"])
            told = sure(statement, PUBLISHED)
            if forgotten_in(told, hashes):
                private = (*statement.private, *names_of(forgotten_in(told, forgotten)))
                headline = (row["headline"][0], row["headline"][1]) if row["headline"] else None
                article = Article(text=row["text"], source="", index=1, headline=headline)
                yield {"id": row["id"], "title": title_told(article, private)}
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

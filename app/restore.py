"""What was exported taken into an empty graph: articles and decisions; all else is derived from them anew."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import orjson
from pydantic import ValidationError

from app.verify import differences_in
from cypher.graph import Graph, Row
from cypher.lease import writing
from ingest.decisions import Decision, Rulings, rulings_of
from ingest.facts import Statement
from ingest.rebuild import rebuild_touched
from ingest.stored import Reading, article_of, row_of

HOLDER = "silat restore"
AT_ONCE = 200
ARTICLE = ("url", "guid", "published", "modified", "publisher", "language")
SOURCE = ("text", "headline", "furniture", "statement", "extractor")


@dataclass
class Restoration:
    """What was taken in, and each line that was not, with the reason."""

    articles: int = 0
    decisions: int = 0
    failed: list[str] = field(default_factory=list)

    @property
    def exit_code(self) -> int:
        """0 where something was taken in and no line failed."""
        return 0 if self.articles and not self.failed else 1

    def lines(self) -> Iterator[str]:
        """The result for people."""
        yield f"{self.articles} articles and {self.decisions} decisions restored, {len(self.failed)} lines failed"
        yield from self.failed


class NotEmpty(Exception):
    """The graph holds something already."""


async def restore(graph: Graph, paths: Sequence[Path]) -> Restoration:
    """Takes exports in, in whatever order their files come."""
    found = Restoration()
    async with writing(graph, HOLDER):
        if any(row["count"] for row in await graph.read("catalog")) or await graph.read("decisions", after=0, limit=1):
            raise NotEmpty(f"{graph.name} is not empty; restore takes an empty one")
        log = list(_decisions(paths, found))
        for decision in log:
            touched: list[Row] = [{"id": f"decision {decision.number}", "title": None}]
            entry = decision.model_dump_json()
            await graph.write("write/decision", number=decision.number, entry=entry, touched=touched)
        coming = _articles(paths, rulings_of(log), found)
        # in a thread, so that the turn to write is renewed meanwhile
        while rows := await asyncio.to_thread(lambda: list(islice(coming, AT_ONCE))):
            await graph.write("write/articles", rows)
            found.articles += len(rows)
        await rebuild_touched(graph)
    return found


def _decisions(paths: Sequence[Path], found: Restoration) -> Iterator[Decision]:
    """The log, as far as its numbers go on without a gap."""
    for place, line in _lines(paths, found):
        if "decision" in line:
            try:
                decision = Decision.model_validate(line["decision"])
            except ValidationError as error:
                found.failed.append(f"{place}: no decision: {error.errors()[0]['msg']}")
                continue
            if decision.number != found.decisions + 1:
                found.failed.append(f"{place}: decision {decision.number} does not follow {found.decisions}")
                continue
            found.decisions += 1
            yield decision


def _articles(paths: Sequence[Path], rulings: Rulings, found: Restoration) -> Iterator[Row]:
    """The rows of articles; the lines of their sources come behind theirs."""
    waiting: dict[str, tuple[str, Row]] = {}
    for place, line in _lines(paths, Restoration()):
        if line.get("thing") == "Article" and isinstance(line.get("id"), str):
            waiting[line["id"][:16]] = place, line
        elif line.get("thing") == "Source":
            _, article = waiting.pop(str(line.get("id")), ("", None))
            row = _row(article, line, rulings) if article else "a text without its article"
            if isinstance(row, str):
                found.failed.append(f"{place}: {row}")
            else:
                yield row
    found.failed += [f"{place}: an article without its text" for place, _ in waiting.values()]


def _row(article: Row, source: Row, rulings: Rulings) -> Row | str:
    """An article as it is written, or why it cannot be."""
    stored: Row = {name: article.get(name) for name in ARTICLE} | {name: source.get(name) for name in SOURCE}
    try:
        one = article_of(stored | {"furniture": stored["furniture"] or []})
        statement = Statement.model_validate_json(stored["statement"])
        if one.id != article["id"] or statement.article != one.id:
            return "its text is that of another article"
        if difference := next(differences_in(one, statement), None):
            return difference
        return row_of(one, [], Reading(stored["statement"], str(stored["extractor"])), rulings)
    except (ValidationError, TypeError, ValueError, LookupError) as error:
        return f"cannot be read: {str(error).splitlines()[0]}"


def _lines(paths: Sequence[Path], found: Restoration) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each line that is a JSON object, with its file and number."""
    for path in paths:
        with path.open("rb") as file:
            for number, text in enumerate(file, 1):
                place = f"{path.name}, line {number}"
                try:
                    line = orjson.loads(text)
                except orjson.JSONDecodeError:
                    found.failed.append(f"{place}: no JSON")
                    continue
                if isinstance(line, dict):
                    yield place, line
                else:
                    found.failed.append(f"{place}: no JSON object")

"""Articles and what they state into the graph, and the derived layer made of all that it then holds."""

import asyncio
import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Literal

import orjson

from cypher.graph import Graph
from cypher.lease import writing
from ingest.article import Article, Span
from ingest.collector import collector_at_rest
from ingest.confidence import PUBLISHED
from ingest.dated import fold_of
from ingest.decisions import NO_RULINGS, Decision, Rulings, rulings_of
from ingest.derived.rows import Rows, derived_rows
from ingest.derived.ties import Row
from ingest.facts import Statement
from ingest.forgotten import forgotten_in, names_of, without
from ingest.identity.resolution import Resolution, resolve
from ingest.identity.sightings import Dated
from ingest.identity.versions import Versions
from ingest.log import log_of
from ingest.published import sure
from ingest.spool import Spool
from ingest.text import title_told

HOLDER = "silat ingest"
CHUNK = 200
"""Articles that are read and written at once."""
PAGE = 1_000
CLEARED_AT_ONCE = 5_000

Outcome = Literal["loaded", "stated again", "known"]


@dataclass(frozen=True)
class Extraction:
    """How articles become statements, and which version of code and words does it."""

    stated: Callable[[Iterable[Article]], Iterator[tuple[Article, str]]]
    """Each article with its statement as JSON, in their order."""
    version: str


async def load(
    graph: Graph, articles: Iterable[Article], extraction: Extraction, tell: Callable[[Article, Outcome], None]
) -> None:
    """Writes articles not held yet, or read by an older extractor, and brings the derived layer up to them.

    Marks left by a load that was cut short are finished too.
    """
    async with writing(graph, HOLDER):
        coming = iter(articles)
        while chunk := await asyncio.to_thread(lambda: list(islice(coming, CHUNK))):
            await _state(graph, chunk, extraction, tell)
        if await graph.read("touched"):
            await rebuild(graph)


async def _state(
    graph: Graph, articles: list[Article], extraction: Extraction, tell: Callable[[Article, Outcome], None]
) -> None:
    """Writes what new articles state, and the further files in which known ones were found."""
    known = {row["id"]: row for row in await graph.read("known_articles", ids=[article.id for article in articles])}
    files: dict[str, list[str]] = {row["id"]: list(row["found_in"] or ()) for row in known.values()}
    new: dict[str, Article] = {}
    for article in articles:
        held = known.get(article.id)
        fresh = article.id not in new and (held is None or held["extractor"] != extraction.version)
        if fresh:
            new[article.id] = article
        files.setdefault(article.id, [])
        if article.source not in files[article.id]:
            files[article.id].append(article.source)
        tell(article, ("stated again" if held else "loaded") if fresh else "known")
    rulings = rulings_of(await log_of(graph))
    rows = await asyncio.to_thread(
        lambda: [
            _row(one, files[one.id], _Read(statement, extraction.version, rulings))
            for one, statement in extraction.stated(new.values())
        ]
    )
    await graph.write("write/articles", rows)
    found = [
        {"id": article, "found_in": files[article]}
        for article, row in known.items()
        if article not in new and files[article] != row["found_in"]
    ]
    await graph.write("write/found_in", found)


@dataclass(frozen=True)
class _Read:
    """What an extractor reads in an article, and what people have ruled."""

    statement: str
    extractor: str
    rulings: Rulings

    @property
    def private(self) -> tuple[Span, ...]:
        """Where the article names somebody private or forgotten."""
        whole = Statement.model_validate_json(self.statement)
        if not self.rulings.forgotten:
            return whole.private
        told = sure(whole, PUBLISHED, self.rulings)
        return (*whole.private, *names_of(forgotten_in(told, self.rulings.forgotten)))


def _row(article: Article, found_in: list[str], read: _Read) -> Row:
    return {
        "id": article.id,
        "article": {
            "id": article.id,
            "url": article.url,
            "guid": article.guid,
            "title": title_told(article, read.private),
            "published": article.published,
            "modified": article.modified,
            "publisher": article.publisher,
            "language": article.language,
            "found_in": found_in,
        },
        "source": {
            "id": article.id[:16],
            "text": article.text,
            "headline": list(article.headline) if article.headline else None,
            "furniture": [place for span in article.furniture for place in span],
            "fold": fold_of(article.text),
            "statement": read.statement,
            "extractor": read.extractor,
        },
    }


async def rebuild(graph: Graph) -> None:
    """Makes the derived layer anew from all statements and decisions held, then takes the marks away."""
    log = await log_of(graph)
    with Spool() as spool:
        held = await _held(graph, statements := Statements(spool, rulings_of(log)), log)
        found, rows = await asyncio.to_thread(derived, statements)
    await _clear(graph, "derive/clear")
    for name, ones in (*rows.nodes.items(), *rows.ties.items()):
        await graph.write(f"derive/{name}", ones)
    await graph.write("derive/superseded", held.changed(found))
    await graph.write("derive/finished", version=held.version, day=held.day, built=_now())
    await _clear(graph, "derive/untouched")


class Statements:
    """Spooled statements with their dates, as far as they are published, and which are of older versions."""

    def __init__(self, spool: Spool, rulings: Rulings = NO_RULINGS) -> None:
        self.versions = Versions()
        self.rulings = rulings
        self._spool = spool

    def add(self, dated: Dated, statement: str) -> None:
        """Keeps what is published of one statement, given as JSON."""
        self.versions.add(dated)
        told = published(Statement.model_validate_json(statement), self.rulings)
        self._spool.add(orjson.dumps([dated, told.model_dump_json()]))

    def __iter__(self) -> Iterator[tuple[Dated, Statement]]:
        for dated, statement in map(orjson.loads, self._spool):
            yield Dated(**dated), Statement.model_validate_json(statement)


def published(statement: Statement, rulings: Rulings) -> Statement:
    """What may be told of a statement: what is sure or ruled right, without the people who are forgotten."""
    return without(sure(statement, PUBLISHED, rulings), rulings.forgotten)


def derived(statements: Statements) -> tuple[Resolution, Rows]:
    """What all statements name, and the rows that follow from them."""
    with collector_at_rest():
        found = resolve(statements, frozenset(statements.versions.superseded), statements.rulings)
        return found, derived_rows(statements, found)


@dataclass
class _Held:
    """What the graph holds of articles."""

    version: str
    day: str | None
    superseded: dict[str, bool]

    def changed(self, found: Resolution) -> list[Row]:
        """The articles that are superseded now and were not, or the other way round."""
        return [
            {"id": article, "superseded": article in found.superseded}
            for article, before in self.superseded.items()
            if before != (article in found.superseded)
        ]


async def _held(graph: Graph, statements: Statements, log: Iterable[Decision]) -> _Held:
    """Spools all statements, page by page in the order of their ids."""
    digest = hashlib.sha256("".join(decision.model_dump_json() for decision in log).encode())
    day: str | None = None
    superseded: dict[str, bool] = {}
    after = ""
    while page := await graph.read("statements", after=after, limit=PAGE):
        for row in page:
            digest.update(f"{row['id']} {row['extractor']}\n".encode())
            one = _dated_row(row)
            day = max(filter(None, (day, one.day)), default=None)
            superseded[row["id"]] = row["superseded"]
            statements.add(one, row["statement"])
        after = page[-1]["id"]
    return _Held(digest.hexdigest(), day, superseded)


def _dated_row(row: Row) -> Dated:
    return Dated(
        article=row["id"],
        published=row["published"],
        modified=row["modified"],
        address=row["address"],
        language=row["language"],
        fold=row["fold"],
    )


async def _clear(graph: Graph, statement: str) -> None:
    while (await graph.commit(statement, batch=CLEARED_AT_ONCE))[0]["cleared"]:
        pass


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")

"""The table of contents: from files to the facts of each article, and from files to a graph."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from functools import partial
from pathlib import Path
from typing import Any

from cypher.graph import Graph
from ingest.article import Article
from ingest.collector import collector_at_rest
from ingest.confidence import PUBLISHED
from ingest.dated import dated
from ingest.extract import extractor
from ingest.facts import Statement
from ingest.identity.resolution import resolve
from ingest.load import Extraction, Outcome, load
from ingest.reading import Unread, read_articles
from ingest.report import RunReport
from ingest.spool import Spool
from ingest.stated import stated
from ingest.told import about, facts_told

KNOWN = "already loaded"
TWICE = "the same article twice"
REPLACED = "a later version at the same address"


def facts_of(
    paths: Sequence[Path],
    report: RunReport | None = None,
    executor: Executor | None = None,
    least: float = PUBLISHED,
) -> Iterator[dict[str, Any]]:
    """What each article states, in the order of the input, with ids that are one for what is one thing.

    Facts less sure than `least` are left out.
    """
    report = RunReport() if report is None else report
    yield from told_of(stated(articles_of(paths, report), executor, least), report)


def articles_of(paths: Sequence[Path], report: RunReport) -> Iterator[Article]:
    """Each article of these files once."""
    seen: set[str] = set()
    for article in _articles(paths, report):
        if article.id in seen:
            report.skipped[TWICE] += 1
        else:
            seen.add(article.id)
            yield article


def told_of(read: Iterable[tuple[Article, str]], report: RunReport) -> Iterator[dict[str, Any]]:
    """What was read in each article, its statement as JSON, told when all are known."""
    with Spool() as spool:
        for article, as_json in read:
            spool.add(dated(article), as_json, about(article, Statement.model_validate_json(as_json)))
        with collector_at_rest():
            found = resolve(spool, spool.dated())
        for one, statement, told in spool.told():
            if one.article in found.superseded:
                report.skipped[REPLACED] += 1
            else:
                report.loaded += 1
                yield facts_told(statement, told, found)


async def ingest(
    graph: Graph,
    paths: Sequence[Path],
    on_progress: Callable[[RunReport], None] = lambda _: None,
    executor: Executor | None = None,
) -> RunReport:
    """Loads the articles of these files, and tells how far it is after each."""
    report = RunReport()

    def tell(_: Article, outcome: Outcome) -> None:
        report.loaded += outcome == "loaded"
        report.stated_again += outcome == "stated again"
        if outcome == "known":
            report.skipped[KNOWN] += 1
        on_progress(report)

    await load(graph, _articles(paths, report), Extraction(partial(stated, executor=executor), extractor()), tell)
    return report


def _articles(paths: Sequence[Path], report: RunReport) -> Iterator[Article]:
    for one in read_articles(paths):
        if isinstance(one, Unread):
            report.failed.append((one.source, one.reason))
        else:
            report.read += 1
            yield one

"""The table of contents: from files to the facts of each article, and from files to a graph."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from functools import partial
from pathlib import Path

from cypher.graph import Graph
from ingest.account import Account
from ingest.article import Article
from ingest.collector import collector_at_rest
from ingest.confidence import PUBLISHED
from ingest.dated import dated
from ingest.extract import extractor
from ingest.identity.named import Names
from ingest.identity.signatures import Signature
from ingest.identity.versions import Versions
from ingest.load import Extraction, Outcome, load
from ingest.reading import Unread, read_articles
from ingest.report import RunReport
from ingest.spool import Spool
from ingest.stated import accounts, stated
from ingest.told import Told

KNOWN = "already loaded"
TWICE = "the same article twice"
REPLACED = "a later version at the same address"


def facts_of(
    paths: Sequence[Path],
    report: RunReport | None = None,
    executor: Executor | None = None,
    least: float = PUBLISHED,
) -> Iterator[Told]:
    """What each article states, in the order of the input, with ids that are one for what is one thing.

    Facts less sure than `least` are left out.
    """
    report = RunReport() if report is None else report
    yield from told_of(accounts(articles_of(paths, report), executor, least), report)


def articles_of(paths: Sequence[Path], report: RunReport) -> Iterator[Article]:
    """Each article of these files once."""
    seen: set[str] = set()
    for article in _articles(paths, report):
        if article.id in seen:
            report.skipped[TWICE] += 1
        else:
            seen.add(article.id)
            yield article


def told_of(read: Iterable[tuple[Article, bytes]], report: RunReport) -> Iterator[Told]:
    """What was read in each article, given as its account is kept, told when all are known."""
    versions = Versions()
    with Spool() as spool:
        for article, kept in read:
            versions.add(dated(article))
            spool.add(kept)
        report.skipped.update([REPLACED] * len(versions.superseded))
        thing_of = _joined(_newest(spool, versions))
        for account in _newest(spool, versions):
            report.loaded += 1
            yield account.told(thing_of)


def _newest(spool: Spool, versions: Versions) -> Iterator[Account]:
    """The accounts of the articles that no later version replaces."""
    return (account for account in map(Account.read, spool) if account.article not in versions.superseded)


def _joined(accounts: Iterable[Account]) -> dict[Signature, str]:
    """The id of what each signature names."""
    names = Names()
    with collector_at_rest():
        for account in accounts:
            names.add(account.named, account.day)
        return names.joined()


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

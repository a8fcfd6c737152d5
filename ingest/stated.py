"""Articles with what they state, in their order: read in this process, or by the workers of an executor."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from itertools import islice

from ingest.article import Article
from ingest.confidence import PUBLISHED
from ingest.extract import statement_of
from ingest.lexicon.files import Overlay, laid_over, lay_over

BATCH = 8
"""Articles that a worker is given at once."""
PENDING = 64
"""Batches that are under way at most: no more articles than these are held."""


def stated(
    articles: Iterable[Article], executor: Executor | None = None, least: float = PUBLISHED
) -> Iterator[tuple[Article, str]]:
    """Each article with its statement as JSON, in the order in which they come; facts less sure are left out."""
    if executor is None:
        for article in articles:
            yield article, statement_of(article, least).model_dump_json()
    else:
        yield from _stated_by(executor, iter(articles), least)


def _stated_by(executor: Executor, coming: Iterator[Article], least: float) -> Iterator[tuple[Article, str]]:
    under_way: deque[tuple[list[Article], Future[list[str]]]] = deque()
    while True:
        while len(under_way) < PENDING and (batch := list(islice(coming, BATCH))):
            under_way.append((batch, executor.submit(_statements, batch, laid_over(), least)))
        if not under_way:
            return
        batch, statements = under_way.popleft()
        yield from zip(batch, statements.result(), strict=True)


def _statements(articles: Sequence[Article], overlay: Overlay, least: float) -> list[str]:
    lay_over(overlay)
    return [statement_of(article, least).model_dump_json() for article in articles]

"""Articles with what they state, in their order: read in this process, or by the workers of an executor."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from functools import partial
from itertools import islice
from typing import TypeVar

from ingest.account import Account
from ingest.article import Article
from ingest.confidence import HELD, PUBLISHED
from ingest.extract import statement_of
from ingest.lexicon.files import Overlay, laid_over, lay_over

BATCH = 8
"""Articles that a worker is given at once."""
PENDING = 64
"""Batches that are under way at most: no more articles than these are held."""

Made = TypeVar("Made")


def stated(articles: Iterable[Article], executor: Executor | None = None) -> Iterator[tuple[Article, str]]:
    """Each article with its statement as JSON, held facts too, in the order in which they come."""
    return _made(_as_json, articles, executor)


def accounts(
    articles: Iterable[Article], executor: Executor | None = None, least: float = PUBLISHED
) -> Iterator[tuple[Article, bytes]]:
    """Each article with its account as it is kept, in the order in which they come; facts less sure are left out."""
    return _made(partial(_as_account, least), articles, executor)


def _as_json(article: Article) -> str:
    return statement_of(article, HELD).model_dump_json()


def _as_account(least: float, article: Article) -> bytes:
    return Account.of(article, statement_of(article, least)).kept()


def _made(
    make: Callable[[Article], Made], articles: Iterable[Article], executor: Executor | None
) -> Iterator[tuple[Article, Made]]:
    if executor is None:
        for article in articles:
            yield article, make(article)
    else:
        yield from _made_by(executor, make, iter(articles))


def _made_by(
    executor: Executor, make: Callable[[Article], Made], coming: Iterator[Article]
) -> Iterator[tuple[Article, Made]]:
    under_way: deque[tuple[list[Article], Future[list[Made]]]] = deque()
    while True:
        while len(under_way) < PENDING and (batch := list(islice(coming, BATCH))):
            under_way.append((batch, executor.submit(_batch, make, batch, laid_over())))
        if not under_way:
            return
        batch, made = under_way.popleft()
        yield from zip(batch, made.result(), strict=True)


def _batch(make: Callable[[Article], Made], articles: Sequence[Article], overlay: Overlay) -> list[Made]:
    lay_over(overlay)
    return [make(article) for article in articles]

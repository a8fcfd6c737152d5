"""How fast an article becomes facts on one core, and how that grows with the length of an article and their number."""

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import process_time

from bench.claims import Claim, medians, shown
from ingest.article import Article
from ingest.extract import statement_of
from ingest.lexicon import vocabulary
from ingest.reading import Unread, read_articles
from ingest.text import sentences_of

SAMPLES = Path(__file__).parent.parent / "samples"
ROUNDS = 11
REPEATED = 4
"""So often stand the sentences of all samples in the longest article but one."""
ARTICLES = 180
LEAST_SPEED, LEAST_READ, MOST_GROWTH = 150_000, 100_000, 2.2


def read(texts: Path) -> list[Article]:
    return [one for one in read_articles([texts]) if not isinstance(one, Unread)]


def state(articles: Sequence[Article]) -> None:
    for article in articles:
        statement_of(article)


def long_article(samples: Sequence[Article], every: int) -> Article:
    """One article of all sentences of the Arabic samples, or of every second: half the text, as dense with names."""
    arabic = [article for article in samples if article.language == "ar"]
    sentences = [article.text[slice(*span)] for article in arabic for span in sentences_of(article)]
    return replace(arabic[0], text="\n".join(sentences[::every]), headline=None, furniture=())


def growth(one: Article, longer: Article) -> Claim:
    """How the time grows from an article to one twice as long."""
    times = medians(ROUNDS // 3, partial(state, [one]), partial(state, [longer]))
    what = f"extraction: one article of {len(one.text):,}, then {len(longer.text):,} characters"
    return Claim(what, times[1] / times[0], "× the time", most=MOST_GROWTH)


async def claims(texts: Path = SAMPLES) -> AsyncIterator[Claim]:
    for language in ("ar", "en"):
        vocabulary(language)
    samples = read(texts)
    characters = sum(len(article.text) for article in samples)
    start = process_time()
    state(samples)
    first = process_time() - start
    reading, stating = medians(ROUNDS, partial(read, texts), partial(state, samples))
    whole = reading + stating
    yield Claim("extraction: from file to facts, one core", characters / whole, "characters/s", least=LEAST_READ)
    yield Claim("extraction: from file to facts, one core", len(samples) / whole, "articles/s")
    yield Claim("extraction: from article to facts alone", characters / stating, "characters/s", least=LEAST_SPEED)
    yield Claim("extraction: the same, each article seen for the first time", characters / first, "characters/s")
    half, long = long_article(samples, 2), long_article(samples, 1)
    yield growth(half, long)
    long = replace(long, text="\n".join([long.text] * REPEATED))
    yield growth(long, replace(long, text=f"{long.text}\n{long.text}"))
    many = (samples * (ARTICLES // len(samples) + 1))[:ARTICLES]
    one, two = medians(ROUNDS // 2, partial(state, many), partial(state, many * 2))
    yield Claim(f"extraction: {ARTICLES}, then {ARTICLES * 2} articles", two / one, "× the time", most=MOST_GROWTH)


if __name__ == "__main__":
    sys.exit(not asyncio.run(shown(claims(*map(Path, sys.argv[1:2])))))

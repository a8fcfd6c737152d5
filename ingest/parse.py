"""The parsed sentences of an article, and where its words stand."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from ingest.article import Article, Span
from ingest.classes import ARABIC, Chunk, words_of
from ingest.grammar import parsed
from ingest.text import sentences_of, tokens_of

Told = TypeVar("Told")


@dataclass(frozen=True, slots=True, weakref_slot=True, eq=False)
class Sentence:
    """A sentence or headline: its place in the text and its chunks; no two are the same."""

    index: int
    span: Span
    headline: bool
    language: str
    chunks: Sequence[Chunk]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands: its sentence, the position of its chunk there, and its span in the text."""

    sentence: int
    position: int
    span: Span


def parse(article: Article) -> list[Sentence]:
    """The sentences of an article, each with its bodies, posts and people."""
    return [_sentence(article, index, span) for index, span in enumerate(sentences_of(article))]


def _sentence(article: Article, index: int, span: Span) -> Sentence:
    tokens = tokens_of(article.text, span)
    arabic = sum(1 for token in tokens if ARABIC.match(token.text))
    language = "ar" if arabic * 2 > len(tokens) or (arabic and article.language == "ar") else "en"
    headline = article.headline is not None and span[0] < article.headline[1] and span[1] > article.headline[0]
    return Sentence(index, span, headline, language, parsed(words_of(tokens), language))


def once_a_sentence(tell: Callable[[Sentence], Told]) -> Callable[[Sentence], Told]:
    """Told when first asked of a sentence, and forgotten with it."""
    told: WeakKeyDictionary[Sentence, Told] = WeakKeyDictionary()

    @wraps(tell)
    def of(sentence: Sentence) -> Told:
        if sentence not in told:
            told[sentence] = tell(sentence)
        return told[sentence]

    return of


def all_chunks(chunks: Sequence[Chunk]) -> Iterator[Chunk]:
    """The chunks and, after each, the words it is made of."""
    for chunk in chunks:
        yield chunk
        yield from all_chunks(chunk.parts)

"""An article's text, asked where claimed words are printed in it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from ingest.article import Article, Span
from ingest.lexicon.files import table
from ingest.mentions.article import mentions_of
from ingest.mentions.countries import countries_of
from ingest.text import LONGEST_QUOTE

Place = tuple[int, Span]
"""A sentence, and a piece of the text inside it."""


class Printed:
    """The sentences of an article; its menus and advertisements are none of them."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.mentions = mentions_of(article)
        self.countries = tuple(countries_of(self.mentions.sentences, self.mentions.home))
        self._spans = [sentence.span for sentence in self.mentions.sentences]
        self._countries = [countries_of([sentence], self.mentions.home) for sentence in self.mentions.sentences]

    def places(self, words: str) -> Iterator[Place]:
        """Where words stand whole inside a sentence and apart from what is private; only their spaces may differ."""
        if len(words) > LONGEST_QUOTE or not any(map(str.isalpha, words)):
            return
        for match in re.finditer(rf"(?<!\w){_proclitics()}({_spaced(words)})(?!\w)", self.text):
            at = bisect_right(self._spans, match.start(1), key=lambda span: span[0]) - 1
            if at >= 0 and match.end(1) <= self._spans[at][1] and not self._is_private(at, match.span(1)):
                yield at, match.span(1)

    def _is_private(self, sentence: int, span: Span) -> bool:
        return any(one.certain and one.touches(span) for one in self.mentions.private.get(sentence, ()))

    def sentences(self, quotes: Iterable[str]) -> list[int]:
        """The sentences that quotes are taken from, in order; what the text does not hold is from none."""
        held = [match.span() for quote in quotes if quote.strip() and (match := re.search(_spaced(quote), self.text))]
        return [
            at
            for at, (start, end) in enumerate(self._spans)
            if any(start < quote[1] and quote[0] < end for quote in held)
        ]

    def whole(self, sentences: Iterable[int]) -> list[Place]:
        """Whole sentences as places."""
        return [(at, self._spans[at]) for at in sentences]

    def naming(self, country: str, sentences: Iterable[int]) -> list[int]:
        """Which of some sentences name a country, given by its ISO code."""
        return [at for at in sentences if country in self._countries[at]]

    def forms(self, places: Iterable[Place]) -> tuple[str, ...]:
        """What is printed at some places, the fullest first."""
        return tuple(sorted(dict.fromkeys(self.text[start:end] for _, (start, end) in places), key=len, reverse=True))


def _spaced(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


@cache
def _proclitics() -> str:
    """«ولفخرو»: the letters that Arabic writes together with the word after them."""
    return f"[{''.join(letter for letter, _ in table('ar', 'proclitics'))}]{{0,2}}"

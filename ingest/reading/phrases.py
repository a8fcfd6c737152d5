"""Folded words of a line, and whether they open with a phrase of the lexicon."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ingest.calendar_words import LANGUAGES, WORD
from ingest.lexicon.files import words
from ingest.lexicon.keys import key

TOKEN = re.compile(rf"{WORD}|\d+")


class Word(NamedTuple):
    """A word or number of a line with its place; `key` is its folded form."""

    start: int
    end: int
    text: str
    key: str


Phrase = tuple[str, ...]


def words_in(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words and numbers of a piece of text."""
    found = TOKEN.finditer(text, start, len(text) if end is None else end)
    return [Word(match.start(), match.end(), match.group(), key(match.group())) for match in found]


@cache
def phrases(name: str) -> frozenset[Phrase]:
    """The folded phrases of a lexicon file in both languages."""
    return frozenset(folded(form) for language in LANGUAGES for form in words(language, name))


def folded(form: str) -> Phrase:
    """The folded words of a phrase."""
    return tuple(word.key for word in words_in(form))


def opening(found: Sequence[Word], name: str, at: int = 0) -> int:
    """How many words from `at` on are the longest phrase of that file: 0 where none is."""
    longest = min(_longest(name), len(found) - at)
    keys = tuple(word.key for word in found[at : at + longest])
    return next((width for width in range(longest, 0, -1) if keys[:width] in phrases(name)), 0)


def contains(found: Sequence[Word], name: str) -> bool:
    """Whether a phrase of that file stands anywhere among the words."""
    return any(opening(found, name, at) for at in range(len(found)))


def made_of(found: Sequence[Word], name: str) -> bool:
    """Whether the words are nothing but phrases of that file and numbers."""
    at = 0
    while at < len(found):
        width = 1 if found[at].key.isdigit() else opening(found, name, at)
        if not width:
            return False
        at += width
    return True


@cache
def _longest(name: str) -> int:
    return max(map(len, phrases(name)), default=0)

"""Whom and which street the patterns of private_patterns.tsv find in the words of a sentence."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ingest.lexicon.files import table
from ingest.lexicon.overlay import expanded
from ingest.mentions.private.words import Words

SEVERAL = "+"
"""The letter of a word for several people."""


@dataclass(frozen=True, slots=True)
class Run:
    """The words of a name, from one position to another, and where the phrase begins that leads to it."""

    start: int
    end: int
    phrase: int
    certain: bool = True
    """Whether something tells that it is private, and not only nothing that it is public."""


def people_in(words: Words) -> Iterator[Run]:
    """Each name that the words beside it make private, and those that follow it in a list."""
    for expression in _patterns()["person"]:
        for match in expression.finditer(words.letters):
            yield Run(*match.span("name"), match.start())
            lead = words.letters[match.start() : match.start("name")]
            yield from _further(words, "several" if SEVERAL in lead else "beside", match.end("name"))


def found_in(words: Words, use: str) -> Iterator[Run]:
    """Each name that the patterns of a use find: `public`, whose bearers have a public capacity, or `anybody`."""
    for expression in _patterns()[use]:
        for match in expression.finditer(words.letters):
            yield Run(*match.span("name"), match.start())


def streets_in(words: Words) -> Iterator[Run]:
    """Each street, and what it is beside."""
    for expression in _patterns()["street"]:
        for match in expression.finditer(words.letters):
            yield Run(*match.span(), match.start())


def lead_of(words: Words, run: Run) -> int:
    """Where the prepositions before a phrase begin, which say nothing without it."""
    (expression,) = _patterns()["lead"]
    before = expression.search(words.letters[: run.phrase])
    return before.start() if before else run.phrase


def stands_alone(words: Words, at: int) -> bool:
    """Whether no part of another name stands beside a word."""
    (expression,) = _patterns()["alone"]
    return expression.match(words.letters, at) is not None


def _further(words: Words, use: str, end: int) -> Iterator[Run]:
    (expression,) = _patterns()[use]
    while match := expression.match(words.letters, end):
        yield Run(*match.span("name"), match.start())
        end = match.end("name")


@cache
def _patterns() -> Mapping[str, Sequence[re.Pattern[str]]]:
    """Use → its patterns, in the order of the file."""
    found: dict[str, list[re.Pattern[str]]] = {}
    for _, use, expression in expanded(table("", "private_patterns")):
        if use != "=":
            found.setdefault(use, []).append(re.compile(expression))
    return found

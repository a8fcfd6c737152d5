"""The cascade of named patterns: runs of words become bodies, posts and people, level by level."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ingest.classes import Chunk, folded_phrase, language_of, nisba
from ingest.lexicon import vocabulary
from ingest.lexicon.files import table, words
from ingest.lexicon.overlay import expanded
from ingest.proclitics import COMMON_NAME, FEWEST_NAMED, is_definite

CORE = "core"
LISTED = (
    "rank_second", "acting_by_proxy", "sector_of_post", "agency_not_acting", "team", "general_as_rank", "court",
    "body_of_post", "assistance", "envoy", "united_nations",
)  # fmt: skip
"""Patterns that hold for the words of the file of their name alone."""
RARE = ("given_unknown", "given_apposed", "association")
"""Patterns that hold for Latin words that no list of words or names has."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A named regular expression over the letters of a sentence.

    What it matches becomes one chunk of its letter, whose parts are the group `core`, or all of it.
    """

    name: str
    letter: str
    expression: re.Pattern[str]


def parsed(sentence: Sequence[Chunk], language: str) -> list[Chunk]:
    """The sentence with its bodies (X, x), posts (T) and people (N) joined into chunks."""
    chunks, letters = list(sentence), letters_of(sentence)
    for pattern in patterns(language):
        while pattern.expression.search(letters):
            before, chunks = chunks, _applied(pattern, chunks, letters)
            letters = letters if chunks is before else letters_of(chunks)
            if pattern.letter != "N" or len(chunks) == len(before):
                break  # only a list of people grows from the one found before
    return chunks


@cache
def patterns(language: str) -> tuple[Pattern, ...]:
    """The patterns of a language in the order in which they apply; `{NAME}` stands for a piece defined above."""
    rows = expanded(table(language, "patterns"))
    return tuple(Pattern(name, letter, re.compile(expression)) for name, letter, expression in rows if letter != "=")


def letters_of(chunks: Sequence[Chunk]) -> str:
    """One letter a chunk."""
    return "".join([chunk.letter for chunk in chunks])


def _applied(pattern: Pattern, chunks: list[Chunk], letters: str) -> list[Chunk]:
    joined: list[Chunk] = []
    at = 0
    for match in pattern.expression.finditer(letters):
        start, end = match.span()
        if start == end or not _holds(
            pattern, chunks[start:end], chunks[max(start - 2, 0) : start], chunks[end : end + 2]
        ):
            continue
        joined += chunks[at:start]
        joined.append(_chunk(pattern, chunks, match))
        at = end
    return joined + chunks[at:] if at else chunks


def _holds(pattern: Pattern, run: Sequence[Chunk], before: Sequence[Chunk], following: Sequence[Chunk]) -> bool:
    """What letters cannot say: that a word is a name, that an adjective agrees with its head."""
    if pattern.name == "honorific_of_a_woman":
        return _is_womans_name(run[0], *following)
    if pattern.name in LISTED:
        return _phrase(run) in _listed(pattern.name)
    if pattern.name in ("surname_like_post", "noun_of_body"):
        return is_definite(run[0].key)
    if pattern.name == "surname_like_country":
        return not is_feminine(run[0].key)  # «جمعية كيزونا اليابانية»
    if pattern.name == "surname_like_adjective":
        return run[0].key.endswith(nisba())
    if pattern.letter == "G" or pattern.name in RARE:
        return _is_rare_name(pattern.name, run, before, following) if pattern.name in RARE else _is_name(run[0])
    if pattern.name == "after_post_foreign":
        begins = tuple(prefix for (prefix,) in table("ar", "verb_prefix"))
        return not any(chunk.letter == "w" and chunk.key.startswith(begins) for chunk in run)
    if pattern.letter != "X":
        return True
    if pattern.name == "definite" and not _agrees(run[0].key, run[1].key):
        return False
    return not _is_generic(run) and (pattern.name not in ("construct", "office_of") or _is_proper(run))


def _is_proper(run: Sequence[Chunk]) -> bool:
    """«مركز شامل» names nothing: a definite word, a place, a quoted or shelter's name must be in it."""
    return any(chunk.letter not in "wB" for chunk in run) or any(chunk.key in _listed("shelter_word") for chunk in run)


def _agrees(head: str, adjective: str) -> bool:
    """«اللجنة الوطنية», but not «بحثت اللجنة المشاركات»: both feminine or both not."""
    return is_feminine(head) == is_feminine(adjective.split()[0])


def is_feminine(word: str) -> bool:
    return word.endswith(tuple(ending for (ending,) in table("ar", "feminine")))


def _is_generic(run: Sequence[Chunk]) -> bool:
    return _phrase(run) in _listed("generic_body")


def _phrase(run: Sequence[Chunk]) -> str:
    return " ".join(chunk.key for chunk in run)


@cache
def _listed(name: str) -> frozenset[str]:
    """The entries of a file of words of both languages, as they are met in a sentence."""
    return frozenset(folded_phrase(entry) for language in ("ar", "en") for entry in words(language, name))


def _is_womans_name(honorific: Chunk, following: Chunk, after: Chunk) -> bool:
    """Whether "Sheikha" is her own name: before a man's, her father's, it is (Sheikha Salem Al Dhaheri)."""
    name = vocabulary("en").name(following.key)
    fathers = name.given >= COMMON_NAME and name.gender != "f" and after.key not in vocabulary("en").classes["kinship"]
    return fathers and honorific.key in vocabulary("en").classes["feminine_honorific"]


def _is_rare_name(name: str, run: Sequence[Chunk], before: Sequence[Chunk], following: Sequence[Chunk]) -> bool:
    """A name that no list holds begins behind a common word: "Minister of Justice Qutaiba Shwayli"."""
    if name == "association":
        return run[-1].key in _listed("association") and all(map(_is_rare, run[:-1] if run[0].letter != "Z" else ()))
    if name == "given_apposed":
        return _is_rare(run[0]) and _is_rare(following[0]) and not _is_place_like(before[0])
    return _is_rare(run[0]) and not _is_rare(before[-1])


def _is_place_like(chunk: Chunk) -> bool:
    """What stands before the comma in a list of places: "in Zarzis, Beni Khedache"."""
    return chunk.letter in "LYi" or (chunk.letter == "S" and _is_rare(chunk))


def _is_rare(chunk: Chunk) -> bool:
    """Whether a Latin word is in no list of words: a name, then."""
    return vocabulary("en").frequency(chunk.key) == 0


def _is_name(chunk: Chunk) -> bool:
    """Whether a word that reads as another class is in the index of names («سلطان بن عبدالله»)."""
    return vocabulary(language_of(chunk.key)).name(chunk.key).given >= FEWEST_NAMED


def _chunk(pattern: Pattern, chunks: list[Chunk], match: re.Match[str]) -> Chunk:
    run = chunks[match.start() : match.end()]
    core = chunks[slice(*match.span(CORE))] if CORE in match.re.groupindex and match[CORE] else run
    if len(run) == 1 and pattern.letter not in "XxTN":
        return Chunk(pattern.letter, run[0].start, run[0].end, run[0].key)
    key = " ".join(chunk.key for chunk in core)
    return Chunk(pattern.letter, run[0].start, run[-1].end, key, pattern.name, core)

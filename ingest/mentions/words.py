"""The words of chunks: what every kind of mention is compared by."""

from collections.abc import Iterable, Sequence
from functools import cache

from ingest.classes import Chunk, folded_phrase
from ingest.lexicon import vocabulary
from ingest.lexicon.files import table
from ingest.lexicon.keys import key

LINKING = frozenset("&lboaitf-,'qQ<>")


def leaves(chunk: Chunk) -> Sequence[Chunk]:
    """The words a chunk is made of."""
    if not chunk.parts or chunk.letter in "GSwdnyYLHRAMOFVPu":
        return (chunk,)
    return [leaf for part in chunk.parts for leaf in leaves(part)]


def flat(chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks of a sentence with posts taken apart, so that a body inside a post stands among its neighbours."""
    return [part for chunk in chunks for part in (chunk.parts if chunk.letter == "T" else [chunk])]


def content(chunk: Chunk) -> tuple[str, ...]:
    """The bare words of a chunk: no linking words, no article."""
    return tuple(
        bare(word) for leaf in leaves(chunk) if leaf.letter not in LINKING for word in leaf.key.split() if len(word) > 1
    )


def bare(word: str) -> str:
    """A folded word without the Arabic article: «اللجنة» is لجنة."""
    for article, *_rest in table("ar", "article_prefix"):
        if word.startswith(article) and len(word) > len(article) + 2:
            return word[len(article) :]
    return word


def with_article(printed: str, name: Chunk) -> str:
    """A name as it is written alone: «للجنة الوطنية» is of اللجنة الوطنية."""
    first, *others = leaves(name)
    word, whole = key(printed.split()[0]), first.key.split()[0]
    missing = whole.removesuffix(word) if not others or others[0].letter != "w" else ""  # «للجنة مكافحة …»
    of_article = any(missing and article.startswith(missing) for article, *_rest in table("ar", "article_prefix"))
    return missing + printed if of_article else printed


def holds(chunk: Chunk, name: str) -> bool:
    """Whether a word or phrase of a chunk stands in that file of words, of either language."""
    return said([leaf.key for leaf in leaves(chunk)], name)


def said(words: Iterable[str], name: str) -> bool:
    """Whether a word or phrase of that file stands among the words."""
    text = " ".join(words)
    alone, spaced = _entries(name)
    return not alone.isdisjoint(text.split()) or any(map(f" {text} ".__contains__, spaced))


@cache
def _entries(name: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of a file that stand alone, and its phrases of several words with spaces around them."""
    alone = frozenset(phrase for phrase in phrases(name) if " " not in phrase)
    return alone, tuple(f" {phrase} " for phrase in phrases(name) if " " in phrase)


@cache
def phrases(name: str) -> tuple[str, ...]:
    """The entries of a file of words of both languages, as they are met in a sentence."""
    return tuple(folded_phrase(entry) for language in ("ar", "en") for entry in vocabulary(language).classes[name])

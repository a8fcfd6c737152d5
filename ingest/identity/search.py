"""The terms by which a name is found: its folded words, and their consonants for the other script."""

from collections.abc import Iterable
from functools import lru_cache

from ingest.identity.names import CAMEL, WORD, bare, person_name
from ingest.identity.skeleton import skeleton
from ingest.lexicon.keys import key

HEARD = "_"
"""Stands before consonants, so that they are no word."""


@lru_cache(1 << 16)
def search_terms(name: str) -> tuple[str, ...]:
    """The terms of one name, in order: words with and without article, then consonants («شهيل»: شهيل, _shl)."""
    found = [key(word) for word in WORD.findall(CAMEL.sub(" ", name))]
    stripped = [bare(word) for word in found]
    units = [unit.replace(" ", "") for unit in person_name(name).units] if found else []
    heard = [f"{HEARD}{skeleton(word)}" for word in (*found, *stripped, *units) if len(skeleton(word)) > 1]
    return tuple(dict.fromkeys([*found, *stripped, *units, *heard]))


def search_string(names: Iterable[str]) -> str:
    """The terms of all names of a thing, parted by spaces."""
    return " ".join(dict.fromkeys(term for name in names for term in search_terms(name)))

"""The structure of personal names: their units, and whether two of them can be one person's."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from ingest.identity.skeleton import VOWEL, alignment, likeness, skeleton
from ingest.lexicon.files import table
from ingest.lexicon.keys import key

WORD = re.compile(r"[\u0621-\u063A\u0640-\u065F\u0670-\u06D3]+|[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
ALIKE = 0.55
"""Two words of different scripts whose skeletons agree less are two names."""
LONG = 5
"""Letters from which on an Arabic word with one vowel more is another spelling, not another name."""
UNSURE = 0.79
"""At most so alike are two whose first names differ by a vowel at the head: «حمد» and Ahmed, «إدريس» and Driss."""
SPELLING = 0.6
"""Two spellings in Latin letters with one skeleton that agree less in their letters are two names."""


class Structure(IntEnum):
    """How the words of two names of one script lie in each other, from least to most."""

    DIFFERENT = 0
    SURNAME = 1
    """One is the bare surname, or bare given name, of the other."""
    PREFIX = 2
    """One goes on where the other ends: a further ancestor or the family."""
    SUBSET = 3
    """First and last agree, and one has all the middle words of the other in order."""
    SAME = 4


@dataclass(frozen=True, slots=True)
class PersonName:
    """The units of a name in order: «عبد الله» is one, «بن» none; the article of a surname does not count."""

    units: tuple[str, ...]
    latin: bool
    skeletons: tuple[str, ...]
    gender: str | None
    written: tuple[str, ...] = field(default=(), compare=False)
    """The skeletons of an Arabic name as the index of names writes it in Latin letters («جوزف» is Joseph)."""

    @property
    def key(self) -> str:
        """The units as one string."""
        return " ".join(unit.replace(" ", "_") for unit in self.units)


@lru_cache(1 << 16)
def person_name(name: str) -> PersonName:
    """The name as its units."""
    found = [key(word) for word in WORD.findall(CAMEL.sub(" ", name))]
    latin = all(word.isascii() for word in found)
    language = "en" if latin else "ar"
    particles = _particles(language)
    units: list[str] = []
    pending = ""
    for word in found:
        kind = particles.get(word)
        if kind == "next" and word != found[-1]:
            pending = f"{pending}{word} "
        elif kind == "former" and units and not pending:
            units[-1] = f"{units[-1]} {word}"
        elif kind != "dropped":
            units.append(_joined(pending, word, given=not units and word != found[-1]))
            pending = ""
    number = _regnal().get(found[-1]) if len(units) > 1 else None
    kept = (*units[:-1], number) if number else tuple(units or found)
    heard = tuple(unit if unit == number else _sound(unit, particles) for unit in kept)
    written = heard if latin else tuple(map(_written, kept, heard))
    return PersonName(kept, latin, heard, _gender(found, kept, language), written)


def structure(one: PersonName, other: PersonName) -> Structure:
    """How two names of one script lie in each other."""
    short, long = sorted((one.units, other.units), key=lambda units: (len(units), units))
    if len(short) == len(long) and all(map(same_unit, short, long)):
        return Structure.SAME
    if len(short) == 1:
        at_an_end = len(long) > 1 and (same_unit(short[0], long[-1]) or same_unit(short[0], long[0]))
        return Structure.SURNAME if at_an_end else Structure.DIFFERENT
    if not same_unit(short[0], long[0]) or not _ordered_subset(short, long):
        return Structure.DIFFERENT
    return Structure.SUBSET if same_unit(short[-1], long[-1]) else Structure.PREFIX


def sound(one: PersonName, other: PersonName) -> float:
    """0 to 1: whether two names of different scripts sound like one; 0 where first, last or middle words conflict."""
    short, long = sorted(beside(one, other), key=len)
    if len(short) < 2 or _another_name(one, other):
        return 0.0
    if likeness(short[0], long[0]) < ALIKE or likeness(short[-1], long[-1]) < ALIKE:
        return 0.0
    if not _ordered_subset(short, long, heard=True):
        return 0.0
    heard = alignment(short, long)
    return heard if short[0][:1] == long[0][:1] or VOWEL not in (short[0][:1], long[0][:1]) else min(heard, UNSURE)


def beside(one: PersonName, other: PersonName) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The skeletons of two names, an Arabic word as the index writes it where the Latin name has that."""
    return _as_in(one, other), _as_in(other, one)


def _as_in(one: PersonName, other: PersonName) -> tuple[str, ...]:
    if one.latin == other.latin:
        return one.skeletons
    return tuple(
        latin if latin in other.written else own for own, latin in zip(one.skeletons, one.written, strict=True)
    )


def _another_name(one: PersonName, other: PersonName) -> bool:
    """Whether the Latin given name is how another one with these consonants is written: Mahmoud is not «محمد»."""
    arabic, latin = sorted((one, other), key=lambda name: name.latin)
    own, spelt = _index().get(arabic.units[0].replace(" ", "")), latin.units[0].replace(" ", "")
    if own is None or arabic.skeletons[0] != latin.skeletons[0] or spelt not in _frequently_written():
        return False
    return Levenshtein.normalized_similarity(own, spelt) <= SPELLING


@lru_cache(1 << 18)
def same_unit(one: str, other: str) -> bool:
    """Whether two words of one script are one name: equal, or two spellings of it."""
    if one == other:
        return True
    if one.isascii() != other.isascii() or skeleton(one) != skeleton(other):
        return False
    if one.isascii():
        return Levenshtein.normalized_similarity(one, other) >= SPELLING
    return _spelt_two_ways(one, other)


def _spelt_two_ways(one: str, other: str) -> bool:
    """One foreign name with a vowel more or less: «إلينا» and «إيلينا», but not the Arab names «سعد» and «سعيد»."""
    short, long = sorted((one, other), key=len)
    if len(short) < LONG or Levenshtein.distance(short, long) > 1 or short[0] != long[0] or short[-1] != long[-1]:
        return False
    return not (short in _frequent("ar") and long in _frequent("ar"))


def common_name(name: PersonName) -> bool:
    """Whether many people bear it: two units or fewer, given name and surname both frequent in the index of names."""
    frequent = _frequent("en" if name.latin else "ar")
    return len(name.units) < 3 and all(unit.replace(" ", "") in frequent for unit in name.units)


def _ordered_subset(short: Sequence[str], long: Sequence[str], heard: bool = False) -> bool:
    rest = iter(long)
    if heard:
        return all(any(likeness(unit, other) >= ALIKE for other in rest) for unit in short)
    return all(any(same_unit(unit, other) for other in rest) for unit in short)


def _joined(pending: str, word: str, given: bool) -> str:
    """«عبد الله» and «عبدالله» are one unit; «آل نهيان» keeps its parts; a surname's article is left out."""
    if not pending:
        return word if given else bare(word)
    if pending.split()[-1] in _glued():
        return f"{pending.strip()}{word}".replace(" ", "")
    return f"{pending}{word}"


def bare(word: str) -> str:
    """A folded Arabic word without the article, where more than a letter or two is left."""
    prefix = article()
    return word.removeprefix(prefix) if len(word) > len(prefix) + 1 else word


@cache
def article() -> str:
    """The Arabic article, as it begins a folded word."""
    return table("ar", "article_prefix")[0][0]


def _sound(unit: str, particles: dict[str, str]) -> str:
    parts = [part for part in unit.split() if part not in particles or len(unit.split()) == 1]
    return skeleton(parts[-1] if len(parts) == 1 else "".join(parts or unit.split()))


def _written(unit: str, otherwise: str) -> str:
    latin = _index().get(unit.replace(" ", ""))
    return skeleton(latin) if latin else otherwise


def _gender(found: Sequence[str], units: Sequence[str], language: str) -> str | None:
    if any(word in _feminine(language) for word in found):
        return "f"
    return _given_genders(language).get(units[0].replace(" ", "")) if units else None


@cache
def _particles(language: str) -> dict[str, str]:
    return {key(word): kind for word, kind, _ in table(language, "name_particles")}


@cache
def _glued() -> frozenset[str]:
    return frozenset(
        key(word) for language in ("ar", "en") for word, _, mark in table(language, "name_particles") if mark == "glued"
    )


@cache
def _feminine(language: str) -> frozenset[str]:
    return frozenset(key(word) for word, _, mark in table(language, "name_particles") if mark == "f")


@cache
def _index() -> dict[str, str]:
    """Arabic word → how the index of names writes it in Latin letters, folded."""
    return {row[0]: key(row[4]).replace(" ", "") for row in table("ar", "names") if row[4] not in ("", "-")}


@cache
def _frequently_written() -> frozenset[str]:
    """How the frequent words of the index are written in Latin letters."""
    return frozenset(latin for word, latin in _index().items() if word in _frequent("ar"))


@cache
def _regnal() -> dict[str, str]:
    return {key(form): number for number, *forms in table("", "regnal_numbers") for form in forms}


@cache
def _given_genders(language: str) -> dict[str, str]:
    return {row[0]: row[3] for row in table(language, "names") if row[3] in ("f", "m")}


COMMON = 40
"""Bearers in the index of names from which on a word is no longer rare."""


@cache
def _frequent(language: str) -> frozenset[str]:
    return frozenset(row[0] for row in table(language, "names") if int(row[1]) + int(row[2]) >= COMMON)

"""Every word the rules know: read from the files of this folder, none of it in code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from ingest.lexicon.files import added, table, words
from ingest.lexicon.keys import key


@dataclass(frozen=True, slots=True)
class Name:
    """How often a word is a given name and a surname, its gender (`f`, `m` or `-`) and its Latin form."""

    given: int
    surname: int
    gender: str
    latin: str


NO_NAME = Name(0, 0, "-", "")


@dataclass(frozen=True)
class Vocabulary:
    """The words of one language: classes of words and phrases, names, frequencies, countries and places."""

    language: str
    letters: Mapping[str, str]
    """Word → letter of its first class; Arabic words folded, English ones as written, since a capital tells."""
    phrases: Mapping[str, str]
    """Folded phrase, its words parted by spaces → letter."""
    places: Mapping[str, tuple[str, str]]
    """Folded name or adjective of a country, or name of a place → letter and ISO code."""
    names: Mapping[str, Name]
    frequencies: Mapping[str, float]
    classes: Mapping[str, frozenset[str]] = field(repr=False)
    """File of words → its folded words and phrases."""

    def frequency(self, word: str) -> float:
        """How common a folded word is: the logarithm of its count in a thousand million words, 0 where unknown."""
        return self.frequencies.get(word, 0.0)

    def name(self, word: str) -> Name:
        """What the index of names holds for a folded word."""
        return self.names.get(word, NO_NAME)


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of `ar` or `en`, read once."""
    letters: dict[str, str] = {}
    phrases: dict[str, str] = {}
    for entries in (added, words):  # a word that a user adds is of his class, whatever ours is
        for letter, name in _class_files():
            for entry in entries(language, name):
                if " " in entry:
                    phrases.setdefault(_folded(entry), letter)
                else:
                    letters.setdefault(entry if language == "en" else _folded(entry), letter)
    for entry in words(language, "compound"):
        phrases.setdefault(_folded(entry), "d")
    return Vocabulary(
        language=language,
        letters=letters,
        phrases=phrases,
        places=_places(language),
        names={row[0]: Name(int(row[1]), int(row[2]), row[3], row[4]) for row in table(language, "names")},
        frequencies={row[0]: float(row[1]) for row in table(language, "frequencies")},
        classes=_WordFiles(language),
    )


class _WordFiles(dict[str, frozenset[str]]):
    """The folded entries of a file of words, read when first asked for."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, name: str) -> frozenset[str]:
        self[name] = frozenset(map(_folded, words(self._language, name)))
        return self[name]


def _folded(entry: str) -> str:
    return " ".join(map(key, entry.split()))


def _class_files() -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in table("", "classes")]


def _places(language: str) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    column = 1 if language == "ar" else 2
    for row in table("", "places"):
        if row[column] not in ("", "-"):
            found.setdefault(_folded(row[column]), ("L", row[0]))
    for code, kind, form in table(language, "country_forms"):
        found[_folded(form)] = ("Y" if kind == "name" else "y", code)
    return found

"""The folded form of a word, by which it is looked up and compared."""

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

ARABIC = re.compile(r"[\u0600-\u06FF]")
FOLDER = Path(__file__).parent


@lru_cache(1 << 17)
def key(word: str) -> str:
    """The folded form of a word of either script."""
    if word.isascii():
        return latin_key(word)
    word = unicodedata.normalize("NFKC", word)  # one letter for each of its printed shapes: «ﷲ» is «الله»
    return arabic_key(word) if ARABIC.search(word) else latin_key(word)


def arabic_key(word: str) -> str:
    """An Arabic word without vowel signs, letters that writers confuse made one: «أسامة» and «اسامه» are one key."""
    bare = word.translate(_marks())
    return bare if bare in _kept("ar") else bare.translate(_letters("ar"))


@lru_cache(1 << 16)
def loosest_key(word: str) -> str:
    """The folded form in which no word keeps its letters: a careless printing has «علي» for «على»."""
    return key(word).translate(_letters("ar"))


@cache
def homographs() -> frozenset[str]:
    """Loosest keys that are a preposition's as well as a name's: «على» and «علي»."""
    return frozenset(map(loosest_key, _kept("ar")))


def latin_key(word: str) -> str:
    """A Latin word without case, accents, apostrophes and hyphens: Al-Ṣāliḥ and alsalih are one key."""
    folded = word.casefold()
    if not folded.isascii():
        parted = unicodedata.normalize("NFKD", folded).casefold()
        folded = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return folded.translate(_letters("en"))


@cache
def _letters(language: str) -> dict[int, str]:
    return {ord(old): new for old, new in _rows(language) if len(old) == 1}


@cache
def _marks() -> dict[int, str]:
    """What is left out before a whole word is compared with those that keep their letters."""
    return {letter: new for letter, new in _letters("ar").items() if not new}


@cache
def _kept(language: str) -> frozenset[str]:
    return frozenset(old for old, _ in _rows(language) if len(old) > 1)


def _rows(language: str) -> list[tuple[str, str]]:
    lines = (FOLDER / language / "folding.tsv").read_text(encoding="utf-8").splitlines()
    cells = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(_characters(old), _characters(new)) for old, new in cells]


def _characters(code_points: str) -> str:
    return "" if code_points == "-" else "".join(chr(int(point[2:], 16)) for point in code_points.split())

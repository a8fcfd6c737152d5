"""How alike two names of different scripts sound: consonant skeletons, laid beside each other."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from ingest.lexicon.files import table
from ingest.lexicon.keys import key

VOWEL = "a"
"""Stands for a vowel at the head of a word: it tells «أحمد» from «حمد»."""
GLIDES = "wy"
GAP = 0.05
SHORT = {"ar": 1, "en": 3}
"""Letters of a word that is so short that its last is heard."""


@lru_cache(1 << 16)
def skeleton(unit: str) -> str:
    """The consonants of a word of either script, folded as transliteration confuses them: «شهيل» is shl."""
    word = key(unit).replace(" ", "")
    language = "en" if word.isascii() else "ar"
    letters, silent, run = _letters(language)
    found = run.findall(word)
    if len(found) > SHORT[language] and found[-1] in silent:
        found.pop()
    consonants = "".join(letters[part] for part in found)
    first, rest = consonants[:1], consonants[1:]
    if letters.get(word[:1]) == "":
        first, rest = VOWEL, consonants
    rest = rest.translate({ord(glide): None for glide in GLIDES})
    return re.sub(r"(.)\1+", r"\1", first + rest)


@lru_cache(1 << 18)
def likeness(one: str, other: str) -> float:
    """0 to 1: how much two skeletons have in common."""
    if not one or not other:
        return 0.0
    return 1 - Levenshtein.distance(one, other) / max(len(one), len(other))


def alignment(one: Sequence[str], other: Sequence[str]) -> float:
    """0 to 1: how well the skeletons of two names agree, laid side by side; first and last word weigh most."""
    if not one or not other:
        return 0.0
    row = [-GAP * place for place in range(len(other) + 1)]
    for left in one:
        above, row = row, [row[0] - GAP]
        for place, right in enumerate(other, 1):
            row.append(max(above[place - 1] + likeness(left, right), above[place] - GAP, row[-1] - GAP))
    ends = likeness(one[0], other[0]) + likeness(one[-1], other[-1])
    return 0.6 * row[-1] / min(len(one), len(other)) + 0.2 * ends


@cache
def _letters(language: str) -> tuple[dict[str, str], frozenset[str], re.Pattern[str]]:
    rows = table(language, "skeleton")
    letters = {letters: sound.replace("-", "") for letters, sound, _ in rows}
    runs = sorted(letters, key=len, reverse=True)
    silent = frozenset(letters for letters, _, end in rows if end == "silent")
    return letters, silent, re.compile("|".join(map(re.escape, runs)))

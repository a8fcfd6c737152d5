"""The one-letter words that Arabic writes onto the next: «وللهيئة» is و, ل and الهيئة."""

from functools import cache, lru_cache

from ingest.lexicon import Vocabulary, vocabulary
from ingest.lexicon.files import table

LONGEST_WORD = 30
"""A longer run of letters is no word, and not taken apart."""
DEFINITE_WIDTH = 2
GLUED = frozenset("OKVPBWRHAMi")
"""The classes of words that are written onto the definite word that follows them by mistake."""
COMMON_NAME = 15
"""Count in the index of names from which a word is a name before it is anything else."""
FEWEST_NAMED = 3
"""Count in the index of names from which a word that looks like another may be a name."""
COMMON = 3.35
"""Logarithm of the count in a thousand million words from which an unknown Arabic word is no surname."""


@lru_cache(65536)
def proclitic(word: str) -> tuple[str, str] | None:
    """The letter of a word's proclitic and the word after it; None where it has none."""
    known = vocabulary("ar")
    letter = _proclitics().get(word[:1])
    if letter is None or not 2 < len(word) < LONGEST_WORD or is_closed(word, known):
        return None
    rest = word[1:]
    if letter == "l" and rest[0] == word[0] and len(rest) > 3:
        return letter, _after_purpose(rest, known)
    if is_closed(rest, known) and (len(rest) > 2 or letter == "&") and known.name(word).given < COMMON_NAME:
        return letter, rest
    if rest in _country_openings():
        return letter, rest
    if letter == "b":
        return (letter, rest) if _is_worn_by_in(word, rest, known) else None
    if known.name(word).given >= COMMON_NAME or _is_rather_whole(word, rest, known):
        return None
    if letter == "&" and (starts_name(rest, known) or known.letters.get(rest) == "C"):
        return (letter, rest) if known.frequency(rest) >= known.frequency(word) else None
    worn = known.frequency(rest) >= known.frequency(word) + 0.3 and len(rest) > 2
    deeper = letter == "&" and proclitic(rest) is not None and known.frequency(word) < COMMON
    return (letter, rest) if worn or deeper or (is_definite(rest) and letter == "&") else None


def conjunction_of(word: str) -> str | None:
    """«و» where a word begins with it."""
    return word[0] if _proclitics().get(word[:1]) == "&" and len(word) > 3 else None


def _is_worn_by_in(word: str, rest: str, known: Vocabulary) -> bool:
    """«بنوعية» is ب and نوعية: a common word, where the whole is neither a name nor a word."""
    name = known.name(word)
    return name.given + name.surname == 0 and known.frequency(rest) >= max(COMMON, known.frequency(word) + 0.7)


def _is_rather_whole(word: str, rest: str, known: Vocabulary) -> bool:
    """«ونيس», «ليان»: a name of the index, where the rest is a rarer one or none, and no word either."""
    name = known.name(word)
    rarer = known.name(rest).given < min(name.given, FEWEST_NAMED)
    return name.given + name.surname >= FEWEST_NAMED and (rarer or not known.name(rest).given) and not is_definite(rest)


@lru_cache(65536)
def glued(word: str) -> int:
    """The width of the first of two words written as one («مديرالإدارة», «أكدالعبيدي»); 0 where there is one word."""
    known = vocabulary("ar")
    name = known.name(word)
    if known.frequency(word) or name.given + name.surname or is_closed(word, known) or len(word) > LONGEST_WORD:
        return 0
    ends = (at for at in range(2, len(word)) if is_definite(word[at:]))
    return next((at for at in ends if _letter_of(word[:at], known) in GLUED), 0)


def _letter_of(word: str, known: Vocabulary) -> str:
    """The class of a closed word, behind و too («وأكد»); a space where it is none."""
    cut = proclitic(word)
    return known.letters.get(word, " ") if cut is None or cut[0] != "&" else known.letters.get(cut[1], " ")


def _after_purpose(rest: str, known: Vocabulary) -> str:
    """The definite word that follows ل: «للجنة» is ل and اللجنة, «للمركز» ل and المركز."""
    definite = _article() + rest
    return definite if is_closed(definite, known) else _article() + rest[1:]


@cache
def _country_openings() -> frozenset[str]:
    """First words of the names of countries that have several («المملكة المغربية», «جمهورية مصر العربية»)."""
    places = vocabulary("ar").places
    return frozenset(name.split()[0] for name, (letter, _) in places.items() if letter == "Y" and " " in name)


@cache
def _proclitics() -> dict[str, str]:
    return {row[0]: row[1] for row in table("ar", "proclitics")}


@cache
def _article() -> str:
    """The Arabic article, as the lexicon writes it."""
    return next(row[0] for row in table("ar", "article_prefix"))


def is_closed(word: str, known: Vocabulary) -> bool:
    return word in known.letters or word in known.places


def is_definite(word: str) -> bool:
    return word.startswith(_article()) and len(word) > DEFINITE_WIDTH + 2


def starts_name(word: str, known: Vocabulary) -> bool:
    given = known.name(word).given
    return given >= 3 and not (given < 20 and known.frequency(word) > 4.5)

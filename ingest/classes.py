"""Words with classes: tokens parted from their proclitics, each with the letter of what kind of word it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from ingest.lexicon import Vocabulary, vocabulary
from ingest.lexicon.files import table
from ingest.lexicon.keys import key
from ingest.proclitics import (
    COMMON,
    COMMON_NAME,
    FEWEST_NAMED,
    conjunction_of,
    glued,
    is_closed,
    is_definite,
    proclitic,
    starts_name,
)
from ingest.text import Token

LONGEST_PHRASE = 8
TANWIN = re.compile(r"[\u064B\u064D]\w?$")
ACCUSATIVE = re.compile(r"\u064B\u0627$|\u0627\u064B$")
ARABIC = re.compile(r"[\u0600-\u06FF]")
STRAIGHT_QUOTE = '"'
TITLE_AND_GIVEN = re.compile(r"[HRA](?:G|C.)$")


@dataclass(slots=True)
class Chunk:
    """A word, or a run of words that a pattern joined: its letter, its place in the text, its folded words."""

    letter: str
    start: int
    end: int
    key: str
    value: str = ""
    """ISO code of a country or place; else the name of the pattern that joined it."""
    parts: Sequence["Chunk"] = field(default=(), repr=False)


def words_of(tokens: Sequence[Token]) -> list[Chunk]:
    """The words of a sentence with their classes, proclitics parted from them and known phrases joined."""
    words = [word for token in tokens for word in _placed(token.text, token.key, token.start)]
    _close_quotes(words)
    return _joined(_rejoined(words))


def _rejoined(words: list[Chunk]) -> list[Chunk]:
    """Where a name is due «و» is its first letter: «السيدة وضحى المري», «سيدي ولد ودادي», «العميد وسام وردة».

    Behind a comma it is the conjunction of a list: «، وحمدون العقوري».
    """
    joined: list[Chunk] = []
    for word in words:
        attached = len(joined) > 1 and joined[-1].letter == "&" and joined[-1].end == word.start
        conjoined = attached and word.letter in "GSwndm" and _due(joined, word)
        if conjoined or _is_name_after_title(joined, word):
            conjunction = joined.pop()
            word = Chunk("G", conjunction.start, word.end, conjunction.key + word.key)
        joined += _of_list(joined, word)
    return joined


def _of_list(before: Sequence[Chunk], word: Chunk) -> list[Chunk]:
    name = vocabulary("ar").name(word.key)
    unknown = word.letter == "S" and not name.given + name.surname and not vocabulary("ar").frequency(word.key)
    if not unknown or not before or before[-1].letter != "," or conjunction_of(word.key) is None:
        return [word]
    middle = word.start + 1
    return [
        Chunk("&", word.start, middle, word.key[0]),
        Chunk(_arabic_class(word.key[1:])[0], middle, word.end, word.key[1:]),
    ]


def _is_name_after_title(before: Sequence[Chunk], word: Chunk) -> bool:
    """«السيدة بدور الجامعي»: what elsewhere is ب and دور («بدور الهيئة»)."""
    touching = len(before) > 1 and before[-1].letter in "bl" and before[-1].end == word.start
    return (
        touching
        and before[-2].letter in "HRA"
        and before[-1].key + word.key in vocabulary("ar").classes["names_after_title"]
    )


def _due(before: Sequence[Chunk], word: Chunk) -> bool:
    """Whether a name must begin or go on: after a title, after ولد or بن, after a title and a given name alone."""
    letters = "".join(chunk.letter for chunk in before[-4:-1])
    name = vocabulary("ar").name(before[-1].key + word.key)
    return letters[-1] in "HRAC" or (
        bool(TITLE_AND_GIVEN.search(letters)) and name.given + name.surname >= FEWEST_NAMED
    )


def _close_quotes(words: Sequence[Chunk]) -> None:
    """A straight quotation mark opens and closes in turn."""
    opened = False
    for word in words:
        if word.key == STRAIGHT_QUOTE:
            word.letter = "Q" if opened else "q"
            opened = not opened


def folded_phrase(phrase: str) -> str:
    """A phrase of the lexicon as it will be met in a sentence: folded, its proclitics apart."""
    return " ".join(part for word in phrase.split() for part in _parts(key(word)))


def language_of(text: str) -> str:
    """The language whose words a token is looked up in."""
    return "ar" if ARABIC.match(text) else "en"


def _placed(text: str, key: str, start: int) -> Iterator[Chunk]:
    """The parts of a word that stands at this place."""
    for part in _parted(text, key):
        yield Chunk(part.letter, start + part.start, start + part.end, part.key, part.value)


@lru_cache(65536)
def _parted(text: str, key: str) -> Sequence[Chunk]:
    """«وللهيئة» is و, ل and الهيئة; each part keeps its place in the word."""
    if language_of(text) == "en":
        letter, value = _english_class(text, key)
        return [Chunk(letter, 0, len(text), key, value)]
    if width := glued(key) if len(key) == len(text) else 0:
        return [*_parted(text[:width], key[:width]), *_placed(text[width:], key[width:], width)]
    chunks: list[Chunk] = []
    start, rest = 0, key
    while (cut := proclitic(rest)) and not (cut[0] == "&" and chunks and chunks[-1].letter == "&"):
        width = _first_letter_width(text[start:])
        chunks.append(Chunk(cut[0], start, start + width, rest[0]))
        start, rest = start + width, cut[1]
    if ACCUSATIVE.search(text):
        rest = _nominative(rest)
    letter, value = _arabic_class(rest)
    if letter in "Snd" and text.endswith(_pronouns()):
        letter = "m"  # «التزامه» is no surname and no adjective, unless it ends a name («عمر فارح عسويه»)
    if letter in "GSn" and TANWIN.search(text):
        letter = "w"  # «عاماً» is never a name
    return [*chunks, Chunk(letter, start, len(text), rest, value)]


def _nominative(word: str) -> str:
    """«وفداً تايلاندياً» is وفد تايلاندي."""
    known = vocabulary("ar")
    bare = word[:-1]
    return bare if is_closed(bare, known) or known.frequency(bare) > known.frequency(word) else word


def _parts(word: str) -> list[str]:
    """The keys of a folded word's proclitics and of what remains."""
    parts = []
    while cut := proclitic(word):
        parts.append(word[0])
        word = cut[1]
    return [*parts, word]


def _first_letter_width(text: str) -> int:
    """The first letter with the marks it carries."""
    return next((at for at in range(1, len(text)) if text[at].isalpha()), len(text))


@cache
def _pronouns() -> tuple[str, ...]:
    return tuple(row[0] for row in table("ar", "pronoun_ending"))


@cache
def _prepositional() -> tuple[str, ...]:
    return tuple(row[0] for row in table("ar", "prepositional"))


@lru_cache(65536)
def _arabic_class(word: str) -> tuple[str, str]:
    known = vocabulary("ar")
    sign = _signs().get(word)
    if sign or word.isdigit():
        return sign or "#", ""
    if word in known.letters:
        return known.letters[word], ""
    if word in known.places and not _is_rather_name(word, known):
        return known.places[word]
    if starts_name(word, known):
        return "G", ""
    if word.startswith(_prepositional()):
        return "r", ""
    definite = is_definite(word)
    if _is_surname(word, known):
        return ("n" if definite else "S"), ""
    return ("d" if definite else "w"), ""


def _is_rather_name(word: str, known: Vocabulary) -> bool:
    """A town that bears a common given name (سالم) is the person, here."""
    return known.places[word][0] == "L" and known.name(word).given >= COMMON_NAME


def _is_surname(word: str, known: Vocabulary) -> bool:
    frequency, name = known.frequency(word), known.name(word)
    count = name.given + name.surname
    if count >= 2 and not (count < 15 and frequency > 4.6):
        return True
    if is_definite(word):
        return word.endswith(nisba()) and frequency < 4.0
    return len(word) > 1 and frequency < COMMON and word[0].isalpha()


@cache
def nisba() -> tuple[str, ...]:
    """The ending of a surname like «الراشدي»."""
    return tuple(row[0] for row in table("ar", "nisba"))


@cache
def _signs() -> dict[str, str]:
    return {row[0]: row[1] for row in table("", "signs")}


@lru_cache(65536)
def _english_class(text: str, word: str) -> tuple[str, str]:
    known = vocabulary("en")
    sign = _signs().get(text)
    if sign or text[0].isdigit():
        return sign or "#", ""
    if not text[0].isalpha():
        return ("'" if word.endswith("s") else ";"), ""
    letter = known.letters.get(text)
    if letter:
        return ("D" if letter == "B" and text[0].islower() else letter), ""
    if word in known.letters and text[0].islower():
        return known.letters[word], ""
    if text[0].islower():
        return ("D" if known.letters.get(text.capitalize()) == "B" else "w"), ""
    if word in known.places:
        return known.places[word]
    if len(text) > 1 and text.isupper():
        return "Z", ""
    return ("G" if starts_name(word, known) else "S"), ""


def _joined(words: list[Chunk]) -> list[Chunk]:
    """The words with each longest known phrase made one."""
    joined: list[Chunk] = []
    at = 0
    while at < len(words):
        width, letter, value = _phrase_at(words, at)
        if width == 1:
            joined.append(words[at])
        else:
            run = words[at : at + width]
            joined.append(Chunk(letter, run[0].start, run[-1].end, " ".join(w.key for w in run), value, run))
        at += width
    return joined


def _phrase_at(words: list[Chunk], at: int) -> tuple[int, str, str]:
    openings = _phrases()
    longest = openings.get(words[at].key, 1)
    for width in range(min(longest, len(words) - at), 1, -1):
        phrase = " ".join(word.key for word in words[at : at + width])
        if phrase in _phrase_letters():
            return (width, *_phrase_letters()[phrase])
    return 1, "", ""


@cache
def _phrase_letters() -> dict[str, tuple[str, str]]:
    """Every phrase of both languages → letter and ISO code."""
    found: dict[str, tuple[str, str]] = {}
    for language in ("ar", "en"):
        known = vocabulary(language)
        found.update({folded_phrase(phrase): place for phrase, place in known.places.items() if " " in phrase})
        found.update({folded_phrase(phrase): (letter, "") for phrase, letter in known.phrases.items()})
    return found


@cache
def _phrases() -> dict[str, int]:
    """First word of a phrase → words of the longest that begins with it."""
    longest: dict[str, int] = {}
    for phrase in _phrase_letters():
        first, *others = phrase.split()
        longest[first] = max(longest.get(first, 1), min(len(others) + 1, LONGEST_PHRASE))
    return longest

"""The words and numbers of a text that a printed date is made of, each with the letter of its class."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ingest.lexicon.files import table
from ingest.lexicon.keys import key

LETTERS = {"of": "o", "to": "l", "and": "a", "corresponds": "v", "gregorian": "g", "hijri": "G", "year": "t"}
COMMA = re.compile(r"[,\u060C]")
SIGNS = {"–": "-", "—": "-", "‒": "-", "−": "-", "[": "(", "]": ")"}
GREGORIAN = range(1900, 2101)
HIJRI = range(1300, 1501)
LANGUAGES = ("ar", "en")
WORD = r"[\u0621-\u063A\u0640-\u065F\u0670-\u06D3]+|[^\W\d_]+"
INVISIBLE = r"\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF"
TOKEN = re.compile(
    rf"(?P<clock>\d{{1,2}}:\d\d(?::\d\d)?(?!\d))|(?P<number>\d+)(?:(?:st|nd|rd|th|ST|ND|RD|TH)\b)?"
    rf"|(?P<word>{WORD})|(?P<sign>[^\s{INVISIBLE}]|[\n\r\u2028\u2029])"
)


class CalendarWord(NamedTuple):
    """A word, number or sign with its place in the text.

    Letters: `n` 1 to 31, `y` and `h` a Gregorian and a Hijri year, `M` and `E` an Arabic and an English month,
    `H` a Hijri month, `W` a weekday, `k` a day in words, `T` a time of day, those of `LETTERS`, a sign, `x` else.
    """

    letter: str
    start: int
    end: int
    value: int = 0
    key: str = ""


Phrase = tuple[str, ...]


def calendar_words(text: str) -> list[CalendarWord]:
    """All words, numbers and signs of a text, those of a date with their class, phrases («كانون الثاني») as one."""
    return list(_joined(text, list(TOKEN.finditer(text))))


@cache
def keys_of_use(use: str) -> frozenset[str]:
    """The folded words of one use in `date_words.tsv`."""
    return frozenset(
        " ".join(_phrase(form)) for name in LANGUAGES for form, of in table(name, "date_words") if of == use
    )


def _joined(text: str, tokens: list[re.Match[str]]) -> Iterator[CalendarWord]:
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.lastgroup != "word":
            yield _number_or_sign(token)
            at += 1
            continue
        width, letter, value = _longest_phrase(tokens, at)
        yield CalendarWord(letter, token.start(), tokens[at + width - 1].end(), value, key(token["word"]))
        at += width


def _number_or_sign(token: re.Match[str]) -> CalendarWord:
    start, end = token.span()
    if token["clock"]:
        return CalendarWord("T", start, end)
    if token["sign"]:
        sign = "," if COMMA.match(token["sign"]) else SIGNS.get(token["sign"], token["sign"])
        return CalendarWord(sign if sign in ",-/.()" else "x", start, end)
    digits = token["number"]
    value = int(digits) if len(digits) <= 4 else 0
    if len(digits) <= 2:
        return CalendarWord("n" if 1 <= value <= 31 else "x", start, end, value)
    return CalendarWord("y" if value in GREGORIAN else "h" if value in HIJRI else "x", start, end, value)


def _longest_phrase(tokens: list[re.Match[str]], at: int) -> tuple[int, str, int]:
    first = tokens[at]["word"]
    for phrase, letter, value in _phrases().get(key(first), ()):
        following = tokens[at : at + len(phrase)]
        if len(following) == len(phrase) and all(
            key(t["word"] or "") == w for t, w in zip(following, phrase, strict=True)
        ):
            if letter in "MEWH" and first.isascii() and not first[0].isupper():
                continue  # «may» is no month, «sat» is no Saturday
            return len(phrase), letter, value
    return 1, "x", 0


@cache
def _phrases() -> dict[str, list[tuple[Phrase, str, int]]]:
    """Folded first word → the phrases it opens, longest first, with letter and value."""
    found: dict[str, list[tuple[Phrase, str, int]]] = {}
    for language in LANGUAGES:
        month = "M" if language == "ar" else "E"
        for letter, name in ((month, "months"), ("H", "hijri_months"), ("W", "weekdays"), ("k", "day_words")):
            for form, value in table(language, name):
                found.setdefault(_phrase(form)[0], []).append((_phrase(form), letter, int(value)))
        for form, use in table(language, "date_words"):
            if use in LETTERS:
                found.setdefault(_phrase(form)[0], []).append((_phrase(form), LETTERS[use], 0))
    for phrases in found.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return found


def _phrase(form: str) -> Phrase:
    return tuple(key(word) for word in form.split())

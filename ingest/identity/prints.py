"""A report's prints: what stays of its words however it is cut, respelt, and printed under another header."""

import re
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import blake2b

from rensa import RMinHash

from ingest.article import Article
from ingest.lexicon import Vocabulary, vocabulary
from ingest.lexicon.files import table
from ingest.lexicon.keys import ARABIC, homographs, loosest_key
from ingest.reading.agencies import Dateline, dateline_of
from ingest.text import ARABIC_WORD, STOP, sentences_of

WORD = re.compile(rf"{ARABIC_WORD}|[^\W_]+(?:['’ʼ][^\W\d_]+)*")
DIGIT = re.compile(r"\d")
OPENING = re.compile(r"(?:[^\s.!?\u061F]+\s+){0,4}?[^\s.!?\u061F]*?[-–—:/)]+\s+")
"""What an outlet unknown to us may set before a report: a few words up to a dash, a colon, a slash or a bracket."""
SHORT = 6
"""A line with fewer words and no stop is no sentence: a header, a byline, a footer."""
RARE = 4.0
TELLING_WORDS = 2
"""A sentence with fewer telling words, or with no name or number, is a formula that any report may hold."""
NAMING_SENTENCES = 5
"""So many of them, the first, give keys."""
SHINGLE, ROWS, BANDS, SEED = 2, 6, 4, 20_240_305
PRINT = 4
"""Characters of each print."""


@dataclass(frozen=True, slots=True)
class Prints:
    """Of a report's words each by its print; those whose keys share one may be copies."""

    keys: frozenset[str]
    telling: frozenset[str]
    """Names, places, numbers and rare words: who met whom, where and when."""
    other: frozenset[str]

    def __len__(self) -> int:
        return len(self.telling) + len(self.other)


def prints_of(article: Article) -> str:
    """The prints of an article as one string, equal for texts that differ in spelling, signs, headline and header."""
    sentences = _sentences(article)
    naming = [words for words in sentences if _is_naming(words)]
    whole = [word for words in sentences for word in words]
    keys = {_print(" ".join(whole)), *(one for words in naming[:NAMING_SENTENCES] for one in _keys(words))}
    found = set(whole[:-1] or whole)  # a text that is cut may end within a word
    telling = set(filter(_is_telling, found))
    return ".".join("".join(sorted(ones)) for ones in (keys, map(_print, telling), map(_print, found - telling)))


@lru_cache(1 << 12)
def read_prints(prints: str) -> Prints:
    """The prints that one string holds."""
    keys, telling, other = (
        frozenset(part[at : at + PRINT] for at in range(0, len(part), PRINT)) for part in prints.split(".")
    )
    return Prints(keys, telling, other)


def keys_in(prints: str) -> Iterator[str]:
    """The keys alone."""
    keys = prints.split(".", 1)[0]
    return (keys[at : at + PRINT] for at in range(0, len(keys), PRINT))


def _sentences(article: Article) -> list[list[str]]:
    """The folded words of each sentence, without headline, dateline and short lines; all words where none is left."""
    text, headline = article.text, article.headline
    spans = [span for span in sentences_of(article) if not headline or span[1] <= headline[0] or headline[1] <= span[0]]
    if spans:
        start, end = spans[0]
        spans[0] = start + _header(text[start:end]), end
    found = [_words(text[slice(*span)]) for span in spans]
    closed = [STOP.search(text, end - 2, end) for _, end in spans]
    return [words for words, stop in zip(found, closed, strict=True) if stop or len(words) >= SHORT] or [_words(text)]


def _header(sentence: str) -> int:
    """Where the report itself begins, behind the headers that one outlet after the other has set before it."""
    at = 0
    while match := dateline_of(sentence[at:]) or OPENING.match(sentence[at:]):
        at += match.end if isinstance(match, Dateline) else match.end()
    return at


def _words(text: str) -> list[str]:
    """Folded words; «عبد الله» and «عبدالله» are one."""
    found: list[str] = []
    pending = ""
    for word in map(loosest_key, WORD.findall(DIGIT.sub(lambda digit: str(int(digit[0])), text))):
        pending += word
        if word not in _bound():
            found.append(pending)
            pending = ""
    return [*found, pending] if pending else found


@cache
def _bound() -> frozenset[str]:
    """Words that may be written as one with the next."""
    return frozenset(loosest_key(word) for word, kind, _ in table("ar", "name_particles") if kind == "next")


def _is_naming(words: list[str]) -> bool:
    return sum(map(_is_telling, words)) >= TELLING_WORDS and any(map(_is_name, words))


@lru_cache(1 << 16)
def _is_telling(word: str) -> bool:
    return _is_name(word) or _known(word).frequency(word) < RARE


@lru_cache(1 << 16)
def _is_name(word: str) -> bool:
    """Whether it may be a person's or a place's name, or holds a number."""
    name = _known(word).name(word)
    named = name.given + name.surname > 0 and word not in homographs()
    return named or word in _known(word).places or not word.isalpha()


def _known(word: str) -> Vocabulary:
    return vocabulary("ar" if ARABIC.search(word) else "en")


def _keys(words: list[str]) -> Iterator[str]:
    """One key for each band of the sentence's MinHash: sentences that differ in a word or two share one."""
    sketch = RMinHash(num_perm=ROWS * BANDS, seed=SEED)
    sketch.update([" ".join(words[at : at + SHINGLE]) for at in range(max(1, len(words) - SHINGLE + 1))])
    digest = sketch.digest()
    for band in range(BANDS):
        yield _print(f"{band} {digest[band * ROWS : (band + 1) * ROWS]}")


@lru_cache(1 << 16)
def _print(word: str) -> str:
    return urlsafe_b64encode(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=3).digest()).decode()

"""Sentences and tokens of an article's text, each with its place in it."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ingest.article import Article, Span
from ingest.lexicon.files import words
from ingest.lexicon.keys import key

ARABIC_WORD = r"[\u0621-\u063A\u0640-\u065F\u0670-\u06D3]+"
LATIN_LETTERS = r"[^\W\d_\u0600-\u06ff]+"
LATIN_WORD = rf"{LATIN_LETTERS}(?:['’\-](?![sS]\b){LATIN_LETTERS})*"
TOKEN = re.compile(rf"{ARABIC_WORD}|{LATIN_WORD}|['’][sS]\b|\d+(?:[.,]\d+)*|\S")
ARABIC_LETTER = re.compile(r"[\u0621-\u064A]")
CLAUSE_END = re.compile(r"[\u060C,\u061B;]\s*")
STOP = re.compile(r"[.!?\u061F…]+[”»\"’)]*")
LONGEST_QUOTE = 600
LONGEST_SENTENCE = 2000
MASK = "▮"
"""What stands for each letter of what is private."""


class Token(NamedTuple):
    """A word or sign with its place in the article's text; `key` is its folded form."""

    start: int
    end: int
    text: str
    key: str


def tokens_of(text: str, span: Span) -> list[Token]:
    """The tokens of one sentence."""
    return [
        Token(match.start(), match.end(), match.group(), key(match.group()) or "-")
        for match in TOKEN.finditer(text, *span)
    ]


def sentences_of(article: Article) -> list[Span]:
    """The sentences and the headline of an article, in order, without its furniture."""
    return [
        sentence
        for piece in _news(article)
        for line in _lines(article.text, piece)
        for sentence in _split(article.text, line)
    ]


def quote_span(text: str, sentence: Span, inside: Span) -> Span:
    """The sentence, or, where it is too long to be quoted, the clauses of it around `inside`."""
    start, end = sentence
    if end - start <= LONGEST_QUOTE:
        return sentence
    cuts = [start, *(match.end() for match in CLAUSE_END.finditer(text, start, end)), end]
    start = next((cut for cut in cuts if cut <= inside[0] and inside[1] - cut <= LONGEST_QUOTE), inside[0])
    ends = [cut for cut in cuts if inside[1] <= cut <= start + LONGEST_QUOTE]
    end = ends[-1] if ends else min(inside[1], start + LONGEST_QUOTE)
    return start, start + len(text[start:end].rstrip())


def clear_of(text: str, sentence: Span, inside: Span, hidden: Sequence[Span]) -> Span | None:
    """The clauses of a sentence around `inside` that hold nothing hidden; None where `inside` does.

    A clause that runs into what is hidden is cut there.
    """
    start, end = sentence
    if any(inside[0] < other[1] and other[0] < inside[1] for other in hidden):
        return None
    left = max((other[1] for other in hidden if other[1] <= inside[0]), default=start)
    right = min((other[0] for other in hidden if inside[1] <= other[0]), default=end)
    if left > start:
        left = next((match.end() for match in CLAUSE_END.finditer(text, left, inside[0])), left)
    if right < end:
        right = max((match.end() for match in CLAUSE_END.finditer(text, inside[1], right)), default=right)
    return next(_trimmed(text, left, right))


def masked(text: str, span: Span, private: Sequence[Span]) -> str:
    """A piece of a text in which nothing private can be read."""
    letters = list(text[slice(*span)])
    for start, end in private:
        for at in range(max(start, span[0]), min(end, span[1])):
            if text[at].isalnum():
                letters[at - span[0]] = MASK
    return "".join(letters)


def title_told(article: Article, private: Sequence[Span]) -> str | None:
    """The headline of an article, in which nothing private can be read."""
    return masked(article.text, article.headline, private) if article.headline else None


def _news(article: Article) -> Iterator[Span]:
    at = 0
    for start, end in sorted(article.furniture):
        if at < start:
            yield at, start
        at = max(at, end)
    if at < len(article.text):
        yield at, len(article.text)


def _lines(text: str, piece: Span) -> Iterator[Span]:
    for match in re.compile(r"[^\n\r\u2028\u2029]+").finditer(text, *piece):
        yield match.span()


def _split(text: str, line: Span) -> Iterator[Span]:
    start, end = line
    for match in STOP.finditer(text, start, end):
        if _ends_sentence(text, match, end):
            yield from _pieces(text, start, match.end())
            start = match.end()
    yield from _pieces(text, start, end)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentence, or, where somebody forgot all full stops, pieces of it that can be read in reasonable time."""
    while end - start > LONGEST_SENTENCE:
        clauses = [match.end() for match in CLAUSE_END.finditer(text, start, start + LONGEST_SENTENCE)]
        space = text.rfind(" ", start, start + LONGEST_SENTENCE)
        cut = clauses[-1] if clauses else space + 1 if space > start else start + LONGEST_SENTENCE
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    start, end = end - len(piece.lstrip()), start + len(piece.rstrip())
    if start < end:
        yield start, end


def _ends_sentence(text: str, stop: re.Match[str], end: int) -> bool:
    if stop.end() >= end:
        return True
    before = re.search(r"\w+(?:\.\w)*$", text[max(0, stop.start() - 20) : stop.start()])
    word = before.group() if before else ""
    if word.isdigit() and text[stop.end()].isdigit():
        return False
    if len(word) <= 1 or word.casefold() in _abbreviations():
        return False  # «د.علي», "Lt. Col.", "H.E."
    following = text[stop.end()]
    # «الجريمة.جاء»: page dumps lose the space after a full stop
    return following.isspace() or following in '“«"' or bool(ARABIC_LETTER.match(following))


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(words("en", "abbreviations")) | frozenset(words("ar", "abbreviations"))

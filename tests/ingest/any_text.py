"""Texts and files that nobody wrote: any letters, and news cut, glued, doubled, shuffled and sown with odd signs."""

import json
import re
from collections.abc import Callable, Iterator
from html import escape
from itertools import pairwise

from hypothesis import strategies as st

from ingest.article import Article
from ingest.reading import read_articles
from ingest.text import LONGEST_QUOTE
from tests.ingest.told import article
from tests.sources import ROOT

Lines = list[str]
Change = tuple[str, int, int, str]
"""What is done to some lines: its name, two places and a sign, each used as the change needs it."""

SAMPLES = [ROOT / "samples"]
PIECE = re.compile(r"[^\n]{1,120}(?:[.،,;؛] |\n|$)|[^\n]{1,120}")
RUN = 240
"""Code points of a run of pieces: a few sentences, so that thousands can be read."""

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0f"
COMBINING = "\u064b\u064e\u0651\u0652\u0670\u0301\u0308\u0654\u0655\u20dd"
BREAKS = "\n\r\t\x0b\x0c\x1c\x85\u00a0\u2028\u2029\u3000"
SIGNS = [
    *BIDI,
    *INVISIBLE,
    *COMBINING,
    *BREAKS,
    *"ـ،؛.؟!«»\"'()[]{}<>&/\\-–—_:٠5و",
    "\ufefb",
    "\ufdfa",
    "\U0001f600",
    "\U000e0041",
]
DAMAGES = [
    b"", b"\0", b"<", b"&", b"]]>", b"<![CDATA[", b"<!DOCTYPE a [", b"&#xD800;", b"&#0;", b"<script>", b"</item>",
    b"\xff\xfe", b"\xd8\x00", "١٢ مايو ٢٠٢٤\n".encode(), b"\r", b"<div>" * 300,
]  # fmt: skip


def _runs() -> Iterator[Lines]:
    """Neighbouring pieces of each sample, at least two and not much longer than a run."""
    for one in read_articles(SAMPLES):
        assert isinstance(one, Article)
        pieces = [piece.strip() for piece in PIECE.findall(one.text) if piece.strip()]
        run: Lines = []
        for piece, following in pairwise([*pieces, ""]):
            run.append(piece)
            if sum(map(len, run)) + len(following) > RUN:
                yield run
                run = []
        if run:
            yield run


RUNS = list(_runs())
WORDS = sorted({word for run in RUNS for line in run for word in line.split()})


def cut(lines: Lines, at: int, to: int, _: str) -> Lines:
    line = lines[at]
    return [*lines[:at], line[: to % (len(line) + 1)], *lines[at + 1 :]]


def lose(lines: Lines, at: int, _: int, __: str) -> Lines:
    return [*lines[:at], *lines[at + 1 :]]


def glue(lines: Lines, at: int, _: int, __: str) -> Lines:
    return [*lines[:at], "".join(lines[at : at + 2]), *lines[at + 2 :]]


def double(lines: Lines, at: int, to: int, _: str) -> Lines:
    to %= len(lines)
    return [*lines[:to], lines[at], *lines[to:]]


def shuffle(lines: Lines, at: int, _: int, __: str) -> Lines:
    return [*lines[at:], *reversed(lines[:at])]


def drop(lines: Lines, at: int, to: int, _: str) -> Lines:
    line = lines[at]
    to %= len(line) + 1
    return [*lines[:at], line[:to] + line[to + 1 :], *lines[at + 1 :]]


def insert(lines: Lines, at: int, to: int, sign: str) -> Lines:
    line = lines[at]
    to %= len(line) + 1
    return [*lines[:at], line[:to] + sign + line[to:], *lines[at + 1 :]]


def sow(lines: Lines, at: int, to: int, sign: str) -> Lines:
    """A sign after every so many letters."""
    line, step = lines[at], to % 9 + 1
    return [*lines[:at], sign.join(line[start : start + step] for start in range(0, len(line), step)), *lines[at + 1 :]]


def run_on(lines: Lines, at: int, to: int, _: str) -> Lines:
    """A line said over and over in one sentence, longer than can be quoted whole."""
    line = lines[at].rstrip(".")
    over = (" ", "، ")[to % 2].join([line] * (LONGEST_QUOTE // (len(line) + 1) + 1))
    return [*lines[:at], over, *lines[at + 1 :]]


CHANGES: dict[str, Callable[[Lines, int, int, str], Lines]] = {
    change.__name__: change for change in (cut, lose, glue, double, shuffle, drop, insert, sow, run_on)
}


def changed(lines: Lines, changes: list[Change]) -> str:
    """The lines after all changes, as one text."""
    for name, at, to, sign in changes:
        if lines:
            lines = CHANGES[name](lines, at % len(lines), to, sign)
    return "\n".join(lines)


LETTERS = (
    st.characters(exclude_categories=["Cs"])
    | st.characters(min_codepoint=0x0600, max_codepoint=0x06FF)
    | st.characters(max_codepoint=0x7F)
    | st.sampled_from(SIGNS)
)
ARBITRARY = st.text(LETTERS, max_size=300) | st.text(LETTERS, min_size=80, max_size=300)
PIECES = st.sampled_from(WORDS) | st.sampled_from(SIGNS)
DISORDERED = (st.lists(PIECES, max_size=60) | st.lists(PIECES, min_size=25, max_size=60)).map(" ".join)
PLACE = st.integers(0, 2 * RUN)
MUTATED = st.builds(
    lambda runs, changes: changed([line for run in runs for line in run], changes),
    st.lists(st.sampled_from(RUNS), min_size=1, max_size=2),
    st.lists(st.tuples(st.sampled_from(sorted(CHANGES)), PLACE, PLACE, st.sampled_from(SIGNS)), max_size=8),
)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Mutated news, any of its first line the headline and any of it furniture, dated or not."""
    text = draw(MUTATED)
    headline = draw(st.sampled_from([None, text.split("\n", 1)[0] or None]))
    start, end = sorted((draw(PLACE) % (len(text) + 1), draw(PLACE) % (len(text) + 1)))
    published = draw(st.sampled_from([None, "2024-02-29"]))
    return article(text, headline=headline, published=published, furniture=((start, end),))


def dump(text: str) -> str:
    return text


def page(text: str) -> str:
    title, _, body = text.partition("\n")
    paragraphs = "".join(f"<p>{escape(line)}</p>\n" for line in body.split("\n"))
    return f'<html><head><title>{escape(title)}</title><meta charset="utf-8"></head><body>{paragraphs}</body></html>'


def feed(text: str) -> str:
    title, _, body = text.partition("\n")
    entry = f"<item><title>{escape(title)}</title><description>{escape(body)}</description></item>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>a</title>{entry}{entry}</channel></rss>'


def json_lines(text: str) -> str:
    title, _, body = text.partition("\n")
    return f"{json.dumps({'title': title, 'text': body})}\n{json.dumps({'text': text}, ensure_ascii=False)}"


def table(text: str) -> str:
    return '"text","published"\n"{}","2024-02-29"\n'.format(text.replace('"', '""'))


FORMATS = {".txt": dump, ".html": page, ".xml": feed, ".jsonl": json_lines, ".csv": table}


@st.composite
def files(draw: st.DrawFn) -> tuple[str, bytes]:
    """The name of a file and its bytes: anything, or mutated news in any format and charset with bytes damaged."""
    suffix = draw(st.sampled_from(sorted(FORMATS)))
    if draw(st.integers(0, 4)) == 0:
        return f"news{suffix}", draw(st.binary(max_size=300))
    charset = draw(st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1256"]))
    content = bytearray(FORMATS[suffix](draw(MUTATED)).encode(charset, "replace"))
    for at, length, damage in draw(
        st.lists(st.tuples(st.integers(0, 4 * RUN), st.integers(0, RUN), st.sampled_from(DAMAGES)), max_size=2)
    ):
        at %= len(content) + 1
        content[at : at + length] = damage
    return f"news{suffix}", bytes(content)

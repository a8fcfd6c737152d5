"""Where an article names victims, minors, relatives, suspects, witnesses, and where it says how to find a shelter."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ingest.article import Article, Span
from ingest.classes import ARABIC, Chunk, folded_phrase, language_of, words_of
from ingest.grammar import letters_of
from ingest.lexicon import vocabulary
from ingest.lexicon.files import table
from ingest.mentions.words import holds, leaves
from ingest.parse import Sentence
from ingest.proclitics import COMMON
from ingest.text import tokens_of

HIDDEN = "?"
"""The letter of what is hidden from all that is read of a sentence afterwards."""
TELLING = frozenset('!1+~"_|')
"""The letters of private.tsv of which one, or an age, stands in a sentence that tells whose name is private."""
OF_AGE = 18
AGE = re.compile(r"[,\u060C] ?\d{1,2}(?: [^\s,\u060C]+)?[,\u060C]")
"""An age between commas, as it is printed."""

# Letters of classes.tsv and private.tsv, and besides * an initial, @ a number below OF_AGE, h a Latin honorific,
# z a Latin word without a capital.
FIRST = r"(?:[GSn]|h(?=[GSC])|C{1,2}[GSndwY]|[wdLy](?=[GSnC*])|[VPO](?=\*))"
UNIT = r"(?:[GSn]|C{1,2}[GSndwy]|\*;|[OhL](?=[GS])|\^(?=[GSnd])|[dAHRLyYOmh](?![GSnC*]))"
NAME = rf"(?>(?:\*;?)+|{FIRST}{UNIT}{{0,6}})"
"""Initials («ر. ت.»), or a given name or what looks like one, and what may follow in a name."""
TITLE = r"(?:%;?)"
NO_POST = r"(?!,?a?[TK])"
BEGINS = rf"(?<![GSCnRAHhTKO])(?<![TRAHhK],){TITLE}*"
RELATIVE = r"(?:\$|[!z]?')~"
SOMEBODY = rf"(?:~(?:oa?)?[$a]?[!+]|{RELATIVE}|!|1(?=[ydw]*=))[!+~ydu]*"
KIND = r"a?[yLYSuwz]{0,3}[!+1]+[wuyd]{0,2}(?=[,;oPl&V]|$)"
PEOPLE = [
    re.compile(expression)
    for expression in (
        rf"{SOMEBODY}(?:,?{TITLE}+|,(?!{NAME}V)|)(?:&?=)?(?P<name>q(?:{NAME}|d{{1,2}})Q|<?{NAME}){NO_POST}",
        rf"\+(?P<name>{NAME}){NO_POST}",
        rf"{BEGINS}(?P<name>{NAME}),(?:&?P)?(?:~(?:oa?|a)?[!+]|a?{RELATIVE}|{KIND})",
        rf"{BEGINS}(?P<name>{NAME})!(?=b)",
        rf"{BEGINS}(?P<name>{NAME})(?:,?&?\"[Pdw]{{0,2}}[#@]|,[#@]0|,@,)",
        rf"[#@]-\"[yz]{{0,2}},?{TITLE}*(?P<name>{NAME}){NO_POST}",
    )
]
"""A word for somebody private before his name, or several people's, such a word or an age behind it, an age before."""
GOES_ON = {
    False: re.compile(rf"{TITLE}+(?P<name>{NAME}){NO_POST}"),
    True: re.compile(rf",?&?{TITLE}*(?P<name>{NAME})(?!V){NO_POST}"),
}
"""A further name: at once behind that of whose relative is told of, or in a list of several people."""
ADDRESS = re.compile(
    r"(?:(?:(?:S;)?[#@],?)?(?:[GSC]{1,4}_(?!z?[GS])|_z?[GSCndLYyHhm]{1,5}(?:[wP]?[#@])?)"
    r"|(?:S;)?[#@],?[GSC]{1,4}\||\|[GSCndLYyHhm]{1,4}[wP]?[#@])(?:,?&?\^a?[GSwndLY]{1,4})?"
)
"""A street with its number, and what it is beside."""
LINKS = "Pibloat&="
BEFORE, BEHIND = frozenset("GSCnRAHhO"), frozenset("GSnC")
"""What a part of a name that stands alone has not beside it."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a sentence, bodies and posts whole, each with the letter that tells who is private."""

    chunks: Sequence[Chunk]
    letters: str


@dataclass(frozen=True, slots=True)
class Run:
    """The words of a name, from one position to another, and where the phrase begins that leads to it."""

    start: int
    end: int
    phrase: int


def private_in(article: Article, sentences: Sequence[Sentence]) -> dict[int, list[Span]]:
    """What of each sentence is not published: the names and the phrases that lead to them («والد الضحية السيد …»)."""
    text = article.text
    words = {sentence.index: _words(sentence, text) for sentence in sentences if _may_tell(sentence, text)}
    people = {at: list(_people(one)) for at, one in words.items()}
    streets = {at: list(_addresses(one)) for at, one in words.items()}
    if any(streets.values()) and not any(_is_shelters(chunk) for sentence in sentences for chunk in sentence.chunks):
        streets = {}
    if not any(people.values()) and not any(streets.values()):
        return {}
    forms = _forms(name for at, runs in people.items() for name in _named(words[at], runs))
    private: dict[int, list[Span]] = {}
    for sentence in sentences:
        at, one = sentence.index, words.get(sentence.index) or _words(sentence, text)
        if apart := list(_apart([*people.get(at, ()), *streets.get(at, ()), *_repeats(one, forms)])):
            private[at] = [_phrase(one, run) for run in apart]
    return private


def hidden(sentence: Sentence, private: Sequence[Span]) -> Sentence:
    """A sentence of which nothing private can be read any more."""
    chunks = [
        Chunk(HIDDEN, chunk.start, chunk.end, chunk.key)
        if any(chunk.start < end and start < chunk.end for start, end in private)
        else chunk
        for chunk in sentence.chunks
    ]
    return replace(sentence, chunks=chunks)


def _may_tell(sentence: Sentence, text: str) -> bool:
    telling = _first_words(TELLING)
    told = any(word in telling for chunk in sentence.chunks for word in chunk.key.split())
    return told or AGE.search(text, *sentence.span) is not None


def _words(sentence: Sentence, text: str) -> Words:
    parted = [part for chunk in sentence.chunks for part in _parted(chunk, text)]
    chunks: list[Chunk] = []
    at = 0
    while at < len(parted):
        width, letter = _word_at(parted, at, text)
        run = parted[at : at + width]
        chunks.append(Chunk(letter, run[0].start, run[-1].end, " ".join(chunk.key for chunk in run)))
        at += width
    return Words(chunks, letters_of(chunks))


def _parted(chunk: Chunk, text: str) -> Iterator[Chunk]:
    """The words of a person's chunk, titles before and quotation marks behind among them; bodies and posts whole."""
    if chunk.letter == "N":
        yield from words_of(tokens_of(text, (chunk.start, chunk.parts[0].start)))
        for part in chunk.parts:
            yield from leaves(part)
        yield from words_of(tokens_of(text, (chunk.parts[-1].end, chunk.end)))
    elif chunk.letter == "T" and _is_of_somebody(chunk):
        yield from leaves(chunk)
    else:
        yield chunk


def _is_of_somebody(post: Chunk) -> bool:
    """«وكيلة الضحية» is no post, but her lawyer."""
    words = list(leaves(post))
    return len(words) > 1 and _form_at(words, 0)[1] == "~" and _form_at(words, 1)[1] in "!+"


def _word_at(chunks: Sequence[Chunk], at: int, text: str) -> tuple[int, str]:
    """How many chunks the word at a position takes, and its letter."""
    chunk = chunks[at]
    if chunk.letter in "Xx":
        return 1, "X"
    if chunk.letter == "T":
        return 1, "O" if len(chunk.parts) == 1 and language_of(chunk.key) == "en" else "T"
    width, letter = _form_at(chunks, at)
    if letter and _is_meant(letter, chunks[at : at + width + 1], text):
        return width, letter
    if chunk.key.isdigit():
        return 1, "@" if int(chunk.key) < OF_AGE else "#"
    if _is_initial(chunk, chunks[at + 1 : at + 2]):
        return 1, "*"
    if " " in chunk.key and chunk.letter in "dwh":
        return 1, "P"
    return 1, chunk.letter if ARABIC.match(chunk.key) else _latin(chunk.letter, text[chunk.start])


def _is_meant(letter: str, run: Sequence[Chunk], text: str) -> bool:
    """A capital tells a street from a way, and in "Child Safety Forum" that nobody's child is meant."""
    begins = text[run[0].start]
    if letter in "_|":
        return not begins.islower()
    return letter in "%" or not begins.isupper() or run[-1].letter in "GH"


def _is_initial(chunk: Chunk, following: Sequence[Chunk]) -> bool:
    one = chunk.end - chunk.start == 1 and chunk.key.isalpha() and chunk.letter not in "HRA"
    return one and any(stop.letter == ";" and stop.start == chunk.end for stop in following)


def _latin(letter: str, begins: str) -> str:
    """In Latin letters a capital tells what may be a name, but for what is known to be something else."""
    if begins.islower():
        return letter if letter in "aoiltbPV&" else "z"
    if not begins.isalpha() or letter in "GCRAOKPy":
        return letter
    return "h" if letter == "H" else "S"


def _form_at(chunks: Sequence[Chunk], at: int) -> tuple[int, str]:
    """The longest entry of private.tsv at a position: its width and its letter."""
    for words, letter in _entries().get(chunks[at].key, ()):
        if tuple(chunk.key for chunk in chunks[at : at + len(words)]) == words:
            return len(words), letter
    return 1, ""


@cache
def _entries() -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
    """First word → the entries of private.tsv that begin with it and their letters, longest first."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for language in ("ar", "en"):
        for letter, form in table(language, "private"):
            words = tuple(folded_phrase(form).split())
            found.setdefault(words[0], {}).setdefault(words, letter)
    return {first: sorted(forms.items(), key=lambda form: -len(form[0])) for first, forms in found.items()}


@cache
def _first_words(letters: frozenset[str]) -> frozenset[str]:
    return frozenset(first for first, forms in _entries().items() if any(letter in letters for _, letter in forms))


def _people(words: Words) -> Iterator[Run]:
    for expression in PEOPLE:
        for match in expression.finditer(words.letters):
            yield Run(*match.span("name"), match.start())
            lead = words.letters[match.start() : match.start("name")]
            end = match.end("name")
            while further := GOES_ON["+" in lead].match(words.letters, end):
                yield Run(*further.span("name"), further.start())
                end = further.end("name")


def _addresses(words: Words) -> Iterator[Run]:
    for match in ADDRESS.finditer(words.letters):
        yield Run(*match.span(), match.start())


def _is_shelters(chunk: Chunk) -> bool:
    return holds(chunk, "shelter_word") or holds(chunk, "shelter_head")


def _named(words: Words, runs: Iterable[Run]) -> Iterator[Sequence[Chunk]]:
    for run in runs:
        yield [chunk for chunk in words.chunks[run.start : run.end] if chunk.letter not in "qQ<>"]


def _forms(names: Iterable[Sequence[Chunk]]) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """First word → the forms in which private people may be named again, longest first: whole, surname, given name."""
    found: dict[str, dict[tuple[str, ...], None]] = {}
    for name in names:
        words = [chunk for chunk in name if chunk.letter not in "*;"]
        forms = [
            tuple(chunk.key for chunk in name),
            *((chunk.key,) for chunk in (*words[:1], *words[-1:]) if _tells(chunk)),
        ]
        for form in forms:
            found.setdefault(form[0], {})[form] = None
    return {first: sorted(forms, key=len, reverse=True) for first, forms in found.items()}


def _tells(word: Chunk) -> bool:
    """Whether a part of a name can stand for it alone: no word that means something else as often."""
    return word.letter == "G" or vocabulary(language_of(word.key)).frequency(word.key) < COMMON


def _repeats(words: Words, forms: Mapping[str, Sequence[tuple[str, ...]]]) -> Iterator[Run]:
    for at, chunk in enumerate(words.chunks):
        first = chunk.key if chunk.key in forms else _without_proclitic(chunk.key)
        for form in forms.get(first, ()):
            keys = (first, *(other.key for other in words.chunks[at + 1 : at + len(form)]))
            if keys == form and (len(form) > 1 or _stands_alone(words.letters, at)):
                yield Run(at, at + len(form), at)
                break


def _without_proclitic(word: str) -> str:
    return next((word[1:] for letter, _ in table("ar", "proclitics") if word.startswith(letter)), word)


def _stands_alone(letters: str, at: int) -> bool:
    return letters[at] not in "XT" and letters[at - 1 : at] not in BEFORE and letters[at + 1 : at + 2] not in BEHIND


def _apart(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs in order, none across another."""
    end = 0
    for run in sorted(runs, key=lambda run: (run.phrase, -run.end)):
        if run.phrase >= end:
            yield run
            end = run.end


def _phrase(words: Words, run: Run) -> Span:
    first = len(words.letters[: run.phrase].rstrip(LINKS))
    return words.chunks[first].start, words.chunks[run.end - 1].end

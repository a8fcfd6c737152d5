"""The words of a sentence with the letters of private.tsv, which tell who is private."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ingest.classes import ARABIC, Chunk, folded_phrase, language_of, words_of
from ingest.grammar import letters_of
from ingest.lexicon import vocabulary
from ingest.lexicon.files import table
from ingest.mentions.words import leaves, said
from ingest.parse import Sentence
from ingest.proclitics import COMMON
from ingest.text import tokens_of

PRIVATE = frozenset("!+")
OF_AGE = 18


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a sentence, bodies and posts whole, each with the letter that tells who is private."""

    chunks: Sequence[Chunk]
    letters: str


def tells_of_a_case(sentence: Sentence) -> bool:
    """Whether a sentence tells of a crime, a trial, a rescue or a loss."""
    return said((leaf.key for chunk in sentence.chunks for leaf in leaves(chunk)), "case_word")


def words_in(sentence: Sentence, text: str) -> Words:
    """The words of a sentence, each with its letter."""
    parted = [part for chunk in sentence.chunks for part in _parted(chunk, text)]
    chunks: list[Chunk] = []
    at = 0
    while at < len(parted):
        width, letter = _word_at(parted, at, text)
        run = parted[at : at + width]
        chunks.append(Chunk(letter, run[0].start, run[-1].end, " ".join(chunk.key for chunk in run)))
        at += width
    return Words(chunks, letters_of(chunks))


def tells(word: Chunk) -> bool:
    """Whether a part of a name can stand for it alone: no word that means something else as often."""
    return word.letter == "G" or vocabulary(language_of(word.key)).frequency(word.key) < COMMON


def _parted(chunk: Chunk, text: str) -> Iterator[Chunk]:
    """The words of a person's chunk, titles before and quotation marks behind among them; bodies and posts whole."""
    if chunk.letter == "N":
        yield from words_of(tokens_of(text, (chunk.start, chunk.parts[0].start)))
        for part in chunk.parts:
            yield from leaves(part)
        yield from words_of(tokens_of(text, (chunk.parts[-1].end, chunk.end)))
    elif chunk.letter == "T" and (_is_of_somebody(chunk) or _ends_in_initial(chunk)):
        yield from leaves(chunk)
    else:
        yield chunk


def _is_of_somebody(post: Chunk) -> bool:
    """«وكيلة الضحية» is no post, but her lawyer."""
    words = leaves(post)
    return len(words) > 1 and _form_at(words, 0)[1] == "~" and _form_at(words, 1)[1] in PRIVATE


def _ends_in_initial(post: Chunk) -> bool:
    """«ملك ص.» is no king, but a girl of whose surname one letter is told."""
    *others, last = leaves(post)
    return bool(others) and last.end - last.start == 1


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
    return 1, _letter_of(chunks, at, text)


def _letter_of(chunks: Sequence[Chunk], at: int, text: str) -> str:
    """The letter of a word that private.tsv does not hold."""
    chunk = chunks[at]
    if chunk.key.isdecimal():
        return "@" if int(chunk.key) < OF_AGE else "#"
    if _is_initial(chunks, at):
        return "*"
    if " " in chunk.key and chunk.letter in "dwh":
        return "P"
    return chunk.letter if ARABIC.match(chunk.key) else _latin(chunk.letter, text[chunk.start])


def _is_meant(letter: str, run: Sequence[Chunk], text: str) -> bool:
    """A capital tells a street from a way, and in "Child Safety Forum" that nobody's child is meant."""
    begins = text[run[0].start]
    if letter in "_|":
        return not begins.islower()
    return (
        letter in "%$g" or not begins.isupper() or run[-1].letter in "GH" or (run[-1].letter == "S" and tells(run[-1]))
    )


def _is_initial(chunks: Sequence[Chunk], at: int) -> bool:
    """A letter with a full stop behind it, or before it where it ends several, or at the end of a headline."""
    chunk = chunks[at]
    if chunk.end - chunk.start != 1 or not chunk.key.isalpha() or chunk.letter in "HRA":
        return False
    stopped = any(stop.letter == ";" and stop.start == chunk.end for stop in chunks[at + 1 : at + 2])
    ends = at + 1 == len(chunks) or (at > 1 and chunks[at - 1].letter == ";" and _is_initial(chunks, at - 2))
    return stopped or ends


def _latin(letter: str, begins: str) -> str:
    """In Latin letters a capital tells what may be a name, but for what is known to be something else."""
    if begins.islower():
        return "U" if letter == "O" else letter if letter in "aoiltbCPV&" else "z"
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

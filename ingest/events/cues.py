"""The cues of events in a sentence: which acts its words tell, and where."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ingest.classes import folded_phrase
from ingest.grammar import letters_of
from ingest.lexicon.files import table
from ingest.mentions.words import leaves, phrases, said
from ingest.parse import Sentence, once_a_sentence

WELCOMED = 4
"""Words behind "welcomed" among which the guest stands."""
WAS = re.compile(r"V(?:[HRATNXx]+|n)V")


@dataclass(frozen=True, slots=True)
class Cue:
    """An act told by words of a sentence; positions are those of its chunks, the end exclusive."""

    act: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Act:
    """What an act opens (`-` nothing, `=` an event of the kind its noun says) and the roles around it."""

    kind: str
    before: str
    after: str

    @property
    def gives_roles(self) -> bool:
        """Whether those around it take part by it."""
        return self.before != "-"

    @property
    def opens(self) -> bool:
        """Whether it tells of an event, and not only of who was there."""
        return self.kind != "-"


@cache
def acts() -> Mapping[str, Act]:
    """Every act that gives roles."""
    return {row[0]: Act(*row[1:]) for row in table("", "acts")}


@once_a_sentence
def cues_of(sentence: Sentence) -> Sequence[Cue]:
    """The cues of a sentence in their order; where one lies inside another of the same act, the longer."""
    cues = _matches(sentence, _forms("cues"))
    told = [cue for cue in cues if not any(_inside(cue, other) for other in cues) and not _is_presidency(sentence, cue)]
    told = [cue for cue in told if cue.act != "recalled" or _is_dated(sentence, cue)]
    told = [cue for cue in told if cue.act != "welcome" or _is_of_somebody(sentence, cue)]
    return [*_headed(sentence), *_recalled(sentence), *(_in_the_passive(sentence, cue) for cue in told)]


def says(sentence: Sentence, name: str) -> bool:
    """Whether a word or phrase of that file stands in the sentence outside names and posts."""
    return said([word for word, _ in _words(sentence)], name)


@once_a_sentence
def nouns_of(sentence: Sentence) -> Sequence[Cue]:
    """The nouns of events in a sentence; the act of each is the kind of event."""
    return _matches(sentence, _forms("events"))


def _recalled(sentence: Sentence) -> list[Cue]:
    """«وكان وزير العدل استقبل …»: an event before that which was told."""
    first = 1 if letters_of(sentence.chunks[:1]) == "&" else 0
    was = letters_of(sentence.chunks[first : first + 5])
    told = any(chunk.key in phrases("was") for chunk in sentence.chunks[first : first + 1])
    return [Cue("side", first, first + 1)] if told and WAS.match(was) else []


def _in_the_passive(sentence: Sentence, cue: Cue) -> Cue:
    """With who stands before it as the one received: "was received on Monday by"."""
    before = sentence.chunks[cue.start - 1].key if cue.start else ""
    passive = cue.act == "receive" and before in phrases("to_be") and sentence.language == "en"
    return replace(cue, act="received_by") if passive else cue


def _is_of_somebody(sentence: Sentence, cue: Cue) -> bool:
    """Whether in English somebody is welcomed, and not a step or a decision."""
    behind = sentence.chunks[cue.end : cue.end + WELCOMED]
    guests = any(chunk.letter in "NTXASG" or chunk.key in phrases("guests") for chunk in behind)
    return sentence.language != "en" or guests


def _is_dated(sentence: Sentence, cue: Cue) -> bool:
    """Whether what is recalled by "signed in" was signed in a year or month, and not in a town."""
    following = sentence.chunks[cue.end : cue.end + 1]
    months = {folded_phrase(form) for form, _ in table("en", "months")}
    named = any(chunk.letter == "#" or chunk.key in months for chunk in following)
    return sentence.chunks[cue.end - 1].letter != "i" or sentence.language != "en" or named


def _is_presidency(sentence: Sentence, cue: Cue) -> bool:
    """«القسم الخاص برئاسة النيابة العامة»: a body's presidency, over which nobody presides."""
    return sentence.chunks[cue.start].letter == "p" and letters_of(sentence.chunks[cue.end : cue.end + 1]) == "X"


def _headed(sentence: Sentence) -> list[Cue]:
    """A headline without a verb tells that its event took place: «اجتماع اللجنة المشتركة في جاكرتا»."""
    noun = sentence.headline and next((noun for noun in nouns_of(sentence) if noun.start == 0), None)
    return [Cue("hold", noun.start, noun.end)] if noun else []


def _inside(cue: Cue, other: Cue) -> bool:
    """«ترأس وفد» is not «ترأس»; but «كما التقى» tells besides that somebody met."""
    within = other.start <= cue.start and cue.end <= other.end
    return within and (other.start, other.end) != (cue.start, cue.end) and other.act not in ("side", "recalled")


@cache
def _forms(name: str) -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word → the phrases that begin with it and their acts, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for language in ("ar", "en"):
        for act, form in table(language, name):
            words = tuple(folded_phrase(form).split())
            found.setdefault(words[0], []).append((words, act))
    return {first: tuple(sorted(forms, key=lambda form: -len(form[0]))) for first, forms in found.items()}


def _matches(sentence: Sentence, forms: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]) -> list[Cue]:
    words = _words(sentence)
    keys = tuple(key for key, _ in words)
    found: list[Cue] = []
    free: dict[str, int] = {}
    for at, key in enumerate(keys):
        for phrase, act in forms.get(key, ()):
            end = at + len(phrase)
            if at >= free.get(act, 0) and keys[at:end] == phrase:
                found.append(Cue(act, words[at][1], words[end - 1][1] + 1))
                free[act] = end
    return found


@once_a_sentence
def _words(sentence: Sentence) -> Sequence[tuple[str, int]]:
    """Each word outside names and posts, with the position of its chunk."""
    return [
        (word, position)
        for position, chunk in enumerate(sentence.chunks)
        if chunk.letter not in "XTN"
        for leaf in leaves(chunk)
        for word in leaf.key.split()
    ]

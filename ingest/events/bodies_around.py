"""What a body does, by the words around it: organise, meet, send a delegation, or only be where something was."""

import re
from collections.abc import Mapping, Sequence

from ingest.classes import Chunk
from ingest.events.cues import Cue
from ingest.facts import Role
from ingest.grammar import letters_of
from ingest.mentions.words import phrases
from ingest.parse import Sentence
from ingest.proclitics import is_definite

SUBJECT = re.compile(r"(?:[io]a?X|,?&?a?X)*P?")


def role_in_english(sentence: Sentence, cue: Cue, kind: str, before: bool) -> Role | None:
    """The part of a body that held a meeting or talks with another, or that represented its country."""
    if sentence.language != "en":
        return None
    held: Role = "participant" if sentence.headline else "host"  # two who hold talks open a headline
    roles: Mapping[str, Role] = {"meeting": held, "bilateral_meeting": "participant"}
    if cue.act == "deputise":
        return None if before else "participant"
    return roles.get(kind) if cue.act == "hold" and before else None


def is_bound(sentence: Sentence, position: int) -> bool:
    """In Arabic the verb comes first; in English a body behind it is bound where "with" or "by" says so."""
    at = position - 1
    while at > 0 and sentence.chunks[at].letter in "XZ&,a":
        at -= 1
    return sentence.language != "en" or sentence.chunks[at].key in phrases("party")


def runs_it(chunks: Sequence[Chunk], position: int) -> bool:
    """Whether a body is only said to run what was visited: "the shelter run by the Ministry"."""
    at = position - 1 - (letters_of(chunks[position - 1 : position]) == "a")
    return at >= 0 and chunks[at].key in phrases("agent")


def is_inside(sentence: Sentence, position: int) -> bool:
    """Whether a body is where something was: "at the Officers Club"."""
    before = letters_of(sentence.chunks[:position]).removesuffix("a")
    return sentence.language == "en" and before.endswith("i")


def organised_at(sentence: Sentence, cues: Sequence[Cue], position: int) -> Cue | None:
    """The act whose subject a body is, whatever was told before it: "Under the patronage of X, it organised"."""
    letters = letters_of(sentence.chunks)
    acts = (cue for cue in cues if cue.act in ("organise", "launch") and cue.start > position)
    return next((cue for cue in acts if SUBJECT.fullmatch(letters[position + 1 : cue.start])), None)


def belongs_to_somebody(chunks: Sequence[Chunk], position: int) -> bool:
    """«والمقدم سيف الغافري من شرطة عمان»: the body says whence he comes."""
    beside = position > 1 and chunks[position - 2].letter == "N"
    return beside and chunks[position - 1].key in phrases("origin")


def follows_delegation(chunks: Sequence[Chunk], position: int) -> bool:
    """«وفد تايلاندي»."""
    return position > 0 and chunks[position - 1].key in phrases("delegation")


def sends_delegation(chunks: Sequence[Chunk], position: int) -> bool:
    """«وفد من اللجنة», «أعضاء من اللجنة»: the body sent them."""
    at = position
    while at > 0 and (chunks[at - 1].key in phrases("origin") or chunks[at - 1].letter in "aY'"):
        at -= 1
    whom = chunks[at - 1].key if at > 0 else ""
    if at < position and whom in phrases("members"):
        return True
    return whom in phrases("delegation") and (at < position or not is_definite(whom))  # «زار الوفد دار الأمل»


def in_one_clause(chunks: Sequence[Chunk], cue: Cue, position: int) -> bool:
    """Whether no other verb stands between an act and a body: «وقعت الهيئة …، يشمل تدريب المفتشين في الوزارة»."""
    between = chunks[position : cue.start] if position < cue.start else chunks[cue.end : position]
    return not any(chunk.letter in "V;" for chunk in between)


def is_met(chunks: Sequence[Chunk], cue: Cue, position: int) -> bool:
    """«تلتقي الهيئة», «تبحث … مع الهيئة»; but «تبحث أوضاع مراكز الحماية» names what is talked about."""
    at = position
    while at > cue.end and chunks[at - 1].letter in "X&,":
        at -= 1
    return at == cue.end or chunks[at - 1].key in phrases("with")


def is_subject(chunks: Sequence[Chunk], position: int) -> bool:
    """Whether a body does what follows: not «أدوار الإدارات في الهيئة، … الذي ينظم الإجراءات»."""
    at = position
    while at > 0 and chunks[at - 1].letter in "X&,":
        at -= 1
    return at == 0 or chunks[at - 1].letter not in "iblw"


def receives(chunks: Sequence[Chunk], cue: Cue, position: int) -> bool:
    """Whether a body stands beside the verb: not «قالت الوزارة إن اللواء فلانا استقبل الوفد»."""
    between = letters_of(chunks[position + 1 : cue.start])
    return comes_first(chunks, cue, position) or (position < cue.start and set(between) <= set("X&,PoiabYy"))


def comes_first(chunks: Sequence[Chunk], cue: Cue, position: int) -> bool:
    """Whether a body behind a verb is who does it: «زارت لجنة حماية الطفل دار الأمل», «استقبلت الهيئة وفدا»."""
    letters = letters_of(chunks)
    visits = cue.act == "receive" or re.match(r"[^XN;]*(?<![iblo&])X", letters[position + 1 :]) is not None
    return position == cue.end and chunks[cue.start].letter == "V" and visits

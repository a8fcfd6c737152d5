"""What a body does in an English sentence: organise, hold or bind itself, or only be where something was."""

import re
from collections.abc import Mapping, Sequence

from ingest.classes import Chunk
from ingest.events.cues import Cue
from ingest.facts import Role
from ingest.grammar import letters_of
from ingest.mentions.words import phrases
from ingest.parse import Sentence

SUBJECT = re.compile(r"(?:[io]a?X|,?&?a?X)*P?")


def role_in_english(sentence: Sentence, cue: Cue, kind: str, before: bool) -> Role | None:
    """The part of a body that held a meeting or talks with another, or that represented its country."""
    if sentence.language != "en":
        return None
    roles: Mapping[str, Role] = {"meeting": "host", "bilateral_meeting": "participant"}
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

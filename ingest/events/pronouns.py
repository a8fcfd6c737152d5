"""Whom an English sentence begins with by a pronoun: "She then visited the shelter"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from ingest.classes import folded_phrase
from ingest.grammar import letters_of
from ingest.lexicon import vocabulary
from ingest.lexicon.files import table
from ingest.mentions.article import Mentions, Named
from ingest.mentions.people import Person
from ingest.parse import Sentence

OPENING = re.compile(r"(?:[^,NTXV;]{1,6},)?[SP](?=P?V)")
"""What may stand before the pronoun: "Later in the day, she also"."""
UNKNOWN = "-"


def meant_by_pronoun(sentence: Sentence, mentions: Mentions) -> Iterator[Named]:
    """The person with whom the sentence before began, where this one begins with "he" or "she"."""
    opening = OPENING.match(letters_of(sentence.chunks)) if sentence.language == "en" else None
    if opening is None or sentence.index == 0:
        return
    position = opening.end() - 1
    chunk = sentence.chunks[position]
    gender = _genders().get(chunk.key)
    before = mentions.people_in(mentions.sentences[sentence.index - 1])
    subject = before[0].who if gender and before else None
    if isinstance(subject, Person) and _gender_of(subject) in (gender, UNKNOWN):
        yield Named(position, subject, (chunk.start, chunk.end))


def _gender_of(person: Person) -> str:
    return vocabulary("en").name(person.units[0]).gender


@cache
def _genders() -> Mapping[str, str]:
    return {folded_phrase(form): gender for form, gender in table("en", "pronouns")}

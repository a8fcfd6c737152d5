"""Where an event took place: the city and country its sentences name with a preposition of place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.classes import Chunk
from ingest.events.frame import Frame
from ingest.grammar import letters_of
from ingest.mentions.article import Mentions
from ingest.mentions.bodies import Body
from ingest.mentions.words import phrases
from ingest.parse import Sentence

PLACE = re.compile(r"(?<![XTx])[ib](?:[avw]?[LY]|vy)")
CLOSING = re.compile(r"[ib][avw]?L$")
"""The city that closes a headline is that of the event, also behind a body («… اجتماع اللجنة العربية بالقاهرة»)."""


DATED = frozenset(",<-:")
"""Signs behind the city or country of a dateline: "Kuwait, Feb 12", "Djibouti (SONNA)"."""
LOCALITY = re.compile(r"ia?[wS]oL")
"""In English the word for what a place is stands before it: "in the city of Sfax"."""


@dataclass(frozen=True, slots=True)
class Where:
    """City as printed and ISO code of the country; either may be unknown."""

    city: str | None
    country: str | None


def where_of(frame: Frame, mentions: Mentions) -> Where:
    """The place of an event: where its own sentences put it, else the headline or dateline, else the article's home."""
    own = _places_in(mentions, [frame.opened_in])
    later = _places_in(mentions, frame.sentences)
    visited = _visited(frame)
    if visited and not later:
        return Where(None, visited)
    named = own or _in_headline(mentions.sentences) or _dateline(mentions.sentences) or later
    city = next((place for place in named if place.letter == "L"), None)
    text = mentions.article.text
    country = city.value if city else next((place.value for place in named if place.value), None)
    return Where(text[city.start : city.end] if city else None, country or mentions.home)


def _places_in(mentions: Mentions, sentences: Sequence[int]) -> list[Chunk]:
    return [place for at in sentences for place in _places(mentions.sentences[at])]


def _places(sentence: Sentence) -> Iterator[Chunk]:
    """Places after «في» or «بـ», but not where they say of which country a body or post is."""
    chunks = sentence.chunks
    letters = letters_of(chunks)
    for match in PLACE.finditer(letters):
        if letters_of(chunks[: match.start()])[-1:] != "w" or chunks[match.start() - 1].key not in phrases(
            "counterpart"
        ):
            yield chunks[match.end() - 1]
    for match in LOCALITY.finditer(letters):
        if chunks[match.end() - 3].key in phrases("locality"):
            yield chunks[match.end() - 1]
    if sentence.headline and (closing := CLOSING.search(letters)):
        yield chunks[closing.end() - 1]


def _visited(frame: Frame) -> str | None:
    """The country of the body that is visited, where it is known for itself."""
    hosts = [part.who for part, _ in frame.parts if frame.kind == "visit" and part.role == "host"]
    return next((body.stated_country for body in hosts if isinstance(body, Body) and body.stated_country), None)


def _in_headline(sentences: Sequence[Sentence]) -> list[Chunk]:
    return [place for sentence in sentences if sentence.headline for place in _places(sentence)]


def _dateline(sentences: Sequence[Sentence]) -> list[Chunk]:
    """The city that opens the lead («الدوحة في 22 أبريل /قنا/»)."""
    for sentence in sentences:
        if sentence.headline:
            continue
        first = next(iter(sentence.chunks), None)
        parted = letters_of(sentence.chunks[1:2]) in DATED
        return [first] if first is not None and (first.letter == "L" or (first.letter == "Y" and parted)) else []
    return []

"""Whose side a sentence speaks of: bodies listed for a foreign delegation are of its country."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ingest.article import Span
from ingest.classes import Chunk
from ingest.mentions.words import leaves, phrases
from ingest.parse import Sentence, all_chunks

NEAR = 3
"""Words between the adjective of a country and its delegation: "a Syrian security delegation"."""
FAR = 12
"""Words between a delegation and who leads it: "from Tanzania's Bureau (TB), which was led by"."""


@dataclass(frozen=True, slots=True)
class Side:
    """A stretch of the text in which the people of one country's delegation are listed."""

    span: Span
    country: str


def sides_of(sentences: Sequence[Sentence]) -> list[Side]:
    """The stretches of an article that list a delegation: "an Algerian delegation led by …, Chair of the Committee"."""
    found: list[Side] = []
    guests: dict[str, str] = {}
    for sentence in sentences:
        guests |= _titled(sentence.chunks)
        for country, opens in (*_delegations(sentence.chunks), *_companies(sentence.chunks, guests)):
            end = _end(sentence.chunks, opens)
            listed = sentence.chunks[opens:end]
            found.append(Side((sentence.chunks[opens - 1].end, listed[-1].end if listed else 0), country))
            guests |= {_surname(chunk): country for chunk in listed if chunk.letter == "N"}
    return found


def side_at(sides: Sequence[Side], span: Span) -> str | None:
    """The country whose side is listed at a place of the text."""
    return next((side.country for side in sides if side.span[0] <= span[0] and span[1] <= side.span[1]), None)


def _surname(chunk: Chunk) -> str:
    return leaves(chunk)[-1].key


def _titled(chunks: Sequence[Chunk]) -> Iterator[tuple[str, str]]:
    """Those whose post says their country: "Chadian Minister of Justice X"."""
    for at, chunk in enumerate(chunks):
        if chunk.letter == "T" and chunk.parts[0].letter == "y":
            named = next((after for after in chunks[at + 1 : at + NEAR] if after.letter == "N"), None)
            if named is not None:
                yield _surname(named), chunk.parts[0].value


def _delegations(chunks: Sequence[Chunk]) -> Iterator[tuple[str, int]]:
    """The country of each delegation whose members are listed, and the position at which the list begins."""
    for at, chunk in enumerate(chunks):
        if chunk.key in phrases("delegation"):
            before = next((one.value for one in reversed(chunks[max(at - NEAR, 0) : at]) if one.letter in "yY"), None)
            country = before or _sender(chunks, at)
            opens = _opens(chunks, at) if country else None
            if country and opens:
                yield country, opens


def _sender(chunks: Sequence[Chunk], at: int) -> str | None:
    """The country that a delegation is from: "a delegation from Japan", "from Kenya's Ministry of Labour"."""
    if [chunk.key in phrases("origin") for chunk in chunks[at + 1 : at + 2]] != [True]:
        return None
    named = next((chunk for chunk in chunks[at + 2 : at + 4] if chunk.letter in "XY"), None)
    countries = (part.value for part in all_chunks([named] if named else []) if part.letter in "yY")
    return next(countries, None)


def _opens(chunks: Sequence[Chunk], at: int) -> int | None:
    """The position behind "led by" or "included", if that is what follows."""
    for position, chunk in enumerate(chunks[at + 1 : at + FAR], at + 1):
        if chunk.key in phrases("side_opens"):
            return position + 1
        if chunk.letter in "V;NT" and chunk.key not in phrases("auxiliary"):
            return None
    return None


def _companies(chunks: Sequence[Chunk], guests: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """Who came with a guest: "Benali was accompanied by X, head of the Directorate"."""
    for at, chunk in enumerate(chunks):
        if chunk.letter in "NSG" and (country := guests.get(_surname(chunk))):
            for position, after in enumerate(chunks[at + 1 : at + FAR], at + 1):
                if after.key in phrases("company"):
                    yield country, position + 1
                    break
                if after.letter in "V;NT" and after.key not in phrases("auxiliary"):
                    break


def _end(chunks: Sequence[Chunk], opens: int) -> int:
    """Where a list ends: at the next verb, at a preposition behind a comma, at the other side."""
    for position, chunk in enumerate(chunks[opens:], opens):
        ended = chunk.letter in "VP" and chunk.key not in (*phrases("side_list"), *phrases("side_opens"))
        elsewhere = chunk.letter == "i" and position > opens and chunks[position - 1].letter == ","
        if ended or elsewhere:
            return position
    return len(chunks)

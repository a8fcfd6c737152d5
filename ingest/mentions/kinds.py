"""Whether a body is a committee, a shelter or an agency."""

from functools import cache

from ingest.facts import BodyKind
from ingest.mentions.bodies import Body
from ingest.mentions.words import bare, holds, phrases


def kind_of(body: Body) -> BodyKind:
    """The kind its words say; a section inside a shelter, and a ministry that governs shelters, is an agency."""
    chunks = [mention.chunk for mention in body.mentions]
    if any(holds(chunk, "committee_word") for chunk in chunks):
        return "committee"
    if body.head in _heads("agency_head"):
        return "agency"
    house = body.head in _heads("shelter_head") and not any(holds(chunk, "no_shelter") for chunk in chunks)
    return "shelter" if house or any(holds(chunk, "shelter_word") for chunk in chunks) else "agency"


@cache
def _heads(name: str) -> frozenset[str]:
    return frozenset(bare(phrase) for phrase in phrases(name))

"""Who presides or opens: of several people named around the chair, and of those who lead a side."""

import re
from collections.abc import Collection, Sequence

from ingest.classes import Chunk
from ingest.events.cues import Cue
from ingest.events.opening import GATHERINGS
from ingest.grammar import letters_of
from ingest.mentions.words import phrases

BOTH_BEHIND = re.compile(r"^[^N]*N(?:,?T)?,?&[aTYyPd',]*N$")
BOTH_BEFORE = re.compile(r"N(?:,T(?:&T)*)?(?:,?&[aTYyd']*N(?:,T(?:&T)*)?)+,?$")
RELATIVE = re.compile(r"(?:,a?T(?:&a?T)*)?,P")
NEAR = 3
"""Words between "who" and what he did: "who also"."""
TELLING = frozenset({"chair", "speak"})
"""Acts that a relative clause tells of the person before it."""


def preside_both(chunks: Sequence[Chunk], cue: Cue, position: int, people: Collection[int]) -> bool:
    """Whether he presides with another: "chaired jointly by A and B", "A and B presided over the session"."""
    letters = "".join("N" if at in people else chunk.letter for at, chunk in enumerate(chunks))
    if position > cue.start:
        return BOTH_BEHIND.search(letters[cue.end : position + 1]) is not None
    first = min(people, default=0)
    return BOTH_BEFORE.fullmatch(letters[first : cue.start]) is not None


def leads_side(chunks: Sequence[Chunk], cue: Cue, kind: str) -> bool:
    """Whether an act tells who leads a side in a joint session, and so presides: "the Omani side was headed by"."""
    sides = [at for at, chunk in enumerate(chunks) if chunk.key in phrases("side")]
    return any(at < cue.start for at in sides) and (kind == "committee_session" or len(sides) > 1)


def opens_gathering(chunks: Sequence[Chunk], cue: Cue, kind: str) -> bool:
    """Whether who stands before an act opens a gathering, as is done with a speech: "X opened the workshop"."""
    return cue.act == "hold" and kind in GATHERINGS and chunks[cue.start].key in phrases("opening_verb")


def told_of_him(chunks: Sequence[Chunk], cues: Sequence[Cue], position: int) -> Cue | None:
    """What a relative clause tells of somebody: "X, the Minister, who chaired the session, said"."""
    clause = RELATIVE.match(letters_of(chunks), position + 1)
    if clause is None or chunks[clause.end() - 1].key not in phrases("relative_person"):
        return None
    told = (cue for cue in cues if cue.act in TELLING and 0 <= cue.start - clause.end() <= NEAR)
    return next(told, None)

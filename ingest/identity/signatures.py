"""The distinct ways in which articles name a thing, and the ids made of them."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from ingest.identity.romanise import slug

ThingKind = Literal["official", "body", "meeting", "agreement", "story"]


@dataclass(frozen=True)
class Signature:
    """A kind, a folded name, and the context in which articles give it."""

    kind: ThingKind
    key: str
    country: str | None = None
    body: str | None = None
    """Keys of the bodies in whose posts the official stands, or of the body that this one is a part of."""
    post: str | None = None
    gender: str | None = None
    """As the article states it, where the name does not tell it."""
    own: str = ""
    """Place of the mention, where it stands beside its namesake or says too little to be anything else."""

    def __hash__(self) -> int:
        return self._number

    @cached_property
    def _number(self) -> int:
        return hash((self.kind, self.key, self.country, self.body, self.post, self.gender, self.own))

    @cached_property
    def hash(self) -> str:
        """64 hex digits of all it is made of."""
        parts = (self.kind, self.key, self.country, self.body, self.post, self.gender, self.own)
        return hashlib.sha256("\n".join(part or "" for part in parts).encode()).hexdigest()

    @cached_property
    def id(self) -> str:
        """A readable id: name and 8 digits; a frame's is its fact id, a story's that of its article."""
        if self.kind in ("meeting", "agreement", "story"):
            return self.key
        return f"{slug(self.key, self.kind)}-{self.hash[:8]}"


def eldest(sightings: Iterable[tuple[str | None, Signature]]) -> Signature:
    """The signature first published, undated last, the lesser hash where days are equal: it gives the thing its id."""
    return min(sightings, key=lambda sighting: (sighting[0] or "9999", sighting[1].hash))[1]

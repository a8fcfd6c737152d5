"""The distinct ways in which articles name a thing, and the ids made of them."""

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from ingest.identity.romanise import slug

ThingKind = Literal["official", "body", "meeting", "agreement", "story"]


class Signature(NamedTuple):
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

    @property
    def hash(self) -> str:
        """64 hex digits of all it is made of."""
        return hashlib.sha256("\n".join(part or "" for part in self).encode()).hexdigest()

    @property
    def id(self) -> str:
        """A readable id: name and 8 digits; a frame's is its fact id, a story's that of its article."""
        return _id(self)


@lru_cache(1 << 16)
def _id(signature: Signature) -> str:
    if signature.kind in ("meeting", "agreement", "story"):
        return signature.key
    return f"{slug(signature.key, signature.kind)}-{signature.hash[:8]}"


def eldest(sightings: Iterable[tuple[str | None, Signature]]) -> Signature:
    """The signature first published, undated last, the lesser hash where days are equal: it gives the thing its id."""
    return min(sightings, key=lambda sighting: (sighting[0] or "9999", sighting[1].hash))[1]

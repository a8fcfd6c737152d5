"""The distinct ways in which articles name a thing, and the ids made of them."""

import hashlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from ingest.identity.romanise import slug

ThingKind = Literal["country", "official", "body", "meeting", "agreement", "story"]


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
        """A readable id: name and 8 digits; a country's is its code, that of a frame or story its key."""
        return _id(self)


@lru_cache(1 << 16)
def _id(signature: Signature) -> str:
    if signature.kind not in ("official", "body"):
        return signature.key
    return f"{slug(signature.key, signature.kind)}-{signature.hash[:8]}"


def eldest(sightings: Iterable[tuple[str | None, Signature]]) -> Signature:
    """The signature first published, undated last, the lesser hash where days are equal: it gives the thing its id."""
    return min(sightings, key=lambda sighting: (sighting[0] or "9999", sighting[1].hash))[1]


def named(local: str, signatures: Mapping[str, Signature]) -> str:
    """The id of the signature of whom an article names by a local id; a country's code stands for itself."""
    return signatures[local].id if local in signatures else local


def story_signature(article: str) -> Signature:
    """The signature of the story that an article tells."""
    return Signature("story", f"story-{article[:16]}")

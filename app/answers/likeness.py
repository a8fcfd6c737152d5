"""How well a name fits the words that somebody remembers, in either script."""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from ingest.identity.names import bare, person_name
from ingest.identity.skeleton import likeness, skeleton

FITS = 0.85
"""A word that agrees less is another word."""
HEARD = 0.97
"""A word heard across scripts counts a little less than one read."""
WHOLE = 0.1
"""What a name loses that says more than was asked."""


def score(asked: str, names: Iterable[str | None]) -> float:
    """0 to 100: how well the best of the names fits; 100 where it is the same."""
    return max((_score(asked, name) for name in names if name), default=0.0)


def fits(asked: str, names: Iterable[str | None]) -> bool:
    """Whether one of the names holds every word."""
    return any(min(_agreements(asked, name), default=0.0) >= FITS for name in names if name)


def _score(asked: str, name: str) -> float:
    agreements = _agreements(asked, name)
    if not agreements:
        return 0.0
    told = len(agreements) / max(len(agreements), len(_units(name)))
    return round(100 * (sum(agreements) / len(agreements)) * (1 - WHOLE + WHOLE * told), 1)


def _agreements(asked: str, name: str) -> list[float]:
    """For each word that is asked, how much the likest word of the name agrees."""
    parts = _units(name)
    return [max((_agreement(unit, part) for part in parts), default=0.0) for unit in _units(asked)]


@lru_cache(1 << 16)
def _units(name: str) -> tuple[str, ...]:
    # «اللجنة» and «لجنة» are one word here, wherever in a name they stand
    return tuple(map(bare, person_name(name).units))


def _agreement(one: str, other: str) -> float:
    if one.isascii() != other.isascii():
        return HEARD * likeness(skeleton(one), skeleton(other))
    return float(Levenshtein.normalized_similarity(one, other))

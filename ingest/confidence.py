"""How sure a fact is: of facts found for the same reasons, the share that was right in the gold."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import Any

from ingest.lexicon.files import table

PUBLISHED, HELD = 0.9, 0.5
"""From the one on a fact is published, from the other on it is held for review; less sure ones are dropped."""
USUAL = "-"
"""The reason under which the table holds the share of all facts of a kind, for reasons it does not know."""


def weighed(kind: str, reasons: Sequence[str]) -> dict[str, Any]:
    """The fields of a fact of this kind that say how sure it is and why."""
    return {"confidence": round(confidence_of(kind, reasons), 3), "reasons": tuple(reasons)}


def confidence_of(kind: str, reasons: Sequence[str]) -> float:
    """The share of right facts of this kind among those found for the least reliable of these reasons, or of two."""
    shares = _shares()
    usual = shares.get((kind, USUAL), 1.0)
    return min((shares.get((kind, reason), usual) for reason in with_pairs(reasons)), default=usual)


def with_pairs(reasons: Sequence[str]) -> Iterator[str]:
    """Reasons, and each two of them together."""
    yield from reasons
    yield from map("; ".join, combinations(reasons, 2))


@cache
def _shares() -> dict[tuple[str, str], float]:
    """Kind of fact and reason → share right, fitted on the gold."""
    return {(kind, reason): float(share) for kind, reason, share in table("", "confidence")}

"""Ties gathered from the facts that state them: how many, the newest, and the newest one's sentence."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ingest.facts import Evidence
from ingest.identity.sightings import Dated

MOST_FACTS = 20

Row = dict[str, Any]


class Fact(NamedTuple):
    """One statement of a tie, ordered by how new it is."""

    published: str
    article: str
    id: str
    quote: str

    @property
    def day(self) -> str | None:
        """The day on which it was published."""
        return self.published[:10] or None


def fact_of(dated: Dated, fact: str, evidence: tuple[Evidence, ...]) -> Fact:
    """A fact with the first of its sentences."""
    return Fact(dated.published or "", dated.article, fact, evidence[0].quote if evidence else "")


@dataclass(slots=True)
class Tie:
    """A tie between two things, with the facts that state it."""

    facts: list[Fact] = field(default_factory=list)
    stated: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Property and value, with how often it stands."""

    def newest(self) -> Fact:
        """The fact published last."""
        return max(self.facts)

    def row(self, kind: str, ends: tuple[str, str], parts: Iterable[str | None] = (), **properties: Any) -> Row:
        """The row by which the tie is written."""
        facts = sorted(set(self.facts), reverse=True)
        ids = list(dict.fromkeys(fact.id for fact in facts))
        return {
            "from": ends[0],
            "to": ends[1],
            "properties": {
                "id": tie_id(kind, *ends, *parts),
                **properties,
                "fact_count": len(ids),
                "facts": ids[:MOST_FACTS],
                "quote": facts[0].quote,
                "article": facts[0].article,
            },
        }


def tie_id(*parts: str | None) -> str:
    """16 digits made of a tie's kind, ends and what else tells it from others between them."""
    return hashlib.sha256("\n".join(part or "" for part in parts).encode()).hexdigest()[:16]


def months_of(days: Iterable[str]) -> list[str]:
    """The months of days, sorted, each once; a year alone has none."""
    return sorted({day[:7] for day in days if len(day) >= 7})

"""Ties gathered from the facts that state them: how many, the newest, and the newest one's sentence."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Self

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


@dataclass(slots=True)
class Tie:
    """A tie between two things, as all facts that state it tell of it; the newest are kept whole."""

    fact_count: int = 0
    facts: list[Fact] = field(default_factory=list)
    """The newest, newest first."""
    stated: Counter[str] = field(default_factory=Counter)
    """What they say of it in their own words, with how often."""
    first_day: str | None = None
    last_day: str | None = None

    def add(self, fact: Fact, stated: str | None = None) -> None:
        """Takes in one more fact."""
        self.take_in(Tie(1, [fact], Counter([stated] if stated else []), fact.day, fact.day))

    def take_in(self, other: Self) -> None:
        """Takes in all that others state, of which none was counted here before."""
        self.fact_count += other.fact_count
        self.facts = sorted((*self.facts, *other.facts), reverse=True)[:MOST_FACTS]
        self.stated.update(other.stated)
        self.first_day = min(filter(None, (self.first_day, other.first_day)), default=None)
        self.last_day = max(filter(None, (self.last_day, other.last_day)), default=None)

    def newest(self) -> Fact:
        """The fact published last."""
        return self.facts[0]

    def row(self, kind: str, ends: tuple[str, str], parts: Iterable[str | None] = (), **properties: Any) -> Row:
        """The row by which the tie is written; sentences that are facts of no kind have no ids."""
        return {
            "from": ends[0],
            "to": ends[1],
            "properties": {
                "id": tie_id(kind, *ends, *parts),
                **properties,
                "fact_count": self.fact_count,
                "facts": [fact.id for fact in self.facts if fact.id],
                "quote": self.facts[0].quote,
                "article": self.facts[0].article,
            },
        }


def tie_id(*parts: str | None) -> str:
    """16 digits made of a tie's kind, ends and what else tells it from others between them."""
    return hashlib.sha256("\n".join(part or "" for part in parts).encode()).hexdigest()[:16]


def months_of(days: Iterable[str]) -> list[str]:
    """The months of days, sorted, each once; a year alone has none."""
    return sorted({day[:7] for day in days if len(day) >= 7})

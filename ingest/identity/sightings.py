"""What articles say of identity: their signatures, and each signature as all of them together give it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

from ingest.facts import Evidence
from ingest.identity.signatures import Signature
from ingest.identity.ties import Fact, Tie


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """An article as far as identity asks: when, where and in which version it was published."""

    article: str
    published: str | None
    modified: str | None = None
    address: str | None = None
    """URL or feed guid: articles of one address are versions of one."""
    language: str = "ar"
    prints: str = ""
    """What stays of its words in a copy: articles with like prints tell one story."""

    @property
    def day(self) -> str | None:
        """The ISO day on which it was published."""
        return self.published[:10] if self.published else None

    @property
    def version(self) -> tuple[str, str]:
        """Of the versions of one address the greatest counts."""
        return max(self.modified or "", self.published or ""), self.article

    def fact(self, id: str, evidence: tuple[Evidence, ...]) -> Fact:
        """A fact that it states, with the first of its sentences."""
        return Fact(self.published or "", self.article, id, evidence[0].quote if evidence else "")


@dataclass(slots=True)
class Sighting:
    """What one article adds to a signature."""

    signature: Signature
    name: str
    names: tuple[str, ...]
    marks: Mapping[str, str | None] = field(default_factory=dict)
    """Kind, country or gender as stated here."""
    aliases: frozenset[str] = frozenset()
    """Keys by which other articles may name it alone."""
    heard: frozenset[frozenset[str]] = frozenset()
    """The concepts of its names, unknown words as their consonants."""
    posts: frozenset[str] = frozenset()
    """Concepts of the title of each post, as one string."""
    bodies: frozenset[Signature] = frozenset()


TieKey = tuple[str, ...]
"""Kind of a tie, the signature or country at its other end, and what else tells it from others."""


@dataclass(slots=True)
class Sighted:
    """A signature with all that the articles held say of it."""

    signature: Signature
    first_day: str | None = None
    articles: int = 0
    full: Counter[str] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    marks: Counter[tuple[str, str]] = field(default_factory=Counter)
    aliases: frozenset[str] = frozenset()
    heard: frozenset[frozenset[str]] = frozenset()
    posts: frozenset[str] = frozenset()
    bodies: frozenset[Signature] = frozenset()
    apart: frozenset[str] = frozenset()
    """Ids of the signatures that an article names beside this one as another thing."""
    alone: bool = False
    """Whether it is joined to no other."""
    ties: dict[TieKey, Tie] = field(default_factory=dict)

    def add(self, sighting: Sighting, day: str | None) -> None:
        """Takes in what one more article says."""
        self.articles += 1
        if day and (self.first_day is None or day < self.first_day):
            self.first_day = day
        self.full[sighting.name] += 1
        self.forms.update(sighting.names)
        self.marks.update((mark, value) for mark, value in sighting.marks.items() if value)
        self.aliases |= sighting.aliases
        self.heard |= sighting.heard
        self.posts |= sighting.posts
        self.bodies |= sighting.bodies

    def take_in(self, other: Self) -> None:
        """Takes in what further articles say."""
        self.articles += other.articles
        self.first_day = min(filter(None, (self.first_day, other.first_day)), default=None)
        self.full.update(other.full)
        self.forms.update(other.forms)
        self.marks.update(other.marks)
        self.aliases |= other.aliases
        self.heard |= other.heard
        self.posts |= other.posts
        self.bodies |= other.bodies
        self.apart |= other.apart
        for key, tie in other.ties.items():
            self.ties.setdefault(key, Tie()).take_in(tie)

    @property
    def name(self) -> str:
        """The form most articles give as the fullest; the longest, then the first in order, where equally many do."""
        return most_stated(self.full) or self.signature.key


def most_stated(counts: Mapping[str, int]) -> str | None:
    """What is counted most often; of equals the longest, then the first in order."""
    return min(counts, key=lambda name: (-counts[name], -len(name), name), default=None)


def mark_of(sighted: Iterable[Sighted], mark: str) -> str | None:
    """The value of a mark that most articles give, the first in order where equally many do."""
    counts: Counter[str] = Counter()
    for one in sighted:
        for (name, value), times in one.marks.items():
            if name == mark:
                counts[value] += times
    return min(counts, key=lambda value: (-counts[value], value), default=None)

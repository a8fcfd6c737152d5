"""What articles say of identity: their signatures, and each signature as all of them together give it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ingest.identity.signatures import Signature


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

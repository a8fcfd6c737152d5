"""Whom and what a text names, of all that is claimed: officials and bodies by local ids, countries by codes."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from app.second_reader.claims import BodyClaim, Claims, OfficialClaim, PostClaim
from app.second_reader.printed import Place, Printed

Kind = Literal["official", "body", "country"]
Claimed = TypeVar("Claimed", OfficialClaim, BodyClaim)


@dataclass(frozen=True, slots=True)
class Found(Generic[Claimed]):
    """A claim that the text bears out: its local id, and where the text names it."""

    id: str
    kind: Kind
    claim: Claimed
    places: tuple[Place, ...]

    @property
    def sentences(self) -> set[int]:
        """The sentences that name it."""
        return {at for at, _ in self.places}


AnyFound = Found[OfficialClaim] | Found[BodyClaim]


class Named:
    """The bodies of an article, and its people: those whom a sentence names together with a post."""

    def __init__(self, claims: Claims, printed: Printed) -> None:
        self.printed = printed
        bodies = self._places(claims.bodies, apart=False)
        people = [one for one in self._places(claims.officials, apart=True) if any(self.titles(*one))]
        self.bodies = [Found(f"b{at}", "body", *one) for at, one in enumerate(bodies, 1)]
        self.people = [Found(f"p{at}", "official", *one) for at, one in enumerate(people, 1)]
        self._called: dict[str, AnyFound] = {}
        every: list[AnyFound] = [*self.people, *self.bodies]
        for found in every:
            for name in found.claim.names:
                self._called.setdefault(_plain(name), found)

    def places(self, who: str, sentences: Collection[int], *kinds: Kind) -> tuple[str, list[Place]]:
        """The id of whom a name or country code means, and where these sentences name him."""
        found = self._called.get(_plain(who))
        if found is not None:
            return found.id, [place for place in found.places if found.kind in kinds and place[0] in sentences]
        return who, self.printed.whole(self.printed.naming(who, sentences) if "country" in kinds else ())

    def id(self, who: str | None, sentences: Collection[int], *kinds: Kind) -> str | None:
        """The id of whom a name or country code means; null where these sentences do not name him."""
        if who is None:
            return None
        local, places = self.places(who, sentences, *kinds)
        return local if places else None

    def titles(self, claim: OfficialClaim, places: Iterable[Place]) -> Iterator[tuple[PostClaim, Place]]:
        """The claimed posts whose words stand in a sentence that names the person, and are not his name."""
        named = list(places)
        for post in claim.posts:
            titles = (title for title in self.printed.places(post.title) if _beside(title, named))
            if (title := next(titles, None)) is not None:
                yield post, title

    def _places(self, claims: Sequence[Claimed], *, apart: bool) -> list[tuple[Claimed, tuple[Place, ...]]]:
        """The claims that the text names, in its order; `apart`: a name inside another's longer one is not its own."""
        owner: dict[str, int] = {}
        for at, claim in enumerate(claims):
            for name in claim.names:
                owner.setdefault(_plain(name), at)
        taken: dict[int, bytearray] = defaultdict(lambda: bytearray(len(self.printed.text)))
        places: dict[int, list[Place]] = defaultdict(list)
        for name in sorted(owner, key=len, reverse=True):
            letters = taken[0 if apart else owner[name]]
            for at, (start, end) in self.printed.places(name):
                if not any(letters[start:end]):
                    letters[start:end] = b"\1" * (end - start)
                    places[owner[name]].append((at, (start, end)))
        return [(claims[at], tuple(ones)) for ones, at in sorted((sorted(ones), at) for at, ones in places.items())]


def _beside(title: Place, named: Iterable[Place]) -> bool:
    """Whether words stand in a sentence with a name and share no letter with it."""
    at, (start, end) = title
    spans = [span for sentence, span in named if sentence == at]
    return bool(spans) and all(end <= first or last <= start for first, last in spans)


def _plain(name: str) -> str:
    return " ".join(name.split())

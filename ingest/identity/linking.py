"""Signatures joined to things: likely pairs in canonical order, never across a barrier, never by an even guess."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby
from typing import Generic, TypeVar

Named = TypeVar("Named", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Link(Generic[Named]):
    """Two that are likely one: the greater the score, the earlier it counts."""

    score: float
    one: Named
    other: Named


class Groups(Generic[Named]):
    """What has been joined so far; joining keeps every pair of a group compatible."""

    def __init__(self, members: Iterable[Named], compatible: Callable[[Named, Named], bool]) -> None:
        self.joined: set[Named] = set()
        """Those that a link has joined, be it to their like."""
        self._group = {member: [member] for member in members}
        self._compatible = compatible

    def __iter__(self) -> Iterator[list[Named]]:
        seen: set[int] = set()
        for group in self._group.values():
            if id(group) not in seen:
                seen.add(id(group))
                yield group

    def __contains__(self, member: Named) -> bool:
        return member in self._group

    def same(self, one: Named, other: Named) -> bool:
        """Whether the two are in one group."""
        return self._group[one] is self._group[other]

    def group(self, member: Named) -> Sequence[Named]:
        """All that are one with this one."""
        return self._group[member]

    def can_join(self, one: Named, other: Named) -> bool:
        """Whether every pair of the two groups is compatible."""
        left, right = self._group[one], self._group[other]
        return left is right or all(self._compatible(a, b) for a in left for b in right)

    def join(self, one: Named, other: Named) -> None:
        """Makes the two groups one."""
        self.joined |= {one, other}
        left, right = self._group[one], self._group[other]
        if left is right:
            return
        small, large = sorted((left, right), key=len)
        large += small
        for member in small:
            self._group[member] = large

    def join_best(self, links: Iterable[Link[Named]], order: Callable[[Named], str]) -> None:
        """Joins along the links, best first, as long as all stay compatible."""
        for link in _ranked(links, order):
            if self.can_join(link.one, link.other):
                self.join(link.one, link.other)

    def join_certain(self, links: Iterable[Link[Named]], order: Callable[[Named], str]) -> None:
        """As `join_best`, but of equally good links to two that cannot be one neither counts."""
        for _, tier in groupby(_ranked(links, order), key=lambda link: link.score):
            self._join_tier(list(tier))

    def _join_tier(self, tier: list[Link[Named]]) -> None:
        possible = [link for link in tier if self.can_join(link.one, link.other)]
        torn = self._torn(possible)
        for link in possible:
            if link.one not in torn and link.other not in torn and self.can_join(link.one, link.other):
                self.join(link.one, link.other)

    def _torn(self, links: list[Link[Named]]) -> set[Named]:
        """Those that could equally well be either of two that cannot be one."""
        sides: dict[Named, dict[int, Named]] = defaultdict(dict)
        for link in links:
            sides[link.one][id(self._group[link.other])] = link.other
            sides[link.other][id(self._group[link.one])] = link.one
        return {
            member
            for member, others in sides.items()
            if any(not self.can_join(a, b) for a, b in combinations(others.values(), 2))
        }


def _ranked(links: Iterable[Link[Named]], order: Callable[[Named], str]) -> list[Link[Named]]:
    return sorted(links, key=lambda link: (-link.score, *sorted((order(link.one), order(link.other)))))


def pairs_in(blocks: Iterable[Iterable[Named]], order: Callable[[Named], str]) -> Iterator[tuple[Named, Named]]:
    """Every two that share a block, each pair once, in order; they are too many to be held."""
    shared = [sorted(one, key=order) for block in blocks if len(one := set(block)) > 1]
    members = sorted(set[Named]().union(*shared), key=order)
    place = {member: at for at, member in enumerate(members)}
    around: dict[int, list[list[int]]] = defaultdict(list)
    while shared:
        places = [place[member] for member in shared.pop()]
        for at in places[:-1]:
            around[at].append(places)
    for at in sorted(around):
        for other in sorted({later for places in around.pop(at) for later in places[bisect_right(places, at) :]}):
            yield members[at], members[other]

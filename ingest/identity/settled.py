"""Decisions in terms of signatures: which are one and which are two, whatever their names say."""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import Generic, TypeVar

from ingest.decisions import Mention, Pair, Rulings
from ingest.identity.linking import Groups
from ingest.identity.signatures import Signature

Ruled = TypeVar("Ruled", bound=Hashable)


@dataclass(frozen=True)
class Settled(Generic[Ruled]):
    """Pairs that are one, in the order of their decisions, and pairs that are two."""

    one: tuple[tuple[Ruled, Ruled], ...] = ()
    two: frozenset[frozenset[Ruled]] = frozenset()
    own: Mapping[str, Mapping[Ruled, Ruled]] = field(default_factory=dict)
    """Article → signature → the one that it has in this article alone, as its mention there is ruled on."""

    @cached_property
    def all(self) -> frozenset[Ruled]:
        """All that a decision speaks of."""
        return frozenset(ruled for pair in (*self.one, *self.two) for ruled in pair)

    def among(self, held: Collection[Ruled]) -> "Settled[Ruled]":
        """What is ruled of these alone."""
        return Settled(
            one=tuple(pair for pair in self.one if pair[0] in held and pair[1] in held),
            two=frozenset(pair for pair in self.two if all(ruled in held for ruled in pair)),
            own=self.own,
        )

    @cached_property
    def _like(self) -> Mapping[Ruled, Sequence[Ruled]]:
        groups = Groups(self.all, lambda _, __: True)
        self.join(groups)
        return {ruled: groups.group(ruled) for ruled in self.all}

    def may_be_one(self, one: Ruled, other: Ruled, alike: Callable[[Ruled, Ruled], bool]) -> bool:
        """Whether nothing parts the two: who is ruled one with somebody may be like either."""
        if one not in self.all and other not in self.all:
            return alike(one, other)
        if self.apart(one, other):
            return False
        return any(alike(*pair) for pair in product(self._like.get(one, [one]), self._like.get(other, [other])))

    def apart(self, one: Ruled, other: Ruled) -> bool:
        """Whether the two are ruled different."""
        return frozenset((one, other)) in self.two

    def join(self, groups: Groups[Ruled]) -> None:
        """Joins the pairs that are one, barriers or none; of decisions that contradict each other the older count."""
        for one, other in self.one:
            if one in groups and other in groups and not self._parts(groups, one, other):
                groups.join(one, other)

    def _parts(self, groups: Groups[Ruled], one: Ruled, other: Ruled) -> bool:
        return any(self.apart(*pair) for pair in product(groups.group(one), groups.group(other)))


def settled(rulings: Rulings, named: Mapping[Mention, Signature]) -> Settled[Signature]:
    """What decisions rule of the signatures of the mentions that are held; the others sleep."""
    own = {mention: _own(mention, named) for mention in _torn(rulings, named)}
    of = {**named, **own}
    return Settled(
        one=tuple((of[one], of[other]) for one, other in _awake(rulings.same, of) if of[one] != of[other]),
        two=frozenset(
            frozenset((of[one], of[other])) for one, other in _awake(rulings.different, of) if of[one] != of[other]
        ),
        own=_by_article(named, own),
    )


def own_signature(signature: Signature, mention: Mention) -> Signature:
    """The signature of a mention alone, where decisions part it from others of its signature."""
    if _is_event(signature):
        return signature
    return signature._replace(own=f"{mention.article}:{mention.start}:")


def frames_ruled(ruled: Settled[Signature]) -> Settled[str]:
    """What is ruled of the frames of events, by their ids."""
    return Settled(
        one=tuple((one.key, other.key) for one, other in ruled.one if _is_event(one)),
        two=frozenset(frozenset(one.key for one in pair) for pair in ruled.two if all(map(_is_event, pair))),
    )


def _is_event(one: Signature) -> bool:
    return one.kind in ("meeting", "agreement")


def _awake(pairs: Iterable[Pair], named: Mapping[Mention, Signature]) -> Iterator[Pair]:
    """The pairs of which both are named where they were, as things of one kind."""
    for one, other in pairs:
        if one in named and other in named and named[one].kind == named[other].kind:
            yield one, other


def _torn(rulings: Rulings, named: Mapping[Mention, Signature]) -> set[Mention]:
    """The mentions whose signatures decisions make both one and two: each needs one of its own."""
    groups = Groups(set(named.values()), lambda _, __: True)
    for one, other in _awake(rulings.same, named):
        groups.join(named[one], named[other])
    torn = [named[one] for one, other in _awake(rulings.different, named) if groups.same(named[one], named[other])]
    return {mention for mention, signature in named.items() if any(groups.same(signature, one) for one in torn)}


def _own(mention: Mention, named: Mapping[Mention, Signature]) -> Signature:
    """Of several mentions of one in an article the first gives the place."""
    alike = [one for one, signature in named.items() if one.article == mention.article and signature == named[mention]]
    return own_signature(named[mention], min(alike))


def _by_article(
    named: Mapping[Mention, Signature], own: Mapping[Mention, Signature]
) -> dict[str, dict[Signature, Signature]]:
    found: dict[str, dict[Signature, Signature]] = {}
    for mention, signature in own.items():
        found.setdefault(mention.article, {})[named[mention]] = signature
    return found

"""Whom articles name: the signatures that they give, joined to things, each with one id."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ingest.facts import Statement
from ingest.identity.bodies import bodies_of, side_by_side
from ingest.identity.one_body import joined_bodies
from ingest.identity.people import joined_people, people_of, told_apart
from ingest.identity.settled import Settled
from ingest.identity.sightings import Sighted, Sighting
from ingest.identity.signatures import Signature, ThingKind, eldest


@dataclass(frozen=True, slots=True)
class Named:
    """Whom and what one article names, by local id."""

    bodies: Mapping[str, Sighting]
    people: Mapping[str, Sighting]
    two: frozenset[frozenset[Signature]]
    """Pairs of people or bodies that are two, whatever their names say."""

    @property
    def signatures(self) -> dict[str, Signature]:
        """By local id."""
        return {local: one.signature for local, one in (*self.bodies.items(), *self.people.items())}

    def alone(self) -> dict[Signature, Sighting]:
        """The bodies whose names say too little to be met elsewhere: none is a part of them, and nobody leads them."""
        wholes = frozenset[Signature]().union(*(one.bodies for one in self.bodies.values()))
        small = [one for one in self.bodies.values() if one.signature.own and not one.posts]
        return {one.signature: one for one in small if one.signature not in wholes}

    def renamed(self, own: Mapping[Signature, Signature]) -> "Named":
        """The same by the signatures that mentions in this article have for themselves."""
        if not own:
            return self

        def renamed(one: Sighting) -> Sighting:
            bodies = frozenset(own.get(body, body) for body in one.bodies)
            return replace(one, signature=own.get(one.signature, one.signature), bodies=bodies)

        return Named(
            {local: renamed(one) for local, one in self.bodies.items()},
            {local: renamed(one) for local, one in self.people.items()},
            frozenset(frozenset(own.get(one, one) for one in pair) for pair in self.two),
        )


def named_in(statement: Statement) -> Named:
    """Whom and what an article names."""
    bodies = bodies_of(statement)
    people = people_of(statement, bodies)
    two = (*told_apart(people, statement.meetings), *side_by_side(bodies))
    return Named(bodies, people, frozenset(two))


@dataclass(slots=True)
class Names:
    """All signatures of the articles held, as far as they can be joined; the rest stands for itself."""

    sighted: dict[Signature, Sighted] = field(default_factory=dict)
    alone: dict[Signature, frozenset[Signature]] = field(default_factory=dict)
    """Bodies that are joined to no other and in which somebody has a post, each with what it is a part of."""
    two: set[frozenset[Signature]] = field(default_factory=set)
    """Pairs that are two."""
    settled: Settled[Signature] = field(default_factory=Settled)
    """What decisions say; known before the articles of which they speak are added."""

    def add(self, named: Named, day: str | None) -> None:
        """Takes in what one more article says."""
        alone = {signature: one for signature, one in named.alone().items() if signature not in self.settled.all}
        at = frozenset[Signature]().union(*(one.bodies for one in named.people.values()))
        self.alone.update((signature, one.bodies) for signature, one in alone.items() if signature in at)
        for sighting in (*named.bodies.values(), *named.people.values()):
            if sighting.signature not in alone:
                self.sighted.setdefault(sighting.signature, Sighted(sighting.signature)).add(sighting, day)
        self.two |= named.two

    def joined(self) -> dict[Signature, str]:
        """The id of the thing that each signature names, where it is not the signature's own."""
        thing_of = {signature: signature.id for signature in self.alone}
        self._number(thing_of, joined_bodies(self._of("body"), self.two, self.settled))
        above: dict[str, set[str]] = defaultdict(set)
        for signature, one in self._of("body").items():
            above[thing_of[signature]].update(thing_of[whole] for whole in one.bodies)
        for signature, wholes in self.alone.items():
            above[signature.id].update(thing_of[whole] for whole in wholes)
        body_of = {signature: frozenset({thing, *above[thing]}) for signature, thing in thing_of.items()}
        self._number(thing_of, joined_people(self._of("official"), body_of, self.two, self.settled))
        return thing_of

    def _of(self, kind: ThingKind) -> dict[Signature, Sighted]:
        """Those of one kind, in the order of their ids."""
        ones = (signature for signature in self.sighted if signature.kind == kind)
        return {signature: self.sighted[signature] for signature in sorted(ones, key=lambda signature: signature.id)}

    def _number(self, thing_of: dict[Signature, str], groups: Iterable[list[Signature]]) -> None:
        for group in groups:
            first = eldest((self.sighted[signature].first_day, signature) for signature in group).id
            thing_of.update((signature, first) for signature in group)

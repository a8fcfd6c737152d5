"""How bodies and officials are compared within a region."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from cypher.graph import Graph
from ingest.identity.kept import read
from ingest.identity.one_body import body_marks, joined_bodies
from ingest.identity.people import Person, joined_people, likelihood, person_marks, person_of
from ingest.identity.settled import Settled
from ingest.identity.sightings import Sighted
from ingest.identity.signatures import Signature
from ingest.rebuild.region import Member

Members = Mapping[str, Member[Sighted]]


def mark_of(*parts: object) -> str:
    """A mark in 16 digits."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def _in_order(part: object) -> object:
    """Sets as lists, whose order is the same in every process."""
    return sorted(map(_in_order, part), key=repr) if isinstance(part, frozenset | set) else part


class Alone:
    """Things of which each signature names its own: countries."""

    ruled_one: Sequence[tuple[str, str]] = ()

    def read(self, text: str) -> Sighted:
        return read(text)

    async def learn(self, members: Members) -> None: ...

    def marks(self, id: str, members: Members) -> frozenset[str]:
        return frozenset()

    def linked(self, one: Member[Sighted], other: Member[Sighted]) -> bool:
        return False

    def joined(self, members: Members) -> Iterable[Sequence[str]]:
        return ([id] for id in members)


class Bodies(Alone):
    """Bodies: all that share a mark are judged together."""

    def __init__(self, settled: Settled[Signature]) -> None:
        self._settled = settled
        self.ruled_one = [(one.id, other.id) for one, other in settled.one if one.kind == "body"]

    def marks(self, id: str, members: Members) -> frozenset[str]:
        one = members[id].kept
        if one.alone:
            return frozenset()
        around = {parent: members[parent.id].kept for parent in one.bodies if parent.id in members}
        return frozenset(mark_of("body", *map(_in_order, mark)) for mark in body_marks(one, around))

    def linked(self, one: Member[Sighted], other: Member[Sighted]) -> bool:
        return True

    def joined(self, members: Members) -> Iterator[Sequence[str]]:
        known = {one.kept.signature: one.kept for _, one in sorted(members.items()) if not one.kept.alone}
        for group in joined_bodies(known, _two(known), self._settled.among(known)):
            yield [signature.id for signature in group]
        yield from ([id] for id, one in members.items() if one.kept.alone)


class People(Alone):
    """Officials: those are judged together of whom two and two may be one."""

    def __init__(self, graph: Graph, settled: Settled[Signature]) -> None:
        self._graph = graph
        self._settled = settled
        self.ruled_one = [(one.id, other.id) for one, other in settled.one if one.kind == "official"]
        self._body_of: dict[Signature, frozenset[str]] = {}
        self._people: dict[str, Person] = {}

    async def learn(self, members: Members) -> None:
        """The things that their bodies are, each with what it is a part of."""
        new = [member for id, member in members.items() if id not in self._people]
        bodies = {body.id: body for member in new for body in member.kept.bodies if body not in self._body_of}
        for row in await self._graph.read("standing", ids=sorted(bodies)):
            self._body_of[bodies[row["id"]]] = frozenset((row["thing"], *row["above"]))
        self._people |= {member.id: person_of(member.kept, self._body_of) for member in new}

    def marks(self, id: str, members: Members) -> frozenset[str]:
        """Those of the person, the bodies at which it stands, and one of all by which it is compared."""
        person, at = self._people[id], members[id].kept.bodies
        whole = (person.name.key, person.country, person.gender, _in_order(person.bodies), _in_order(person.posts))
        marks = [*person_marks(person), ("at", whole), *(at_mark(body.id) for body in at)]
        return frozenset(mark if isinstance(mark, str) else mark_of("person", *map(_in_order, mark)) for mark in marks)

    def linked(self, one: Member[Sighted], other: Member[Sighted]) -> bool:
        return likelihood(self._people[one.id], self._people[other.id]) > 0

    def joined(self, members: Members) -> Iterator[Sequence[str]]:
        sighted = {one.kept.signature: one.kept for _, one in sorted(members.items())}
        for group in joined_people(sighted, self._body_of, _two(sighted), self._settled.among(sighted)):
            yield [signature.id for signature in group]


def at_mark(body: str) -> str:
    """Borne by all who hold a post in a body that is named so."""
    return mark_of("at", body)


def _two(sighted: Mapping[Signature, Sighted]) -> set[frozenset[Signature]]:
    by_id = {signature.id: signature for signature in sighted}
    return {
        frozenset((signature, by_id[other])) for signature, one in sighted.items() for other in one.apart & by_id.keys()
    }

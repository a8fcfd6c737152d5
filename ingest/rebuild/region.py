"""The region that a change touches: signatures that may name what a changed one names, and what they name."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from cypher.graph import Graph
from ingest.identity.signatures import Signature, ThingKind, eldest
from ingest.identity.ties import Row

Kept = TypeVar("Kept")


@dataclass(slots=True)
class Member(Generic[Kept]):
    """A signature in the region, with what the graph held of it before."""

    id: str
    kept: Kept
    text: str
    """What is kept as JSON."""
    before: Row | None = None
    marks: frozenset[str] = frozenset()
    """By these it is found by those that may name the same."""

    @property
    def marks_before(self) -> frozenset[str]:
        """The marks it bore when it was last judged."""
        return frozenset(self.before["marks"] or ()) if self.before else frozenset()


class Kind(Protocol[Kept]):
    """How signatures of one kind are compared and joined."""

    @property
    def ruled_one(self) -> Sequence[tuple[str, str]]:
        """Pairs that are one by a decision, whether they are held or not."""

    def read(self, text: str) -> Kept:
        """What was kept of one."""

    async def learn(self, members: Mapping[str, Member[Kept]]) -> None:
        """Asks the graph for all that the comparison of these needs besides."""

    def marks(self, id: str, members: Mapping[str, Member[Kept]]) -> frozenset[str]:
        """The marks of one; two that may be linked share one of them."""

    def linked(self, one: Member[Kept], other: Member[Kept]) -> bool:
        """Whether two that share a mark may be one."""

    def joined(self, members: Mapping[str, Member[Kept]]) -> Iterable[Sequence[str]]:
        """The members in groups that name one thing each."""


@dataclass(slots=True)
class Region(Generic[Kept]):
    """Signatures of one kind that hang together, whole components of them, and those that are gone."""

    members: dict[str, Member[Kept]] = field(default_factory=dict)
    gone: dict[str, Row] = field(default_factory=dict)
    components: dict[str, str] = field(default_factory=dict)
    groups: list[list[str]] = field(default_factory=list)


async def region_of(graph: Graph, kind: Kind[Kept], touched: Mapping[str, str | None]) -> Region[Kept]:
    """All that may hang together with these signatures, given with what is kept of each now; null where it is gone."""
    found = Region[Kept]()
    before = {row["id"]: row for row in await graph.read("signatures", ids=list(touched))}
    for id, text in touched.items():
        if text is not None:
            found.members[id] = Member(id, kind.read(text), text, before.get(id))
        elif id in before:
            found.gone[id] = before[id]
    await _add(found, kind, graph, {row["component"] for row in before.values()})
    await _add_ruled(found, kind, graph)
    looked: set[str] = set()
    while fresh := await _fresh(found, kind, looked):
        looked |= {member.id for ones in fresh.values() for member in ones}
        near = await _near(graph, kind, found, fresh)
        await kind.learn(near)
        linked = {
            other.before["component"]
            for mark, ones in fresh.items()
            for other in near.values()
            if other.before and mark in other.marks_before and any(kind.linked(one, other) for one in ones)
        }
        await _add(found, kind, graph, linked)
        await _add_ruled(found, kind, graph)
    _judge(found, kind)
    return found


async def _fresh(found: Region[Kept], kind: Kind[Kept], looked: Set[str]) -> dict[str, list[Member[Kept]]]:
    """The marks by which members whose marks have changed are to be looked for, with those members."""
    await kind.learn(found.members)
    fresh: dict[str, list[Member[Kept]]] = defaultdict(list)
    for id, member in found.members.items():
        member.marks = kind.marks(id, found.members)
        if member.marks != member.marks_before and id not in looked:
            for mark in member.marks:
                fresh[mark].append(member)
    return fresh


async def _near(graph: Graph, kind: Kind[Kept], found: Region[Kept], marks: Iterable[str]) -> dict[str, Member[Kept]]:
    rows = await graph.read("signatures_marked", marks=sorted(marks))
    return {
        row["id"]: Member(row["id"], kind.read(row["kept"]), row["kept"], row)
        for row in rows
        if row["id"] not in found.members and row["id"] not in found.gone
    }


async def _add(found: Region[Kept], kind: Kind[Kept], graph: Graph, components: Iterable[str | None]) -> None:
    """Takes whole components in."""
    for row in await graph.read("signatures_together", components=sorted(filter(None, components))):
        if row["id"] not in found.members and row["id"] not in found.gone:
            found.members[row["id"]] = Member(row["id"], kind.read(row["kept"]), row["kept"], row)


async def _add_ruled(found: Region[Kept], kind: Kind[Kept], graph: Graph) -> None:
    """Takes in all that is one with a member by a decision, with what hangs together with it."""
    partners: dict[str, set[str]] = defaultdict(set)
    for one, other in kind.ruled_one:
        partners[one].add(other)
        partners[other].add(one)
    asked: set[str] = set()
    while new := {other for id in found.members for other in partners.get(id, ())} - found.members.keys() - asked:
        asked |= new
        rows = await graph.read("signatures", ids=sorted(new))
        await _add(found, kind, graph, {row["component"] for row in rows})


def _judge(found: Region[Kept], kind: Kind[Kept]) -> None:
    """Parts the members into components, each named for the first of its ids, and joins them."""
    bearers: dict[str, list[str]] = defaultdict(list)
    for id in sorted(found.members):
        for mark in found.members[id].marks:
            bearers[mark].append(id)
    found.components = {id: id for id in found.members}
    for one, other in kind.ruled_one:
        if one in found.members and other in found.members:
            _unite(found.components, one, other)
    for ones in bearers.values():
        for place, one in enumerate(ones):
            for other in ones[place + 1 :]:
                if _root(found.components, one) != _root(found.components, other) and kind.linked(
                    found.members[one], found.members[other]
                ):
                    _unite(found.components, one, other)
    found.components = {id: _root(found.components, id) for id in found.members}
    found.groups = [list(group) for group in kind.joined(found.members)]


def _unite(components: dict[str, str], one: str, other: str) -> None:
    left, right = _root(components, one), _root(components, other)
    components[max(left, right)] = min(left, right)


def _root(components: dict[str, str], id: str) -> str:
    while components[id] != id:
        id = components[id]
    return id


def numbered(region: Region[Kept], kind: ThingKind, days: Mapping[str, str | None]) -> dict[str, str]:
    """Each member with the id of what its group tells of."""
    found: dict[str, str] = {}
    for group in region.groups:
        first = eldest((days[id], Signature(kind, id)) for id in group).id
        found.update((id, first) for id in group)
    return found

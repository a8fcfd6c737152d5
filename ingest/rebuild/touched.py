"""What touched articles change: all that is kept of each signature that they state, or stated before."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import orjson

from cypher.graph import Graph
from ingest.facts import Statement
from ingest.identity.frame import frame_kept
from ingest.identity.kept import kept, read
from ingest.identity.named import Named
from ingest.identity.pacts import pact_kept
from ingest.identity.said import country_signature, is_country, said_in
from ingest.identity.sightings import Dated, Sighted
from ingest.identity.signatures import Signature, story_signature
from ingest.identity.ties import Row
from ingest.rebuild.ruled import IN_ONE, NAMED, Ruled

KeptNow = Mapping[str, str | None]
"""Signatures with all that is kept of each, as JSON; null for one that no article states any more."""


@dataclass(slots=True)
class Touched:
    """What changed, kind by kind, and which signatures each touched article states now."""

    kept: dict[str, dict[str, str | None]] = field(default_factory=lambda: defaultdict(dict))
    states: dict[str, set[str]] = field(default_factory=dict)


async def touched_by(graph: Graph, marks: Sequence[Row], ruled: Ruled) -> Touched:
    """What the marked articles change."""
    articles = await graph.read("published", ids=[mark["id"] for mark in marks])
    found = Touched(states={row["id"]: set() for row in articles})
    rows = await graph.read("stated_by", ids=list(found.states))
    rows += await graph.read("signatures", ids=[id for mark in marks for id in mark["signatures"]])
    before = {row["id"]: row["kind"] for row in rows}
    for id, kind in before.items():
        found.kept[kind][id] = None
    said = _Said(graph, ruled)
    for dated, statement in await ruled.statements(graph, [row["id"] for row in articles if not row["superseded"]]):
        named = ruled.named(statement)
        for kind, id, text in _of_its_own(dated, statement, named):
            found.kept[kind][id] = text
            found.states[dated.article].add(id)
        found.states[dated.article] |= said.add(dated, statement, named)
    await said.add_kept({signature.id for signature in said.found} - before.keys())
    await said.add_others([id for id, kind in before.items() if kind in NAMED], found.states)
    for signature, one in said.found.items():
        found.kept[signature.kind][signature.id] = kept(one)
    return found


def _of_its_own(dated: Dated, statement: Statement, named: Named) -> Iterator[tuple[str, str, str]]:
    """The signatures that no other article states: its story and its frames."""
    yield "story", story_signature(dated.article).id, _json((dated.article, dated.day, dated.prints))
    for meeting in statement.meetings:
        yield "meeting", meeting.id, _json(frame_kept(dated, meeting, named.signatures))
    for agreement in statement.agreements:
        yield "agreement", agreement.id, _json(pact_kept(dated, agreement, named.signatures))


def _json(kept: tuple[object, ...]) -> str:
    return orjson.dumps(tuple(kept)).decode()


class _Said:
    """All that articles say of signatures: the touched ones anew, and what all others say of the same."""

    def __init__(self, graph: Graph, ruled: Ruled) -> None:
        self.found: dict[Signature, Sighted] = {}
        self._graph = graph
        self._ruled = ruled

    def add(self, dated: Dated, statement: Statement, named: Named) -> set[str]:
        """Takes in what one article says, and gives the signatures of which it does."""
        said = said_in(dated, statement, named, self._ruled.names)
        for signature, one in said.items():
            self._take_in(signature, one)
        return {signature.id for signature in said}

    async def add_kept(self, new: set[str]) -> None:
        """What is kept of signatures that touched articles did not state before."""
        for row in await self._graph.read("signatures", ids=sorted(new)):
            one = read(row["kept"])
            self.found[one.signature].take_in(one)

    async def add_others(self, signatures: Sequence[str], touched: Mapping[str, set[str]]) -> None:
        """What other articles say of signatures that touched ones stated before: read in them again and counted."""
        rows = await self._graph.read("stating", ids=signatures)
        stating = {row["id"]: set(row["articles"]) - touched.keys() for row in rows}
        others = sorted(set[str]().union(*(ones for id, ones in stating.items() if not is_country(id))))
        for start in range(0, len(others), IN_ONE):
            for dated, statement in await self._ruled.statements(self._graph, others[start : start + IN_ONE]):
                said = said_in(dated, statement, self._ruled.named(statement), self._ruled.names)
                for signature, one in said.items():
                    if dated.article in stating.get(signature.id, ()) and not is_country(signature.id):
                        self._take_in(signature, one)
        for id, ones in stating.items():
            if is_country(id) and ones:
                country = Sighted(country_signature(id), articles=len(ones), alone=True)
                self._take_in(country.signature, country)

    def _take_in(self, signature: Signature, one: Sighted) -> None:
        self.found.setdefault(signature, Sighted(signature, alone=one.alone)).take_in(one)

"""What touched articles change: all that is kept of each signature that they state, or stated before."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

import orjson

from cypher.graph import Graph
from ingest.confidence import PUBLISHED
from ingest.facts import Statement
from ingest.identity.frame import frame_kept
from ingest.identity.kept import kept, read
from ingest.identity.named import Named, named_in
from ingest.identity.pacts import pact_kept
from ingest.identity.said import country_signature, is_country, said_in
from ingest.identity.sightings import Dated, Sighted
from ingest.identity.signatures import Signature, story_signature
from ingest.identity.ties import Row
from ingest.identity.versions import Versions
from ingest.published import sure

NAMED = ("country", "body", "official")
KeptNow = Mapping[str, str | None]
"""Signatures with all that is kept of each, as JSON; null for one that no article states any more."""


@dataclass(slots=True)
class Touched:
    """What changed, kind by kind, and which signatures each touched article states now."""

    kept: dict[str, dict[str, str | None]] = field(default_factory=lambda: defaultdict(dict))
    states: dict[str, set[str]] = field(default_factory=dict)


async def touched_by(graph: Graph, marks: Sequence[Row]) -> Touched:
    """What the marked articles change, and those at their addresses that they replace, or that replace them."""
    versions = await _versions(graph, marks)
    rows = await graph.read("stated_by", ids=sorted(versions))
    rows += await graph.read("signatures", ids=[id for mark in marks for id in mark["signatures"]])
    before = {row["id"]: row["kind"] for row in rows}
    found = Touched(states={article: set() for article in versions})
    for id, kind in before.items():
        found.kept[kind][id] = None
    new: dict[Signature, Sighted] = {}
    current = sorted(article for article, superseded in versions.items() if not superseded)
    for dated, statement in await statements_of(graph, current):
        named = named_in(statement)
        for kind, id, text in _of_its_own(dated, statement, named):
            found.kept[kind][id] = text
            found.states[dated.article].add(id)
        for signature, one in said_in(dated, statement, named).items():
            found.states[dated.article].add(signature.id)
            new.setdefault(signature, Sighted(signature, alone=one.alone)).take_in(one)
    await _add_others(graph, new, before, versions.keys())
    for signature, one in new.items():
        found.kept[signature.kind][signature.id] = kept(one)
    return found


async def statements_of(graph: Graph, articles: Sequence[str]) -> list[tuple[Dated, Statement]]:
    """What is published of what these articles state."""
    return [
        (dated_row(row), sure(Statement.model_validate_json(row["statement"]), PUBLISHED))
        for row in await graph.read("statements", ids=articles)
    ]


def dated_row(row: Row) -> Dated:
    """When an article was published, and at which address."""
    return Dated(
        article=row["id"],
        published=row["published"],
        modified=row["modified"],
        address=row["address"],
        language=row["language"],
        prints=row["prints"],
    )


async def _versions(graph: Graph, marks: Sequence[Row]) -> dict[str, bool]:
    """The marked articles and those that they replace or bring back, each with whether it is replaced now."""
    rows = await graph.read("published", ids=[mark["id"] for mark in marks])
    addresses = sorted({row["address"] for row in (*rows, *marks) if row["address"]})
    rows += await graph.read("versions", addresses=addresses)
    rows = list({row["id"]: row for row in rows}.values())
    versions = Versions()
    for row in rows:
        versions.add(Dated(**{name: row[name] for name in ("published", "modified", "address")}, article=row["id"]))
    marked = {mark["id"] for mark in marks}
    now = {row["id"]: row["id"] in versions.superseded for row in rows}
    changed = {row["id"]: now[row["id"]] for row in rows if now[row["id"]] != row["superseded"]}
    await graph.write("derive/superseded", [{"id": id, "superseded": changed[id]} for id in sorted(changed)])
    return {id: superseded for id, superseded in now.items() if id in marked or id in changed}


def _of_its_own(dated: Dated, statement: Statement, named: Named) -> Iterator[tuple[str, str, str]]:
    """The signatures that no other article states: its story and its frames."""
    yield "story", story_signature(dated.article).id, _json((dated.article, dated.day, dated.prints))
    for meeting in statement.meetings:
        yield "meeting", meeting.id, _json(frame_kept(dated, meeting, named.signatures))
    for agreement in statement.agreements:
        yield "agreement", agreement.id, _json(pact_kept(dated, agreement, named.signatures))


def _json(kept: tuple[object, ...]) -> str:
    return orjson.dumps(tuple(kept)).decode()


async def _add_others(
    graph: Graph, new: dict[Signature, Sighted], before: Mapping[str, str], articles: Set[str]
) -> None:
    """Adds what all other articles say of signatures: as it is kept, or counted anew where one said it before."""
    kept_rows = await graph.read("signatures", ids=sorted({signature.id for signature in new} - before.keys()))
    for row in kept_rows:
        one = read(row["kept"])
        new[one.signature].take_in(one)
    counted = [id for id, kind in before.items() if kind in NAMED]
    stating = {row["id"]: set(row["articles"]) - articles for row in await graph.read("stating", ids=counted)}
    others = sorted(set[str]().union(*(ones for id, ones in stating.items() if not is_country(id))))
    for dated, statement in await statements_of(graph, others):
        for signature, one in said_in(dated, statement, named_in(statement)).items():
            if dated.article in stating.get(signature.id, ()) and not is_country(signature.id):
                new.setdefault(signature, Sighted(signature, alone=one.alone)).take_in(one)
    for id, ones in stating.items():
        if is_country(id) and ones:
            country = Sighted(country_signature(id), articles=len(ones), alone=True)
            new.setdefault(country.signature, Sighted(country.signature, alone=True)).take_in(country)

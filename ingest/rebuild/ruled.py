"""What decisions rule of what the graph holds: of statements, of signatures, and of the frames of events."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from cypher.graph import Graph
from ingest.decisions import NO_RULINGS, Mention, Rulings
from ingest.facts import Statement
from ingest.forgotten import published
from ingest.identity.kept import read
from ingest.identity.mention import signatures_at
from ingest.identity.named import Named, named_in
from ingest.identity.said import said_in
from ingest.identity.settled import Settled, frames_ruled, settled
from ingest.identity.sightings import Dated
from ingest.identity.signatures import Signature
from ingest.identity.ties import Row

NAMED = ("country", "body", "official")
IN_ONE = 200
"""Articles whose statements are in memory at once."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """Decisions in force, in terms of what is held."""

    rulings: Rulings = NO_RULINGS
    names: Settled[Signature] = field(default_factory=Settled)
    frames: Settled[str] = field(default_factory=Settled)

    def named(self, statement: Statement) -> Named:
        """Whom a statement names, some of them by signatures of their own."""
        return named_in(statement).renamed(self.names.own.get(statement.article, {}))

    async def statements(self, graph: Graph, articles: Sequence[str]) -> list[tuple[Dated, Statement]]:
        """What may be told of what these articles state."""
        return [
            (dated_row(row), published(Statement.model_validate_json(row["statement"]), self.rulings))
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


async def ruled_in(graph: Graph, rulings: Rulings) -> Ruled:
    """What decisions rule, where the articles are held that they speak of; the others sleep."""
    unsettled, signatures = Ruled(rulings), dict[Mention, Signature]()
    articles = await _held(graph, rulings)
    for page in _pages(articles):
        for _, statement in await unsettled.statements(graph, page):
            mentions = rulings.mentions[statement.article]
            signatures |= signatures_at(statement, named_in(statement).signatures, mentions)
    names = settled(rulings, signatures)
    return Ruled(rulings, names, frames_ruled(names))


async def stated_otherwise(graph: Graph, ruled: Ruled) -> list[str]:
    """The articles that decisions speak of in which signatures are others now than the graph holds."""
    found = []
    for page in _pages(await _held(graph, ruled.rulings)):
        for dated, statement in await ruled.statements(graph, page):
            said = said_in(dated, statement, ruled.named(statement), ruled.names)
            rows = await graph.read("stated_by", ids=[dated.article])
            before = {row["id"]: read(row["kept"]).alone for row in rows if row["kind"] in NAMED}
            if before != {signature.id: one.alone for signature, one in said.items()}:
                found.append(dated.article)
    return found


async def _held(graph: Graph, rulings: Rulings) -> list[str]:
    """The articles of which decisions speak, as far as they are held and not replaced."""
    rows = await graph.read("published", ids=sorted(rulings.mentions))
    return [row["id"] for row in rows if not row["superseded"]]


def _pages(articles: Sequence[str]) -> list[Sequence[str]]:
    return [articles[start : start + IN_ONE] for start in range(0, len(articles), IN_ONE)]

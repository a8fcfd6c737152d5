"""Facts: what one article states in one place, with the sentences that state it."""

import re
from collections.abc import Iterator

from app.answers.citations import Told
from app.models.facts import FactAnswer, FactKind, FactStated
from app.problems import NotFound
from cypher.graph import Graph
from ingest.confidence import PUBLISHED
from ingest.facts import Agreement, Evidence, Meeting, Participant, Statement
from ingest.published import sure

SHAPE = re.compile(r"[0-9a-f]{16}\.[0-9a-f]{12}")
Proven = tuple[FactStated, tuple[Evidence, ...]]


async def fact(graph: Graph, id: str) -> FactAnswer:
    """One fact as its article states it."""
    for row in await graph.read("fact", source=id.partition(".")[0]) if SHAPE.fullmatch(id) else []:
        statement = sure(Statement.model_validate_json(row["statement"]), PUBLISHED)
        told = Told.from_row(row, statement.private)
        for stated, evidence in facts_of(statement):
            if stated.id == id:
                return FactAnswer(
                    **stated.model_dump(),
                    superseded=row["superseded"],
                    article=row["article"],
                    citations=[told.citation(piece.start, piece.end) for piece in evidence],
                )
    raise NotFound(f"there is no fact {id!r}")


def facts_of(statement: Statement) -> Iterator[Proven]:
    """All facts of a statement, its local ids turned into the names that the article gives, each with its evidence."""
    names = {body.id: body.name for body in statement.organizations}
    names.update({official.id: official.name for official in statement.officials})
    yield from _posts(statement, names)
    for meeting in statement.meetings:
        yield _whole(meeting, "meeting"), meeting.evidence
        yield from _parts(meeting, "participation", meeting.participants, names)
    for agreement in statement.agreements:
        yield _whole(agreement, "agreement"), agreement.evidence
        yield from _parts(agreement, "party", agreement.parties, names)
        yield from _parts(agreement, "signature", agreement.signatories, names)


def _posts(statement: Statement, names: dict[str, str]) -> Iterator[Proven]:
    for official in statement.officials:
        for post in official.posts:
            stated = FactStated(
                id=post.fact,
                kind="post",
                subject=official.name,
                object=names[post.organization] if post.organization else post.country,
                title=post.title,
                status=post.status,
                country=post.country,
            )
            yield stated, post.evidence


def _whole(whole: Meeting | Agreement, kind: FactKind) -> FactStated:
    held = {"day": whole.start, "country": whole.country} if isinstance(whole, Meeting) else {"day": whole.day}
    return FactStated(id=whole.id, kind=kind, object=whole.kind, title=whole.title, **held)


def _parts(
    whole: Meeting | Agreement, kind: FactKind, parts: tuple[Participant, ...], names: dict[str, str]
) -> Iterator[Proven]:
    about = _whole(whole, kind)
    for part in parts:
        sent_by = part.on_behalf_of
        own = {
            "id": part.fact,
            "subject": names.get(part.id, part.id),
            "role": part.role,
            "on_behalf_of": names.get(sent_by, sent_by) if sent_by else None,
        }
        yield about.model_copy(update=own), part.evidence

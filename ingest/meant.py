"""What people mean by an id: where an article names whom they speak of, which fact, which names."""

import re
from collections.abc import Sequence

from cypher.graph import Graph
from ingest.confidence import HELD
from ingest.decisions import Mention, Rulings
from ingest.facts import Statement
from ingest.forgotten import hash_of_name, published
from ingest.identity.mention import mention_of, signatures_at
from ingest.identity.named import named_in
from ingest.identity.settled import own_signature
from ingest.published import sure

FACT = re.compile(r"[0-9a-f]{16}\.[0-9a-f]{12}")


class Undecidable(Exception):
    """A decision that makes no sense; the reason is one line for users."""


class Unknown(Undecidable):
    """Nothing that is held has this id."""


async def pair_meant(graph: Graph, rulings: Rulings, ids: Sequence[str]) -> tuple[Mention, Mention]:
    """Where articles name two things; an id is theirs, or that of a fact that is stated of them."""
    (one, kind), (other, of_other) = [await _mention(graph, rulings, id) for id in ids]
    if one == other:
        raise Undecidable("both are named by the same words of one article; give a fact of each instead")
    if kind != of_other:
        raise Undecidable(f"one is of the kind {kind}, the other of the kind {of_other}")
    return one, other


async def fact_meant(graph: Graph, id: str) -> str:
    """The id of a fact that an article states."""
    statement = await _stating(graph, id)
    if statement is None or _of_whom(statement, id) is None:
        raise Unknown(f"there is no fact {id!r}")
    return id


async def hashes_meant(graph: Graph, id: str) -> list[str]:
    """The hashes of all names that an official bears."""
    rows = await graph.read("names_borne", official=id)
    if not rows:
        raise Unknown(f"there is no official {id!r}")
    return sorted({hash_of_name(row["key"], row["country"], row["body"]) for row in rows})


async def _mention(graph: Graph, rulings: Rulings, id: str) -> tuple[Mention, str]:
    """Where an article names what has an id, and of what kind it is."""
    statement = await _stating(graph, id) if FACT.fullmatch(id) else await _naming(graph, rulings, id)
    local = statement and (_of_whom(statement, id) or _named(statement, id))
    mention = statement and local and mention_of(statement, local)
    if not statement or not mention:
        raise Unknown(f"no article names anybody or anything by {id!r}")
    return mention, signatures_at(statement, named_in(statement).signatures, [mention])[mention].kind


async def _stating(graph: Graph, fact: str) -> Statement | None:
    rows = await graph.read("fact", source=fact.partition(".")[0])
    return sure(Statement.model_validate_json(rows[0]["statement"]), HELD) if rows else None


async def _naming(graph: Graph, rulings: Rulings, id: str) -> Statement | None:
    rows = await graph.read("naming", id=id)
    return published(Statement.model_validate_json(rows[0]["statement"]), rulings) if rows else None


def _of_whom(statement: Statement, fact: str) -> str | None:
    """The local id of whom or what an article states a fact of."""
    events = {meeting.id: meeting.participants for meeting in statement.meetings}
    events |= {pact.id: (*pact.parties, *pact.signatories) for pact in statement.agreements}
    of = {event: event for event in events}
    of |= {who.fact: who.id for parts in events.values() for who in parts}
    of |= {post.fact: official.id for official in statement.officials for post in official.posts}
    return of.get(fact)


def _named(statement: Statement, id: str) -> str | None:
    """The local id of whom an article names by an id, its own by a decision or that of all who are named so."""
    for local, signature in named_in(statement).signatures.items():
        mention = mention_of(statement, local)
        if mention and id in (signature.id, own_signature(signature, mention).id):
            return local
    return None

"""What of a statement is sure enough to be told: by its confidence, and by what people have ruled."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from ingest.decisions import NO_RULINGS, Rulings
from ingest.facts import Agreement, Fact, Meeting, Official, Organization, Participant, Post, Statement

Ruled = TypeVar("Ruled", Post, Meeting, Participant, Agreement)


def sure(statement: Statement, least: float, rulings: Rulings = NO_RULINGS) -> Statement:
    """The statement without facts less sure than that, and without what hangs on them.

    A fact ruled wrong goes, however sure; one ruled right stays, with all that it is said of.
    """
    return _Sure(statement, least, rulings).whole()


class _Sure:
    """What is left of a statement where facts less sure than a bound go, and ties to them."""

    def __init__(self, statement: Statement, least: float, rulings: Rulings) -> None:
        self._statement = statement
        self._least = least
        self._rulings = rulings
        self._certain = rulings.right and set(_borne_out(statement, rulings.right))
        self._gone = {body.id for body in statement.organizations if not self._stays(body)}
        self._gone |= {official.id for official in statement.officials if not self._stays(official)}

    def whole(self) -> Statement:
        one = self._statement
        return one.model_copy(
            update={
                "organizations": tuple(map(self._body, filter(self._stays, one.organizations))),
                "officials": tuple(map(self._official, filter(self._stays, one.officials))),
                "meetings": tuple(m for m in map(self._meeting, self._of(one.meetings)) if m.participants),
                "agreements": tuple(
                    a for a in map(self._agreement, self._of(one.agreements)) if a.parties or a.signatories
                ),
            }
        )

    def _stays(self, who: Organization | Official) -> bool:
        return self._is_sure(who, who.id)

    def _is_sure(self, fact: Fact, id: str) -> bool:
        return id not in self._rulings.wrong and (fact.confidence >= self._least or id in self._certain)

    def _of(self, facts: Iterable[Ruled]) -> tuple[Ruled, ...]:
        return tuple(fact for fact in facts if self._is_sure(fact, _id(fact)))

    def _known(self, local: str | None) -> str | None:
        return None if local in self._gone else local

    def _body(self, body: Organization) -> Organization:
        return body.model_copy(update={"parent": self._known(body.parent)})

    def _official(self, official: Official) -> Official:
        posts = [
            post.model_copy(update={"organization": self._known(post.organization)})
            for post in self._of(official.posts)
        ]
        return official.model_copy(update={"posts": tuple(posts)})

    def _parts(self, parts: Iterable[Participant]) -> tuple[Participant, ...]:
        return tuple(
            part.model_copy(update={"on_behalf_of": self._known(part.on_behalf_of)})
            for part in self._of(parts)
            if part.id not in self._gone
        )

    def _meeting(self, meeting: Meeting) -> Meeting:
        return meeting.model_copy(update={"participants": self._parts(meeting.participants)})

    def _agreement(self, pact: Agreement) -> Agreement:
        return pact.model_copy(
            update={"parties": self._parts(pact.parties), "signatories": self._parts(pact.signatories)}
        )


def _id(fact: Post | Meeting | Participant | Agreement) -> str:
    return fact.id if isinstance(fact, Meeting | Agreement) else fact.fact


def _borne_out(statement: Statement, right: frozenset[str]) -> Iterator[str]:
    """Facts ruled right, and what each of them is said of: somebody, a body, an event."""
    yield from right
    for official in statement.officials:
        for post in official.posts:
            if post.fact in right:
                yield from (official.id, *filter(None, [post.organization]))
    events = [(meeting.id, meeting.participants) for meeting in statement.meetings]
    events += [(pact.id, (*pact.parties, *pact.signatories)) for pact in statement.agreements]
    for event, parts in events:
        for part in parts:
            if part.fact in right:
                yield from (event, part.id, *filter(None, [part.on_behalf_of]))

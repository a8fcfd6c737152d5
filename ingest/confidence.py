"""How sure a fact is, and what of a statement is sure enough to be published."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import Any, TypeVar

from ingest.facts import Agreement, Fact, Meeting, Official, Organization, Participant, Statement
from ingest.lexicon.files import table

PUBLISHED, HELD = 0.9, 0.5
"""From the one on a fact is published, from the other on it is held for review; less sure ones are dropped."""
USUAL = "-"
"""The reason under which the table holds the share of all facts of a kind, for reasons it does not know."""

Some = TypeVar("Some", bound=Fact)


def weighed(kind: str, reasons: Sequence[str]) -> dict[str, Any]:
    """The fields of a fact of this kind that say how sure it is and why."""
    return {"confidence": round(confidence_of(kind, reasons), 3), "reasons": tuple(reasons)}


def confidence_of(kind: str, reasons: Sequence[str]) -> float:
    """The share of right facts of this kind among those found for the least reliable of these reasons, or of two."""
    shares = _shares()
    usual = shares.get((kind, USUAL), 1.0)
    return min((shares.get((kind, reason), usual) for reason in with_pairs(reasons)), default=usual)


def with_pairs(reasons: Sequence[str]) -> Iterator[str]:
    """Reasons, and each two of them together."""
    yield from reasons
    yield from map("; ".join, combinations(reasons, 2))


@cache
def _shares() -> dict[tuple[str, str], float]:
    """Kind of fact and reason → share right, fitted on the gold."""
    return {(kind, reason): float(share) for kind, reason, share in table("", "confidence")}


def sure(statement: Statement, least: float) -> Statement:
    """The statement without facts less sure than that, and without what hangs on them."""
    return _Sure(statement, least).whole()


class _Sure:
    """What is left of a statement where facts less sure than a bound go, and ties to them."""

    def __init__(self, statement: Statement, least: float) -> None:
        self._statement = statement
        self._least = least
        self._gone = {body.id for body in statement.organizations if body.confidence < least}
        self._gone |= {official.id for official in statement.officials if official.confidence < least}

    def whole(self) -> Statement:
        one = self._statement
        return one.model_copy(
            update={
                "organizations": tuple(map(self._body, self._of(one.organizations))),
                "officials": tuple(map(self._official, self._of(one.officials))),
                "meetings": tuple(m for m in map(self._meeting, self._of(one.meetings)) if m.participants),
                "agreements": tuple(
                    a for a in map(self._agreement, self._of(one.agreements)) if a.parties or a.signatories
                ),
            }
        )

    def _of(self, facts: Iterable[Some]) -> tuple[Some, ...]:
        return tuple(fact for fact in facts if fact.confidence >= self._least)

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

"""People who stay out of all that is told: known by a hash of their names, never by the names."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import TypeVar

from ingest.article import Span
from ingest.confidence import PUBLISHED
from ingest.decisions import Rulings
from ingest.facts import Agreement, Evidence, Meeting, Official, Organization, Participant, Post, Statement
from ingest.identity.bodies import bodies_of
from ingest.identity.people import people_of
from ingest.published import sure
from ingest.text import clear_of

Told = TypeVar("Told", Post, Official, Organization, Meeting, Agreement, Participant)


def hash_of_name(key: str, country: str | None, body: str | None) -> str:
    """64 hex digits of a person's name and of what tells him from his namesakes."""
    return hashlib.sha256("\n".join(("forgotten", key, country or "", body or "")).encode()).hexdigest()


def forgotten_in(statement: Statement, forgotten: Set[str]) -> list[Official]:
    """Whom of these an article names."""
    if not forgotten:
        return []
    people = {local: one.signature for local, one in people_of(statement, bodies_of(statement)).items()}
    hashes = {local: hash_of_name(one.key, one.country, one.body) for local, one in people.items()}
    return [official for official in statement.officials if hashes[official.id] in forgotten]


def published(statement: Statement, rulings: Rulings) -> Statement:
    """What may be told of a statement: what is sure or ruled right, without the people who are forgotten."""
    return without(sure(statement, PUBLISHED, rulings), rulings.forgotten)


def private_in(statement: Statement, rulings: Rulings) -> tuple[Span, ...]:
    """Where an article names somebody private or forgotten, given all that it states."""
    if not rulings.forgotten:
        return statement.private
    told = sure(statement, PUBLISHED, rulings)
    return (*statement.private, *names_of(forgotten_in(told, rulings.forgotten)))


def names_of(people: Iterable[Official]) -> tuple[Span, ...]:
    """Where an article names these people."""
    return tuple(sorted(span for one in people for span in one.mentions))


def without(statement: Statement, forgotten: Set[str]) -> Statement:
    """The statement without these people: they hold nothing, take part in nothing, and no quote bears their names."""
    people = forgotten_in(statement, forgotten)
    return _Without(statement, people).whole() if people else statement


class _Without:
    """What is left of a statement where some of its people go, and all that can be told only with their names."""

    def __init__(self, statement: Statement, people: Sequence[Official]) -> None:
        self._statement = statement
        self._hidden = names_of(people)
        self._places = {one.id: one.mentions for one in statement.officials}
        self._places |= {one.id: one.mentions for one in statement.organizations}
        gone = {one.id for one in people}
        self._officials = list(self._clear((who, who.mentions) for who in statement.officials if who.id not in gone))
        self._bodies = list(self._clear((body, body.mentions) for body in statement.organizations))
        self._left = {one.id for one in self._officials} | {one.id for one in self._bodies}

    def whole(self) -> Statement:
        one = self._statement
        meetings = self._clear(map(self._meeting, one.meetings))
        agreements = self._clear(map(self._agreement, one.agreements))
        return one.model_copy(
            update={
                "organizations": tuple(map(self._body, self._bodies)),
                "officials": tuple(map(self._official, self._officials)),
                "meetings": tuple(meeting for meeting in meetings if meeting.participants),
                "agreements": tuple(pact for pact in agreements if pact.parties or pact.signatories),
                "private": tuple(sorted({*one.private, *self._hidden})),
            }
        )

    def _known(self, local: str | None) -> str | None:
        return None if local in self._places and local not in self._left else local

    def _body(self, body: Organization) -> Organization:
        return body.model_copy(update={"parent": self._known(body.parent)})

    def _official(self, official: Official) -> Official:
        posts = self._clear((post, official.mentions) for post in official.posts)
        known = (post.model_copy(update={"organization": self._known(post.organization)}) for post in posts)
        return official.model_copy(update={"posts": tuple(known)})

    def _meeting(self, meeting: Meeting) -> tuple[Meeting, Sequence[Span]]:
        parts = self._parts(meeting.participants)
        return meeting.model_copy(update={"participants": parts, "title": None}), self._named(parts)

    def _agreement(self, pact: Agreement) -> tuple[Agreement, Sequence[Span]]:
        parties, signatories = self._parts(pact.parties), self._parts(pact.signatories)
        told = pact.model_copy(update={"parties": parties, "signatories": signatories, "title": None})
        return told, self._named((*parties, *signatories))

    def _parts(self, parts: Iterable[Participant]) -> tuple[Participant, ...]:
        stay = [who for who in parts if self._known(who.id)]
        told = self._clear((who, self._places.get(who.id, ())) for who in stay)
        return tuple(who.model_copy(update={"on_behalf_of": self._known(who.on_behalf_of)}) for who in told)

    def _named(self, parts: Iterable[Participant]) -> list[Span]:
        return [span for who in parts for span in self._places.get(who.id, ())]

    def _clear(self, told: Iterable[tuple[Told, Sequence[Span]]]) -> Iterator[Told]:
        """Facts with quotes that bear none of the names, but one of the places given; others are told no more."""
        for fact, places in told:
            if evidence := tuple(clear for one in fact.evidence if (clear := self._quote(one, places))):
                yield fact.model_copy(update={"evidence": evidence})

    def _quote(self, told: Evidence, places: Iterable[Span]) -> Evidence | None:
        hidden = [(start - told.start, end - told.start) for start, end in self._hidden if _meet(told, start, end)]
        if not hidden:
            return told
        whole = 0, len(told.quote)
        inside = ((start - told.start, end - told.start) for start, end in places if _meet(told, start, end))
        for place in inside:
            if clear := clear_of(told.quote, whole, place, hidden):
                start, end = clear
                return Evidence(start=told.start + start, end=told.start + end, quote=told.quote[start:end])
        return None


def _meet(told: Evidence, start: int, end: int) -> bool:
    return told.start < end and start < told.end

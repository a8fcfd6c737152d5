"""Small builders of what articles state, for tests of what is made of it."""

import hashlib
from collections.abc import Iterable
from typing import Any

from ingest.article import Article
from ingest.facts import (
    Agreement,
    Evidence,
    Meeting,
    Official,
    Organization,
    Participant,
    Post,
    Statement,
    fact_id,
)
from ingest.identity.prints import prints_of
from ingest.identity.sightings import Dated


class Told:
    """One article under construction: names what it states in a line each, then gives `dated` and `statement`."""

    def __init__(
        self, name: str, published: str | None = "2024-01-10", *, address: str | None = None, text: str = ""
    ) -> None:
        self.id = hashlib.sha256(name.encode()).hexdigest()
        self.dated = Dated(article=self.id, published=published, address=address, prints=_prints(text))
        self._parts: dict[str, list[Any]] = {"countries": [], "organizations": [], "officials": []}
        self._events: dict[str, list[Any]] = {"meetings": [], "agreements": []}
        self._places = 0

    def countries(self, *codes: str) -> None:
        self._parts["countries"] += codes

    def body(self, name: str, country: str | None, *names: str, kind: str = "agency", **more: Any) -> str:
        local = f"b{len(self._parts['organizations']) + 1}"
        span, evidence = self._place(name)
        body = Organization(
            id=local,
            name=name,
            names=(name, *names),
            kind=kind,
            country=country,
            mentions=(span,),
            **{"evidence": evidence, **more},
        )
        self._parts["organizations"].append(body)
        return local

    def person(self, name: str, country: str | None, *posts: tuple[str, str | None], **more: Any) -> str:
        local = f"p{len(self._parts['officials']) + 1}"
        span, evidence = self._place(name)
        held = tuple(
            Post(fact=self._fact("post", title), title=title, organization=at, evidence=evidence) for title, at in posts
        )
        official = Official(
            id=local, name=name, names=(name,), country=country, posts=held, mentions=(span,), evidence=evidence, **more
        )
        self._parts["officials"].append(official)
        return local

    def meeting(self, kind: str, *who: tuple[str, ...], start: str | None = None, **more: Any) -> str:
        """`who`: (local id or country, role[, on behalf of])."""
        _, evidence = self._place(kind)
        fields = {"end": None, "country": None, "city": None} | more
        meeting = Meeting(
            id=self._fact("meeting", kind),
            kind=kind,
            start=start,
            participants=tuple(self._participant(*one) for one in who),
            evidence=evidence,
            **fields,
        )
        self._events["meetings"].append(meeting)
        return meeting.id

    def agreement(self, parties: Iterable[str], signatories: Iterable[str] = (), **more: Any) -> str:
        _, evidence = self._place("agreement")
        agreement = Agreement(
            id=self._fact("agreement", "mou"),
            kind="mou",
            day=more.pop("day", None),
            parties=tuple(self._participant(who, "participant") for who in parties),
            signatories=tuple(self._participant(who, "signatory") for who in signatories),
            evidence=evidence,
            **more,
        )
        self._events["agreements"].append(agreement)
        return agreement.id

    @property
    def statement(self) -> Statement:
        return Statement(article=self.id, **{name: tuple(ones) for name, ones in (self._parts | self._events).items()})

    @property
    def pair(self) -> tuple[Dated, Statement]:
        return self.dated, self.statement

    def _participant(self, who: str, role: str, on_behalf_of: str | None = None) -> Participant:
        _, evidence = self._place(who)
        fact = self._fact("participant", who)
        return Participant(fact=fact, id=who, role=role, on_behalf_of=on_behalf_of, evidence=evidence)

    def _fact(self, kind: str, what: str) -> str:
        self._places += 1
        return fact_id(self.id, kind, [(self._places, self._places + 1)], [what])

    def _place(self, quote: str) -> tuple[tuple[int, int], tuple[Evidence, ...]]:
        self._places += 10
        span = (self._places, self._places + len(quote))
        return span, (Evidence(start=span[0], end=span[1], quote=f"{quote} ({self.id[:4]})"),)


def _prints(text: str) -> str:
    """Those of the text; without one an article is no copy of any other."""
    return prints_of(Article(text=text, source="told", index=1)) if text else ""

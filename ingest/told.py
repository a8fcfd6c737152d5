"""One article's facts as `silat facts` prints them."""

from collections.abc import Mapping
from typing import Any

from ingest.article import Article
from ingest.facts import Agreement, Meeting, Official, Organization, Participant, Post, Statement
from ingest.text import title_told

Told = dict[str, Any]
TIES = frozenset({"id", "parent", "organization", "on_behalf_of"})
"""Under these an official or body stands."""
Evident = Organization | Official | Post | Meeting | Participant | Agreement


def about(article: Article, statement: Statement) -> Told:
    """What is told of the article itself."""
    return {
        "source": article.source,
        "index": article.index,
        "published": article.day,
        "title": title_told(article, statement.private),
        "credit": article.publisher,
        "id": article.id,
        "url": article.url,
        "language": article.language,
    }


def facts_told(statement: Statement, article: Told) -> Told:
    """What an article states, its officials and bodies by its own ids."""
    return {
        "article": article,
        "countries": list(statement.countries),
        "organizations": [_organization(body) for body in statement.organizations],
        "officials": [_official(official) for official in statement.officials],
        "meetings": [_meeting(meeting) for meeting in statement.meetings],
        "agreements": [_agreement(agreement) for agreement in statement.agreements],
    }


def with_things(told: Told, things: Mapping[str, str]) -> Told:
    """The same facts, officials and bodies by the ids that all articles share; a country's code stands for itself."""
    posts = [post for official in told["officials"] for post in official["posts"]]
    sides = [who for event in told["meetings"] for who in event["participants"]]
    sides += [who for agreement in told["agreements"] for who in agreement["facts"]]
    for fact in (*told["organizations"], *told["officials"], *posts, *sides):
        for tie in TIES & fact.keys():
            fact[tie] = things.get(fact[tie], fact[tie])
    for agreement in told["agreements"]:
        for side in ("parties", "signatories"):
            agreement[side] = [things.get(who, who) for who in agreement[side]]
    return told


def _organization(body: Organization) -> Told:
    return {
        "id": body.id,
        "name": body.name,
        "kind": body.kind,
        "country": body.country,
        "country_inferred": body.country_inferred,
        "parent": body.parent,
        "names": list(body.names),
        **_grounds(body),
    }


def _official(official: Official) -> Told:
    posts = [
        {
            "title": post.title,
            "organization": post.organization,
            "country": post.country,
            "status": post.status,
            "accredited_to": post.accredited_to,
            "fact": post.fact,
            **_grounds(post),
        }
        for post in official.posts
    ]
    return {
        "id": official.id,
        "name": official.name,
        "names": list(official.names),
        "country": official.country,
        "posts": posts,
        **_grounds(official),
    }


def _meeting(meeting: Meeting) -> Told:
    return {
        "id": meeting.id,
        "kind": meeting.kind,
        "title": meeting.title,
        "start": meeting.start,
        "end": meeting.end,
        "country": meeting.country,
        "city": meeting.city,
        "ordinal": meeting.ordinal,
        "participants": [_participant(who) for who in meeting.participants],
        **_grounds(meeting),
    }


def _agreement(agreement: Agreement) -> Told:
    return {
        "id": agreement.id,
        "kind": agreement.kind,
        "title": agreement.title,
        "day": agreement.day,
        "meeting": agreement.meeting,
        "parties": [who.id for who in agreement.parties],
        "signatories": [who.id for who in agreement.signatories],
        "facts": [_participant(who) for who in (*agreement.parties, *agreement.signatories)],
        **_grounds(agreement),
    }


def _participant(who: Participant) -> Told:
    return {
        "id": who.id,
        "role": who.role,
        "on_behalf_of": who.on_behalf_of,
        "fact": who.fact,
        **_grounds(who),
    }


def _grounds(fact: Evident) -> Told:
    """How sure a fact is, why, and the sentences that state it."""
    return {
        "confidence": fact.confidence,
        "reasons": list(fact.reasons),
        "evidence": [one.model_dump() for one in fact.evidence],
    }

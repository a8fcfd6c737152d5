"""One article's facts as `silat facts` prints them."""

from typing import Any

from ingest.article import Article
from ingest.facts import Agreement, Meeting, Official, Organization, Participant, Post, Statement
from ingest.identity.resolution import Resolution
from ingest.text import title_told

Told = dict[str, Any]
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


def facts_told(statement: Statement, article: Told, found: Resolution) -> Told:
    """What an article states, its officials and bodies by the ids that all articles share."""
    teller = _Teller(statement.article, found)
    return {
        "article": article,
        "countries": list(statement.countries),
        "organizations": [teller.organization(body) for body in statement.organizations],
        "officials": [teller.official(official) for official in statement.officials],
        "meetings": [teller.meeting(meeting) for meeting in statement.meetings],
        "agreements": [teller.agreement(agreement) for agreement in statement.agreements],
    }


class _Teller:
    """Tells one article's facts."""

    def __init__(self, article: str, found: Resolution) -> None:
        self._article = article
        self._found = found

    def _thing(self, local: str | None) -> str | None:
        return self._found.thing(self._article, local) if local else None

    def organization(self, body: Organization) -> Told:
        return {
            "id": self._thing(body.id),
            "name": body.name,
            "kind": body.kind,
            "country": body.country,
            "country_inferred": body.country_inferred,
            "parent": self._thing(body.parent),
            "names": list(body.names),
            **_grounds(body),
        }

    def official(self, official: Official) -> Told:
        posts = [
            {
                "title": post.title,
                "organization": self._thing(post.organization),
                "country": post.country,
                "status": post.status,
                "accredited_to": post.accredited_to,
                "fact": post.fact,
                **_grounds(post),
            }
            for post in official.posts
        ]
        return {
            "id": self._thing(official.id),
            "name": official.name,
            "names": list(official.names),
            "country": official.country,
            "posts": posts,
            **_grounds(official),
        }

    def meeting(self, meeting: Meeting) -> Told:
        return {
            "id": meeting.id,
            "kind": meeting.kind,
            "title": meeting.title,
            "start": meeting.start,
            "end": meeting.end,
            "country": meeting.country,
            "city": meeting.city,
            "ordinal": meeting.ordinal,
            "participants": [self._participant(who) for who in meeting.participants],
            **_grounds(meeting),
        }

    def agreement(self, agreement: Agreement) -> Told:
        return {
            "id": agreement.id,
            "kind": agreement.kind,
            "title": agreement.title,
            "day": agreement.day,
            "meeting": agreement.meeting,
            "parties": [self._thing(who.id) for who in agreement.parties],
            "signatories": [self._thing(who.id) for who in agreement.signatories],
            "facts": [self._participant(who) for who in (*agreement.parties, *agreement.signatories)],
            **_grounds(agreement),
        }

    def _participant(self, who: Participant) -> Told:
        return {
            "id": self._thing(who.id),
            "role": who.role,
            "on_behalf_of": self._thing(who.on_behalf_of),
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

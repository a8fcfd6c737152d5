"""What one article says of each signature that it names: how it names it, beside whom, and its lasting ties."""

from collections.abc import Iterator, Mapping

from ingest.facts import Official, Post, Statement
from ingest.identity.concepts import post_concepts
from ingest.identity.named import Named
from ingest.identity.settled import Settled
from ingest.identity.sightings import Dated, Sighted, TieKey
from ingest.identity.signatures import Signature
from ingest.identity.ties import Fact, Tie

HOLDS, OF, PART_OF = "HOLDS", "OF", "PART_OF"
"""Kinds of ties; behind the first stand what the post is at, its title free of language, status and country sent to."""


def said_in(dated: Dated, statement: Statement, named: Named, settled: Settled[Signature]) -> dict[Signature, Sighted]:
    """All that an article says of each country, body and official that it names."""
    found: dict[Signature, Sighted] = {}
    for sighting in (*named.bodies.values(), *named.people.values()):
        found.setdefault(sighting.signature, Sighted(sighting.signature)).add(sighting, dated.day)
    for one in named.alone().keys() - settled.all:
        found[one].alone = True
    for one, other in map(tuple, named.two):
        found[one].apart |= {other.id}
        found[other].apart |= {one.id}
    for signature, key, fact, stated in _ties(dated, statement, named):
        found[signature].ties.setdefault(key, Tie()).add(fact, stated)
    countries = map(country_signature, countries_in(statement))
    return found | {country: Sighted(country, articles=1, alone=True) for country in countries}


def country_signature(code: str) -> Signature:
    """The signature of a country: its code."""
    return Signature("country", code)


def countries_in(statement: Statement) -> set[str]:
    """Every country that stands anywhere in a statement."""
    posts = [post for official in statement.officials for post in official.posts]
    sides = [who for meeting in statement.meetings for who in meeting.participants]
    sides += [who for agreement in statement.agreements for who in (*agreement.parties, *agreement.signatories)]
    places = [
        *(body.country for body in statement.organizations),
        *(official.country for official in statement.officials),
        *(meeting.country for meeting in statement.meetings),
        *(code for post in posts for code in (post.country, post.accredited_to)),
    ]
    spoken_for = [code for who in sides for code in (who.id, who.on_behalf_of) if code and is_country(code)]
    return {code for code in (*statement.countries, *places, *spoken_for) if code}


def is_country(who: str) -> bool:
    """Whether an id is a country's: two capitals, which no other id is."""
    return len(who) == 2 and who.isupper()


def _ties(dated: Dated, statement: Statement, named: Named) -> Iterator[tuple[Signature, TieKey, Fact, str | None]]:
    signatures = named.signatures
    for body in statement.organizations:
        fact = dated.fact("", body.evidence)
        yield signatures[body.id], (OF,), fact, str(body.country_inferred)
        if body.parent:
            yield signatures[body.id], (PART_OF, signatures[body.parent].id), fact, None
    for official in statement.officials:
        for post in official.posts:
            if at := _at(official, post, signatures):
                key = (HOLDS, at, " ".join(sorted(post_concepts(post.title))), post.status, post.accredited_to or "")
                yield signatures[official.id], key, dated.fact(post.fact, post.evidence), post.title


def _at(official: Official, post: Post, signatures: Mapping[str, Signature]) -> str | None:
    """The body at which a post is held; the country where it has no known body."""
    return signatures[post.organization].id if post.organization else post.country or official.country

"""From a model's claims to an article's statement: what the text does not bear out is dropped.

A name counts where it is printed, a person only with a post, and every tie (who was there, in which body he holds his
post, for whom he came) only where one sentence names both. Days and places are read from the sentences by the rules.
"""

from collections.abc import Collection, Iterable, Sequence

from app.second_reader.claims import (
    AgreementClaim,
    BodyClaim,
    Claims,
    MeetingClaim,
    OfficialClaim,
    PartClaim,
    PostClaim,
)
from app.second_reader.named import Found, Kind, Named
from app.second_reader.printed import Place, Printed
from ingest.article import Article, Span
from ingest.events.frame import Frame
from ingest.events.when import When, days_of
from ingest.events.where import where_of
from ingest.facts import Agreement, Evidence, Meeting, Official, Organization, Participant, Post, Statement, fact_id


def anchored(article: Article, claims: Claims) -> Statement:
    """What an article states, of all that is claimed of it."""
    return _Anchoring(article, claims).whole()


class _Anchoring:
    """The models of one article's facts, made from the claims that its text bears out."""

    def __init__(self, article: Article, claims: Claims) -> None:
        self.article = article
        self.claims = claims
        self.printed = Printed(article)
        self.named = Named(claims, self.printed)

    def whole(self) -> Statement:
        organizations = [self.organization(body) for body in self.named.bodies]
        countries = {body.id: body.country for body in organizations}
        meetings = self.meetings()
        agreements = [self.agreement(claim, meetings) for claim in self.claims.agreements]
        return Statement(
            article=self.article.id,
            countries=self.printed.countries,
            organizations=tuple(organizations),
            officials=tuple(self.official(person, countries) for person in self.named.people),
            meetings=tuple(meetings),
            agreements=tuple({one.id: one for one in agreements if one.parties or one.signatories}.values()),
            private=self.printed.mentions.private_names,
        )

    def fact(self, kind: str, places: Iterable[Place], *roles: str) -> str:
        return fact_id(self.article.id, kind, _spans(places), roles)

    def organization(self, found: Found[BodyClaim]) -> Organization:
        names = self.printed.forms(found.places)
        code = self.country(found.claim.country)
        parent = self.named.id(found.claim.parent, found.sentences, "body")
        return Organization(
            id=found.id,
            name=names[0],
            names=names,
            kind=found.claim.kind,
            country=code,
            country_inferred=code is not None and not self.printed.naming(code, found.sentences),
            parent=parent if parent != found.id else None,
            mentions=_spans(found.places),
            evidence=self.printed.mentions.evidence(found.places),
        )

    def country(self, code: str | None) -> str | None:
        """A country that the article names or is written in."""
        return code if code and code in (*self.printed.countries, self.printed.mentions.home) else None

    def official(self, found: Found[OfficialClaim], countries: dict[str, str | None]) -> Official:
        names = self.printed.forms(found.places)
        posts = [self.post(found.id, *title) for title in self.named.titles(found.claim, found.places)]
        return Official(
            id=found.id,
            name=names[0],
            names=names,
            country=self.country_of(found.claim, posts, countries),
            posts=tuple({post.fact: post for post in posts}.values()),
            mentions=_spans(found.places),
            evidence=self.printed.mentions.evidence(found.places),
        )

    def country_of(self, claim: OfficialClaim, posts: Iterable[Post], countries: dict[str, str | None]) -> str | None:
        """The country of the first post that has one, or whose body does; of posts in no body, the article's."""
        for post in posts:
            if post.country or post.organization:
                return post.country or countries[post.organization or ""]
        return None if any(post.body for post in claim.posts) else self.printed.mentions.home

    def post(self, person: str, claim: PostClaim, place: Place) -> Post:
        sentence = [place[0]]
        return Post(
            fact=self.fact("post", [place], person),
            title=self.article.text[slice(*place[1])],
            organization=self.named.id(claim.body, sentence, "body"),
            country=self.named.id(claim.country, sentence, "country"),
            status=claim.status,
            accredited_to=self.named.id(claim.accredited_to, sentence, "country"),
            evidence=self.printed.mentions.evidence([place]),
        )

    def meetings(self) -> list[Meeting]:
        """The meetings with anybody left in them, in the order of the text."""
        held = [(self.printed.sentences(claim.sentences), claim) for claim in self.claims.meetings]
        told = sorted(((sentences, claim) for sentences, claim in held if sentences), key=lambda one: one[0])
        frames = [self.frame(claim.kind, sentences) for sentences, claim in told]
        days = days_of(frames, self.printed.mentions)
        found = [self.meeting(claim, frames[at], days[at]) for at, (_, claim) in enumerate(told)]
        return list({meeting.id: meeting for meeting in found if meeting.participants}.values())

    def frame(self, kind: str, sentences: list[int]) -> Frame:
        headline = any(self.printed.mentions.sentences[at].headline for at in sentences)
        return Frame(kind, opened_in=sentences[0], headline=headline, sentences=sentences)

    def meeting(self, claim: MeetingClaim, frame: Frame, when: When) -> Meeting:
        places = self.printed.whole(frame.sentences)
        where = where_of(frame, self.printed.mentions)
        fact = self.fact("meeting", places, claim.kind)
        parts = self.participants(claim.parts, fact, frame.sentences, "official", "body", "country")
        return Meeting(
            id=fact,
            kind=claim.kind,
            title=self.printed.mentions.title if frame.headline else None,
            start=when.start,
            end=when.end,
            country=where.country,
            city=where.city,
            participants=parts,
            evidence=self.telling(places, parts),
        )

    def telling(self, sentences: Iterable[Place], parts: Iterable[Participant]) -> tuple[Evidence, ...]:
        """Whole sentences, or, where all name somebody private, what of them names those who take part."""
        whole = self.printed.mentions.evidence(sentences)
        return whole or tuple(dict.fromkeys(piece for part in parts for piece in part.evidence))

    def participants(
        self, claims: Sequence[PartClaim], event: str, sentences: Collection[int], *kinds: Kind
    ) -> tuple[Participant, ...]:
        """Those whom the sentences of an event name, each once."""
        found: dict[str, Participant] = {}
        for claim in claims:
            who, places = self.named.places(claim.who, sentences, *kinds)
            evidence = self.printed.mentions.evidence(places)
            if evidence and who not in found:
                beside = {at for at, _ in places}
                behalf = self.named.id(claim.on_behalf_of, beside, "body", "country")
                found[who] = Participant(
                    fact=self.fact("part", places, who, claim.role, event),
                    id=who,
                    role=claim.role,
                    on_behalf_of=behalf if behalf != who else None,
                    evidence=evidence,
                )
        return tuple(found.values())

    def agreement(self, claim: AgreementClaim, meetings: Iterable[Meeting]) -> Agreement:
        sentences = self.printed.sentences(claim.sentences)
        places = self.printed.whole(sentences)
        fact = self.fact("agreement", places, claim.kind)
        parties = self.participants(
            [PartClaim(who=who, role="participant") for who in claim.parties], fact, sentences, "body", "country"
        )
        signatories = self.participants(
            [PartClaim(who=who, role="signatory") for who in claim.signatories], fact, sentences, "official"
        )
        evidence = self.telling(places, (*parties, *signatories))
        signing = next((one for one in meetings if not set(one.evidence).isdisjoint(evidence)), None)
        return Agreement(
            id=fact,
            kind=claim.kind,
            day=signing.start if signing else None,
            meeting=signing.id if signing else None,
            parties=parties,
            signatories=signatories,
            evidence=evidence,
        )


def _spans(places: Iterable[Place]) -> tuple[Span, ...]:
    return tuple(span for _, span in places)

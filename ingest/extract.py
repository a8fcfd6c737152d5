"""An article's statement: everything it states, each fact with its sentence."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.metadata import version
from pathlib import Path

from ingest.article import Article, Span
from ingest.collector import collector_at_rest
from ingest.confidence import PUBLISHED, weighed
from ingest.events.agreements import Pact, agreements_of
from ingest.events.frame import Frame, kind_of
from ingest.events.frames import frames_of
from ingest.events.roles import Part
from ingest.events.when import When, days_of
from ingest.events.where import where_of
from ingest.facts import Agreement, Meeting, Official, Organization, Participant, Post, Statement, fact_id
from ingest.lexicon.files import laid_over
from ingest.mentions.article import Mentions, mentions_of
from ingest.mentions.bodies import Body, named
from ingest.mentions.countries import countries_of
from ingest.mentions.people import Person
from ingest.mentions.words import phrases, with_article
from ingest.parse import Sentence
from ingest.posts import titles_of
from ingest.published import sure
from ingest.reasons import (
    reasons_of_body,
    reasons_of_meeting,
    reasons_of_pact,
    reasons_of_part,
    reasons_of_person,
    reasons_of_post,
)
from ingest.titles import Title


def statement_of(article: Article, least: float = PUBLISHED) -> Statement:
    """Everything an article states, as sure as that or surer."""
    with collector_at_rest():
        return sure(_Statement(mentions_of(article)).whole(), least)


@cache
def extractor() -> str:
    """The version of the code and words that state facts: what an article is read again for when it changes."""
    here = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted(here.rglob("*")):
        if path.suffix in (".py", ".tsv", ".txt") and "build" not in path.parts:
            digest.update(path.relative_to(here).as_posix().encode() + path.read_bytes())
    if overlay := laid_over():
        digest.update(repr(sorted(overlay.items())).encode())
    return f"{version('silat')}+{digest.hexdigest()[:12]}"


class _Statement:
    """The models of one article's facts, made from its mentions."""

    def __init__(self, mentions: Mentions) -> None:
        self.mentions = mentions
        self.article = mentions.article
        self.article_id = mentions.article.id
        self.titles = titles_of(mentions)
        self.frames = frames_of(mentions, self.titles)
        self.days = days_of(self.frames, mentions)
        self.ids: dict[int, str] = {id(body): f"b{at}" for at, body in enumerate(mentions.bodies, 1)}
        self.ids |= {id(person): f"p{at}" for at, person in enumerate(mentions.people, 1)}

    def whole(self) -> Statement:
        meetings = [self.meeting(frame, when) for frame, when in zip(self.frames, self.days, strict=True)]
        ids = {id(frame): meeting.id for frame, meeting in zip(self.frames, meetings, strict=True) if meeting.evidence}
        agreements = [
            self.agreement(pact, ids.get(id(pact.frame))) for pact in agreements_of(self.frames, self.mentions)
        ]
        return Statement(
            article=self.article_id,
            countries=self.countries(meetings),
            organizations=tuple(map(self.organization, self.mentions.bodies)),
            officials=tuple(map(self.official, self.mentions.people)),
            meetings=tuple(meeting for meeting in meetings if meeting.evidence),
            agreements=tuple(agreement for agreement in agreements if agreement.evidence),
            private=self.mentions.private_names,
        )

    def countries(self, meetings: Sequence[Meeting]) -> tuple[str, ...]:
        """Those that the article names, and those of the cities where something took place."""
        named = countries_of(self.mentions.sentences, self.mentions.home)
        there = [meeting.country for meeting in meetings if meeting.evidence and meeting.city and meeting.country]
        return tuple(dict.fromkeys([*named, *there]))

    def fact(self, kind: str, spans: Iterable[Span], *roles: str) -> str:
        return fact_id(self.article_id, kind, spans, roles)

    def organization(self, body: Body) -> Organization:
        text = self.article.text
        forms = [with_article(text[slice(*mention.span)], mention.chunk) for mention in body.mentions]
        aliases = [text[slice(*span)] for span in sorted(alias.span for alias in body.aliases)]
        names = list(dict.fromkeys([*forms, *aliases]))
        fullest = max(forms, key=len)
        names.sort(key=lambda name: name != fullest)
        return Organization(
            **weighed("organization", reasons_of_body(body)),
            id=self.ids[id(body)],
            name=fullest,
            names=tuple(names),
            kind=body.kind,
            country=body.country,
            country_inferred=body.country_inferred and body.country is not None,
            parent=self.ids[id(body.parent)] if body.parent else None,
            mentions=tuple(mention.span for mention in body.mentions),
            evidence=self.mentions.evidence((mention.sentence, mention.span) for mention in body.mentions),
        )

    def official(self, person: Person) -> Official:
        text = self.article.text
        names = list(dict.fromkeys(text[slice(*mention.span)] for mention in person.mentions))
        fullest = max(person.mentions, key=lambda mention: len(mention.units)).span
        names.sort(key=lambda name: name != text[slice(*fullest)])
        titles = self.titles.get(id(person), [])
        return Official(
            **weighed("official", reasons_of_person(person, titles, self.mentions)),
            id=self.ids[id(person)],
            name=names[0],
            names=tuple(names),
            country=self._country_of(titles),
            posts=tuple(self.post(person, title) for title in titles),
            mentions=tuple(mention.span for mention in person.mentions),
            evidence=self.mentions.evidence((mention.sentence, mention.span) for mention in person.mentions),
        )

    def _country_of(self, titles: Sequence[Title]) -> str | None:
        for title in titles:
            if title.country:
                return title.country
            if title.body is not None:
                return title.body.country
        return self.mentions.home

    def post(self, person: Person, title: Title) -> Post:
        return Post(
            **weighed("post", reasons_of_post(title)),
            fact=self.fact("post", [title.span], self.ids[id(person)]),
            title=title.text,
            organization=self.ids[id(title.body)] if title.body else None,
            country=title.country,
            status=title.status,
            accredited_to=title.accredited_to,
            evidence=self.mentions.evidence([(title.sentence, title.span)]),
        )

    def meeting(self, frame: Frame, when: When) -> Meeting:
        where = where_of(frame, self.mentions)
        sentences = [self.mentions.sentences[at] for at in frame.sentences]
        spans = [sentence.span for sentence in sentences]
        return Meeting(
            **weighed("meeting", reasons_of_meeting(frame)),
            id=self.fact("meeting", spans, frame.kind),
            kind=kind_of(frame),
            title=self.mentions.title if frame.headline else None,
            start=when.start,
            end=when.end,
            country=where.country,
            city=where.city,
            participants=tuple(self.participant(part, at, str(frame.opened_in)) for part, at in frame.parts),
            evidence=self.mentions.evidence(self.telling(frame.sentences, frame.parts)),
        )

    def telling(self, sentences: Iterable[int], parts: Sequence[tuple[Part, int]]) -> Iterator[tuple[int, Span]]:
        """The whole of some sentences, or, where one names somebody private, those who take part in it."""
        private, told_in = self.mentions.private, self.mentions.sentences
        yield from ((at, told_in[at].span) for at in sentences if at not in private)
        for part, at in parts:
            if at in private:
                chunk = told_in[at].chunks[part.position]
                yield at, (chunk.start, chunk.end)

    def participant(self, part: Part, at: int, event: str) -> Participant:
        sentence = self.mentions.sentences[at]
        chunk = sentence.chunks[part.position]
        who = part.who if isinstance(part.who, str) else self.ids[id(part.who)]
        return Participant(
            **weighed("participation", reasons_of_part(part, sentence, event)),
            fact=self.fact("part", [(chunk.start, chunk.end)], who, part.role, event),
            id=who,
            role=part.role,
            on_behalf_of=self.on_behalf_of(part, sentence),
            evidence=self.mentions.evidence([(at, (chunk.start, chunk.end)), *self.naming(part, at)]),
        )

    def naming(self, part: Part, at: int) -> Iterator[tuple[int, Span]]:
        """Where an article names whom a sentence only means («السفيرة»)."""
        if not isinstance(part.who, str) and all(mention.sentence != at for mention in part.who.mentions):
            yield part.who.mentions[0].sentence, part.who.mentions[0].span

    def on_behalf_of(self, part: Part, sentence: Sentence) -> str | None:
        """The body or country that the sentence gives somebody: by his post there, or by «من» after his name."""
        if not isinstance(part.who, Person):
            return None
        for title in self.titles.get(id(part.who), []):
            if title.sentence == sentence.index and (title.body or title.country):
                return self.ids[id(title.body)] if title.body else title.country
        return self.origin(sentence, part.position)

    def origin(self, sentence: Sentence, position: int) -> str | None:
        """«والمقدم سيف الغافري من شرطة عمان», «والقاضي إدريس العلمي من المملكة المغربية»."""
        following = sentence.chunks[position + 1 : position + 3]
        words = [chunk.key for chunk in following[:1]]
        if not words or words[0] not in phrases("origin") or len(following) == len(words):
            return None
        whence = following[-1]
        body = self.mentions.body_at.get((named(whence).start, named(whence).end))
        return self.ids[id(body)] if body else whence.value or None

    def agreement(self, pact: Pact, meeting: str | None) -> Agreement:
        sentences = sorted({at for _, at in (*pact.parties, *pact.signatories)})
        spans = [self.mentions.sentences[at].span for at in sentences]
        parts = [part.position for part, _ in pact.parties]
        return Agreement(
            **weighed("agreement", reasons_of_pact(pact)),
            id=self.fact("agreement", spans, pact.kind, *map(str, parts)),
            kind=pact.kind,
            day=self.days[self.frames.index(pact.frame)].start if pact.frame else None,
            meeting=meeting,
            parties=tuple(self.participant(part, at, meeting or "") for part, at in pact.parties),
            signatories=tuple(self.participant(part, at, meeting or "") for part, at in pact.signatories),
            evidence=self.mentions.evidence(self.telling(sentences, [*pact.parties, *pact.signatories])),
        )

"""News that never was: articles with what they state, as many as a bench needs, the same at every run."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from ingest.article import Article, Span
from ingest.facts import (
    Agreement,
    Evidence,
    Meeting,
    MeetingKind,
    Official,
    Organization,
    Participant,
    Post,
    Role,
    Statement,
    fact_id,
)
from ingest.lexicon.files import table, words

FIRST_DAY, DAYS = date(2019, 1, 1), 2_000
COUNTRIES = ("AE", "BH", "EG", "IQ", "JO", "KW", "LB", "MA", "OM", "QA", "SA", "TN")
KINDS: tuple[MeetingKind, ...] = ("bilateral_meeting", "visit", "committee_session", "conference", "signing")
BODY_KINDS = ("agency", "agency", "agency", "agency", "committee", "shelter")
BODIES_EACH, OFFICIALS_EACH = 20, 4
"""A body for so many articles, and an official: a corpus twice as large tells of twice as many."""
PRESENT = (2, 2, 3, 3, 4, 6)
SIGNING: tuple[Role, ...] = ("signatory",) * 6
TALKS: tuple[Role, ...] = ("host", "guest", "participant", "participant", "participant", "participant")
FILLER = 110
"""Words that fill each article up to some 1 200 characters."""
WIRES = 500
"""Of so many reports, the newest, copies are printed."""
OUTLETS = 40


@dataclass(frozen=True)
class Traits:
    """What is particular about a corpus."""

    undated: float = 0.3
    """So many of its reports give no day of their meeting."""
    copies: float = 0.0
    """So many of its articles are copies, cut and under another outlet's name, of one of the last reports."""
    namesakes: float = 0.0
    """So many of its officials are called like another in another body."""
    hubs: int = 2
    """The power by which the first officials are named more often than the last."""


def corpus(articles: int, seed: int = 4, traits: Traits = Traits()) -> Iterator[tuple[Article, Statement]]:
    """So many articles and what they state."""
    random = Random(seed)
    world = _World(random, articles, traits)
    wires: deque[_News] = deque(maxlen=WIRES)
    for index in range(1, articles + 1):
        if wires and random.random() < traits.copies:
            yield random.choice(wires).copied(index)
        else:
            wires.append(_News(random, world))
            yield wires[-1].told(index)


class _World:
    """Who and what there is to write about; a few are named much more often than the rest."""

    def __init__(self, random: Random, articles: int, traits: Traits) -> None:
        self.traits = traits
        names = [row for row in table("ar", "names") if len(row[0]) > 2]
        given = [row[0] for row in sorted(names, key=lambda row: -int(row[1]))[:400]]
        family = [row[0] for row in sorted(names, key=lambda row: -int(row[2]))[:1_500]]
        forms = {kind: [row[2].split("|")[0] for row in table("", "body_words") if row[1] == kind] for kind in _PARTS}
        self.filler = [row[0] for row in table("ar", "frequencies") if float(row[1]) > 5]
        self.titles = [row[1].split("|")[0] for row in table("", "post_words") if row[1] != "-"]
        self.verbs = words("ar", "verb")
        self.bodies = [
            (
                f"{random.choice(forms['head'])} {random.choice(forms['topic'])} {random.choice(forms['topic'])}",
                random.choice(BODY_KINDS),
                random.choice(COUNTRIES),
            )
            for _ in range(articles // BODIES_EACH)
        ]
        self.officials = [
            (
                f"{random.choice(given)} {random.choice(given)} {random.choice(family)}",
                random.choice(self.titles),
                random.randrange(len(self.bodies)),
            )
            for _ in range(articles // OFFICIALS_EACH)
        ]
        for one in random.sample(range(len(self.officials)), int(traits.namesakes * len(self.officials))):
            self.officials[one] = (random.choice(self.officials)[0], *self.officials[one][1:])

    def some(self, random: Random, how_many: int) -> list[int]:
        """Officials, the first ones most often."""
        chosen: dict[int, None] = {}
        while len(chosen) < how_many:
            chosen[int(len(self.officials) * random.random() ** self.traits.hubs)] = None
        return list(chosen)


_PARTS = ("head", "topic")


class _News:
    """One article in the making: its text grows sentence by sentence, each official with one of his own."""

    def __init__(self, random: Random, world: _World) -> None:
        self.random, self.world = random, world
        self.text = ""
        self.sentences: list[Span] = []
        self.names: list[Span] = []
        self.titles: list[Span] = []
        self.bodies: dict[int, Span] = {}
        self.body_sentence: dict[int, int] = {}

    def told(self, index: int) -> tuple[Article, Statement]:
        self.present = self.world.some(self.random, self.random.choice(PRESENT))
        self.day = FIRST_DAY + timedelta(self.random.randrange(DAYS))
        self.kind = self.random.choice(KINDS)
        self.start = None if self.random.random() < self.world.traits.undated else self.day.isoformat()
        headline = self._said(" ".join(self.random.sample(self.world.filler, 8)))
        for official in self.present:
            self._introduce(official)
        self._said(" ".join(self.random.choices(self.world.filler, k=FILLER)) + ".")
        self.article = Article(
            text=self.text,
            source="news.txt",
            index=index,
            headline=headline,
            published=self.day.isoformat(),
            publisher="وام",
        )
        return self.article, self._statement(self.article)

    def copied(self, index: int) -> tuple[Article, Statement]:
        """The report as another outlet prints it up to three days later, cut in its last sentence."""
        copy = replace(
            self.article,
            text=self.text[: self.sentences[-1][0] + self.random.randrange(200)],
            index=index,
            published=(self.day + timedelta(self.random.randrange(4))).isoformat(),
            publisher=f"outlet {self.random.randrange(OUTLETS)}",
        )
        return copy, self._statement(copy)

    def _said(self, piece: str) -> Span:
        start = len(self.text)
        self.text += f"{piece}\n"
        self.sentences.append((start, start + len(piece)))
        return self.sentences[-1]

    def _introduce(self, official: int) -> None:
        name, title, at = self.world.officials[official]
        body = self.world.bodies[at][0]
        verb = self.random.choice(self.world.verbs)
        start = len(self.text) + len(verb) + 1
        self.titles.append((start, start + len(title)))
        start += len(title) + 1
        if at not in self.bodies:
            self.bodies[at], self.body_sentence[at] = (start, start + len(body)), len(self.sentences)
        start += len(body) + 1
        self.names.append((start, start + len(name)))
        self._said(f"{verb} {title} {body} {name} {' '.join(self.random.sample(self.world.filler, 6))}.")

    def _evidence(self, sentence: int) -> tuple[Evidence, ...]:
        start, end = self.sentences[sentence]
        return (Evidence(start=start, end=end, quote=self.text[start:end]),)

    def _statement(self, article: Article) -> Statement:
        local = {at: f"b{number}" for number, at in enumerate(self.bodies, 1)}
        meeting = self._meeting(article, local)
        agreements = [self._agreement(article, meeting)] if self.kind == "signing" and len(local) > 1 else []
        return Statement(
            article=article.id,
            countries=tuple(sorted({self.world.bodies[at][2] for at in local})),
            organizations=tuple(self._organization(at, id) for at, id in local.items()),
            officials=tuple(self._official(article, place, who, local) for place, who in enumerate(self.present, 1)),
            meetings=(meeting,),
            agreements=tuple(agreements),
        )

    def _organization(self, at: int, id: str) -> Organization:
        name, kind, country = self.world.bodies[at]
        return Organization(
            id=id,
            name=name,
            names=(name,),
            kind=kind,
            country=country,
            mentions=(self.bodies[at],),
            evidence=self._evidence(self.body_sentence[at]),
        )

    def _official(self, article: Article, place: int, who: int, local: dict[int, str]) -> Official:
        name, title, at = self.world.officials[who]
        post = Post(
            fact=fact_id(article.id, "post", [self.titles[place - 1]], [f"p{place}"]),
            title=title,
            organization=local[at],
            evidence=self._evidence(place),
        )
        return Official(
            id=f"p{place}",
            name=name,
            names=(name,),
            country=self.world.bodies[at][2],
            posts=(post,),
            mentions=(self.names[place - 1],),
            evidence=self._evidence(place),
        )

    def _meeting(self, article: Article, local: dict[int, str]) -> Meeting:
        roles = SIGNING if self.kind == "signing" else TALKS
        homes = [self.world.officials[who][2] for who in self.present]
        people = [
            self._participant(article, f"p{place}", role, place, local[home])
            for place, (home, role) in enumerate(zip(homes, roles[: len(homes)], strict=True), 1)
        ]
        bodies = [self._participant(article, id, "participant", self.body_sentence[at]) for at, id in local.items()]
        return Meeting(
            id=fact_id(article.id, "meeting", [self.sentences[1]], [self.kind]),
            kind=self.kind,
            start=self.start,
            end=None,
            country=self.world.bodies[homes[0]][2],
            city=None,
            participants=(*people, *bodies),
            evidence=self._evidence(1),
        )

    def _participant(
        self, article: Article, id: str, role: Role, sentence: int, side: str | None = None
    ) -> Participant:
        return Participant(
            fact=fact_id(article.id, "part", [self.sentences[sentence]], [id, role]),
            id=id,
            role=role,
            on_behalf_of=side,
            evidence=self._evidence(sentence),
        )

    def _agreement(self, article: Article, meeting: Meeting) -> Agreement:
        return Agreement(
            id=fact_id(article.id, "agreement", [self.sentences[1]]),
            kind="mou",
            day=meeting.start,
            meeting=meeting.id,
            parties=tuple(who for who in meeting.participants if who.id.startswith("b")),
            signatories=tuple(who for who in meeting.participants if who.id.startswith("p")),
            evidence=meeting.evidence,
        )

"""News that never was: articles with what they state, as many as a bench needs, the same at every run."""

from collections.abc import Iterator
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


def corpus(articles: int, seed: int = 4) -> Iterator[tuple[Article, Statement]]:
    """So many articles and what they state."""
    random = Random(seed)
    world = _World(random, articles)
    for index in range(1, articles + 1):
        yield _News(random, world).told(index)


class _World:
    """Who and what there is to write about; a few are named much more often than the rest."""

    def __init__(self, random: Random, articles: int) -> None:
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

    def some(self, random: Random, how_many: int) -> list[int]:
        """Officials, the first ones most often."""
        chosen: dict[int, None] = {}
        while len(chosen) < how_many:
            chosen[int(len(self.officials) * random.random() ** 2)] = None
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
        present = self.world.some(self.random, self.random.choice(PRESENT))
        day = (FIRST_DAY + timedelta(self.random.randrange(DAYS))).isoformat()
        headline = self._said(" ".join(self.random.sample(self.world.filler, 8)))
        for official in present:
            self._introduce(official)
        self._said(" ".join(self.random.choices(self.world.filler, k=FILLER)) + ".")
        article = Article(
            text=self.text, source="news.txt", index=index, headline=headline, published=day, publisher="وام"
        )
        return article, self._statement(article, present, day)

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

    def _statement(self, article: Article, present: list[int], day: str) -> Statement:
        local = {at: f"b{number}" for number, at in enumerate(self.bodies, 1)}
        kind = self.random.choice(KINDS)
        meeting = self._meeting(article, present, local, kind, day)
        agreements = [self._agreement(article, meeting)] if kind == "signing" and len(local) > 1 else []
        return Statement(
            article=article.id,
            countries=tuple(sorted({self.world.bodies[at][2] for at in local})),
            organizations=tuple(self._organization(at, id) for at, id in local.items()),
            officials=tuple(self._official(article, place, who, local) for place, who in enumerate(present, 1)),
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

    def _meeting(
        self, article: Article, present: list[int], local: dict[int, str], kind: MeetingKind, day: str
    ) -> Meeting:
        roles = SIGNING if kind == "signing" else TALKS
        homes = [self.world.officials[who][2] for who in present]
        people = [
            self._participant(article, f"p{place}", role, place, local[home])
            for place, (home, role) in enumerate(zip(homes, roles[: len(homes)], strict=True), 1)
        ]
        bodies = [self._participant(article, id, "participant", self.body_sentence[at]) for at, id in local.items()]
        return Meeting(
            id=fact_id(article.id, "meeting", [self.sentences[1]], [kind]),
            kind=kind,
            start=day if self.random.random() < 0.7 else None,
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

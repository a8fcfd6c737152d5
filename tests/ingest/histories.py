"""Histories of a graph: articles that come, go, come again and are corrected, and decisions made and undone."""

import random
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from hypothesis import strategies as st

from app.export import canonical
from cypher.graph import Graph
from ingest.account import Account
from ingest.article import Article
from ingest.confidence import PUBLISHED
from ingest.deciding import Asked, decide
from ingest.decisions import Decision
from ingest.facts import Statement
from ingest.load import Extraction, load
from ingest.log import log_of
from ingest.meant import Undecidable
from ingest.published import sure
from ingest.rebuild import rebuild
from ingest.remove import remove
from ingest.report import RunReport
from ingest.reread import reread
from ingest.run import articles_of, told_of
from ingest.stated import stated as stated_in_full
from tests.engines import run
from tests.gold.accuracy import SAMPLES, outer_gold
from tests.ingest.identity.copies import copy_of

FEWEST, MOST = 3, 14
"""Articles of which a history is made."""
OLDER, PRESENT = "older", "present"


@cache
def _articles() -> list[Article]:
    return list(articles_of([SAMPLES, *(gold.texts for gold in outer_gold())], RunReport()))


@cache
def _statement(article: Article) -> str:
    [(_, statement)] = stated_in_full([article])
    return statement


def _published(article: Article) -> Statement:
    return sure(Statement.model_validate_json(_statement(replace(article, source="", index=1))), PUBLISHED)


def _stated(articles: Iterable[Article]) -> Iterator[tuple[Article, str]]:
    return ((article, _statement(replace(article, source="", index=1))) for article in articles)


@dataclass(frozen=True)
class Step:
    """One thing that happens, and the chance that says to what."""

    what: str
    chance: int


BY_NEWS = ("load", "load", "remove", "correct", "again", "reread")
BY_PEOPLE = ("same", "different", "unsure", "wrong", "right", "forget", "undo")


def histories(*kinds: str, most: int = 7) -> st.SearchStrategy[list[Step]]:
    """So many steps of these kinds, the first of them a load."""
    step = st.builds(Step, st.sampled_from(kinds), st.integers(0, 2**32))
    return st.lists(step, min_size=2, max_size=most).map(lambda steps: [Step("load", steps[0].chance), *steps])


@dataclass
class History:
    """A graph to which things happen."""

    graph: Graph
    held: dict[str, Article] = field(default_factory=dict)
    """By id."""

    async def take(self, step: Step) -> None:
        """Lets one thing happen."""
        chance = random.Random(step.chance)
        if step.what in BY_PEOPLE:
            await self._decide(step.what, chance)
        elif step.what == "load":
            await self._load(chance.sample(_articles(), chance.randint(FEWEST, MOST)))
        elif step.what == "again":
            await self._load(self._some(chance))
        elif step.what == "remove":
            gone = self._some(chance)
            await remove(self.graph, [article.id for article in gone])
            for article in gone:
                del self.held[article.id]
        elif step.what == "correct":
            await self._load([_corrected(article, chance) for article in self._some(chance)[:3]])
        else:
            await reread(self.graph, Extraction(_stated, PRESENT), every=chance.random() < 0.5)

    async def export(self) -> bytes:
        """The canonical export."""
        return b"".join([line async for line in canonical(self.graph)])

    async def anew(self) -> bytes:
        """The export after all that is derived is made anew from articles and decisions."""
        await self.graph.commit("derive/begun")
        await rebuild(self.graph)
        return await self.export()

    async def loaded_afresh(self, chance: random.Random) -> bytes:
        """The export of an empty graph into which all that is held comes at once, in another order."""
        log = await log_of(self.graph)
        await run(self.graph, "MATCH (n) DETACH DELETE n")
        for decision in log:
            await write(self.graph, decision)
        articles = chance.sample(sorted(self.held.values(), key=lambda one: one.id), len(self.held))
        await self._load(articles, version=PRESENT)
        return await self.export()

    def ids_printed(self) -> set[str]:
        """The ids of officials and bodies in the facts of the articles that are held."""
        read = [(one, Account.of(one, _published(one)).kept()) for one in self.held.values()]
        facts = list(told_of(read, RunReport()))
        return {one["id"] for told in facts for one in (*told["officials"], *told["organizations"])}

    async def ids_held(self) -> set[str]:
        """The ids of officials and bodies in the graph."""
        return set(await self._ids("MATCH (n:Official|Committee|Shelter|Agency) RETURN n.id AS id"))

    async def _load(self, articles: Sequence[Article], version: str = OLDER) -> None:
        await load(self.graph, articles, Extraction(_stated, version), lambda _, __: None)
        self.held.update((article.id, article) for article in articles)

    def _some(self, chance: random.Random) -> list[Article]:
        held = sorted(self.held.values(), key=lambda one: one.id)
        return chance.sample(held, chance.randint(0, len(held)) // 2)

    async def _decide(self, judgement: str, chance: random.Random) -> None:
        of = [choice async for choice in self._spoken_of(judgement, chance)]
        try:
            await decide(self.graph, Asked(judgement, tuple(of), "mona", "2024-05-01T09:00:00+00:00"))
        except Undecidable:
            return

    async def _spoken_of(self, judgement: str, chance: random.Random) -> AsyncIterator[str]:
        if judgement == "undo":
            yield str(chance.randint(1, max(1, len(await log_of(self.graph)))))
        elif judgement in ("wrong", "right"):
            yield chance.choice(await self._facts() or [""])
        elif judgement == "forget":
            yield chance.choice(await self._ids("MATCH (o:Official) RETURN o.id AS id ORDER BY id") or [""])
        else:
            kind = chance.choice(("official", "body", "meeting"))
            question = "MATCH (s:Signature {kind: $kind}) RETURN s.id AS id ORDER BY id"
            ids = await self._ids(question, kind=kind) or ["", ""]
            for _ in range(2):
                yield chance.choice(ids if kind == "meeting" or chance.random() < 0.7 else await self._facts() or [""])

    async def _facts(self) -> list[str]:
        question = "MATCH ()-[r:ATTENDED|HOLDS|PARTY_TO|SIGNED]->() UNWIND r.facts AS id RETURN DISTINCT id ORDER BY id"
        return await self._ids(question)

    async def _ids(self, question: str, **params: str) -> list[str]:
        return [row["id"] for row in await run(self.graph, question, **params)]


async def write(graph: Graph, decision: Decision) -> None:
    """Writes a decision into a graph that holds no articles."""
    touched = [{"id": f"decision {decision.number}", "title": None}]
    await graph.write("write/decision", number=decision.number, entry=decision.model_dump_json(), touched=touched)


def _corrected(article: Article, chance: random.Random) -> Article:
    """A later or an earlier version of an article at its address."""
    day = chance.choice(("2019-01-01", "2031-01-01"))
    return replace(
        copy_of(article, chance), url=article.url, guid=article.guid, published=article.published, modified=day
    )

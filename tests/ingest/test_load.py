"""Loading into a graph, on both engines."""

import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from cypher.graph import Graph
from ingest.article import Article
from ingest.facts import Statement
from ingest.load import Extraction, Outcome, load
from ingest.rebuild import rebuild
from ingest.report import RunReport
from ingest.run import articles_of
from ingest.stated import stated as stated_in_full
from tests.builders import Told
from tests.engines import run
from tests.ingest.identity.copies import copy_of

ARTICLES = [
    Article(text=f"{who} في زيارة رقم {number}", source=source, index=1, published=day, publisher="وام", url=url)
    for number, (who, source, day, url) in enumerate(
        [
            ("سارة شهيل", "one.txt", "2024-01-10", None),
            ("سارة إبراهيم شهيل", "two.txt", "2024-01-12", "https://news.example/1"),
            ("سارة إبراهيم شهيل", "two.txt", "2024-01-13", "https://news.example/1"),
            ("Sara Shuhail", "three.txt", "2024-02-01", None),
            ("محمد سهيل الراشدي", "four.txt", None, None),
        ]
    )
]


def statement_of(article: Article) -> Statement:
    """The first words of an article are somebody whom a shelter's guest met."""
    told = Told("unused", article.published)
    told.id = article.id
    name = article.text.split(" في ")[0]
    body = told.body("مركز أبوظبي للإيواء والرعاية الإنسانية", "AE", "إيواء", kind="shelter")
    host, guest = told.person(name, "AE", ("مدير عام", body)), told.person("ماريا ديلوس سانتوس", "PH")
    told.meeting("visit", (host, "host", body), (guest, "guest"), start=article.published and article.published[:7])
    return told.statement


def stated(articles: Iterable[Article]) -> Iterator[tuple[Article, str]]:
    return ((article, statement_of(article).model_dump_json()) for article in articles)


EXTRACTION = Extraction(stated, "1")


async def loaded(graph: Graph, articles: Iterable[Article], extraction: Extraction = EXTRACTION) -> list[Outcome]:
    outcomes: list[Outcome] = []
    await load(graph, articles, extraction, lambda _, outcome: outcomes.append(outcome))
    return outcomes


async def held(graph: Graph) -> list[Any]:
    """All that the graph holds but the turn to write and the time of the build."""
    nodes = await run(graph, "MATCH (n) WHERE NOT n:Lease RETURN labels(n)[0] AS label, properties(n) AS properties")
    for node in nodes:
        node["properties"].pop("built", None)
        node["properties"]["found_in"] = sorted(node["properties"].get("found_in", []))
    ties = await run(
        graph, "MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS one, b.id AS other, properties(r) AS properties"
    )
    return sorted([*nodes, *ties], key=repr)


def in_sorts(things: Sequence[Any]) -> list[str]:
    return sorted({one.get("label") or one["type"] for one in things})


async def test_a_load_fills_both_layers(graph: Graph) -> None:
    assert await loaded(graph, ARTICLES) == ["loaded"] * 5
    everything = await held(graph)
    derived = {
        "Official",
        "Shelter",
        "Country",
        "Meeting",
        "Story",
        "Signature",
        "ATTENDED",
        "HOLDS",
        "MET",
        "OF",
        "NAMES",
    }
    assert derived | {"Article", "Source", "READ_FROM", "STATES", "TELLS", "Dataset"} <= set(in_sorts(everything))
    people = await run(graph, "MATCH (o:Official) RETURN o.name_ar AS name ORDER BY name")
    assert {row["name"] for row in people} == {"سارة إبراهيم شهيل", "ماريا ديلوس سانتوس", "محمد سهيل الراشدي"}
    old = await run(graph, "MATCH (a:Article) WHERE a.superseded RETURN a.published AS published")
    assert old == [{"published": "2024-01-12"}]
    assert await graph.read("touched", after="", limit=1) == []


async def test_loading_twice_changes_nothing(graph: Graph) -> None:
    await loaded(graph, ARTICLES)
    before = await held(graph)
    assert await loaded(graph, ARTICLES) == ["known"] * 5
    assert await held(graph) == before


@pytest.mark.parametrize("seed", range(3))
async def test_any_order_and_split_gives_the_same_graph(graph: Graph, seed: int) -> None:
    await loaded(graph, ARTICLES)
    at_once = await held(graph)
    await run(graph, "MATCH (n) DETACH DELETE n")
    chance = random.Random(seed)
    shuffled = chance.sample(ARTICLES, len(ARTICLES))
    cut = chance.randrange(1, len(ARTICLES))
    await loaded(graph, shuffled[:cut])
    await loaded(graph, shuffled[cut:])
    assert await held(graph) == at_once


async def test_a_text_found_in_another_file_is_the_same_article(graph: Graph) -> None:
    await loaded(graph, ARTICLES[:1])
    first = ARTICLES[0]
    again = Article(text=first.text, source="again.txt", index=7, published=first.published, publisher=first.publisher)
    assert await loaded(graph, [again]) == ["known"]
    assert await run(graph, "MATCH (a:Article) RETURN a.found_in AS files") == [{"files": ["one.txt", "again.txt"]}]


async def test_a_newer_extractor_states_again(graph: Graph) -> None:
    await loaded(graph, ARTICLES)
    assert await loaded(graph, ARTICLES[:1], Extraction(stated, "2")) == ["stated again"]
    extractors = await run(
        graph, "MATCH (s:Source) RETURN s.extractor AS extractor, count(*) AS sources ORDER BY extractor"
    )
    assert extractors == [{"extractor": "1", "sources": 4}, {"extractor": "2", "sources": 1}]


class Cut(Exception):
    """The process ends here."""


@pytest.mark.parametrize(
    "statement", ["derive/begun", "derive/meetings", "derive/met", "derive/finished", "derive/untouched"]
)
async def test_a_load_cut_short_is_finished_by_the_next(
    graph: Graph, statement: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await loaded(graph, ARTICLES)
    whole = await held(graph)
    await run(graph, "MATCH (n) DETACH DELETE n")
    await loaded(graph, ARTICLES[:2])
    commit = graph.commit

    async def cut(name: str, **params: Any) -> list[dict[str, Any]]:
        if name == statement:
            raise Cut
        return await commit(name, **params)

    with monkeypatch.context() as patched:
        patched.setattr(graph, "commit", cut)
        with pytest.raises(Cut):
            await loaded(graph, ARTICLES[2:])
    assert await graph.read("touched", after="", limit=1) != []
    await loaded(graph, [])
    assert await held(graph) == whole


async def test_a_rebuild_makes_the_same_again(graph: Graph) -> None:
    await loaded(graph, ARTICLES)
    before = await held(graph)
    await rebuild(graph)
    assert await held(graph) == before


async def test_an_empty_load_leaves_an_empty_graph(graph: Graph) -> None:
    assert await loaded(graph, []) == []
    assert await held(graph) == []


async def test_sixty_copies_of_the_samples_are_sixty_articles_and_no_story(graph: Graph) -> None:
    articles = list(articles_of([Path("samples")], RunReport()))
    await loaded(graph, articles, Extraction(stated_in_full, "1"))
    alone = await told_in(graph)
    chance = random.Random(7)
    await loaded(graph, [copy_of(one, chance) for one in chance.sample(articles, 60)], Extraction(stated_in_full, "1"))
    together = await told_in(graph)
    assert together["Article"] == alone["Article"] + 60
    assert together["Story"] == alone["Story"]


async def told_in(graph: Graph) -> dict[str, int]:
    """How many of each label the graph holds."""
    rows = await run(graph, "MATCH (n) RETURN labels(n)[0] AS label, count(*) AS things")
    return {row["label"]: row["things"] for row in rows}

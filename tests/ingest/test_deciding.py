"""Decisions made in a graph, on both engines."""

from typing import Any

import pytest

from cypher.graph import Graph
from ingest.deciding import Asked, Contradicted, decide
from ingest.decisions import Decision, Judgement
from ingest.load import load
from ingest.log import log_of
from ingest.meant import Undecidable, Unknown
from ingest.remove import remove
from tests.engines import run
from tests.ingest.test_load import ARTICLES, EXTRACTION, held, loaded

WHEN = "2024-05-01T09:00:00+00:00"


def asked(judgement: Judgement, *of: str) -> Asked:
    return Asked(judgement, of, "mona", WHEN, "I know them")


async def people(graph: Graph) -> dict[str, str]:
    """Arabic name → id."""
    rows = await run(graph, "MATCH (o:Official) RETURN o.name_ar AS name, o.id AS id")
    return {row["name"]: row["id"] for row in rows}


async def names_of_sara(graph: Graph) -> list[str]:
    """The ids of two of her names."""
    rows = await run(
        graph,
        "MATCH (s:Signature)-[:NAMES]->(:Official {name_ar: $name}) WHERE s.name <> 'Sara Shuhail' RETURN s.id AS id",
        name=SARA,
    )
    return sorted(row["id"] for row in rows)


async def told(graph: Graph) -> list[Any]:
    """All that is held but the log and the version that is made of it."""
    return [one for one in await held(graph) if one.get("label") not in ("Decision", "Dataset")]


@pytest.fixture
async def news(graph: Graph) -> Graph:
    await loaded(graph, ARTICLES)
    return graph


SARA, MOHAMMED, MARIA = "سارة إبراهيم شهيل", "محمد سهيل الراشدي", "ماريا ديلوس سانتوس"


async def test_two_people_are_made_one_and_two_again_by_undoing_it(news: Graph) -> None:
    before, who = await told(news), await people(news)
    assert await decide(news, asked("same", who[SARA], who[MOHAMMED])) == (await log_of(news))[0]
    assert len(await people(news)) == len(who) - 1
    await decide(news, asked("undo", "1"))
    assert await told(news) == before
    assert [decision.judgement for decision in await log_of(news)] == ["same", "undo"]
    assert await news.read("touched", after="", limit=1) == []


async def test_one_person_is_made_two(news: Graph) -> None:
    one, other = await names_of_sara(news)
    before = await told(news)
    await decide(news, asked("different", one, other))
    split = await run(news, "MATCH (s:Signature)-[:NAMES]->(o) WHERE s.id IN $ids RETURN o.id AS id", ids=[one, other])
    assert {row["id"] for row in split} == {one, other}
    await decide(news, asked("undo", "1"))
    assert await told(news) == before


async def test_namesakes_are_told_apart_by_a_fact_of_each(news: Graph) -> None:
    rows = await run(
        news, "MATCH (:Official {name_ar: $name})-[r:ATTENDED]->(m) UNWIND r.facts AS fact RETURN fact", name=MARIA
    )
    one, other = sorted(row["fact"] for row in rows)[:2]
    await decide(news, asked("different", one, other))
    same_name = await run(news, "MATCH (o:Official {name_ar: $name}) RETURN o.id AS id", name=MARIA)
    assert len(same_name) == 3, "the two, and who could be either"


async def test_a_meeting_ruled_wrong_is_gone_and_its_article_is_not(news: Graph) -> None:
    before = await told(news)
    [meeting] = await run(news, "MATCH (m:Meeting {day: '2024-01-13'}) RETURN m.id AS id") or await run(
        news, "MATCH (m:Meeting) RETURN m.id AS id ORDER BY m.id LIMIT 1"
    )
    await decide(news, asked("wrong", meeting["id"]))
    assert await run(news, "MATCH (m:Meeting {id: $id}) RETURN m.id AS id", id=meeting["id"]) == []
    assert len(await run(news, "MATCH (a:Article) RETURN a.id AS id")) == len(ARTICLES)
    await decide(news, asked("undo", "1"))
    assert await told(news) == before


async def test_who_is_forgotten_stays_out_also_after_the_news_comes_again(news: Graph) -> None:
    before, who = await told(news), await people(news)
    await decide(news, asked("forget", who[MOHAMMED]))
    assert MOHAMMED not in await people(news)
    assert MOHAMMED not in str(await run(news, "MATCH (d:Decision) RETURN d.entry AS entry"))
    await remove(news, [ARTICLES[-1].id])
    await load(news, ARTICLES, EXTRACTION, lambda _, __: None)
    assert MOHAMMED not in await people(news)
    await decide(news, asked("undo", "1"))
    assert await told(news) == before


async def test_a_contradiction_is_refused_with_its_chain_and_leaves_no_trace(news: Graph) -> None:
    who = await people(news)
    one, other = await names_of_sara(news)
    await decide(news, asked("same", one, who[MOHAMMED]))
    await decide(news, asked("same", other, who[MOHAMMED]))
    before = await held(news)
    with pytest.raises(Contradicted) as refused:
        await decide(news, asked("different", one, other))
    assert [decision.number for decision in refused.value.chain] == [1, 2]
    assert await held(news) == before


@pytest.mark.parametrize(
    ("judgement", "of"),
    [
        ("same", ("nobody-00000000", "nobody-00000001")),
        ("wrong", ("0123456789abcdef.0123456789ab",)),
        ("right", ("no fact at all",)),
        ("forget", ("nobody-00000000",)),
        ("undo", ("1",)),
        ("undo", ("many",)),
    ],
)
async def test_what_nobody_states_cannot_be_decided(news: Graph, judgement: Judgement, of: tuple[str, ...]) -> None:
    with pytest.raises(Unknown):
        await decide(news, asked(judgement, *of))
    assert await log_of(news) == []


async def test_a_person_is_neither_himself_nor_a_body(news: Graph) -> None:
    who = await people(news)
    [body] = await run(news, "MATCH (b:Shelter) RETURN b.id AS id")
    for other in (who[SARA], body["id"]):
        with pytest.raises(Undecidable):
            await decide(news, asked("same", who[SARA], other))


async def test_what_is_undone_is_not_undone_twice(news: Graph) -> None:
    who = await people(news)
    await decide(news, asked("unsure", who[SARA], who[MOHAMMED]))
    await decide(news, asked("undo", "1"))
    with pytest.raises(Undecidable):
        await decide(news, asked("undo", "1"))


async def test_the_version_of_the_data_is_made_of_decisions_too(news: Graph) -> None:
    async def version() -> list[dict[str, Any]]:
        return await run(news, "MATCH (d:Dataset) RETURN d.version AS version")

    before, who = await version(), await people(news)
    await decide(news, asked("same", who[SARA], who[MOHAMMED]))
    assert await version() != before


async def test_a_decision_cut_short_is_finished_by_the_next_load(news: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    who = await people(news)

    class Cut(Exception):
        pass

    async def cut(_: Graph) -> None:
        raise Cut

    with monkeypatch.context() as patched:
        patched.setattr("ingest.deciding.rebuild_touched", cut)
        with pytest.raises(Cut):
            await decide(news, asked("same", who[SARA], who[MOHAMMED]))
    assert len(await people(news)) == len(who)
    await loaded(news, [])
    assert len(await people(news)) == len(who) - 1


async def test_the_log_says_who_decided_what_when_and_why(news: Graph) -> None:
    who = await people(news)
    decision = await decide(news, asked("same", who[SARA], who[MOHAMMED]))
    assert isinstance(decision, Decision)
    assert (decision.number, decision.by, decision.at, decision.why) == (1, "mona", WHEN, "I know them")

"""Search as people type: Arabic spellings, Latin letters, slips, short forms."""

import pytest

from app.answers.search import search
from app.asked import SearchAsked
from cypher.graph import Graph


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("فخرو", "fakhro"),
        ("عبد الرحمن فخرو", "fakhro"),
        ("Fakhro", "fakhro"),
        ("abdulrahman fakhro", "fakhro"),
        ("Fakhru", "fakhro"),
        ("احمد الراسبى", "rasbi"),
        ("Ahmad al-Rasby", "rasbi"),
        ("شيخه الظاهري", "dhaheri"),
        ("Sheikha Dhaheri", "dhaheri"),
        ("الضاهري", "dhaheri"),
        ("UNODC", "unodc"),
        ("ايواء", "ewaa"),
        ("تنظيم سوق العمل", "lmra"),
        ("عمان", "OM"),
        ("Bahrain", "BH"),
    ],
)
async def test_what_is_meant_comes_first(world: Graph, words: str, first: str) -> None:
    found = await search(world, SearchAsked(q=words))
    assert found.items[0].id == first


async def test_the_same_name_scores_a_hundred_and_equals_go_by_id(world: Graph) -> None:
    found = await search(world, SearchAsked(q="اللجنة الوطنية لمكافحة الاتجار بالبشر"))
    assert [(one.id, one.score) for one in found.items[:2]] == [("ae-committee", 100.0), ("om-committee", 100.0)]


async def test_type_and_country_narrow(world: Graph) -> None:
    found = await search(world, SearchAsked(q="اللجنة الوطنية لمكافحة الاتجار", type="committee", country="BH"))
    assert [one.id for one in found.items] == ["bh-committee"]


async def test_pages_join_to_the_whole(world: Graph) -> None:
    whole = await search(world, SearchAsked(q="سالم"))
    first = await search(world, SearchAsked(q="سالم", limit=1))
    second = await search(world, SearchAsked(q="سالم", limit=1, cursor=first.next_cursor))
    assert [one.id for one in (*first.items, *second.items)] == [one.id for one in whole.items[:2]]


@pytest.mark.parametrize("words", ["…", '+-&|!(){}[]^"~*?:\\/', "AND OR NOT", "zzzzqqq"])
async def test_signs_of_the_engine_are_only_signs(world: Graph, words: str) -> None:
    assert (await search(world, SearchAsked(q=words))).items == []

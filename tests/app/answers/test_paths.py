"""Paths of the small world, drawn by hand.

ghafri – rasbi – fakhro, asfoor – rasbi and asfoor – ghafri met; rasbi holds a post at om-committee, which works with
bh-committee, where fakhro holds one; shamsi and dhaheri met and signed, dhaheri met fallasi, fallasi met markova.
"""

import pytest

from app.answers.paths import paths
from app.asked import PathsAsked
from app.models.paths import PathsAnswer
from app.problems import Invalid, NotFound
from cypher.graph import Graph


async def _paths(graph: Graph, start: str, end: str, **more: object) -> PathsAnswer:
    return await paths(graph, PathsAsked.model_validate({"from": start, "to": end, **more}))


def _ways(answer: PathsAnswer) -> list[str]:
    return [" ".join([path.hops[0].from_.id, *(hop.to.id for hop in path.hops)]) for path in answer.items]


@pytest.mark.parametrize(
    ("start", "end", "more", "expected"),
    [
        ("fakhro", "rasbi", {"k": 1}, ["fakhro rasbi"]),
        ("rasbi", "fakhro", {"k": 2}, ["rasbi fakhro", "rasbi om-committee bh-committee fakhro"]),
        ("fakhro", "ghafri", {"k": 1}, ["fakhro rasbi ghafri"]),
        ("fakhro", "ghafri", {"ties": "met"}, ["fakhro rasbi ghafri", "fakhro rasbi asfoor ghafri"]),
        ("fakhro", "ghafri", {"via": ["asfoor"], "ties": "met"}, ["fakhro rasbi asfoor ghafri"]),
        ("fakhro", "ghafri", {"avoid": ["rasbi"]}, []),
        ("fakhro", "rasbi", {"ties": "holds,cooperated"}, ["fakhro bh-committee om-committee rasbi"]),
        ("shamsi", "markova", {"ties": "met"}, ["shamsi dhaheri fallasi markova"]),
        ("shamsi", "markova", {"ties": "met", "max_hops": 2}, []),
        ("shamsi", "dhaheri", {"ties": "signed"}, ["shamsi mou dhaheri"]),
        ("shamsi", "ewaa", {"k": 2}, ["shamsi adjd ewaa", "shamsi dhaheri ewaa"]),
    ],
)
async def test_the_shortest_paths_come_in_the_order_of_ids(
    world: Graph, start: str, end: str, more: dict[str, object], expected: list[str]
) -> None:
    answer = await _paths(world, start, end, **more)
    assert _ways(answer) == expected
    assert (answer.total, answer.complete, answer.capped) == (len(expected), True, False)


async def test_a_country_is_an_end_and_lies_between_only_when_named(world: Graph) -> None:
    assert _ways(await _paths(world, "BH", "lmra", k=1)) == ["BH lmra"]
    assert _ways(await _paths(world, "adjd", "fallasi", ties="of,holds")) == []
    assert _ways(await _paths(world, "adjd", "fallasi", ties="of,holds", via=["AE"], k=1)) == ["adjd AE fallasi"]


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        ({"since": "2024-01-10", "until": "2024-01-10"}, ["fakhro rasbi"]),
        ({"since": "2024-02"}, []),
        ({"until": "2023"}, []),
    ],
)
async def test_ties_outside_the_window_are_not_walked(
    world: Graph, window: dict[str, str], expected: list[str]
) -> None:
    assert _ways(await _paths(world, "fakhro", "rasbi", ties="met", **window)) == expected


async def test_what_has_no_day_is_in_no_window(world: Graph) -> None:
    assert _ways(await _paths(world, "fallasi", "markova", ties="met")) == ["fallasi markova"]
    assert _ways(await _paths(world, "fallasi", "markova", ties="met", since="1990")) == []


async def test_each_hop_has_its_tie_counts_sentence_and_article(world: Graph) -> None:
    hop = (await _paths(world, "rasbi", "fakhro", k=1)).items[0].hops[0]
    assert (hop.tie, hop.direct_meetings, hop.first_day, hop.quote) == ("met", 1, "2024-01-10", "fakhro rasbi")
    assert hop.article
    assert hop.article.published == "2024-01-11"


async def test_ends_that_are_one_or_avoided_or_meetings_are_refused(world: Graph) -> None:
    for end, more in (("fakhro", {}), ("old-fakhro", {}), ("rasbi", {"avoid": ["rasbi"]}), ("m-visit", {})):
        with pytest.raises(Invalid):
            await _paths(world, "fakhro", end, **more)


async def test_an_unknown_end_is_not_found(world: Graph) -> None:
    with pytest.raises(NotFound):
        await _paths(world, "fakhro", "nobody-12345678")

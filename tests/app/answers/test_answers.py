"""A crowd: one official with 1 200 meetings, some without a day, some of a month, many of equal rank."""

from collections import defaultdict
from collections.abc import AsyncIterator

import pytest

from app.answers.parties import body_met, official_met
from app.answers.paths import LIMITS, paths
from app.asked import Listing, PathsAsked
from cypher.graph import Address, Graph, connect
from tests.engines import run
from tests.seeded import Seed

SIZE = LIMITS.hub + 200
TWICE = 30
"""The first of the crowd met the hub twice."""


def _day(number: int) -> str | None:
    if number % 7 == 0:
        return None
    month = f"{2000 + number % 20}-{1 + number % 12:02}"
    return month if number % 5 == 0 else f"{month}-{1 + number % 28:02}"


def _crowd() -> Seed:
    seed = Seed()
    told = (seed.article("خبر.", "2024-01-01", "story"), "خبر.")
    seed.country("AE", "الإمارات", "United Arab Emirates")
    seed.body("Agency", "body", "هيئة", "AE")
    seed.official("hub", "فلان", "Hub")
    for number in range(SIZE + TWICE):
        who = f"one{number % SIZE:04}"
        if number < SIZE:
            seed.official(who, "علان", "One")
        day = _day(number)
        seed.meeting(f"m{number:04}", "visit", day, "month" if day and len(day) == 7 else "stated", told[0])
        seed.attended("hub", f"m{number:04}", told, on_behalf_of="body")
        seed.attended(who, f"m{number:04}", told)
    for number in range(SIZE):
        seed.met("hub", f"one{number:04}", 2 if number < TWICE else 1, "2024-01-01", article=told[0])
    seed.thing("Dataset", "graph", version="the crowd")
    return seed


@pytest.fixture
async def crowd(address: Address) -> AsyncIterator[Graph]:
    async with connect(address) as graph:
        if not await run(graph, "MATCH (d:Dataset {version: 'the crowd'}) RETURN d.id AS id"):
            await run(graph, "MATCH (n) DETACH DELETE n")
            await graph.apply_schema()
            await _crowd().plant(graph)
        yield graph


def _expected(since: str | None, until: str | None) -> list[tuple[str, int]]:
    """The count by plain Python: a day, month or year counts where it overlaps the window."""
    times: dict[str, int] = defaultdict(int)
    for number in range(SIZE + TWICE):
        day = _day(number)
        first, last = (day or "").ljust(10, "0"), (day or "").ljust(10, "9")
        if day is None and (since or until):
            continue
        if (since and last < since.ljust(10, "0")) or (until and first > until.ljust(10, "9")):
            continue
        times[f"one{number % SIZE:04}"] += 1
    return sorted(times.items(), key=lambda one: (-one[1], one[0]))


@pytest.mark.parametrize(
    ("since", "until"), [(None, None), ("2005-03-10", "2011"), ("2012-06", None), (None, "2001-02")]
)
async def test_met_equals_a_count_by_hand(crowd: Graph, since: str | None, until: str | None) -> None:
    expected = _expected(since, until)
    seen: list[tuple[str, int]] = []
    listing = Listing(since=since, until=until, limit=200)
    for ask, id in ((official_met, "hub"), (body_met, "body")):
        seen.clear()
        cursor = None
        while True:
            page = await ask(crowd, id, listing.model_copy(update={"cursor": cursor}))
            assert page.total == len(expected)
            seen += [(one.id, one.direct_meetings) for one in page.items]
            if (cursor := page.next_cursor) is None:
                break
        assert seen == expected


async def test_a_hub_lies_between_only_when_named(crowd: Graph) -> None:
    ends = {"from": "one0001", "to": "one0002"}
    assert (await paths(crowd, PathsAsked.model_validate(ends))).items == []
    named = await paths(crowd, PathsAsked.model_validate({**ends, "via": ["hub"]}))
    assert [[hop.to.id for hop in path.hops] for path in named.items] == [["hub", "one0002"]]


async def test_the_strongest_ties_of_a_hub_are_followed_and_the_rest_is_said_to_be_cut(crowd: Graph) -> None:
    found = await paths(crowd, PathsAsked.model_validate({"from": "hub", "to": "one0900", "k": 1, "max_hops": 1}))
    # the tie is found from the other end, whose ties are few
    assert [path.length for path in found.items] == [1]
    assert found.capped

"""Who met whom, and which bodies and countries work together: expected from the small world, by thinking."""

import pytest

from app.answers.parties import (
    body,
    body_cooperation,
    body_met,
    country,
    country_cooperation,
    country_met,
    official,
    official_met,
)
from app.asked import Listing
from app.problems import Moved, NotFound
from cypher.graph import Graph

EVERYTHING = Listing()


async def test_those_met_face_to_face_come_before_those_under_one_roof(world: Graph) -> None:
    met = await official_met(world, "fakhro", EVERYTHING)
    assert [(one.id, one.direct_meetings, one.meetings) for one in met.items] == [
        ("rasbi", 1, 1),
        ("fallasi", 0, 1),
        ("kuwari", 0, 1),
        ("markova", 0, 1),
    ]
    assert met.total == 4
    assert met.next_cursor is None


async def test_each_who_was_met_comes_with_side_days_and_sentence(world: Graph) -> None:
    rasbi = (await official_met(world, "fakhro", EVERYTHING)).items[0]
    assert [side.id for side in rasbi.on_behalf_of] == ["om-committee"]
    assert (rasbi.first_day, rasbi.last_day, rasbi.reported) == ("2024-01-10", "2024-01-10", 0)
    assert rasbi.own
    assert rasbi.quote == rasbi.own.quote == "التقى فخرو الراسبي يوم أمس."
    assert rasbi.article
    assert (rasbi.article.publisher, rasbi.article.published) == ("بنا", "2024-01-11")


async def test_several_articles_of_one_story_count_as_one_story(world: Graph) -> None:
    shamsi = (await official_met(world, "dhaheri", EVERYTHING)).items[1]
    assert (shamsi.id, shamsi.articles, shamsi.stories) == ("shamsi", 2, 1)


async def test_a_day_taken_from_the_publication_is_counted_as_reported(world: Graph) -> None:
    asfoor = (await official_met(world, "rasbi", EVERYTHING)).items[0]
    assert (asfoor.id, asfoor.reported) == ("asfoor", 1)


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (None, None, ["markova", "dhaheri", "fakhro", "kuwari"]),
        ("2024", None, ["fakhro", "kuwari", "markova"]),
        (None, "2023", ["dhaheri"]),
        ("2023-11-25", "2023-12", ["dhaheri"]),  # the session was some day of November
        ("2023-12", "2024-04-21", []),
    ],
)
async def test_a_window_keeps_what_overlaps_and_leaves_out_what_has_no_day(
    world: Graph, since: str | None, until: str | None, expected: list[str]
) -> None:
    met = await official_met(world, "fallasi", Listing(since=since, until=until))
    assert [one.id for one in met.items] == expected


async def test_pages_join_to_the_whole_list(world: Graph) -> None:
    whole = [one.id for one in (await official_met(world, "fallasi", EVERYTHING)).items]
    pieces: list[str] = []
    cursor = None
    for _ in whole:
        page = await official_met(world, "fallasi", Listing(limit=1, cursor=cursor))
        assert page.total == len(whole)
        pieces += [one.id for one in page.items]
        cursor = page.next_cursor
    assert pieces == whole
    assert cursor is None


async def test_a_body_met_those_who_were_not_there_for_it(world: Graph) -> None:
    met = await body_met(world, "om-committee", EVERYTHING)
    assert [(one.id, one.direct_meetings) for one in met.items] == [("asfoor", 1), ("fakhro", 1)]


async def test_a_country_met_whom_its_bodies_and_speakers_met(world: Graph) -> None:
    met = await country_met(world, "AE", EVERYTHING)
    # the session of its own officials, who spoke for nobody there, is no meeting of the country
    assert [(one.id, one.direct_meetings, one.meetings) for one in met.items] == [
        ("markova", 1, 2),
        ("fakhro", 0, 1),
        ("kuwari", 0, 1),
    ]


async def test_a_body_works_with_bodies_and_countries_but_not_with_its_own(world: Graph) -> None:
    found = await body_cooperation(world, "bh-committee", EVERYTHING)
    assert [(one.id, one.direct_meetings, one.meetings) for one in found.items] == [
        ("OM", 1, 1),
        ("om-committee", 1, 1),
        ("AE", 0, 1),
        ("QA", 0, 1),
        ("ae-committee", 0, 1),
        ("unodc", 0, 1),
    ]


async def test_a_memorandum_counts_beside_the_meeting_at_which_it_was_signed(world: Graph) -> None:
    (ewaa,) = (await body_cooperation(world, "adjd", EVERYTHING)).items
    assert (ewaa.id, ewaa.direct_meetings, ewaa.agreements, ewaa.type) == ("ewaa", 1, 1, "shelter")


async def test_a_country_works_with_others_through_its_bodies(world: Graph) -> None:
    found = await country_cooperation(world, "OM", EVERYTHING)
    assert [(one.id, one.type, one.country) for one in found.items] == [
        ("BH", "country", "BH"),
        ("bh-committee", "committee", "BH"),
    ]


async def test_an_official_answers_with_posts_and_roles(world: Graph) -> None:
    fakhro = await official(world, "fakhro")
    assert [(post.title, post.at.id) for post in fakhro.posts] == [
        ("رئيس اللجنة", "bh-committee"),
        ("الرئيس التنفيذي", "lmra"),
    ]
    assert [(count.role, count.meetings) for count in fakhro.roles] == [("host", 1), ("participant", 1)]
    assert (fakhro.meetings, fakhro.direct_meetings, fakhro.referents) == (2, 1, ["old-fakhro"])


async def test_a_body_answers_with_those_who_speak_for_it(world: Graph) -> None:
    committee = await body(world, "om-committee")
    assert [(post.title, post.holder.id) for post in committee.posts] == [("نائب رئيس اللجنة", "rasbi")]
    assert (committee.type, committee.country, committee.meetings) == ("committee", "OM", 2)


async def test_a_country_answers_with_its_bodies(world: Graph) -> None:
    emirates = await country(world, "AE")
    assert [thing.id for thing in emirates.bodies] == ["adjd", "ae-committee", "ewaa"]
    assert [post.holder.id for post in emirates.posts] == ["fallasi"]
    assert (emirates.meetings, emirates.direct_meetings, emirates.hosted) == (3, 2, 2)


async def test_another_id_of_an_official_leads_to_him(world: Graph) -> None:
    with pytest.raises(Moved) as moved:
        await official_met(world, "old-fakhro", EVERYTHING)
    assert moved.value.id == "fakhro"


async def test_an_id_that_names_nothing_comes_with_names_like_it(world: Graph) -> None:
    with pytest.raises(NotFound) as missing:
        await official(world, "abdulrahman-fakhro-12345678")
    assert [one.id for one in missing.value.answer.near or ()] == ["fakhro"]


async def test_a_body_is_no_official(world: Graph) -> None:
    with pytest.raises(NotFound):
        await official(world, "ewaa")


async def test_somebody_who_met_nobody_has_an_empty_list(world: Graph) -> None:
    met = await body_met(world, "lmra", EVERYTHING)
    assert (met.items, met.total) == ([], 0)

"""The ledger of a pair or set, and one meeting."""

import pytest

from app.answers.meetings import meeting, meetings
from app.asked import LedgerAsked
from app.problems import Ambiguous, Invalid, NotFound
from cypher.graph import Graph


def _asked(*with_: str, **more: object) -> LedgerAsked:
    return LedgerAsked.model_validate({"with": with_, **more})


@pytest.mark.parametrize(
    ("with_", "expected"),
    [
        (("fakhro", "rasbi"), ["m-visit"]),
        (("bh-committee", "om-committee"), ["m-visit"]),  # each by the official who was there for it
        (("BH", "OM"), ["m-visit"]),
        (("om-committee",), ["m-tour", "m-visit"]),
        (("AE", "unodc"), ["m-forum", "m-talk"]),  # what has no day comes last
        (("fallasi", "rasbi"), []),
        (("fakhro", "BH"), ["m-forum", "m-visit"]),
    ],
)
async def test_a_ledger_holds_where_all_were_present(world: Graph, with_: tuple[str, ...], expected: list[str]) -> None:
    ledger = await meetings(world, _asked(*with_))
    assert [one.id for one in ledger.items] == expected
    assert ledger.total == len(expected)


async def test_any_is_enough_where_it_is_asked_so(world: Graph) -> None:
    ledger = await meetings(world, _asked("rasbi", "markova", match="any"))
    assert [one.id for one in ledger.items] == ["m-forum", "m-tour", "m-visit", "m-talk"]


async def test_face_to_face_only_or_under_one_roof_only(world: Graph) -> None:
    assert [one.id for one in (await meetings(world, _asked("fallasi", direct=True))).items] == ["m-session", "m-talk"]
    assert [one.id for one in (await meetings(world, _asked("fallasi", direct=False))).items] == ["m-forum"]


async def test_pages_go_on_past_what_has_no_day(world: Graph) -> None:
    first = await meetings(world, _asked("fallasi", limit=2))
    rest = await meetings(world, _asked("fallasi", limit=2, cursor=first.next_cursor))
    assert [one.id for one in (*first.items, *rest.items)] == ["m-forum", "m-session", "m-talk"]
    assert rest.next_cursor is None


async def test_one_sentence_that_places_both_is_quoted_once(world: Graph) -> None:
    (visit,) = (await meetings(world, _asked("fakhro", "rasbi"))).items
    assert [said.quote for said in visit.quotes] == ["التقى فخرو الراسبي يوم أمس."]
    (signing,) = (await meetings(world, _asked("shamsi", "dhaheri"))).items
    assert {said.quote for said in signing.quotes} == {"وقع الشامسي والظاهري المذكرة.", "الظاهري تكمل الشراكات."}


async def test_names_are_taken_where_they_are_clear(world: Graph) -> None:
    assert (await meetings(world, _asked("Fakhro", "الراسبي"))).total == 1
    with pytest.raises(Ambiguous) as several:
        await meetings(world, _asked("اللجنة الوطنية لمكافحة الاتجار بالبشر"))
    assert [one.id for one in several.value.answer.candidates or ()] == ["ae-committee", "om-committee"]
    with pytest.raises(NotFound):
        await meetings(world, _asked("Zaphod"))


async def test_a_cursor_of_another_list_is_refused(world: Graph) -> None:
    with pytest.raises(Invalid, match="cursor"):
        await meetings(world, _asked("fallasi", cursor="WzFd"))


async def test_a_meeting_answers_with_roles_sides_and_posts_of_that_day(world: Graph) -> None:
    forum = await meeting(world, "m-forum")
    fakhro = next(one for one in forum.participants if one.id == "fakhro")
    assert [(post.title, post.at.id) for post in fakhro.posts] == [
        ("رئيس اللجنة", "bh-committee"),
        ("الرئيس التنفيذي", "lmra"),
    ]
    assert fakhro.on_behalf_of
    assert fakhro.on_behalf_of.id == "bh-committee"
    assert {one.id: one.role for one in forum.participants} == {
        "QA": "host",
        "fakhro": "participant",
        "fallasi": "participant",
        "kuwari": "chair",
        "markova": "speaker",
    }
    assert not forum.direct


async def test_a_signing_answers_with_what_was_signed_and_where_it_is_told(world: Graph) -> None:
    signing = await meeting(world, "m-signing")
    assert [(one.id, one.kind) for one in signing.signed] == [("mou", "mou")]
    assert [one.published for one in signing.told_in] == ["2024-01-16", "2024-01-15"]
    assert (signing.articles, signing.stories) == (2, 1)


async def test_an_unknown_meeting_is_not_found(world: Graph) -> None:
    with pytest.raises(NotFound):
        await meeting(world, "fakhro")

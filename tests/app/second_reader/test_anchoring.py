"""Of what a model claims, the text bears out its own words and nothing else."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.second_reader.anchoring import anchored
from app.second_reader.claims import Claims
from ingest.facts import Evidence, Official, Statement
from ingest.text import LONGEST_QUOTE
from ingest.told import about, facts_told
from tests.app.second_reader.news import (
    GUEST,
    HEADLINE,
    HOME,
    IOM,
    LATER,
    LEAD,
    MEETING,
    MINISTER,
    NEWS,
    OLDER,
    OTHER,
    PARTS,
    claims,
)
from tests.ingest.told import article


def stated(**instead: Any) -> Statement:
    return anchored(NEWS, claims(**instead))


def names(statement: Statement) -> dict[str, str]:
    return {one.id: one.name for one in (*statement.officials, *statement.organizations)}


def official(statement: Statement, name: str) -> Official:
    (found,) = (one for one in statement.officials if one.name == name)
    return found


def quotes(evidence: tuple[Evidence, ...]) -> list[str]:
    return [one.quote for one in evidence]


def test_what_the_text_says_is_stated_with_its_sentences() -> None:
    statement = stated()
    assert sorted(names(statement).values()) == sorted(
        ["سعيد النعيمي", "هند برادة", "نورة الكعبي", "المنظمة الدولية للهجرة", "دار الأمان"]
    )
    minister = official(statement, "سعيد النعيمي")
    assert minister.names == ("سعيد النعيمي", "النعيمي")
    assert quotes(minister.evidence) == [LEAD, LATER]
    assert quotes(minister.posts[0].evidence) == [LEAD]
    assert statement.countries == ("MA",)


def test_a_meeting_has_its_day_and_place_from_its_sentences() -> None:
    (meeting,) = stated().meetings
    assert (meeting.start, meeting.city, meeting.country) == ("2024-05-14", "الرباط", "MA")
    assert quotes(meeting.evidence) == [LEAD]


def test_everybody_has_his_part_and_whom_he_stands_for() -> None:
    statement = stated()
    named = names(statement)
    (meeting,) = statement.meetings
    assert [(named[who.id], who.role, named.get(who.on_behalf_of or "")) for who in meeting.participants] == [
        ("سعيد النعيمي", "host", None),
        ("هند برادة", "guest", "المنظمة الدولية للهجرة"),
    ]


def test_an_invented_name_is_dropped_with_all_that_hangs_on_it() -> None:
    invented = {"names": ["فلان الفلاني"], "posts": [{"title": "وزير العدل"}]}
    parts = [*PARTS, {"who": "فلان الفلاني", "role": "speaker"}]
    statement = stated(officials=[MINISTER, GUEST, OTHER, invented], meetings=[{**MEETING, "parts": parts}])
    assert statement == stated()


def test_a_meeting_of_an_invented_sentence_is_dropped() -> None:
    assert stated(meetings=[{**MEETING, "sentences": ["استقبل سعيد النعيمي هند برادة في باريس."]}]).meetings == ()


def test_an_invented_sentence_beside_a_real_one_adds_nothing() -> None:
    assert stated(meetings=[{**MEETING, "sentences": ["جملة لم تكتب.", LEAD]}]).meetings == stated().meetings


def test_whom_no_sentence_of_the_meeting_names_was_not_there() -> None:
    (meeting,) = stated(meetings=[{**MEETING, "parts": [*PARTS, {"who": "نورة الكعبي", "role": "guest"}]}]).meetings
    assert len(meeting.participants) == 2


def test_a_meeting_in_which_nobody_is_left_is_dropped() -> None:
    assert stated(meetings=[{**MEETING, "sentences": [OLDER]}]).meetings == ()


def test_a_person_without_a_post_is_none() -> None:
    victim = {"names": ["مريم"], "posts": []}
    unpublic = {"names": ["مريم"], "posts": [{"title": "وزير العدل"}]}
    her_name = {"names": ["مريم"], "posts": [{"title": "مريم"}, {"title": "تدعى مريم"}]}
    for claimed in (victim, unpublic, her_name):
        assert "مريم" not in names(stated(officials=[MINISTER, claimed])).values()


def test_somebody_private_is_no_official_whatever_post_is_claimed() -> None:
    victim = {"names": ["مريم"], "posts": [{"title": "الرعاية"}]}
    assert "مريم" not in names(stated(officials=[MINISTER, victim])).values()


def test_nothing_told_carries_the_name_of_somebody_private() -> None:
    headline = "وزير العدل يلتقي الضحية مريم سالم"
    lead = "استقبل وزير العدل سعيد النعيمي رئيسة قسم الحماية هند برادة، والتقى الضحية مريم سالم في المغرب."
    claimed = claims(
        officials=[MINISTER, GUEST],
        meetings=[{**MEETING, "sentences": [headline, lead], "parts": [*PARTS, {"who": "MA", "role": "guest"}]}],
    )
    news = article(lead, headline=headline)
    statement = anchored(news, claimed)
    assert "مريم" not in statement.model_dump_json()
    assert about(news, statement)["title"] == "وزير العدل يلتقي الضحية ▮▮▮▮ ▮▮▮▮"
    (meeting,) = statement.meetings
    assert quotes(meeting.evidence) == ["استقبل وزير العدل سعيد النعيمي رئيسة قسم الحماية هند برادة،"]


def test_a_post_counts_only_beside_its_holder() -> None:
    claimed = {"names": ["نورة الكعبي"], "posts": [*OTHER["posts"], {"title": "وزير العدل"}]}
    posts = official(stated(officials=[claimed]), "نورة الكعبي").posts
    assert [post.title for post in posts] == ["رئيسة دار الأمان"]


def test_a_body_is_that_of_a_post_only_where_one_sentence_names_both() -> None:
    claimed = {"names": ["نورة الكعبي"], "posts": [{"title": "رئيسة دار الأمان", "body": "المنظمة الدولية للهجرة"}]}
    (post,) = official(stated(officials=[claimed]), "نورة الكعبي").posts
    assert post.organization is None


def test_nobody_stands_for_a_body_that_his_sentence_does_not_name() -> None:
    parts = [{"who": "سعيد النعيمي", "role": "host", "on_behalf_of": "دار الأمان"}]
    (meeting,) = stated(meetings=[{**MEETING, "parts": parts}]).meetings
    assert [who.on_behalf_of for who in meeting.participants] == [None]


def test_a_country_that_the_text_does_not_name_is_none() -> None:
    bodies = [{**IOM, "country": "FR"}, {**HOME, "country": "XX"}]
    assert {body.country for body in stated(bodies=bodies).organizations} == {None}


def test_a_country_takes_part_where_its_sentences_name_it() -> None:
    parts = [{"who": "MA", "role": "participant"}, {"who": "FR", "role": "guest"}]
    (meeting,) = stated(meetings=[{**MEETING, "sentences": [LATER], "parts": parts}]).meetings
    assert [who.id for who in meeting.participants] == ["MA"]
    assert quotes(meeting.participants[0].evidence) == [LATER]


def test_a_country_is_inferred_where_no_sentence_of_the_body_names_it() -> None:
    (home,) = (body for body in stated().organizations if body.name == "دار الأمان")
    assert (home.country, home.country_inferred) == ("MA", True)


def test_a_name_inside_a_longer_one_is_not_another_person() -> None:
    short = {"names": ["برادة"], "posts": [{"title": "رئيسة قسم الحماية"}]}
    assert "برادة" not in names(stated(officials=[short, GUEST])).values()


def test_a_name_inside_a_word_is_no_name() -> None:
    assert names(stated(officials=[{"names": ["عدل"], "posts": [{"title": "وزير العدل"}]}], bodies=[])) == {}


def test_spaces_may_differ_and_the_text_keeps_its_own() -> None:
    statement = stated(officials=[{"names": ["سعيد  \n النعيمي"], "posts": [{"title": "وزير   العدل"}]}])
    (minister,) = statement.officials
    assert (minister.name, minister.posts[0].title) == ("سعيد النعيمي", "وزير العدل")


def test_words_in_menus_and_advertisements_state_nothing() -> None:
    menu = (0, len(HEADLINE))
    news = article(f"{HEADLINE}\n{OLDER}", furniture=(menu,))
    body = {"names": ["المنظمة الدولية للهجرة"], "kind": "agency"}
    assert anchored(news, claims(bodies=[body])).organizations == ()


def test_an_agreement_has_those_whom_its_sentences_name_and_the_meeting_at_which_it_was_signed() -> None:
    agreement = {
        "kind": "mou",
        "sentences": [LEAD],
        "parties": ["المنظمة الدولية للهجرة", "دار الأمان", "FR"],
        "signatories": ["سعيد النعيمي", "نورة الكعبي", "المنظمة الدولية للهجرة"],
    }
    statement = stated(agreements=[agreement])
    named = names(statement)
    (signed,) = statement.agreements
    assert [named[who.id] for who in signed.parties] == ["المنظمة الدولية للهجرة"]
    assert [named[who.id] for who in signed.signatories] == ["سعيد النعيمي"]
    assert (signed.meeting, signed.day) == (statement.meetings[0].id, "2024-05-14")


def test_what_is_claimed_twice_is_stated_once() -> None:
    twice = stated(officials=[MINISTER, MINISTER, GUEST, OTHER], meetings=[MEETING, MEETING])
    assert twice == stated()


def test_an_empty_article_bears_out_nothing() -> None:
    statement = anchored(article(""), claims())
    assert not any((statement.officials, statement.organizations, statement.meetings, statement.agreements))


PIECES = st.one_of(
    st.sampled_from([*NEWS.text.split(), "سعيد النعيمي", "MA", ".", "", "\u0651", LEAD, LATER]),
    st.tuples(st.integers(0, len(NEWS.text)), st.integers(1, 60)).map(lambda at: NEWS.text[at[0] : at[0] + at[1]]),
)
NAMES = st.lists(PIECES, min_size=1, max_size=3)
POSTS = st.lists(st.fixed_dictionaries({"title": PIECES, "body": PIECES, "country": PIECES}), max_size=2)
SIDES = st.lists(st.fixed_dictionaries({"who": PIECES, "role": st.just("guest"), "on_behalf_of": PIECES}), max_size=3)
ANYTHING = st.fixed_dictionaries(
    {
        "officials": st.lists(st.fixed_dictionaries({"names": NAMES, "posts": POSTS}), max_size=4),
        "bodies": st.lists(
            st.fixed_dictionaries({"names": NAMES, "kind": st.just("agency"), "parent": PIECES}), max_size=4
        ),
        "meetings": st.lists(
            st.fixed_dictionaries({"kind": st.just("meeting"), "sentences": NAMES, "parts": SIDES}), max_size=2
        ),
        "agreements": st.lists(
            st.fixed_dictionaries({"kind": st.just("mou"), "sentences": NAMES, "parties": NAMES, "signatories": NAMES}),
            max_size=2,
        ),
    }
)


@given(ANYTHING)
def test_whatever_is_claimed_every_quote_is_the_text_at_its_place(answer: dict[str, Any]) -> None:
    statement = anchored(NEWS, Claims.model_validate(answer))
    told = facts_told(statement, about(NEWS, statement))
    things = [*told["organizations"], *told["officials"], *told["meetings"], *told["agreements"]]
    for thing in things:
        assert thing["evidence"]
        for quote in thing["evidence"]:
            assert quote["quote"] == NEWS.text[quote["start"] : quote["end"]]
            assert len(quote["quote"]) <= LONGEST_QUOTE
        for name in thing.get("names", ()):
            assert any(name in quote["quote"] for quote in thing["evidence"])


def test_a_name_with_an_arabic_conjunction_before_it_is_named() -> None:
    news = article("حضر اللقاء سعيد النعيمي وهند برادة رئيسة قسم الحماية.")
    (guest,) = anchored(news, claims(officials=[{**GUEST, "posts": [{"title": "رئيسة قسم الحماية"}]}])).officials
    assert guest.name == "هند برادة"

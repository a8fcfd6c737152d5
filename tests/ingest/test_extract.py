"""The statement of an article: every fact with its sentence, the same each time."""

import random
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.article import Article
from ingest.extract import extractor, statement_of
from ingest.facts import Evidence, Statement
from ingest.text import LONGEST_QUOTE
from tests.ingest.told import article, told

STORY = (
    "استقبل معالي سعيد بن راشد النعيمي وزير العمل، في مكتبه بالرباط أمس، "
    "السيد بيتر هولم رئيس بعثة المنظمة الدولية للهجرة.\n"
    "وأشاد هولم بجهود اللجنة الوطنية لمكافحة الاتجار بالبشر.\n"
    "ووقع الجانبان مذكرة تفاهم، وقعها عن الوزارة السيد إدريس العمراني وعن المنظمة السيدة ماريا لوبيز.\n"
    "وحضر اللقاء القاضي سامي شعبان مدير إدارة التعاون الدولي بوزارة العدل."
)
HEADLINE = "النعيمي يستقبل رئيس بعثة المنظمة الدولية للهجرة"
ENGLISH = (
    "Labour Minister Amal Barkat received Ambassador Joseph Kimani at her office in Doha on Monday. "
    "They signed a memorandum of understanding between the Ministry of Labour and the Amal Foundation (AF). "
    "The meeting was attended by Dr. Lina Khoury, director of the Amal Centre."
)
PIECES = [
    *STORY.split(" "),
    *ENGLISH.split(" "),
    HEADLINE,
    "،",
    ".",
    "\n",
    "«",
    "»",
    '"',
    "(",
    ")",
    "-",
    "ـ",
    "\u200f",
    "و",
]
STORIES = st.lists(st.sampled_from(PIECES), max_size=120).map(" ".join)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def facts(statement: Statement) -> list[str]:
    """The ids of all facts."""
    return [
        *(post.fact for official in statement.officials for post in official.posts),
        *(part.fact for meeting in statement.meetings for part in meeting.participants),
        *(meeting.id for meeting in statement.meetings),
        *(agreement.id for agreement in statement.agreements),
    ]


def evidence_of(statement: Statement) -> Iterator[tuple[Evidence, ...]]:
    """The evidence of every fact."""
    for official in statement.officials:
        yield official.evidence
        yield from (post.evidence for post in official.posts)
    yield from (body.evidence for body in statement.organizations)
    for event in (*statement.meetings, *statement.agreements):
        yield event.evidence
    yield from (part.evidence for meeting in statement.meetings for part in meeting.participants)
    for agreement in statement.agreements:
        yield from (part.evidence for part in (*agreement.parties, *agreement.signatories))


def assert_sound(told_of: Article) -> None:
    """No fact without its quote; no name that is not the text at its place; each fact and thing once."""
    text, statement = told_of.text, statement_of(told_of)
    for evidence in evidence_of(statement):
        assert evidence
        for piece in evidence:
            assert piece.quote == text[piece.start : piece.end]
            assert 0 < len(piece.quote) <= LONGEST_QUOTE
    for named in (*statement.officials, *statement.organizations):
        assert {text[start:end] for start, end in named.mentions} <= set(named.names)
        assert named.name == named.names[0]
        assert all(start < end for start, end in named.mentions)
    found = facts(statement)
    assert len(found) == len(set(found))
    assert_whole(statement)
    assert statement_of(told_of) == statement


def assert_whole(statement: Statement) -> None:
    """Whatever takes part, employs or contains is itself stated."""
    things = {thing.id for thing in (*statement.organizations, *statement.officials)}
    countries = {part.id for meeting in statement.meetings for part in meeting.participants if part.id not in things}
    assert all(len(code) == 2 and code.isupper() for code in countries)
    bodies = {body.id for body in statement.organizations}
    assert {post.organization for official in statement.officials for post in official.posts} <= {*bodies, None}
    assert {body.parent for body in statement.organizations} <= {*bodies, None}
    events = {meeting.id for meeting in statement.meetings}
    assert {agreement.meeting for agreement in statement.agreements} <= {*events, None}


@settings(deadline=None)
@given(ANY_TEXT)
def test_any_text_gives_a_sound_statement(text: str) -> None:
    assert_sound(article(text))


@settings(deadline=None)
@given(STORIES)
def test_news_in_any_disorder_gives_a_sound_statement(text: str) -> None:
    assert_sound(article(text))


@settings(deadline=None)
@given(STORIES, st.data())
def test_furniture_and_headline_anywhere_leave_it_sound(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert_sound(article(text, headline=HEADLINE, furniture=((start, end),)))


def test_a_name_in_furniture_is_not_stated() -> None:
    text = "اقرأ أيضا: وزير العدل القاضي نبيل الحداد يزور المركز\n" + STORY
    menu = (0, text.index("\n"))
    assert "نبيل الحداد" not in {official.name for official in statement_of(article(text, furniture=(menu,))).officials}


def test_an_article_says_who_met_whom_for_which_body_where_and_when() -> None:
    told_of = told(STORY, headline=HEADLINE)
    assert told_of.who()["سعيد بن راشد النعيمي"] == "host"
    assert told_of.who()["بيتر هولم"] == "guest"
    assert told_of.who()["سامي شعبان"] == "participant"
    first = told_of.statement.meetings[0]
    assert (first.kind, first.start, first.city, first.country) == ("bilateral_meeting", "2024-05-14", "الرباط", "MA")
    assert "اللجنة الوطنية لمكافحة الاتجار بالبشر" in told_of.bodies
    assert told_of.statement.agreements[0].kind == "mou"


def test_a_participant_is_quoted_with_the_sentence_that_names_him() -> None:
    told_of = told(STORY)
    person = told_of.person("سامي شعبان")
    (part,) = (part for part in told_of.statement.meetings[0].participants if part.id == person.id)
    assert [evidence.quote for evidence in part.evidence] == [STORY.splitlines()[-1]]


def test_an_empty_article_states_nothing() -> None:
    statement = statement_of(article(""))
    assert not any((statement.countries, statement.organizations, statement.officials, statement.meetings))


def test_a_long_text_without_a_full_stop_is_quoted_in_pieces() -> None:
    words = STORY.replace("\n", " ").replace(".", "").split()
    random.Random(7).shuffle(words)
    assert_sound(article(" ".join(words * 20)))


def test_the_same_article_in_another_file_states_the_same() -> None:
    one = article(STORY)
    other = Article(text=STORY, source="other.txt", index=9, published=one.published)
    assert statement_of(one) == statement_of(other)


def test_the_extractor_has_a_version_of_code_and_words() -> None:
    number, digest = extractor().split("+")
    assert number.count(".") == 2
    assert len(digest) == 12


def test_a_word_of_one_letter_without_end_states_nothing_and_breaks_nothing() -> None:
    assert_sound(article(f"استقبل السيد حسن التازي {'و' * 3000} السيد بيتر هولم."))

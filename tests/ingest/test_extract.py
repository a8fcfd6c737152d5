"""The statement of an article: every fact with its sentence, the same each time."""

import random

from ingest.article import Article
from ingest.extract import extractor, statement_of
from tests.ingest.sound import assert_sound
from tests.ingest.told import article, told

STORY = (
    "استقبل معالي سعيد بن راشد النعيمي وزير العمل، في مكتبه بالرباط أمس، "
    "السيد بيتر هولم رئيس بعثة المنظمة الدولية للهجرة.\n"
    "وأشاد هولم بجهود اللجنة الوطنية لمكافحة الاتجار بالبشر.\n"
    "ووقع الجانبان مذكرة تفاهم، وقعها عن الوزارة السيد إدريس العمراني وعن المنظمة السيدة ماريا لوبيز.\n"
    "وحضر اللقاء القاضي سامي شعبان مدير إدارة التعاون الدولي بوزارة العدل."
)
HEADLINE = "النعيمي يستقبل رئيس بعثة المنظمة الدولية للهجرة"


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

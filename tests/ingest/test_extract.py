"""The statement of an article: every fact with its sentence, the same each time."""

import random

import pytest

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


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("التقى السيد حسن التازي السيدة ماريا لوبيز في نيروبي.", ("KE",)),
        ("قال السيد حسن التازي إنه تخرج في نيروبي.", ()),
    ],
)
def test_the_country_of_a_city_counts_where_something_took_place_there(text: str, countries: tuple[str, ...]) -> None:
    assert told(text).statement.countries == countries


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("حضر وزير العدل في مملكة تايلند السيد سومشاي بونما الندوة.", "سومشاي بونما", "TH"),
        ("حضر سفير كينيا في تونس السيد جوزيف كيماني الندوة.", "جوزيف كيماني", "KE"),
        ("حضر وزير العدل القاضي نبيل الحداد الندوة.", "نبيل الحداد", "QA"),
    ],
)
def test_an_official_is_of_the_country_of_his_post_else_of_the_articles_home(
    text: str, name: str, country: str
) -> None:
    assert told(text, publisher="قنا").person(name).country == country


def test_a_short_name_in_quotation_marks_gives_a_post_its_body() -> None:
    told_of = told(
        "عقدت اللجنة الوطنية التنسيقية لمكافحة الاتجار بالبشر اجتماعا. "
        'وقالت رئيسة "الوطنية التنسيقية" السيدة هند الراوي إن العمل مستمر.'
    )
    assert told_of.posts("هند الراوي") == {("رئيسة", "اللجنة الوطنية التنسيقية لمكافحة الاتجار بالبشر")}


def test_of_two_envoys_in_two_countries_neither_is_said_to_be_in_one_of_them() -> None:
    told_of = told("حضر سفيرا كينيا في كل من المغرب والكويت سامي شعبان وعلي الزين الندوة.")
    for name in ("سامي شعبان", "علي الزين"):
        assert told_of.posts(name) == {("سفير كينيا", None)}
        assert told_of.person(name).country == "KE"


def test_a_womans_post_between_a_man_and_a_woman_is_hers() -> None:
    told_of = told("استقبل معالي سعيد النعيمي مديرة جمعية الأمل السيدة غريس أوديامبو.")
    assert told_of.posts("غريس أوديامبو") == {("مديرة", "جمعية الأمل")}
    assert told_of.posts("سعيد النعيمي") == set()


def test_the_post_of_who_signs_for_a_body_is_of_that_body() -> None:
    told_of = told("وقع المذكرة عن هيئة تنظيم سوق العمل الرئيس التنفيذي السيد عدنان فخر.")
    assert told_of.posts("عدنان فخر") == {("الرئيس التنفيذي", "هيئة تنظيم سوق العمل")}

"""Which frames in which articles are one event."""

from dataclasses import replace
from itertools import combinations
from random import Random
from typing import Any

from ingest.article import Article
from ingest.dated import dated
from ingest.extract import statement_of
from ingest.identity.events import days_agree, kind_of
from ingest.identity.prints import prints_of
from tests.builders import Told
from tests.ingest.identity.copies import reprint_of
from tests.whole.resolution import resolve

HOST, GUEST = "عبدالرحمن يوسف فخرو", "مايكل بن جون هاريسون"


def told(
    name: str, published: str | None, kind: str = "bilateral_meeting", text: str = "", **more: Any
) -> tuple[Told, str]:
    article = Told(name, published, text=text)
    host, guest = article.person(HOST, "BH"), article.person(GUEST, "US")
    roles = more.pop("roles", ("host", "guest"))
    return article, article.meeting(kind, (host, roles[0]), (guest, roles[1]), **more)


def events(*accounts: tuple[Told, str]) -> list[str]:
    """The event of each account."""
    found = resolve([article.pair for article, _ in accounts])
    return [found.event_of[frame] for _, frame in accounts]


def test_one_day_and_the_same_principals_are_one_meeting_in_any_language_and_kind_of_one_group() -> None:
    one, other = events(
        told("ar", "2024-03-05", start="2024-03-05", country="BH", city="المنامة"),
        told("en", "2024-03-06", "meeting", start="2024-03-05", country="BH", city="Manama"),
    )
    assert one == other


def test_two_places_on_one_day_are_two_meetings() -> None:
    one, other = events(
        told("manama", "2024-03-05", start="2024-03-05", city="المنامة"),
        told("doha", "2024-03-05", start="2024-03-05", city="الدوحة"),
    )
    assert one != other


def test_kinds_of_different_groups_are_two_events() -> None:
    one, other = events(
        told("visit", "2024-03-05", start="2024-03-05"), told("forum", "2024-03-05", "forum", start="2024-03-05")
    )
    assert one != other


def test_two_frames_of_one_article_are_never_one() -> None:
    article, first = told("both", "2024-03-05", start="2024-03-05")
    second = article.meeting("bilateral_meeting", ("p1", "host"), ("p2", "guest"), start="2024-03-05")
    found = resolve([article.pair, told("other", "2024-03-06", start="2024-03-05")[0].pair])
    assert found.event_of[first] != found.event_of[second]


def test_undated_reports_within_three_days_are_one_and_later_ones_are_not() -> None:
    first, second, late = events(told("first", "2024-03-05"), told("second", "2024-03-08"), told("late", "2024-03-09"))
    assert first != second == late


def test_an_undated_report_joins_the_one_dated_meeting_of_the_fortnight_before() -> None:
    dated, undated = events(told("dated", "2024-03-05", start="2024-03-05"), told("undated", "2024-03-15"))
    assert dated == undated


def test_an_undated_report_joins_none_of_two_dated_meetings_and_none_too_long_ago() -> None:
    accounts = events(
        told("one", "2024-03-05", start="2024-03-05"),
        told("two", "2024-03-08", start="2024-03-08"),
        told("undated", "2024-03-15"),
    )
    assert len(set(accounts)) == 3
    old, late = events(told("old", "2024-03-01", start="2024-03-01"), told("late", "2024-03-20"))
    assert old != late


def test_copies_of_one_story_tell_one_meeting_whatever_day_they_print() -> None:
    one, other = events(
        told("wire", "2024-03-05", start="2024-03-05", text="same"),
        told("copy", "2024-03-09", start="2024-03-09", text="same"),
    )
    assert one == other


def test_forty_undated_printings_of_three_days_are_one_meeting() -> None:
    accounts = [
        told(f"printing {number}", f"2024-03-0{5 + number % 3}", "signing", roles=("signatory",) * 2)
        for number in range(40)
    ]
    assert len(set(events(*accounts))) == 1


def test_sessions_of_one_number_are_one_and_of_two_numbers_two() -> None:
    accounts = []
    for name, ordinal, day in (("a", 52, "2024-03-05"), ("b", 52, "2024-03"), ("c", 53, "2024-03")):
        article = Told(name, "2024-03-10")
        body = article.body("اللجنة الوطنية لمكافحة الاتجار بالبشر", "AE")
        accounts.append(
            (article, article.meeting("committee_session", (body, "participant"), start=day, ordinal=ordinal))
        )
    first, second, third = events(*accounts)
    assert first == second != third


def test_sessions_of_two_numbers_are_two_even_where_their_reports_read_alike() -> None:
    second, third = events(
        told("second", "2024-03-05", "committee_session", text="same", ordinal=2),
        told("third", "2024-03-06", "committee_session", text="same", ordinal=3),
    )
    assert second != third


def test_agreements_are_one_through_their_meeting_or_their_parties_and_time() -> None:
    accounts = []
    for name, published, body in (
        ("ar", "2024-01-15", "شرطة دبي"),
        ("en", "2024-01-16", "Dubai Police"),
        ("later", "2024-06-01", "شرطة دبي"),
    ):
        article = Told(name, published)
        one, other = article.body(body, "AE"), article.body("UNODC", None)
        accounts.append((article, article.agreement([one, other])))
    first, second, third = events(*accounts)
    assert first == second != third


def test_days_agree_where_they_overlap() -> None:
    assert days_agree("2022-03", "2022-03-21")
    assert days_agree("2022", "2022-03")
    assert days_agree("2022-03-20", "2022-03-22", "2022-03-23")
    assert not days_agree("2022-03-20", "2022-03-22")
    assert not days_agree("2022-03", "2022-04-01")


def test_the_kind_is_what_most_say_and_meeting_is_the_least() -> None:
    assert kind_of(["meeting", "meeting", "visit"]) == "visit"
    assert kind_of(["forum", "conference"]) == "conference"
    assert kind_of(["forum", "forum", "conference"]) == "forum"


def test_all_pairs_of_a_meeting_are_compatible() -> None:
    published = ["2024-03-01", "2024-03-03", "2024-03-05", "2024-03-07"]
    accounts = [told(day, day) for day in published]
    found = events(*accounts)
    for (one, first), (other, second) in combinations(zip(published, found, strict=True), 2):
        if first == second:
            assert int(other[-2:]) - int(one[-2:]) <= 3


def news(text: str, published: str | None = None, language: str = "ar", publisher: str | None = None) -> Article:
    return Article(text=text, source="news.txt", index=1, published=published, language=language, publisher=publisher)


def meetings_in(*articles: Article) -> list[list[str]]:
    """The meetings of which each article tells, as all of these articles together give them."""
    statements = [(replace(dated(one), prints=prints_of(one)), statement_of(one)) for one in articles]
    found = resolve(statements)
    return [[found.event_of[meeting.id] for meeting in statement.meetings] for _, statement in statements]


RECEIVED = (
    "استقبل معالي راشد سالم الكعبي وزير الداخلية الإماراتي اليوم الثلاثاء سعادة {} في مكتبه ب{}، وبحثا سبل التعاون."
)
QATAR, KUWAIT = "عبدالله ناصر المري سفير دولة قطر", "يوسف جاسم السبيعي سفير دولة الكويت"


def test_one_event_in_two_languages_is_one_meeting() -> None:
    arabic, english = meetings_in(
        news(
            "استقبل معالي راشد سالم الكعبي وزير الداخلية الإماراتي في أبوظبي اليوم الثلاثاء سعادة إلينا ماركوفا"
            " المديرة التنفيذية لمكتب الأمم المتحدة المعني بالمخدرات والجريمة.",
            "2024-03-05",
        ),
        news(
            "UAE Minister of Interior Rashid Salem Al Kaabi received in Abu Dhabi on Tuesday Elena Markova,"
            " Executive Director of the United Nations Office on Drugs and Crime.",
            "2024-03-06",
            "en",
        ),
    )
    assert len(arabic) == 1
    assert arabic == english


def test_two_ambassadors_whom_one_minister_received_on_one_day_were_at_two_meetings() -> None:
    qatar, kuwait = meetings_in(
        news(RECEIVED.format(QATAR, "أبوظبي"), "2024-03-05"), news(RECEIVED.format(KUWAIT, "أبوظبي"), "2024-03-05")
    )
    assert len(qatar) == len(kuwait) == 1
    assert qatar != kuwait


def test_the_same_two_on_one_day_at_two_places_are_at_two_meetings() -> None:
    first, second = meetings_in(
        news(RECEIVED.format(QATAR, "أبوظبي"), "2024-03-05"), news(RECEIVED.format(QATAR, "دبي"), "2024-03-05")
    )
    assert len(first) == len(second) == 1
    assert first != second


def test_forty_undated_printings_of_one_signing_are_one_meeting() -> None:
    wire = news(
        "وقع راشد سالم الكعبي وزير الداخلية الإماراتي وعبدالله ناصر المري وزير الداخلية القطري مذكرة تفاهم بشأن"
        " مكافحة الاتجار بالبشر.\n\nوتهدف المذكرة إلى تبادل الخبرات والمعلومات وتدريب العاملين في البلدين.\n\n"
        "وحضر مراسم التوقيع سعيد حمد النيادي وكيل وزارة الداخلية الإماراتية.",
        publisher="وام",
    )
    random = Random(40)
    printings = [replace(reprint_of(wire, random), publisher=f"الصحيفة {number}") for number in range(40)]
    found = meetings_in(wire, *printings)
    assert {len(one) for one in found} == {1}
    assert len({meeting for one in found for meeting in one}) == 1


def test_three_sideline_bilaterals_of_one_man_in_one_article_are_three_wherever_it_is_printed() -> None:
    sidelines = (
        "التقى معالي راشد سالم الكعبي وزير الداخلية الإماراتي، على هامش المؤتمر، سعادة عبدالله ناصر المري وزير"
        " الداخلية القطري، وبحثا التعاون.\n\n"
        "كما التقى الكعبي معالي يوسف جاسم السبيعي وزير العدل الكويتي، وبحثا التعاون القانوني.\n\n"
        "والتقى الكعبي أيضا معالي سلطان بدر البوسعيدي وزير العمل العماني، وبحثا حماية العمالة."
    )
    one, copy = meetings_in(news(sidelines, "2024-03-05"), news(f"المنامة - بنا: {sidelines}", "2024-03-06"))
    assert len(set(one)) == 3
    assert one == copy


def test_an_official_and_his_ministry_are_one_participant_in_undated_reports() -> None:
    accounts = []
    for name, guest in (("first", "UNODC"), ("second", "IOM")):
        article = Told(name, "2024-03-05")
        ministry, guests = article.body("وزارة الداخلية", "AE"), article.body(guest, None)
        host = article.person("راشد سالم الكعبي", "AE", ("وزير", ministry))
        sides = (host, "host", ministry), (ministry, "host"), (guests, "guest")
        accounts.append((article, article.meeting("bilateral_meeting", *sides)))
    first, second = events(*accounts)
    assert first != second

"""When an event took place, as far as its article says."""

import pytest

from tests.ingest.told import told

MEETING = "استقبل معالي سعيد النعيمي في مكتبه {} السيد بيتر هولم."
WORKSHOP = "نظمت وزارة العدل ورشة عمل {} بمشاركة القاضي سامي شعبان."
RECEIVED = "Labour Minister Amal Barkat received Ambassador Joseph Kimani {}."


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (MEETING.format("اليوم"), "2024-05-15", None),
        (MEETING.format("أمس"), "2024-05-14", None),
        (MEETING.format("أول أمس"), "2024-05-13", None),
        (MEETING.format("صباح اليوم الأربعاء"), "2024-05-15", None),
        (MEETING.format("يوم الأحد"), "2024-05-12", None),
        (MEETING.format("أمس الثلاثاء"), "2024-05-14", None),
        (MEETING.format("الخميس الماضي"), "2024-05-09", None),
        (MEETING.format("يوم 12 مايو 2024"), "2024-05-12", None),
        (MEETING.format("في 3 مايو الجاري"), "2024-05-03", None),
        (MEETING.format("يوم 28 أبريل الماضي"), "2024-04-28", None),
        (MEETING.format("في 20 كانون الأول/ديسمبر"), "2023-12-20", None),
        (MEETING.format("يوم 7 أيار 2024"), "2024-05-07", None),
        (MEETING.format("يوم 18 ماي 2023"), "2023-05-18", None),
        (MEETING.format("يوم 9 جانفي 2024"), "2024-01-09", None),
        (MEETING.format("في أبريل 2023"), "2023-04", None),
        (MEETING.format("يوم 8 جمادى الآخرة 1445هـ"), None, None),
        (MEETING.format("في مبنى الوزارة"), None, None),
        (WORKSHOP.format("من 21 ولغاية 24 مارس 2024"), "2024-03-21", "2024-03-24"),
        (WORKSHOP.format("يومي 6 و7 مايو الجاري"), "2024-05-06", "2024-05-07"),
        (WORKSHOP.format("بدأت أمس وتستمر يومين"), "2024-05-14", "2024-05-15"),
        (WORKSHOP.format("بدأت اليوم وتستمر ثلاثة أيام"), "2024-05-15", "2024-05-17"),
        (WORKSHOP.format("من 28 أبريل إلى 2 مايو 2024"), "2024-04-28", "2024-05-02"),
        (RECEIVED.format("today"), "2024-05-15", None),
        (RECEIVED.format("on Monday"), "2024-05-13", None),
        (RECEIVED.format("yesterday"), "2024-05-14", None),
        (RECEIVED.format("on Wednesday"), "2024-05-15", None),
        (RECEIVED.format("on 3 May 2024"), "2024-05-03", None),
        (RECEIVED.format("on March 9"), "2024-03-09", None),
    ],
)
def test_a_day_is_the_one_printed_or_counted_from_the_day_of_publication(
    text: str, start: str | None, end: str | None
) -> None:
    meeting = told(text).meeting
    assert (meeting.start, meeting.end) == (start, end)


@pytest.mark.parametrize(
    ("day", "start"),
    [("أمس", None), ("يوم الأحد", None), ("في 3 مايو الجاري", None), ("يوم 12 مايو 2024", "2024-05-12")],
)
def test_without_a_day_of_publication_only_a_whole_date_is_known(day: str, start: str | None) -> None:
    assert told(MEETING.format(day), published=None).meeting.start == start


def test_a_date_cited_for_something_else_is_not_that_of_the_meeting() -> None:
    told_of = told(
        "استقبل معالي سعيد النعيمي في مكتبه أمس السيد بيتر هولم. وبحث الجانبان تنفيذ قانون صدر في 9 يناير 2008."
    )
    assert told_of.meeting.start == "2024-05-14"


def test_an_event_on_the_following_day_does_not_take_the_day_before() -> None:
    told_of = told(
        "التقى السيد حسن التازي السيدة ماريا لوبيز في الرباط يوم 12 مايو 2024. "
        "وفي اليوم التالي زار السيد بيتر هولم مركز الأمان لإيواء النساء."
    )
    first, second = told_of.statement.meetings
    assert first.start == "2024-05-12"
    assert second.start in (None, "2024-05-13")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "Ambassador Joseph Kimani concluded yesterday a four-day visit to the Aman Shelter.",
            "2024-05-11",
            "2024-05-14",
        ),
        (
            "The Ministry of Justice concluded on Monday a three-day workshop attended by Judge Sami Nasser.",
            "2024-05-11",
            "2024-05-13",
        ),
        ("اختتمت وزارة العدل أمس ورشة عمل لمدة يومين بمشاركة القاضي سامي شعبان.", "2024-05-13", "2024-05-14"),
        ("The Ministry of Justice launched on Monday a three-day workshop.", "2024-05-13", "2024-05-15"),
        ("The Ministry of Justice launched on Monday a week-long workshop.", "2024-05-13", "2024-05-19"),
        (
            "The Ministry of Justice organised a workshop that ran for four days from May 6 with Judge Sami Nasser.",
            "2024-05-06",
            "2024-05-09",
        ),
    ],
)
def test_days_are_counted_on_from_the_first_and_back_from_the_end_of_what_was_concluded(
    text: str, start: str, end: str
) -> None:
    meeting = told(text).meeting
    assert (meeting.start, meeting.end) == (start, end)


@pytest.mark.parametrize(
    ("day", "start"),
    [
        ("on Monday", "2024-05-13"),
        ("yesterday", "2024-05-14"),
        ("today", "2024-05-15"),
        ("in his office", "2024-05-15"),
    ],
)
def test_the_day_of_a_dateline_is_not_that_of_the_event_where_the_sentence_says_another(day: str, start: str) -> None:
    text = f"Tunis, May 15 (TAP) - Dr. Sami Nasser met {day} Ms. Chiara De Luca."
    assert told(text).meeting.start == start


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("تونس 15 ماي 2024 (وات) - انعقدت أمس ورشة عمل بمشاركة القاضي سامي شعبان.", "2024-05-14"),
        ("تونس 15 ماي 2024 (وات) - انعقدت ورشة عمل بمشاركة القاضي سامي شعبان.", "2024-05-15"),
        ("الدوحة في 15 مايو /قنا/ التقى السيد حسن التازي يوم الأحد السيدة ماريا لوبيز.", "2024-05-12"),
        ("الدوحة في 15 مايو /قنا/ التقى السيد حسن التازي السيدة ماريا لوبيز.", "2024-05-15"),
        ("الكويت في 15 مايو /كونا/ استقبل معالي سعيد النعيمي أمس الثلاثاء السفير بيتر هولم.", "2024-05-14"),
    ],
)
def test_yesterday_is_told_of_the_event_and_the_date_before_it_of_the_report(text: str, start: str) -> None:
    assert told(text).meeting.start == start


def test_the_same_day_is_the_one_told_of_before() -> None:
    told_of = told(
        "التقى السيد حسن التازي السيدة ماريا لوبيز في الرباط يوم 12 مايو 2024. "
        "وفي اليوم ذاته زار السيد بيتر هولم مركز الأمان لإيواء النساء."
    )
    assert [meeting.start for meeting in told_of.statement.meetings] == ["2024-05-12", "2024-05-12"]

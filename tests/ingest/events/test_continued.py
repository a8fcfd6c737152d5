"""Whether a sentence goes on telling an event, or opens another."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("النعيمي يستقبل سفيرة كينيا", "استقبل معالي سعيد النعيمي في مكتبه السيدة غريس أوديامبو سفيرة كينيا."),
        (
            "«تنظيم سوق العمل» توقع مذكرة تفاهم مع جمعية الأمل",
            "وقعت هيئة تنظيم سوق العمل مذكرة تفاهم مع جمعية الأمل، وقعها السيد عدنان فخر والسيدة هدى القاسمي.",
        ),
        (
            "Barkat receives Kenyan ambassador",
            "Labour Minister Amal Barkat received Ambassador Joseph Kimani on Monday.",
        ),
    ],
)
def test_headline_and_lead_tell_one_event(headline: str, text: str) -> None:
    assert len(told(text, headline=headline).statement.meetings) == 1


def test_what_follows_goes_on_telling_of_the_same_meeting() -> None:
    told_of = told(
        "استقبل معالي سعيد النعيمي في مكتبه السيد بيتر هولم. وبحث الجانبان خلال اللقاء سبل التعاون. "
        "من جانبه، أشاد السيد بيتر هولم بالتجربة. حضر اللقاء العميد زياد عواد."
    )
    assert told_of.kinds == ["bilateral_meeting"]
    assert told_of.who() == {"سعيد النعيمي": "host", "بيتر هولم": "guest", "زياد عواد": "participant"}


def test_a_meeting_on_the_sidelines_is_an_event_of_its_own() -> None:
    told_of = told(
        "افتتح القاضي نبيل الحداد مؤتمر مكافحة الاتجار بالبشر في بيروت. "
        "وعلى هامش المؤتمر التقى السيد حسن التازي السيدة ماريا لوبيز."
    )
    assert told_of.kinds == ["conference", "bilateral_meeting"]
    assert told_of.who(1) == {"حسن التازي": "participant", "ماريا لوبيز": "participant"}


def test_visits_to_two_hosts_are_two() -> None:
    told_of = told(
        "زارت السيدة غريس أوديامبو مركز الأمان لإيواء النساء، وكان في استقبالها السيدة هند الراوي. "
        "كما زارت السيدة غريس أوديامبو دار الرعاية، وكان في استقبالها السيد طارق بلحاج."
    )
    assert told_of.kinds == ["visit", "visit"]


def test_the_speakers_of_a_workshop_belong_to_it() -> None:
    told_of = told(
        "نظمت وزارة العدل ورشة عمل حول حماية الضحايا. وألقى القاضي سامي شعبان كلمة أشاد فيها بالتعاون. "
        "وقدمت الدكتورة رنا شقير ورقة عن الدعم النفسي."
    )
    assert told_of.kinds == ["workshop"]
    assert told_of.who() == {"سامي شعبان": "speaker", "رنا شقير": "speaker"}


def test_a_calendar_of_news_of_two_meetings_gives_two() -> None:
    told_of = told(
        "التقى السيد حسن التازي السيدة ماريا لوبيز في الرباط. كما استقبل السيد حسن التازي السيد بيتر هولم في مكتبه."
    )
    assert len(told_of.kinds) == 2


@pytest.mark.parametrize(
    ("text", "gathering", "people"),
    [
        (
            "التقى السيد حسن التازي السيدة ماريا لوبيز في الرباط. "
            "ونظمت وزارة العدل ورشة عمل بمشاركة القاضي سامي شعبان.",
            "workshop",
            {"سامي شعبان"},
        ),
        (
            "استقبل معالي سعيد النعيمي السيد بيتر هولم. وانطلقت أعمال المنتدى الثالث للهجرة بحضور اللواء حمد الكواري.",
            "forum",
            {"حمد الكواري"},
        ),
        (
            "Dr. Sami Nasser met Ms. Chiara De Luca in Amman. The Ministry of Justice organised a workshop attended by "
            "Judge Lina Khoury.",
            "workshop",
            {"Lina Khoury"},
        ),
    ],
)
def test_a_gathering_told_after_a_meeting_of_two_is_an_event_of_its_own(
    text: str, gathering: str, people: set[str]
) -> None:
    told_of = told(text)
    assert told_of.kinds == ["bilateral_meeting", gathering]
    assert set(told_of.who(1)) == people


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "استقبل معالي سعيد النعيمي في مكتبه السيد بيتر هولم. واستقبل معالي سعيد النعيمي السيدة غريس أوديامبو.",
            {"سعيد النعيمي": "host", "بيتر هولم": "guest"},
            {"سعيد النعيمي": "host", "غريس أوديامبو": "guest"},
        ),
        (
            "Dr. Sami Nasser received Ambassador Joseph Kimani. Dr. Nasser received Ms. Chiara De Luca.",
            {"Sami Nasser": "host", "Joseph Kimani": "guest"},
            {"Sami Nasser": "host", "Chiara De Luca": "guest"},
        ),
    ],
)
def test_a_second_guest_received_is_a_second_meeting(text: str, first: dict[str, str], second: dict[str, str]) -> None:
    told_of = told(text)
    assert told_of.kinds == ["bilateral_meeting", "bilateral_meeting"]
    assert (told_of.who(0), told_of.who(1)) == (first, second)


def test_who_else_was_at_the_reception_is_no_second_guest() -> None:
    told_of = told(
        "استقبل معالي سعيد النعيمي السيد بيتر هولم. ورحب معالي سعيد النعيمي خلال استقباله السيد بيتر هولم بالتعاون، "
        "بحضور السيدة غريس أوديامبو."
    )
    assert told_of.kinds == ["bilateral_meeting"]
    assert told_of.who() == {"سعيد النعيمي": "host", "بيتر هولم": "guest", "غريس أوديامبو": "participant"}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "استقبل معالي سعيد النعيمي السيد بيتر هولم. وكان السيد بيتر هولم قد زار مركز الأمان لإيواء النساء.",
            ["bilateral_meeting", "visit"],
        ),
        (
            "Dr. Sami Nasser received Ambassador Joseph Kimani. Ambassador Kimani had visited the Aman Shelter.",
            ["bilateral_meeting", "visit"],
        ),
        (
            "Dr. Sami Nasser received Ambassador Joseph Kimani. Dr. Nasser then met Ms. Chiara De Luca.",
            ["bilateral_meeting", "bilateral_meeting"],
        ),
        (
            "استقبل معالي سعيد النعيمي السيد بيتر هولم. ومن جانب آخر استقبل معالي سعيد النعيمي وفدا من جمعية الأمل.",
            ["bilateral_meeting", "bilateral_meeting"],
        ),
        (
            "ترأس السيد حسن التازي اجتماع لجنة حماية الطفل. وفي مقديشو، عقد فريق العمل الوطني اجتماعه برئاسة السيدة "
            "رنا شقير.",
            ["committee_session", "committee_session"],
        ),
    ],
)
def test_what_was_done_before_then_or_elsewhere_is_an_event_of_its_own(text: str, kinds: list[str]) -> None:
    assert told(text).kinds == kinds


@pytest.mark.parametrize(
    ("text", "kinds", "people"),
    [
        (
            "عقد وزير العدل القاضي نبيل الحداد مؤتمرا صحفيا في بيروت. وكان الوزير استقبل السفير بيتر هولم في مكتبه.",
            ["press_conference", "bilateral_meeting"],
            {"نبيل الحداد": "host", "بيتر هولم": "guest"},
        ),
        (
            "عقد العقيد فهد الدوسري مؤتمرا صحفيا. وكان العقيد فهد الدوسري قد التقى السيدة ماريا لوبيز.",
            ["press_conference", "bilateral_meeting"],
            {"فهد الدوسري": "participant", "ماريا لوبيز": "participant"},
        ),
        (
            "بحث السيد حسن التازي مع السيدة ماريا لوبيز حماية الضحايا. كما بحث السيد حسن التازي مع السيد بيتر هولم "
            "ملف الهجرة.",
            ["bilateral_meeting", "bilateral_meeting"],
            {"حسن التازي": "participant", "بيتر هولم": "participant"},
        ),
        (
            "عقدت لجنة حماية الطفل اجتماعها برئاسة السيدة رنا شقير. وعقب الاجتماع زارت السيدة رنا شقير مركز الأمان "
            "لإيواء النساء، وكان في استقبالها السيدة هند الراوي.",
            ["committee_session", "visit"],
            {"رنا شقير": "guest", "هند الراوي": "host"},
        ),
        (
            "استقبل معالي سعيد النعيمي السفير بيتر هولم. وفي لقاء آخر، بحث معالي سعيد النعيمي مع السيدة ماريا لوبيز "
            "ملف الهجرة.",
            ["bilateral_meeting", "bilateral_meeting"],
            {"سعيد النعيمي": "participant", "ماريا لوبيز": "participant"},
        ),
        (
            "ترأس العميد زياد عواد اجتماع لجنة حماية الطفل. ثم زار العميد زياد عواد والسيدة رنا شقير دار الأمل.",
            ["committee_session", "visit"],
            {"زياد عواد": "guest", "رنا شقير": "guest"},
        ),
    ],
)
def test_another_talk_or_a_visit_after_a_session_is_a_second_event(
    text: str, kinds: list[str], people: dict[str, str]
) -> None:
    told_of = told(text)
    assert told_of.kinds == kinds
    assert told_of.who(1) == people


def test_what_two_said_at_the_talk_just_told_is_no_second_one() -> None:
    told_of = told(
        "التقى السيد حسن التازي السيدة ماريا لوبيز في الرباط. وبحث السيد حسن التازي مع السيدة ماريا لوبيز خلال اللقاء "
        "حماية الضحايا."
    )
    assert told_of.kinds == ["bilateral_meeting"]


def test_who_was_at_the_proceedings_of_a_forum_was_not_at_the_talk_aside_of_it() -> None:
    told_of = told(
        "افتتح القاضي نبيل الحداد منتدى الهجرة في الدوحة. وعلى هامش المنتدى التقى السيد حسن التازي السيدة ماريا لوبيز. "
        "وحضر جانبا من أعمال المنتدى العميد زياد عواد."
    )
    assert set(told_of.who(0)) == {"نبيل الحداد", "زياد عواد"}
    assert set(told_of.who(1)) == {"حسن التازي", "ماريا لوبيز"}


def test_two_talks_of_one_man_are_two() -> None:
    text = "التقى السيد حسن التازي السيدة ماريا لوبيز في الرباط. والتقى السيد حسن التازي السيد بيتر هولم في طنجة."
    told_of = told(text)
    assert [set(told_of.who(at)) for at in (0, 1)] == [{"حسن التازي", "ماريا لوبيز"}, {"حسن التازي", "بيتر هولم"}]

"""The events an article reports: which there are, of which kind, and which are none."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("عقدت اللجنة الوطنية لمكافحة الاتجار بالبشر اجتماعها الثالث برئاسة السيدة آمال بن يوسف.", "committee_session"),
        ("استقبل معالي سعيد النعيمي في مكتبه السيد بيتر هولم.", "bilateral_meeting"),
        ("التقى السيد حسن التازي نظيره السيد بيتر هولم في الرباط.", "bilateral_meeting"),
        ("زارت السيدة غريس أوديامبو مركز الأمان لإيواء النساء واطلعت على خدماته.", "visit"),
        ("قام العميد زياد عواد بجولة تفقدية في مركز الأمان لإيواء النساء.", "visit"),
        ("وقعت وزارة العمل وجمعية الأمل مذكرة تفاهم، وقعها السيد حسن التازي والسيدة هدى القاسمي.", "signing"),
        ("نظمت وزارة العدل ورشة عمل حول حماية الضحايا بمشاركة القاضي سامي شعبان.", "workshop"),
        ("افتتح وزير العدل القاضي نبيل الحداد مؤتمر مكافحة الاتجار بالبشر في بيروت.", "conference"),
        ("انطلقت في الدوحة أعمال المنتدى الثالث للهجرة بحضور اللواء حمد الكواري.", "forum"),
        ("أقامت هيئة تنظيم سوق العمل حفل تكريم للمفتشين بحضور السيد عدنان فخر.", "ceremony"),
        ("عقد العقيد فهد الدوسري والسيدة ماريا لوبيز مؤتمراً صحفياً في مقر الوزارة.", "press_conference"),
        ("عقد اجتماع في وزارة الداخلية بحضور العميد زياد عواد والسيدة رنا شقير.", "meeting"),
        (
            "The National Committee for Combating Human Trafficking held its third meeting of the year.",
            "committee_session",
        ),
        ("Labour Minister Amal Barkat received Ambassador Joseph Kimani at her office.", "bilateral_meeting"),
        ("Ambassador Joseph Kimani toured the Aman Shelter with Ms. Lina Khoury.", "visit"),
        ("Dr. Sami Nasser and Ms. Chiara De Luca signed a memorandum of understanding.", "signing"),
        ("The Ministry of Justice organised a workshop on victim protection.", "workshop"),
        ("Colonel Omar Haddad and Ms. Lina Khoury spoke at a press conference in Amman.", "press_conference"),
        (
            "On the sidelines of the Arab Forum on Migration, Dr. Sami Nasser held talks with Ms. Chiara De Luca.",
            "bilateral_meeting",
        ),
        ("على هامش منتدى الهجرة، التقى السيد حسن التازي السيدة ماريا لوبيز.", "bilateral_meeting"),
        ("شارك وفد من مركز الأمان برئاسة السيدة هند الراوي في أعمال الملتقى الخليجي الثاني.", "forum"),
        ("عقد المجلس القومي للمرأة ندوة تحدثت فيها النائبة أميرة صبري.", "workshop"),
    ],
)
def test_an_event_has_the_kind_its_words_say(text: str, kind: str) -> None:
    assert told(text).kinds == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "ستعقد اللجنة الوطنية لمكافحة الاتجار بالبشر اجتماعها المقبل برئاسة السيدة آمال بن يوسف.",
        "من المقرر أن يزور السيد بيتر هولم مركز الأمان لإيواء النساء الأسبوع المقبل.",
        "يعتزم السيد حسن التازي توقيع مذكرة تفاهم مع السيد بيتر هولم.",
        "تأجل اجتماع اللجنة الوطنية لمكافحة الاتجار بالبشر الذي كان مقرراً برئاسة السيدة آمال بن يوسف.",
        "أكد وزير العدل القاضي نبيل الحداد أن حماية الضحايا أولوية.",
        "وقع حادث سير على طريق المطار، وقال العميد زياد عواد إن التحقيق مستمر.",
        "The committee will hold its next session in June under Dr. Layla Al Marzouqi.",
        "Ambassador Joseph Kimani is expected to visit the Aman Shelter next week.",
        "Colonel Omar Haddad said the new law protects victims.",
        "The meeting of the National Committee for Combating Human Trafficking was postponed.",
        "Dr. Sami Nasser has signed up for the course.",
    ],
)
def test_what_is_planned_put_off_or_only_said_is_no_event(text: str) -> None:
    assert told(text).kinds == []


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

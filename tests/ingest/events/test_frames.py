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
    ("text", "kind"),
    [
        (
            "استقبل معالي سعيد النعيمي وفدا من منظمة أرض الطفولة. وتعرف الوفد خلال الزيارة على خدمات الوزارة.",
            "visit",
        ),
        (
            "استقبل معالي سعيد النعيمي وفدا من منظمة أرض الطفولة. وبحث الجانبان ترتيبات زيارة مرتقبة.",
            "bilateral_meeting",
        ),
        (
            "Dr. Sami Nasser received a delegation from the Amal Foundation. During the visit the delegation praised "
            "the law.",
            "visit",
        ),
    ],
)
def test_a_delegation_received_is_on_a_visit_where_that_visit_is_told_of(text: str, kind: str) -> None:
    assert told(text).kinds == [kind]


@pytest.mark.parametrize(
    ("text", "member"),
    [
        ("استقبل معالي سعيد النعيمي السيد بيتر هولم على رأس وفد ضم السيدة ماريا لوبيز.", "ماريا لوبيز"),
        ("استقبل معالي سعيد النعيمي وفدا يضم السيد بيتر هولم والسيدة ماريا لوبيز.", "ماريا لوبيز"),
        (
            "Dr. Sami Nasser received Ambassador Joseph Kimani, who was accompanied by Ms. Chiara De Luca.",
            "Chiara De Luca",
        ),
        (
            "Dr. Sami Nasser received Ambassador Joseph Kimani. The delegation included Ms. Chiara De Luca.",
            "Chiara De Luca",
        ),
    ],
)
def test_the_members_of_a_delegation_received_are_guests(text: str, member: str) -> None:
    assert told(text).who()[member] == "guest"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The speakers were Judge Sami Nasser and Ms. Lina Khoury.", "speaker"),
        ("Judge Sami Nasser and Ms. Lina Khoury gave a talk.", "speaker"),
        ("Present at the opening were Judge Sami Nasser and Ms. Lina Khoury.", "participant"),
        ("Judge Sami Nasser and Ms. Lina Khoury took part in the debate.", "participant"),
    ],
)
def test_whom_a_later_sentence_names_speaks_or_attends_as_it_says(text: str, role: str) -> None:
    told_of = told(f"The Ministry of Justice organised a workshop. {text}")
    assert told_of.who() == {"Sami Nasser": role, "Lina Khoury": role}

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


def test_a_delegation_that_was_only_talked_with_is_none() -> None:
    told_of = told("بحث معالي سعيد النعيمي مع وفد من منظمة أرض الطفولة برئاسة السيد بيتر هولم حماية الضحايا.")
    assert told_of.who() == {"سعيد النعيمي": "participant", "بيتر هولم": "participant"}
    assert told_of.sides() == {"منظمة أرض الطفولة": "participant"}


def test_a_delegation_that_is_received_at_last_is_a_guest() -> None:
    told_of = told(
        "التقى معالي سعيد النعيمي وفدا من منظمة أرض الطفولة برئاسة السيد بيتر هولم. "
        "وكان معالي سعيد النعيمي في استقبال الوفد بمقر الوزارة."
    )
    assert told_of.who() == {"سعيد النعيمي": "host", "بيتر هولم": "guest"}
    assert told_of.sides() == {"منظمة أرض الطفولة": "guest"}


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("شارك القاضي نبيل الحداد في أعمال المؤتمر الدولي لحماية الطفل في جنيف.", "conference", "نبيل الحداد"),
        ("حضرت السيدة رنا شقير الندوة التي نظمتها جمعية الأمل.", "workshop", "رنا شقير"),
        ("Minister Hassan Zaki took part in a forum on migration in Geneva.", "forum", "Hassan Zaki"),
    ],
)
def test_a_gathering_is_told_by_who_was_at_it(text: str, kind: str, who: str) -> None:
    told_of = told(text)
    assert (told_of.kinds, told_of.who()) == ([kind], {who: "participant"})


def test_a_meeting_that_no_verb_opens_is_told_by_what_was_done_in_it() -> None:
    text = "يأتي هذا في إطار الخطة. وتم خلال الاجتماع مناقشة حماية الضحايا. وأكد العقيد سامي شعبان أهمية التدريب."
    told_of = told(text)
    assert (told_of.kinds, told_of.who()) == (["meeting"], {"سامي شعبان": "participant"})

"""What opens an event, and what only speaks of one."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    "text",
    [
        "ناقش السيد حسن التازي مع السيدة ماريا لوبيز سبل حماية الضحايا.",
        "استعرضت السيدة نسيمة بوزيد مع السفير بيتر هولم برامج الوزارة.",
        "عقد السيد حسن التازي اجتماعا مع السيدة ماريا لوبيز.",
        "عقد السيد حسن التازي والسيدة ماريا لوبيز جلسة مباحثات.",
        "أجرى السيد حسن التازي اتصالا هاتفيا مع السيدة ماريا لوبيز.",
        "تلقى السيد حسن التازي اتصالا هاتفيا من السيدة ماريا لوبيز.",
        "Dr. Sami Nasser discussed the draft law with Ms. Chiara De Luca.",
        "Dr. Sami Nasser reviewed the national plan with Ms. Chiara De Luca.",
        "Dr. Sami Nasser held a meeting with Ms. Chiara De Luca.",
        "Dr. Sami Nasser held a telephone call with Ms. Chiara De Luca.",
        "Dr. Sami Nasser spoke by phone with Ms. Chiara De Luca.",
    ],
)
def test_two_who_discuss_confer_or_telephone_meet(text: str) -> None:
    told_of = told(text)
    assert told_of.kinds == ["bilateral_meeting"]
    assert list(told_of.who().values()) == ["participant", "participant"]


@pytest.mark.parametrize(
    "text",
    [
        "ناقش مجلس النواب مشروع القانون.",
        "ناقش السيد حسن التازي خطة الوزارة.",
        "Dr. Sami Nasser discussed the draft law.",
        "The House of Representatives discussed the draft law.",
        "يمكن الإبلاغ عن كل حالة عبر اتصال هاتفي.",
    ],
)
def test_who_discusses_something_with_nobody_meets_nobody(text: str) -> None:
    assert told(text).kinds == []


@pytest.mark.parametrize(
    "text",
    [
        "التقى السيد حسن التازي السيدة ماريا لوبيز على هامش زيارتها.",
        "Dr. Sami Nasser received Ms. Chiara De Luca on the sidelines of her visit.",
        "Ms. Chiara De Luca met Dr. Sami Nasser on the sidelines of the visit.",
        "On the sidelines of her visit, Ms. Chiara De Luca met Dr. Sami Nasser.",
    ],
)
def test_on_the_sidelines_of_a_visit_two_meet_and_nobody_visits(text: str) -> None:
    assert told(text).kinds == ["bilateral_meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "أرجئ اجتماع لجنة حماية الطفل برئاسة السيدة رنا شقير.",
        "تعذر عقد اجتماع لجنة حماية الطفل برئاسة السيدة رنا شقير.",
        "لم تجتمع لجنة حماية الطفل برئاسة السيدة رنا شقير.",
        "نفت وزارة العدل عقد اجتماع مع السيد بيتر هولم.",
        "نفى العميد زياد عواد أن يكون قد استقبل السيد بيتر هولم.",
        "لا صحة لما ذكر من أن السيد حسن التازي التقى السيدة ماريا لوبيز.",
        "A visit to the Aman Shelter by Dr. Sami Nasser was postponed.",
        "A visit planned for June will bring Ambassador Joseph Kimani to the Aman Shelter.",
        "A visit by Ambassador Joseph Kimani to the Aman Shelter is planned for June.",
        "Ambassador Joseph Kimani's visit to the Aman Shelter has been postponed.",
        "The visit of Ambassador Joseph Kimani to the Aman Shelter did not take place.",
        "The visit of Ambassador Joseph Kimani to the Aman Shelter was put off.",
        "Dr. Sami Nasser denied reports that he met Ms. Chiara De Luca.",
        "The ministry denies that Dr. Sami Nasser received Ms. Chiara De Luca.",
        "Dr. Sami Nasser intends to visit the Aman Shelter.",
        "The committee was due to hold its session under Dr. Layla Al Marzouqi.",
        "A workshop is to be organised by the Ministry of Justice.",
    ],
)
def test_what_is_put_off_denied_or_still_intended_is_no_event(text: str) -> None:
    assert told(text).kinds == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "عقدت لجنة حماية الطفل اجتماعها عبر الفيديو كونفرنس برئاسة السيدة رنا شقير.",
            "committee_session",
        ),
        (
            "The National Committee for Combating Human Trafficking held its meeting via video conference, chaired by "
            "Dr. Layla Al Marzouqi.",
            "committee_session",
        ),
        ("Dr. Sami Nasser held a meeting by video conference with Ms. Chiara De Luca.", "bilateral_meeting"),
    ],
)
def test_a_video_conference_is_a_way_to_meet_and_no_conference(text: str, kind: str) -> None:
    assert told(text).kinds == [kind]


@pytest.mark.parametrize(
    ("text", "opener"),
    [
        ("افتتح القاضي سامي شعبان مركز الأمان لإيواء النساء.", "سامي شعبان"),
        ("دشن العميد زياد عواد مقر جمعية الأمل.", "زياد عواد"),
        ("Judge Sami Nasser inaugurated the Aman Shelter.", "Sami Nasser"),
    ],
)
def test_who_opens_a_house_opens_it_at_a_ceremony(text: str, opener: str) -> None:
    told_of = told(text)
    assert told_of.kinds == ["ceremony"]
    assert set(told_of.who()) == {opener}


def test_who_opens_a_gathering_opens_that() -> None:
    assert told("أشرف العميد زياد عواد على ورشة عمل حول حماية الضحايا.").kinds == ["workshop"]
    assert told("Judge Sami Nasser inaugurated the annual forum.").kinds == ["forum"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("نظمت وزارة العدل دورة تكوينية بمشاركة القاضي سامي شعبان.", "workshop"),
        ("نظمت وزارة العدل برنامجا بعنوان البرنامج التدريبي الثاني بمشاركة القاضي سامي شعبان.", "workshop"),
        ("نظمت وزارة العدل يوما دراسيا بمشاركة القاضي سامي شعبان.", "conference"),
        ("عقد العقيد فهد الدوسري مؤتمرا صحافيا مع السيدة ماريا لوبيز.", "press_conference"),
        ("التأمت لجنة حماية الطفل في اجتماعها الثاني برئاسة السيدة رنا شقير.", "committee_session"),
        ("قامت السيدة غريس أوديامبو بزيارة ميدانية إلى مركز الأمان لإيواء النساء.", "visit"),
        ("قامت السيدة غريس أوديامبو بزيارة لمركز الأمان لإيواء النساء.", "visit"),
        ("The Ministry of Justice launched a training programme with Judge Sami Nasser.", "workshop"),
        ("The Ministry of Justice organised a study day attended by Judge Sami Nasser.", "conference"),
        ("The Ministry of Justice hosted a congress attended by Judge Sami Nasser.", "conference"),
        ("The inauguration was held in the presence of Judge Sami Nasser.", "ceremony"),
    ],
)
def test_the_noun_says_what_was_held(text: str, kind: str) -> None:
    assert told(text).kinds == [kind]


def test_the_body_that_the_delegation_visits_is_its_host() -> None:
    assert told("زار الوفد دار الأمل في المنامة.").sides() == {"دار الأمل": "host"}


def test_on_the_sidelines_of_a_visit_who_meet_are_equals() -> None:
    found = told("On the sidelines of her visit, Ms. Chiara De Luca met Dr. Sami Nasser.")
    assert found.who() == {"Chiara De Luca": "participant", "Sami Nasser": "participant"}


def test_who_is_called_by_telephone_receives_nobody() -> None:
    found = told("Dr. Sami Nasser received a phone call from Ms. Chiara De Luca.")
    assert found.who() == {"Sami Nasser": "participant", "Chiara De Luca": "participant"}


@pytest.mark.parametrize(
    "text",
    [
        "A workshop organised by the Ministry of Labour was cancelled.",
        "A forum organized by the Labour Office and the Migration Institute has been postponed.",
        "A course hosted by the Labour Office, which was to train inspectors, was called off.",
        "Hassan Zaki is also expected to meet Ambassador Joyce Wambui next week.",
        "Prior to the press conference, the shelter was closed.",
    ],
)
def test_what_an_english_sentence_takes_back_is_no_event(text: str) -> None:
    assert told(text).kinds == []


def test_two_who_discussed_something_in_a_meeting_of_its_own_met() -> None:
    told_of = told("In a separate meeting, Hassan Zaki and Joyce Wambui reviewed the plan for shelters.")
    assert told_of.who() == {"Hassan Zaki": "participant", "Joyce Wambui": "participant"}


def test_a_meeting_before_a_press_conference_is_a_meeting() -> None:
    text = "Prior to the press conference, Hassan Zaki had received at his office Ambassador Joyce Wambui."
    assert told(text).kinds == ["bilateral_meeting"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Minister Hassan Zaki opened on Monday in Sousse a centre for women.", ["ceremony"]),
        ("Minister Hassan Zaki launched the national strategy for childhood.", ["ceremony"]),
        ("Minister of Labour Hassan Zaki inaugurates a forum on recruitment.", ["forum"]),
        ("Minister Hassan Zaki opened an investigation into the complaints.", []),
        ("Minister Hassan Zaki took part in a panel discussion organised by the Labour Office.", ["forum"]),
        ("The agreement comes days after Minister Hassan Zaki visited the Zahra Shelter.", []),
        (
            "Minister Hassan Zaki visited the Zahra Shelter. He presided over a meeting of judges, and "
            "Minister Zaki chaired a working session.",
            ["visit", "meeting"],
        ),
    ],
)
def test_what_somebody_opens_launches_or_presides_over_is_an_event(text: str, kinds: list[str]) -> None:
    assert told(text).kinds == kinds


@pytest.mark.parametrize(
    ("text", "kind", "people"),
    [
        (
            "القاضي نبيل الحداد والسفير بيتر هولم يوقعان مذكرة تفاهم.",
            "signing",
            {"نبيل الحداد": "signatory", "بيتر هولم": "signatory"},
        ),
        (
            "القاضي نبيل الحداد والسيدة رنا شقير يزوران مركز الأمان لإيواء النساء.",
            "visit",
            {"نبيل الحداد": "guest", "رنا شقير": "guest"},
        ),
    ],
)
def test_a_dual_tells_what_the_two_before_it_do(text: str, kind: str, people: dict[str, str]) -> None:
    told_of = told(text)
    assert told_of.kinds == [kind]
    assert told_of.who() == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "بيّن السيد عدنان فخر أن القاضي سامي شعبان التقى السفير بيتر هولم.",
            {"سامي شعبان": "participant", "بيتر هولم": "participant"},
        ),
        (
            "أوضحت السيدة هدى القاسمي أن القاضي نبيل الحداد استقبل في مكتبه السفيرة غريس أوديامبو.",
            {"نبيل الحداد": "host", "غريس أوديامبو": "guest"},
        ),
        (
            "ذكر المتحدث باسم وزارة العدل السيد عدنان فخر أن الوزير القاضي نبيل الحداد استقبل السفير بيتر هولم.",
            {"نبيل الحداد": "host", "بيتر هولم": "guest"},
        ),
        (
            "كشف العميد زياد عواد أن السيدة رنا شقير زارت مركز الأمان لإيواء النساء.",
            {"رنا شقير": "guest"},
        ),
    ],
)
def test_who_tells_of_a_talk_was_not_at_it(text: str, people: dict[str, str]) -> None:
    assert told(text).who() == people


def test_who_tells_of_a_talk_that_he_had_was_at_it() -> None:
    told_of = told("بيّن السيد عدنان فخر، خلال لقائه السفير بيتر هولم، أن العمل مستمر.")
    assert told_of.who() == {"عدنان فخر": "participant", "بيتر هولم": "participant"}


TALK = "التقت السيدة رنا شقير رئيسة لجنة حماية الطفل السيد عدنان فخر مدير هيئة الإغاثة."


@pytest.mark.parametrize(
    ("headline", "text", "sides"),
    [
        (
            "لجنة حماية الطفل تبحث أوضاع مركز الأمان لإيواء النساء",
            "عقدت لجنة حماية الطفل اجتماعها برئاسة السيدة رنا شقير.",
            {"لجنة حماية الطفل"},
        ),
        ("لجنة حماية الطفل تبحث مع هيئة الإغاثة حماية النساء", TALK, {"لجنة حماية الطفل", "هيئة الإغاثة"}),
        ("لجنة حماية الطفل تلتقي هيئة الإغاثة", TALK, {"لجنة حماية الطفل", "هيئة الإغاثة"}),
    ],
)
def test_a_body_that_is_met_takes_part_and_one_that_is_talked_about_does_not(
    headline: str, text: str, sides: set[str]
) -> None:
    assert told(text, headline=headline).sides() == dict.fromkeys(sides, "participant")


def test_a_headline_of_a_dual_and_its_lead_tell_one_talk() -> None:
    told_of = told(
        "التقى القاضي نبيل سامي الحداد السفير بيتر هولم في بيروت.", headline="الحداد وهولم يبحثان حماية الضحايا"
    )
    assert told_of.kinds == ["bilateral_meeting"]
    assert told_of.who() == {"نبيل سامي الحداد": "participant", "بيتر هولم": "participant"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("القاضي نبيل الحداد والسفير بيتر هولم يبحثان حماية الضحايا.", {"نبيل الحداد", "بيتر هولم"}),
        ("السيدة رنا شقير والسيدة ماريا لوبيز تبحثان حماية الضحايا.", {"رنا شقير", "ماريا لوبيز"}),
    ],
)
def test_what_two_talk_about_in_the_dual_is_a_talk_of_both(text: str, people: set[str]) -> None:
    assert set(told(text).who()) == people

"""Who takes which part in an event, and who is named without being there."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "استقبل معالي سعيد النعيمي وزير العمل، في مكتبه بالرباط أمس، سعادة السيدة غريس أوديامبو سفيرة كينيا.",
            {"سعيد النعيمي": "host", "غريس أوديامبو": "guest"},
        ),
        (
            "رحب السيد حسن التازي، لدى استقباله السيد بيتر هولم في مقر الوزارة، بالتعاون القائم.",
            {"حسن التازي": "host", "بيتر هولم": "guest"},
        ),
        (
            "التقى اللواء حمد الكواري العميد راشد السليطي لبحث التعاون.",
            {"حمد الكواري": "participant", "راشد السليطي": "participant"},
        ),
        (
            "بحث وزير العدل القاضي نبيل الحداد مع السيدة ماريا لوبيز ملف الضحايا.",
            {"نبيل الحداد": "participant", "ماريا لوبيز": "participant"},
        ),
        (
            "عقدت اللجنة الوطنية لمكافحة الاتجار بالبشر اجتماعها برئاسة السيدة آمال بن يوسف، وبحضور القاضي سامي شعبان.",
            {"آمال بن يوسف": "chair", "سامي شعبان": "participant"},
        ),
        (
            "ترأس العميد زياد عواد اجتماع لجنة حماية الطفل، وحضره الدكتور فؤاد غانم والسيدة رنا شقير.",
            {"زياد عواد": "chair", "فؤاد غانم": "participant", "رنا شقير": "participant"},
        ),
        (
            "عقدت اللجنة المشتركة دورتها، ورأس الجانب الكويتي السيد تركي المطيري فيما رأس الجانب العراقي السيد "
            "عمار الجبوري.",
            {"تركي المطيري": "chair", "عمار الجبوري": "chair"},
        ),
        (
            "وقع مذكرة التفاهم من الجانب القطري السيد خالد الهاجري، وعن الجانب المغربي السيد إدريس العمراني.",
            {"خالد الهاجري": "signatory", "إدريس العمراني": "signatory"},
        ),
        (
            "زارت السيدة غريس أوديامبو مركز الأمان لإيواء النساء، وكان في استقبالها السيدة هند الراوي.",
            {"غريس أوديامبو": "guest", "هند الراوي": "host"},
        ),
        (
            "نظمت وزارة العمل منتدى حول الهجرة، وألقى السيد حسن التازي كلمة، وبمشاركة السيد بيتر هولم.",
            {"حسن التازي": "speaker", "بيتر هولم": "participant"},
        ),
        (
            "Labour Minister Amal Barkat received Ambassador Joseph Kimani at her office on Monday.",
            {"Amal Barkat": "host", "Joseph Kimani": "guest"},
        ),
        (
            "The National Committee for Combating Human Trafficking held its meeting, chaired by Dr. Layla Al "
            "Marzouqi and attended by Captain Omar Haddad.",
            {"Layla Al Marzouqi": "chair", "Omar Haddad": "participant"},
        ),
        (
            "Ambassador Joseph Kimani visited the Aman Shelter, where he was received by Ms. Lina Khoury.",
            {"Joseph Kimani": "guest", "Lina Khoury": "host"},
        ),
        (
            "The memorandum was signed by Major General Hamad Al Sulaiti and Judge Sami Nasser.",
            {"Hamad Al Sulaiti": "signatory", "Sami Nasser": "signatory"},
        ),
        (
            "Dr. Sami Nasser met Ms. Chiara De Luca to discuss migration.",
            {"Sami Nasser": "participant", "Chiara De Luca": "participant"},
        ),
        (
            "استقبل معالي سعيد النعيمي في مكتبه وفداً من مكتب النائب العام برئاسة المستشار أكرم الخطيب.",
            {"سعيد النعيمي": "host", "أكرم الخطيب": "guest"},
        ),
        (
            "استقبلت السيدة نسيمة بوزيد بمقر الوزارة السيدة فضيلة العربي والوفد المرافق لها.",
            {"نسيمة بوزيد": "host", "فضيلة العربي": "guest"},
        ),
        (
            "A delegation from the Ministry of Labour headed by Colonel Omar Haddad visited the Aman Shelter.",
            {"Omar Haddad": "guest"},
        ),
        (
            "Dr. Sami Nasser met Ms. Chiara De Luca in Amman. Attending the meeting were Colonel Omar Haddad and "
            "Judge Lina Khoury.",
            {
                "Sami Nasser": "participant",
                "Chiara De Luca": "participant",
                "Omar Haddad": "participant",
                "Lina Khoury": "participant",
            },
        ),
        (
            "زار القاضي سامي شعبان والسيدة رنا شقير مركز الأمان لإيواء النساء.",
            {"سامي شعبان": "guest", "رنا شقير": "guest"},
        ),
    ],
)
def test_everybody_present_has_the_role_of_the_act_that_governs_him(text: str, roles: dict[str, str]) -> None:
    assert told(text).who() == roles


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("معرباً عن تقديره لتوجيهات صاحب السمو الشيخ منصور بن خليفة آل سالم.", "منصور بن خليفة آل سالم"),
        ("وذلك في إطار المبادرة التي أطلقها الشيخ منصور بن خليفة آل سالم.", "منصور بن خليفة آل سالم"),
        ("واعتذر عن الحضور الدكتور فؤاد غانم.", "فؤاد غانم"),
        ("وتلقى المجتمعون رسالة مسجلة من الدكتور فؤاد غانم.", "فؤاد غانم"),
    ],
)
def test_the_thanked_the_excused_and_the_merely_named_take_no_part(text: str, absent: str) -> None:
    lead = "استقبل معالي سعيد النعيمي في مكتبه السيد بيتر هولم، "
    assert told(lead + text).who() == {"سعيد النعيمي": "host", "بيتر هولم": "guest"}
    assert absent in told(lead + text).people


def test_a_patron_represented_by_somebody_is_not_there_himself() -> None:
    text = "تحت رعاية معالي سعيد النعيمي ممثلا بالدكتورة منيرة الحربي، أقامت هيئة الإغاثة حفل تخريج."
    assert set(told(text).who()) == {"منيرة الحربي"}


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Sami Nasser met Ms. Chiara De Luca in Amman. She paid tribute to the leadership of Sheikh Hamad Al "
        "Sabbah.",
        "Dr. Sami Nasser met Ms. Chiara De Luca in Amman. In a statement, Colonel Omar Haddad welcomed the talks.",
    ],
)
def test_in_english_too_the_thanked_and_the_quoted_take_no_part(text: str) -> None:
    assert set(told(text).who()) == {"Sami Nasser", "Chiara De Luca"}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "عقدت اللجنة الوطنية لمكافحة الاتجار بالبشر اجتماعها في مسقط.",
            {"اللجنة الوطنية لمكافحة الاتجار بالبشر": "participant"},
        ),
        (
            "نظمت وزارة العدل ورشة بالتعاون مع المنظمة الدولية للهجرة.",
            {"وزارة العدل": "host", "المنظمة الدولية للهجرة": "participant"},
        ),
        (
            "زار وفد من وزارة العمل مركز الأمان لإيواء النساء.",
            {"وزارة العمل": "guest", "مركز الأمان لإيواء النساء": "host"},
        ),
        (
            "وقعت هيئة تنظيم سوق العمل وجمعية الأمل مذكرة تفاهم.",
            {"هيئة تنظيم سوق العمل": "participant", "جمعية الأمل": "participant"},
        ),
        ("التقى السيد بيتر هولم السيد حسن التازي بمقر وزارة الخارجية.", {}),
        (
            "The Ministry of Justice organised a workshop in cooperation with UNODC.",
            {"Ministry of Justice": "host", "UNODC": "participant"},
        ),
        (
            "A delegation from the Ministry of Labour visited the Aman Shelter.",
            {"Ministry of Labour": "guest", "Aman Shelter": "host"},
        ),
        (
            "زار أعضاء من لجنة حماية الطفل مركز الأمان لإيواء النساء.",
            {"لجنة حماية الطفل": "guest", "مركز الأمان لإيواء النساء": "host"},
        ),
        (
            "نظمت وزارة العدل ورشة عمل. وشرح القاضي سامي شعبان مهام هيئة الإغاثة، والقانون الذي ينظم عملها.",
            {"وزارة العدل": "host"},
        ),
        (
            "عقدت لجنة حماية الطفل اجتماعا تبحث فيه أوضاع مركز الأمان لإيواء النساء.",
            {"لجنة حماية الطفل": "participant"},
        ),
    ],
)
def test_bodies_and_delegations_take_part_as_they_organise_sit_send_or_sign(text: str, sides: dict[str, str]) -> None:
    assert told(text).sides() == sides


@pytest.mark.parametrize(
    ("text", "present"),
    [
        (
            "ترأس القاضي سامي شعبان الاجتماع نيابة عن معالي سعيد النعيمي، بحضور السيدة رنا شقير.",
            {"سامي شعبان": "chair", "رنا شقير": "participant"},
        ),
        (
            "استقبل العميد زياد عواد، نيابة عن معالي سعيد النعيمي، السيد بيتر هولم في مقر الوزارة.",
            {"زياد عواد": "host", "بيتر هولم": "guest"},
        ),
        (
            "ترأس القاضي سامي شعبان الاجتماع مندوبا عن وزير العدل نبيل الحداد.",
            {"سامي شعبان": "chair"},
        ),
        (
            "Colonel Omar Haddad chaired the meeting, deputising for Minister Amal Barkat.",
            {"Omar Haddad": "chair"},
        ),
        (
            "Colonel Omar Haddad received Ambassador Joseph Kimani on behalf of Dr. Layla Al Marzouqi, in the presence "
            "of Ms. Lina Khoury.",
            {"Omar Haddad": "host", "Joseph Kimani": "guest", "Lina Khoury": "participant"},
        ),
    ],
)
def test_he_for_whom_another_stands_is_absent_and_those_named_after_are_not(text: str, present: dict[str, str]) -> None:
    assert told(text).who() == present


@pytest.mark.parametrize(
    ("text", "people", "sides"),
    [
        (
            "التقى السيد حسن التازي وفداً من منظمة أرض الطفولة برئاسة السيد بيتر هولم.",
            {"حسن التازي": "participant", "بيتر هولم": "participant"},
            {"منظمة أرض الطفولة": "participant"},
        ),
        (
            "استقبل السيد حسن التازي وفداً من منظمة أرض الطفولة برئاسة السيد بيتر هولم.",
            {"حسن التازي": "host", "بيتر هولم": "guest"},
            {"منظمة أرض الطفولة": "guest"},
        ),
        (
            "Dr. Sami Nasser met a delegation from the Amal Foundation headed by Ms. Lina Khoury.",
            {"Sami Nasser": "participant", "Lina Khoury": "participant"},
            {"Amal Foundation": "participant"},
        ),
        (
            "Dr. Sami Nasser received a delegation from the Amal Foundation headed by Ms. Lina Khoury.",
            {"Sami Nasser": "host", "Lina Khoury": "guest"},
            {"Amal Foundation": "guest"},
        ),
    ],
)
def test_a_delegation_received_is_a_guest_and_one_that_is_met_is_none(
    text: str, people: dict[str, str], sides: dict[str, str]
) -> None:
    told_of = told(text)
    assert (told_of.who(), told_of.sides()) == (people, sides)


@pytest.mark.parametrize(
    ("text", "told_of_only"),
    [
        (
            "نظمت وزارة العدل ورشة عمل. وألقى القاضي سامي شعبان كلمة أكد فيها أن السيد حسن التازي أطلق الخطة.",
            "حسن التازي",
        ),
        (
            "The Ministry of Justice organised a workshop. Judge Sami Nasser gave a speech saying that Dr. Layla Al "
            "Marzouqi drafted the plan.",
            "Layla Al Marzouqi",
        ),
    ],
)
def test_whom_a_speaker_tells_of_did_not_speak(text: str, told_of_only: str) -> None:
    told_of = told(text)
    assert list(told_of.who().values()) == ["speaker"]
    assert told_of_only in told_of.people - set(told_of.who())


def test_a_second_speaker_in_the_same_sentence_speaks_too() -> None:
    told_of = told(
        "نظمت وزارة العدل ورشة عمل. وألقى القاضي سامي شعبان كلمة ذكر فيها أن الدعم مستمر، فيما أكد السفير بيتر هولم في "
        "كلمته أهمية التعاون."
    )
    assert told_of.who() == {"سامي شعبان": "speaker", "بيتر هولم": "speaker"}


@pytest.mark.parametrize(
    ("text", "chair"),
    [
        ("عقدت لجنة حماية الطفل اجتماعها برئاسة السيدة رنا شقير، وتخلف الدكتور فؤاد غانم.", "رنا شقير"),
        ("عقدت لجنة حماية الطفل اجتماعها برئاسة السيدة رنا شقير، وغاب عنه الدكتور فؤاد غانم.", "رنا شقير"),
        ("عقدت لجنة حماية الطفل اجتماعها برئاسة السيدة رنا شقير، ولم يحضر الدكتور فؤاد غانم.", "رنا شقير"),
        ("عقدت لجنة حماية الطفل اجتماعها برئاسة السيدة رنا شقير، وبثت رسالة مصورة من الدكتور فؤاد غانم.", "رنا شقير"),
        ("Dr. Sami Nasser chaired the meeting, which heard a written statement by Colonel Omar Haddad.", "Sami Nasser"),
        ("Dr. Sami Nasser chaired the meeting, thanking Colonel Omar Haddad for his support.", "Sami Nasser"),
    ],
)
def test_who_stayed_away_sent_his_words_or_is_thanked_takes_no_part(text: str, chair: str) -> None:
    assert told(text).who() == {chair: "chair"}


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("تحت رعاية معالي سعيد النعيمي، نظمت وزارة العدل ورشة عمل بحضور القاضي سامي شعبان.", "سامي شعبان"),
        ("افتتحت السيدة رنا شقير، مندوبة عن رئيس الوزراء السيد نبيل الحداد، ندوة حول حماية الضحايا.", "رنا شقير"),
    ],
)
def test_a_patron_and_he_who_sends_another_are_absent(text: str, there: str) -> None:
    assert set(told(text).who()) == {there}

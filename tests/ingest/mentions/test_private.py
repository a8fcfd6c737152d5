"""Names of those who are no officials, and the streets of shelters, are hidden with the words that lead to them."""

import pytest

from ingest.mentions.private import private_in
from ingest.parse import parse
from tests.ingest.told import article, told


def private(text: str) -> list[str]:
    """What a text must not publish, in order."""
    one = article(text)
    return [text[slice(*found.phrase)] for ones in private_in(one, parse(one)).values() for found in ones]


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("التقى القاضي الضحية الكينية أكيني أوتينو أمس.", ["الضحية الكينية أكيني أوتينو"]),
        ("حكمت المحكمة على المدعو جابر مسعود الهاجري بالسجن.", ["على المدعو جابر مسعود الهاجري"]),
        ("استمعت المحكمة إلى المجني عليها (س. م.) أمس.", ["إلى المجني عليها (س. م."]),
        ("تسلمت الدار التلميذة لجين خ. من الشرطة.", ["التلميذة لجين خ."]),
        ("حضر الجلسة شقيق المجني عليه السيد نبيل سامي الحداد.", ["شقيق المجني عليه السيد نبيل سامي الحداد"]),
        ("أوقفت الشرطة المتهمين سامي نبيل الحداد وفهد سالم العلي.", ["المتهمين سامي نبيل الحداد", "وفهد سالم العلي"]),
        ("شكرت أماني سعيد، وهي ضحية سابقة، القاضي.", ["أماني سعيد"]),
        ("شكرت أماني سعيد، 26 عاماً، القاضي.", ["أماني سعيد"]),
        ("قضت المحكمة بحبس جابر مسعود الهاجري عاما.", ["بحبس جابر مسعود الهاجري"]),
        ("حضر الجلسة جابر مسعود الهاجري المتهم بالاتجار.", ["جابر مسعود الهاجري"]),
        ("أنقذت الشرطة عاملة منزلية تدعى أكيني أوتينو.", ["عاملة منزلية تدعى أكيني أوتينو"]),
        ("عادت الطفلة، واسمها أكيني، وعمرها 9 أعوام.", ["الطفلة، واسمها أكيني"]),
        ("The court sentenced Samuel Otieno to ten years.", ["sentenced Samuel Otieno"]),
        ("She met the victim Grace Achieng, 24, in Nairobi.", ["the victim Grace Achieng"]),
        ("He heard the girl's mother, Mrs. Mary Achieng.", ["the girl's mother, Mrs. Mary Achieng"]),
        ("Grace Achieng, a victim of trafficking, spoke first.", ["Grace Achieng"]),
        ("Grace Achieng, 14, spoke first.", ["Grace Achieng"]),
        ("A 14-year-old Kenyan, Grace Achieng, spoke first.", ["14-year-old Kenyan, Grace Achieng"]),
        ("أحالت النيابة جابر مسعود الهاجري وفهد سالم العلي بتهمة الاتجار.", ["جابر مسعود الهاجري", "وفهد سالم العلي"]),
        (
            "حضرت المتهمات الثلاث: أماني سعيد، وهند سالم، ولبنى علي.",
            ["المتهمات الثلاث: أماني سعيد", "، وهند سالم", "، ولبنى علي"],
        ),
        ("تسلمت الدار طفلة في العاشرة اسمها أكيني أوتينو.", ["اسمها أكيني أوتينو"]),
        ("أبلغت الممرضة أماني سعيد الشرطة.", ["الممرضة أماني سعيد"]),
        ("أوقفت الشرطة المتهم جابر الهاجري المعروف بـ«الصقر».", ["المتهم جابر الهاجري", "المعروف بـ«الصقر»"]),
        ("قضت المحكمة بسجن (م. ع. ح) عاما.", ["بسجن (م. ع. ح"]),
        ("The ambassador met Grace Achieng, who was rescued in May.", ["Grace Achieng"]),
        (
            "They freed Grace Achieng and her sons Otieno and Peter.",
            ["Grace Achieng", "and her sons Otieno", "and Peter"],
        ),
        ("He was reached by A.B., a 34-year-old driver.", ["by A.B."]),
        ("He saw the suspect Karim bin Latif Al Najjar.", ["the suspect Karim bin Latif Al Najjar"]),
        ("She was beaten by her employers, Adel and Hala Achieng.", ["by her employers, Adel", "and Hala Achieng"]),
        ("The shelter took in a girl she called 'Lulu'.", ["in a girl she called 'Lulu'"]),
        ('The gang leader Samuel "the Cat" Otieno hid.', ["gang leader Samuel", '"the Cat" Otieno']),
        (
            "Police arrested the suspects Samuel Otieno and Peter Kamau.",
            ["the suspects Samuel Otieno", "and Peter Kamau"],
        ),
    ],
)
def test_a_name_is_private_by_the_words_around_it(text: str, hidden: list[str]) -> None:
    assert private(text) == hidden


@pytest.mark.parametrize(
    "text",
    [
        "استقبلت رئيسة قسم شؤون الضحايا السيدة مريم سالم الكعبي الوفد.",
        "أكد مدير وحدة حماية الشهود العقيد سالم ناصر المري أهمية العمل.",
        "شكرت الضحية معالي الوزير خالد بن سالم الهاشمي.",
        "استمعت المحكمة إلى أقوال الشاهد، وترأس الجلسة القاضي سالم المري.",
        "The child-protection officer Captain Mary Achieng spoke.",
        "استجوب القاضي سالم ناصر المري المتهم بالاتجار.",
        "Doha hosted the Child Safety Forum on Sunday.",
        "The victim thanked Ambassador Mary Achieng.",
        "Judge Mary Achieng sentenced two traffickers; Achieng said they had jailed her.",
        "قال وكيل وزارة الداخلية سالم ناصر المري إن الشرطة أنقذت امرأتين.",
        "The President of the National Board (NB), Mary Achieng, said that two women were rescued.",
        "Mary Achieng, head of the unit, said that two women were rescued.",
        "قال اللواء سالم ناصر المري إن الشرطة أنقذت امرأتين. وذكر سالم المري أن البلاغ وصل أمس.",
    ],
)
def test_an_official_beside_such_words_is_not(text: str) -> None:
    assert private(text) == []


def test_the_holder_of_a_post_is_an_official_whatever_else_he_is() -> None:
    assert private("حضر الجلسة الشاهد سالم ناصر المري، مدير إدارة التفتيش.") == []


def test_a_private_name_is_hidden_where_it_is_repeated_or_shortened() -> None:
    text = "أكيني تعود إلى بلادها.\nالتقى القاضي الضحية أكيني أوتينو. وقالت أوتينو إنها سعيدة."
    assert private(text) == ["أكيني", "الضحية أكيني أوتينو", "أوتينو"]


def test_a_surname_shared_with_an_official_leaves_him_his_full_name() -> None:
    text = "قال العقيد فهد سالم العكلوك إن الشرطة أوقفت المتهم ناصر جابر العكلوك."
    assert told(text).people == {"فهد سالم العكلوك"}


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("تقع دار الإيواء في شارع الزيتون رقم 12 بجوار حديقة النور.", ["في شارع الزيتون رقم 12 بجوار حديقة النور"]),
        (
            "The shelter is at 14 Olive Tree Street, behind the Rose Mall.",
            ["at 14 Olive Tree Street, behind the Rose Mall"],
        ),
        ("The ministry is at 14 Olive Tree Street.", []),
        ("تنتهج دار الإيواء نهج المملكة في الحماية.", []),
    ],
)
def test_the_street_of_a_shelter_is_private(text: str, hidden: list[str]) -> None:
    assert private(text) == hidden


def test_a_meeting_is_quoted_without_whom_it_must_not_name() -> None:
    text = "زار الوزير السيد سالم ناصر المري، مركز الإيواء في جدة، والتقى الضحية أكيني أوتينو."
    assert [evidence.quote for evidence in told(text).meeting.evidence] == [
        "زار الوزير السيد سالم ناصر المري، مركز الإيواء في جدة،"
    ]


def test_the_city_a_street_is_named_for_is_not_where_a_meeting_was() -> None:
    assert told("زار الوزير السيد سالم ناصر المري مركز الإيواء، في شارع بيروت رقم 12.").meeting.city is None


def test_a_body_does_not_take_in_a_private_name() -> None:
    assert told("أغلقت وزارة العمل شركة المتهم ناصر جابر للتوظيف.").bodies.keys() == {"وزارة العمل"}


def test_a_name_of_which_nothing_is_known_is_not_quoted() -> None:
    text = "زار الوزير السيد سالم ناصر المري مركز الإيواء في جدة، وسمع رام شارما يغني."
    assert [evidence.quote for evidence in told(text).meeting.evidence] == [
        "زار الوزير السيد سالم ناصر المري مركز الإيواء في جدة،"
    ]


def test_nobody_is_taken_on_trust_beside_somebody_private() -> None:
    text = "The court heard that Hala Karim had beaten the cleaner Grace Achieng."
    assert private(text) == ["that Hala Karim", "the cleaner Grace Achieng"]

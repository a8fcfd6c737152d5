"""Runs of words become bodies, posts and people, each with the edges that a reader gives it."""

import pytest

from ingest.classes import words_of
from ingest.grammar import parsed, patterns
from ingest.mentions.bodies import named
from ingest.text import tokens_of


def runs(text: str, letter: str) -> list[str]:
    """What the patterns join to a chunk of one letter; of a person the name alone."""
    language = "en" if text.isascii() else "ar"
    found = [chunk for chunk in parsed(words_of(tokens_of(text, (0, len(text)))), language) if chunk.letter == letter]
    if letter == "N":
        return [text[chunk.parts[0].start : chunk.parts[-1].end] for chunk in found]
    return [text[chunk.start : chunk.end] for chunk in map(named, found)]


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("عقدت اللجنة الوطنية لمكافحة الاتجار بالبشر اجتماعها", "اللجنة الوطنية لمكافحة الاتجار بالبشر"),
        (
            "ناقشت اللجنة الوطنية الدائمة لمكافحة جرائم الاتجار بالأشخاص التقرير",
            "اللجنة الوطنية الدائمة لمكافحة جرائم الاتجار بالأشخاص",
        ),
        ("نظمت وزارة الشؤون الاجتماعية والعمل ورشة", "وزارة الشؤون الاجتماعية والعمل"),
        ("أعلنت وزارة الخارجية وشؤون المغتربين ذلك", "وزارة الخارجية وشؤون المغتربين"),
        ("زار الوفد مركز الرعاية والتأهيل الأسري أمس", "مركز الرعاية والتأهيل الأسري"),
        ("أكدت هيئة تنظيم سوق العمل التزامها", "هيئة تنظيم سوق العمل"),
        ("رحبت المفوضية السامية للأمم المتحدة لشؤون اللاجئين بالقرار", "المفوضية السامية للأمم المتحدة لشؤون اللاجئين"),
        ("أشاد مكتب الأمم المتحدة المعني بالمخدرات والجريمة بالتجربة", "مكتب الأمم المتحدة المعني بالمخدرات والجريمة"),
        (
            "نظمت اللجنة الوطنية لتنسيق إجراءات مكافحة الهجرة غير الشرعية والاتجار بالبشر ندوة",
            "اللجنة الوطنية لتنسيق إجراءات مكافحة الهجرة غير الشرعية والاتجار بالبشر",
        ),
        ("استعرضت دائرة القضاء خطتها", "دائرة القضاء"),
        ("نظم المجلس الأعلى للمرأة لقاء", "المجلس الأعلى للمرأة"),
        ("وأوضحت رئاسة النيابة العامة أن", "رئاسة النيابة العامة"),
        (
            "The National Committee for Combating Human Trafficking met",
            "National Committee for Combating Human Trafficking",
        ),
        ("officials of the Ministry of Social Affairs and Labour attended", "Ministry of Social Affairs and Labour"),
        ("The Public Authority for Manpower said", "Public Authority for Manpower"),
        ("The Aman Centre for Shelter and Care hosted", "Aman Centre for Shelter and Care"),
        (
            "The Ministry of Justice, Islamic Affairs and Endowments organised a workshop",
            "Ministry of Justice, Islamic Affairs and Endowments",
        ),
        ("The Royal Oman Police said", "Royal Oman Police"),
        (
            "The National Committee for Preventing Illegal Migration and Trafficking in Persons met",
            "National Committee for Preventing Illegal Migration and Trafficking in Persons",
        ),
        ("زار الوفد مكتب النائب العام أمس", "مكتب النائب العام"),
        ("أوضحت المديرية العامة للأمن الوطني أن", "المديرية العامة للأمن الوطني"),
        ("قالت الإدارة العامة للجوازات والإقامة إن", "الإدارة العامة للجوازات والإقامة"),
        ("استضاف صندوق الأمم المتحدة للسكان اللقاء", "صندوق الأمم المتحدة للسكان"),
        ("أشاد الاتحاد الأوروبي بالجهود", "الاتحاد الأوروبي"),
        ("رحبت جامعة الدول العربية بالقرار", "جامعة الدول العربية"),
        ("أعلنت الأمانة العامة لمجلس التعاون ذلك", "الأمانة العامة لمجلس التعاون"),
        ("زارت السيدة هند الفايز جمعية عايشة المركزية", "جمعية عايشة المركزية"),
        ("زار الوفد مدرسة فاطمة الزهراء أمس", "مدرسة فاطمة الزهراء"),
        ("زار الوفد مؤسسة سالم للرعاية أمس", "مؤسسة سالم للرعاية"),
        ("قالت جمعية سالم اللبنانية إن", "جمعية سالم اللبنانية"),
        ("زار الوفد مرصد حقوق الإنسان أمس", "مرصد حقوق الإنسان"),
        ("زار الوفد المرصد الوطني لحقوق الإنسان", "المرصد الوطني لحقوق الإنسان"),
        ("أكد القطب القضائي المالي ذلك", "القطب القضائي المالي"),
        ("عقدت فرقة الشرطة القضائية اجتماعا", "فرقة الشرطة القضائية"),
        ("استقبل خفر السواحل الوفد", "خفر السواحل"),
        ("زار الوفد مركز رعاية كبار السن أمس", "مركز رعاية كبار السن"),
        ("زار الوفد جمعية ذوي الاحتياجات الخاصة أمس", "جمعية ذوي الاحتياجات الخاصة"),
        ("زار الوفد المحكمة العليا أمس", "المحكمة العليا"),
        ("قال فريق العمل الوطني إن", "فريق العمل الوطني"),
        ("قالت وكالة تنمية المجتمع إن", "وكالة تنمية المجتمع"),
        ("زار ديوان المحاسبة أمس", "ديوان المحاسبة"),
        ("The Internal Security Forces said", "Internal Security Forces"),
        ("The Crime Observatory said", "Crime Observatory"),
        ("The Bank of Tunisia said", "Bank of Tunisia"),
        ("The Majlis Al Shura said", "Majlis Al Shura"),
        ("They met the Senate on Monday", "Senate"),
        ("The Women's Affairs Directorate said", "Women's Affairs Directorate"),
        ("The Department for Legal Affairs said", "Department for Legal Affairs"),
        ("the Social, Family and Women Affairs Committee said", "Social, Family and Women Affairs Committee"),
        ("نظمت وكالة وزارة الداخلية لشؤون الشرطة ورشة", "وكالة وزارة الداخلية لشؤون الشرطة"),
        ("زار الوفد وزارة داخلية إقليم كردستان أمس", "وزارة داخلية إقليم كردستان"),
        ("عقد مجلس الشعب جلسة", "مجلس الشعب"),
    ],
)
def test_a_body_reaches_to_the_end_of_its_long_name(sentence: str, body: str) -> None:
    assert runs(sentence, "X") == [body]


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("زار الوفد إدارة مكافحة الاتجار بالبشر بوزارة الداخلية", ["إدارة مكافحة الاتجار بالبشر", "وزارة الداخلية"]),
        ("التقى الوفد قسم حماية الضحايا في مديرية الأمن العام", ["قسم حماية الضحايا", "مديرية الأمن العام"]),
        ("وقعت وزارة العمل ووزارة العدل المذكرة", ["وزارة العمل", "وزارة العدل"]),
        (
            "بحضور ممثلين عن وزارة الصحة والنيابة العامة والهلال الأحمر",
            ["وزارة الصحة", "النيابة العامة", "الهلال الأحمر"],
        ),
        (
            "زار مركز إيواء ضحايا الاتجار التابع لوزارة التنمية الاجتماعية",
            ["مركز إيواء ضحايا الاتجار", "وزارة التنمية الاجتماعية"],
        ),
        ("زار الوفد إدارة التعاون بالنيابة العامة", ["إدارة التعاون", "النيابة العامة"]),
        ("the Shelter Section at the Ministry of Interior", ["Shelter Section", "Ministry of Interior"]),
        ("between the Ministry of Labour and the Ministry of Justice", ["Ministry of Labour", "Ministry of Justice"]),
        (
            "representatives of the Ministry of Interior, the General Directorate of National Security and UNICEF",
            ["Ministry of Interior", "General Directorate of National Security", "UNICEF"],
        ),
    ],
)
def test_a_body_stops_where_another_begins(sentence: str, bodies: list[str]) -> None:
    assert runs(sentence, "X") == bodies


@pytest.mark.parametrize(
    "sentence",
    [
        "أشاد بتعاون الجهات المعنية",
        "بالتنسيق مع المؤسسات الحكومية والهيئات ذات العلاقة",
        "زار عددا من المستشفيات والمدارس",
        "ناقش المشاركون أوضاع مراكز الإيواء",
        "تقدم مراكز الحماية خدماتها مجانا",
        "واطلع على خدمات دور الرعاية ومراكز الإيواء",
        "the relevant authorities will cooperate",
    ],
)
def test_a_generic_mention_is_no_body(sentence: str) -> None:
    assert runs(sentence, "X") == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("استقبل العقيد سلطان بن حمد الجابري الوفد", "سلطان بن حمد الجابري"),
        ("قالت الدكتورة عواطف السند إن", "عواطف السند"),
        ("وأكد الأستاذ جمال خليفة أهمية", "جمال خليفة"),
        ("صرح السفير وليام كارتر بأن", "وليام كارتر"),
        ("التقى السيد أبو بكر ولد أحمد الوفد", "أبو بكر ولد أحمد"),
        ("ألقت السيدة نور الهدى بن يوسف كلمة", "نور الهدى بن يوسف"),
        ("أشاد معالي الشيخ خالد بن عبدالرحمن آل خليفة بالتعاون", "خالد بن عبدالرحمن آل خليفة"),
        ("قال النقيب آمن العبري إن", "آمن العبري"),
        ("نوهت سمو الشيخة موزة بنت سعيد الكعبي بالجهود", "موزة بنت سعيد الكعبي"),
        ("H.E. Dr. Hessa bint Rashid Al Nuaimi received the delegation", "Hessa bint Rashid Al Nuaimi"),
        ("Colonel Sultan Al-Dhaheri said", "Sultan Al-Dhaheri"),
        ("Ms. Chiara De Luca attended", "Chiara De Luca"),
        ("Judge Abdul Rahman bin Saleh Al Harthy spoke", "Abdul Rahman bin Saleh Al Harthy"),
        ("قال الفريق سعود الشيباني إن", "سعود الشيباني"),
        ("حضر السيد سامي شعبان مساعد مدير المركز", "سامي شعبان"),
        ("شكر السيد جان-بيير مكرزل، مدير المركز، الوفد", "جان-بيير مكرزل"),
        ("General Hamad Al Sulaiti attended", "Hamad Al Sulaiti"),
        ("Dr. Amina Sheikh Osman attended", "Amina Sheikh Osman"),
    ],
)
def test_a_name_has_the_edges_a_reader_gives_it(sentence: str, name: str) -> None:
    assert runs(sentence, "N") == [name]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "بحضور العميد راشد السليطي، الرائد مها العنزي، والنقيب خالد الهاجري",
            ["راشد السليطي", "مها العنزي", "خالد الهاجري"],
        ),
        ("بين السيد وجدي الحداد والسيدة وفاء نصر", ["وجدي الحداد", "وفاء نصر"]),
        ("شارك فيه أحمد سالم وعبد السلام جمعة", ["أحمد سالم", "عبد السلام جمعة"]),
        (
            "attended by Captain Omar Haddad, Major Lina Khoury and Dr. Sami Nasser",
            ["Omar Haddad", "Lina Khoury", "Sami Nasser"],
        ),
    ],
)
def test_the_people_of_a_list_are_parted(sentence: str, names: list[str]) -> None:
    assert runs(sentence, "N") == names


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        ("قال رئيس اللجنة", "رئيس اللجنة"),
        ("حضره رئيس اللجنة الوطنية بالنيابة", "رئيس اللجنة الوطنية بالنيابة"),
        ("حضره وكيل وزارة العمل لقطاع التفتيش", "وكيل وزارة العمل لقطاع التفتيش"),
        ("زار الوفد رئيس مكتب المنظمة الدولية للهجرة بدمشق", "رئيس مكتب المنظمة الدولية للهجرة بدمشق"),
        ("met the Director of Women's Affairs", "Director of Women's Affairs"),
        ("حضره وكيل وزارة الداخلية المساعد لشؤون الجنسية", "وكيل وزارة الداخلية المساعد لشؤون الجنسية"),
        ("التقى نائب رئيس مجلس الوزراء", "نائب رئيس مجلس الوزراء"),
        ("ترأسه القائم بأعمال مدير إدارة حماية الأسرة", "القائم بأعمال مدير إدارة حماية الأسرة"),
        ("met the Assistant Undersecretary for Legal Affairs", "Assistant Undersecretary for Legal Affairs"),
        (
            "said the Director-General of the Public Authority for Manpower",
            "Director-General of the Public Authority for Manpower",
        ),
        ("التقى المنسق المقيم للأمم المتحدة", "المنسق المقيم للأمم المتحدة"),
        ("حضره عضو مجلس الشعب", "عضو مجلس الشعب"),
        ("حضره مدير إدارة شرطة الأحداث بوزارة الداخلية", "مدير إدارة شرطة الأحداث بوزارة الداخلية"),
    ],
)
def test_a_post_reaches_over_its_nested_heads(sentence: str, post: str) -> None:
    assert runs(sentence, "T") == [post]


def test_a_word_that_names_a_team_an_agency_or_a_rank_is_read_by_what_follows_it() -> None:
    assert runs("قال فريق العمل الوطني إن", "N") == []
    assert runs("قال الفريق سعود الشيباني إن", "X") == []
    assert runs("The General Directorate said", "N") == []


def test_every_pattern_of_a_language_has_a_name_of_its_own() -> None:
    for language in ("ar", "en"):
        names = [pattern.name for pattern in patterns(language)]
        assert len(names) == len(set(names)) > 20


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        (
            "said the Bureau for Combating the Exploitation of Children",
            "Bureau for Combating the Exploitation of Children",
        ),
        (
            "the Council for the Prevention of and Fight against Violence",
            "Council for the Prevention of and Fight against Violence",
        ),
        ("headed the Combating Violence against Women Section today", "Combating Violence against Women Section"),
        (
            "from Zambia's Prevention and Combating of Corruption Office",
            "Prevention and Combating of Corruption Office",
        ),
        ("held at the Ministry of Women's Affairs in Aleppo", "Ministry of Women's Affairs"),
        (
            "told the Committee for Migration and Trafficking in Persons",
            "Committee for Migration and Trafficking in Persons",
        ),
        ("met the head of the Zorwa association on Monday", "Zorwa association"),
        ("met at Uganda's Parliament on Monday", "Uganda's Parliament"),
        ("organised by the General Union of Yemen Teachers, which paid", "General Union of Yemen Teachers"),
        ("thanked the King Faisal Relief and Aid Centre today", "King Faisal Relief and Aid Centre"),
    ],
)
def test_an_english_body_keeps_the_small_words_of_its_name(sentence: str, body: str) -> None:
    said = f"{sentence}."
    titled = [chunk for title in parsed(words_of(tokens_of(said, (0, len(said)))), "en") for chunk in title.parts]
    assert body in [*runs(said, "X"), *(said[chunk.start : chunk.end] for chunk in titled)]


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("a Saudi Delegation arrived", "Saudi Delegation"),
        ("told the committee", "committee"),
        ("met the General committee", "General committee"),
    ],
)
def test_no_body_is_a_delegation_or_a_common_word(sentence: str, body: str) -> None:
    assert body not in runs(sentence, "X")


@pytest.mark.parametrize(
    ("sentence", "person"),
    [
        ("Minister of Justice Zuqaib Shwarli said", "Zuqaib Shwarli"),
        ("Minister of Health and Population Zuqaib Shwarli said", "Zuqaib Shwarli"),
        ("the head of the Ministry of Social Development, Zuqaib Shwarli, said", "Zuqaib Shwarli"),
        ("met Colonel Rula Aden Warsame today", "Rula Aden Warsame"),
        ("signed by the head of the KZW, and Zuqaib Shwarli, director of the unit", "Zuqaib Shwarli"),
        ("attended by Minister Ali, and Zuqaib Karim of the Ministry of Health", "Zuqaib Karim"),
    ],
)
def test_a_name_that_no_list_holds_begins_behind_a_common_word(sentence: str, person: str) -> None:
    assert person in runs(sentence, "N")


@pytest.mark.parametrize(
    "sentence",
    [
        "freed a victim, Zuqaib Shwarli, from a house",
        "the sister of the deceased, Zuqaib Shwarli, attended",
        "told the mother, and Zuqaib Shwarli, a witness, about it",
    ],
)
def test_a_name_that_no_list_holds_is_not_read_behind_words_for_people(sentence: str) -> None:
    assert runs(sentence, "N") == []

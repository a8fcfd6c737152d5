"""The posts an article gives its people: the title, its body, and whose it is."""

import pytest

from tests.ingest.told import told

SHELTER = "مركز إيواء ضحايا الاتجار بالبشر"


@pytest.mark.parametrize(
    ("text", "name", "title", "body"),
    [
        ("استقبل وكيل وزارة الداخلية اللواء سالم بن علي الكعبي الوفد.", "سالم بن علي الكعبي", "وكيل", "وزارة الداخلية"),
        (
            "قالت الدكتورة منيرة الحربي، المدير العام لمركز الرعاية والتأهيل، إن العمل مستمر.",
            "منيرة الحربي",
            "المدير العام",
            "مركز الرعاية والتأهيل",
        ),
        (
            "أكد مدير إدارة مكافحة الاتجار بالبشر بوزارة الداخلية العقيد فهد الدوسري التزامه.",
            "فهد الدوسري",
            "مدير",
            "إدارة مكافحة الاتجار بالبشر",
        ),
        (
            "حضر القاضي سامي شعبان وكيل وزارة العدل المساعد اللقاء.",
            "سامي شعبان",
            "وكيل وزارة العدل المساعد",
            "وزارة العدل",
        ),
        (
            "زار السيد جوزيف كيماني سفير كينيا لدى مملكة البحرين المركز.",
            "جوزيف كيماني",
            "سفير كينيا لدى مملكة البحرين",
            None,
        ),
        ("أكد وزير العدل القاضي نبيل سامي الحداد دعم الضحايا.", "نبيل سامي الحداد", "وزير العدل", None),
        ("أكدت آمال بن يوسف، وزيرة الشؤون الاجتماعية، دعم الضحايا.", "آمال بن يوسف", "وزيرة الشؤون الاجتماعية", None),
        (
            "أوضح السيد إدريس العمراني، الكاتب العام لوزارة التشغيل، أن الخطة جاهزة.",
            "إدريس العمراني",
            "الكاتب العام",
            "وزارة التشغيل",
        ),
        (
            "قالت السيدة هالة المناعي نائب رئيس اللجنة الوطنية لمكافحة الاتجار بالأشخاص إن العمل مستمر.",
            "هالة المناعي",
            "نائب رئيس",
            "اللجنة الوطنية لمكافحة الاتجار بالأشخاص",
        ),
        (
            "أشاد رئيس بعثة المنظمة الدولية للهجرة في العراق السيد بيتر هولم بالتجربة.",
            "بيتر هولم",
            "رئيس بعثة",
            "المنظمة الدولية للهجرة",
        ),
        ("زار الوفد جمعية الأمل، واستقبلته رئيستها السيدة هدى القاسمي.", "هدى القاسمي", "رئيسة", "جمعية الأمل"),
        (
            "شكر الحضور الشيخ منصور بن خليفة آل سالم رئيس الدولة على دعمه.",
            "منصور بن خليفة آل سالم",
            "رئيس الدولة",
            None,
        ),
        ("أكد والي ولاية كسلا اللواء عوض الطيب ضبط الحدود.", "عوض الطيب", "والي ولاية كسلا", None),
        (
            "قال المتحدث باسم وزارة الداخلية العميد خالد الأسمري إن الحملة ناجحة.",
            "خالد الأسمري",
            "المتحدث باسم",
            "وزارة الداخلية",
        ),
        (
            "Dr. Layla Al Marzouqi, Director-General of the Noor Foundation, said work goes on.",
            "Layla Al Marzouqi",
            "Director-General",
            "Noor Foundation",
        ),
        (
            "Ministry of Justice Undersecretary Khalid Al Hammadi welcomed the report.",
            "Khalid Al Hammadi",
            "Undersecretary",
            "Ministry of Justice",
        ),
        (
            "Brigadier Salem Al-Kuwari, Director of the Human Rights Department at the Ministry of Interior, spoke.",
            "Salem Al-Kuwari",
            "Director",
            "Human Rights Department",
        ),
        ("The Minister of Labour, Amal Barkat, received the delegation.", "Amal Barkat", "Minister of Labour", None),
        (
            "Joseph Kimani, the Ambassador of Kenya to Bahrain, visited the shelter.",
            "Joseph Kimani",
            "Ambassador of Kenya to Bahrain",
            None,
        ),
        (
            "Hussein Al Lawati, head of the Public Prosecution, welcomed the guests.",
            "Hussein Al Lawati",
            "head",
            "Public Prosecution",
        ),
        (
            "حضر سامر الناصر المدير القطري لمنظمة أرض الطفولة التوقيع.",
            "سامر الناصر",
            "المدير القطري",
            "منظمة أرض الطفولة",
        ),
        (
            "Manpower Authority (PAM) Acting Director-General Fahad Al-Rujaib spoke.",
            "Fahad Al-Rujaib",
            "Acting Director-General",
            "Manpower Authority",
        ),
        (
            "International Organization for Migration Chief of Mission Mazen Tawfiq spoke.",
            "Mazen Tawfiq",
            "Chief of Mission",
            "International Organization for Migration",
        ),
        ("حضر آمر فصيلة الحبيش المقدم ربيع الأشقر.", "ربيع الأشقر", "آمر", "فصيلة الحبيش"),
        ("تحدث السفير الهولندي في عمان هاري فيرهوفن في الحفل.", "هاري فيرهوفن", "السفير الهولندي في عمان", None),
        ("قال معاون وزير الإعلام أنس الوراق إن العمل مستمر.", "أنس الوراق", "معاون وزير الإعلام", None),
        (
            "حضر رئيس مكتب المنظمة الدولية للهجرة بدمشق إبراهيم كوليبالي.",
            "إبراهيم كوليبالي",
            "رئيس مكتب",
            "المنظمة الدولية للهجرة",
        ),
        ("زارت السيدة هند الفايز مديرة جمعية عايشة المركز.", "هند الفايز", "مديرة", "جمعية عايشة"),
    ],
)
def test_a_person_has_the_title_beside_his_name_and_the_body_that_ends_it(
    text: str, name: str, title: str, body: str | None
) -> None:
    assert told(text).posts(name) == {(title, body)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("حضر المقدم سيف بن راشد الغافري من شرطة عمان السلطانية اللقاء.", "سيف بن راشد الغافري"),
        ("وضم الوفد برئاسة السيد غسان عبود عددا من الخبراء.", "غسان عبود"),
        ("قال رئيس الوفد الإماراتي السيد جمعة الفلاسي إن الزيارة مثمرة.", "جمعة الفلاسي"),
        ("قالت رئيسة الجلسة الدكتورة سلمى بن عمار إن النقاش مثمر.", "سلمى بن عمار"),
        ("Major Ali Al Balushi of the Royal Oman Police attended.", "Ali Al Balushi"),
        ("The head of the delegation, Ms. Grace Odhiambo, thanked the hosts.", "Grace Odhiambo"),
    ],
)
def test_whence_somebody_comes_and_heading_a_delegation_are_no_posts(text: str, name: str) -> None:
    assert told(text).posts(name) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("حضرت مندوبة عن وزارة العدل السيدة رنا شقير الندوة.", "رنا شقير"),
        ("حضر المفوض سامي شعبان الندوة.", "سامي شعبان"),
        ("حضر الخبير سامي شعبان الندوة.", "سامي شعبان"),
        ("حضر الوكيل سامي شعبان الندوة.", "سامي شعبان"),
        ("Commissioner Omar Haddad attended.", "Omar Haddad"),
        ("Superintendent Omar Haddad attended.", "Omar Haddad"),
        ("Chief Omar Haddad attended.", "Omar Haddad"),
        ("The representative Omar Haddad attended.", "Omar Haddad"),
    ],
)
def test_a_word_that_may_be_a_rank_or_an_errand_gives_no_post_alone(text: str, name: str) -> None:
    assert told(text).posts(name) == set()


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("حضر مفوض حقوق الإنسان سامي شعبان الندوة.", "سامي شعبان", ("مفوض حقوق الإنسان", None)),
        ("Police Commissioner Omar Haddad attended.", "Omar Haddad", ("Police Commissioner", None)),
        (
            "Omar Haddad, Commissioner of the Labour Authority, attended.",
            "Omar Haddad",
            ("Commissioner", "Labour Authority"),
        ),
        ("Child Protection Chief Omar Haddad attended.", "Omar Haddad", ("Child Protection Chief", None)),
    ],
)
def test_the_same_word_gives_a_post_with_what_it_is_of(text: str, name: str, post: tuple[str, str | None]) -> None:
    assert told(text).posts(name) == {post}


def test_several_posts_of_one_person_are_all_his() -> None:
    text = (
        "ترأس السيد عدنان فخر الرئيس التنفيذي لهيئة تنظيم سوق العمل رئيس اللجنة الوطنية لمكافحة الاتجار بالأشخاص "
        "الاجتماع."
    )
    assert told(text).posts("عدنان فخر") == {
        ("الرئيس التنفيذي", "هيئة تنظيم سوق العمل"),
        ("رئيس", "اللجنة الوطنية لمكافحة الاتجار بالأشخاص"),
    }


def test_in_a_list_of_titles_and_names_each_has_his_own() -> None:
    told_of = told(
        "بحضور رئيس نيابة الأسرة المستشار باسل حمدان، ومدير مديرية الدفاع المدني العميد زياد عواد، "
        "وعضو لجنة حماية الطفل الدكتورة رنا شقير."
    )
    assert told_of.posts("باسل حمدان") == {("رئيس", "نيابة الأسرة")}
    assert told_of.posts("زياد عواد") == {("مدير", "مديرية الدفاع المدني")}
    assert told_of.posts("رنا شقير") == {("عضو", "لجنة حماية الطفل")}


def test_in_a_list_of_names_and_titles_each_has_his_own() -> None:
    told_of = told(
        "حضر اللقاء السيدة هند الراوي مديرة مركز الأمان، والعقيد علي الزين رئيس قسم الأحداث، والسيد طارق بلحاج "
        "مدير دار المسنين."
    )
    assert told_of.posts("هند الراوي") == {("مديرة", "مركز الأمان")}
    assert told_of.posts("علي الزين") == {("رئيس", "قسم الأحداث")}
    assert told_of.posts("طارق بلحاج") == {("مدير", "دار المسنين")}


def test_the_posts_of_an_english_list_belong_each_to_one() -> None:
    told_of = told(
        "The meeting was attended by Captain Omar Haddad, head of the Cybercrime Unit, and Dr. Lina Khoury, "
        "director of the Amal Centre."
    )
    assert told_of.posts("Omar Haddad") == {("head", "Cybercrime Unit")}
    assert told_of.posts("Lina Khoury") == {("director", "Amal Centre")}


def test_titles_parted_from_their_names_by_commas_go_on_as_the_sentence_began() -> None:
    told_of = told(
        "حضر رئيس جمعية الأمل، السيد طارق بلحاج، مديرة مركز الأمان، السيدة هند الراوي، رئيس قسم الأحداث، العقيد علي "
        "الزين، الندوة."
    )
    assert told_of.posts("طارق بلحاج") == {("رئيس", "جمعية الأمل")}
    assert told_of.posts("هند الراوي") == {("مديرة", "مركز الأمان")}
    assert told_of.posts("علي الزين") == {("رئيس", "قسم الأحداث")}


def test_names_parted_from_their_titles_by_commas_go_on_as_the_sentence_began() -> None:
    told_of = told("حضر السيد طارق بلحاج، رئيس جمعية الأمل، والسيدة هند الراوي، مديرة مركز الأمان، الندوة.")
    assert told_of.posts("طارق بلحاج") == {("رئيس", "جمعية الأمل")}
    assert told_of.posts("هند الراوي") == {("مديرة", "مركز الأمان")}


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Qatar's Labour Minister, Hamad Al Sulaiti, and the Secretary-General, Omar Haddad, attended.",
            ("Labour Minister", None),
            ("Secretary-General", None),
        ),
        (
            "The Director of the Aman Centre, Hamad Al Sulaiti, and the head of the Amal Foundation, Omar Haddad, "
            "attended.",
            ("Director", "Aman Centre"),
            ("head", "Amal Foundation"),
        ),
        (
            "Hamad Al Sulaiti, Director of the Aman Centre, UNODC representative Omar Haddad and Judge Sami Nasser "
            "attended.",
            ("Director", "Aman Centre"),
            ("representative", "UNODC"),
        ),
        (
            "Hamad Al Sulaiti, Director of the Aman Centre, and the Secretary-General, Omar Haddad, attended.",
            ("Director", "Aman Centre"),
            ("Secretary-General", None),
        ),
    ],
)
def test_of_two_posts_between_two_names_each_has_one(
    text: str, first: tuple[str, str | None], second: tuple[str, str | None]
) -> None:
    told_of = told(text)
    assert told_of.posts("Hamad Al Sulaiti") == {first}
    assert told_of.posts("Omar Haddad") == {second}


def test_a_role_with_and_that_touches_the_next_name_is_his() -> None:
    told_of = told("حضر اللقاء السيد مروان حداد مدير مركز الأمان، ورئيس جمعية الأمل الشيخ ماجد العنزي.")
    assert told_of.posts("مروان حداد") == {("مدير", "مركز الأمان")}
    assert told_of.posts("ماجد العنزي") == {("رئيس", "جمعية الأمل")}


def test_a_title_said_again_in_a_shorter_form_is_the_same_post() -> None:
    text = (
        "استقبلت السيدة شيماء البدر المدير العام لمؤسسة الأمان لرعاية النساء السفير. "
        "وقالت شيماء البدر، المدير العام للمؤسسة، إن الخدمات مجانية."
    )
    assert told(text).posts("شيماء البدر") == {("المدير العام", "مؤسسة الأمان لرعاية النساء")}


def test_a_post_is_quoted_with_its_sentence() -> None:
    sentence = "حضرت السيدة هند الراوي مديرة مركز الأمان اللقاء."
    (post,) = told(f"انتهت الزيارة. {sentence} وغادر الوفد.").person("هند الراوي").posts
    assert [evidence.quote for evidence in post.evidence] == [sentence]

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
    ("text", "name", "title", "status"),
    [
        (
            "حضرت السيدة نجاة الفاسي وكيل وزارة التنمية الاجتماعية بالتكليف اللقاء.",
            "نجاة الفاسي",
            "وكيل بالتكليف",
            "acting",
        ),
        (
            "حضر العميد تركي المطيري القائم بأعمال مدير عام هيئة القوى العاملة اللقاء.",
            "تركي المطيري",
            "القائم بأعمال مدير عام",
            "acting",
        ),
        (
            "حضر الدكتور فؤاد غانم رئيس الهيئة الوطنية لحقوق الإنسان السابق الندوة.",
            "فؤاد غانم",
            "رئيس السابق",
            "former",
        ),
        (
            "Samir Haddad, Acting Undersecretary of the Ministry of Labour, attended.",
            "Samir Haddad",
            "Acting Undersecretary",
            "acting",
        ),
        ("Nadia Saab, former Director of the Family Centre, attended.", "Nadia Saab", "former Director", "former"),
    ],
)
def test_an_acting_or_former_post_is_marked_and_keeps_its_mark(text: str, name: str, title: str, status: str) -> None:
    (post,) = told(text).person(name).posts
    assert (post.title, post.status) == (title, status)


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


def test_one_word_for_several_posts_gives_each_his_own() -> None:
    ministers = told("حضر وزيرا العدل القاضي منير شديد والشؤون الاجتماعية الدكتورة رندة عيتاني الجلسة.")
    assert ministers.posts("منير شديد") == {("وزير العدل", None)}
    assert ministers.posts("رندة عيتاني") == {("وزير الشؤون الاجتماعية", None)}

    ambassadors = told("حضر سفراء كوبا لويس ماريانو فرنانديث وإندونيسيا ويدودو سانتوسو الورشة.")
    assert ambassadors.posts("لويس ماريانو فرنانديث") == {("سفير كوبا", None)}
    assert ambassadors.posts("ويدودو سانتوسو") == {("سفير إندونيسيا", None)}


def test_acting_in_the_public_prosecution_and_acting_by_proxy_are_two_things() -> None:
    found = told("حضر مدير إدارة التعاون بالنيابة العامة ناصر الشهري ورئيس اللجنة الوطنية بالنيابة علي القرني.")
    assert found.posts("ناصر الشهري") == {("مدير", "إدارة التعاون")}
    assert found.posts("علي القرني") == {("رئيس بالنيابة", "اللجنة الوطنية")}


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


def test_an_ambassador_is_of_the_sending_country_and_accredited_to_the_other() -> None:
    person = told("استقبل الوزير السيد جوزيف كيماني سفير كينيا لدى مملكة البحرين.").person("جوزيف كيماني")
    (post,) = person.posts
    assert (person.country, post.country, post.accredited_to) == ("KE", "KE", "BH")


def test_a_post_is_quoted_with_its_sentence() -> None:
    sentence = "حضرت السيدة هند الراوي مديرة مركز الأمان اللقاء."
    (post,) = told(f"انتهت الزيارة. {sentence} وغادر الوفد.").person("هند الراوي").posts
    assert [evidence.quote for evidence in post.evidence] == [sentence]


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        (
            "انتُخب الدكتور لؤي شبيب رئيساً لهيئة الإغاثة.",
            "لؤي شبيب",
            "هيئة الإغاثة",
        ),
        ("عُين العقيد باسم الدليمي مديراً لمديرية الجوازات.", "باسم الدليمي", "مديرية الجوازات"),
        (
            "عقدت اللجنة الوطنية لمكافحة الاتجار بالبشر اجتماعها برئاسة الفريق سعود بن محسن الشيباني المفتش "
            "العام للشرطة رئيس اللجنة.",
            "سعود بن محسن الشيباني",
            "اللجنة الوطنية لمكافحة الاتجار بالبشر",
        ),
        (
            "وقعت هيئة حقوق الإنسان المذكرة، ووقعها من جانب الهيئة رئيسها الدكتور عواد بن صالح الشمري.",
            "عواد بن صالح الشمري",
            "هيئة حقوق الإنسان",
        ),
    ],
)
def test_a_post_is_of_the_body_that_its_words_or_its_pronoun_mean(text: str, name: str, body: str) -> None:
    assert body in {of for _, of in told(text).posts(name)}

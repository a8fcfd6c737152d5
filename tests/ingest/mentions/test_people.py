"""The people of an article: each once, with all the forms of his name and no word more."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        (
            "استقبل الوزير السيد خالد بن سالم الهاشمي الوفد. وأكد الهاشمي أهمية التعاون.",
            {"خالد بن سالم الهاشمي", "الهاشمي"},
        ),
        (
            "أكد الدكتور نبيل سامي الحداد أن العمل مستمر. وأضاف نبيل الحداد أن الضحايا أولوية.",
            {"نبيل سامي الحداد", "نبيل الحداد"},
        ),
        (
            "التقت السيدة مريم بنت علي المناعي السفير. واستعرضت خلاله المناعي خطة المركز.",
            {"مريم بنت علي المناعي", "المناعي"},
        ),
        (
            "Ambassador Naomi Wanjiku Kamau visited the shelter. Ms. Kamau praised its work.",
            {"Naomi Wanjiku Kamau", "Kamau"},
        ),
        (
            "Ambassador Naomi Wanjiku Kamau visited the shelter. Ms. Wanjiku Kamau praised its work.",
            {"Naomi Wanjiku Kamau", "Wanjiku Kamau"},
        ),
        (
            "تحدث الدكتور عبدالحق بنيس الفاسي، مدير المركز. وقال السيد بنيس الفاسي إن العمل مستمر.",
            {"عبدالحق بنيس الفاسي", "بنيس الفاسي"},
        ),
    ],
)
def test_a_name_shortened_later_is_the_same_person(text: str, forms: set[str]) -> None:
    (person,) = told(text).statement.officials
    assert set(person.names) == forms


def test_a_surname_in_the_headline_finds_its_person() -> None:
    told_of = told("استقبل معالي سعيد بن راشد النعيمي السفير أمس.", headline="النعيمي يستقبل السفير")
    (person,) = told_of.statement.officials
    assert person.name == "سعيد بن راشد النعيمي"
    assert person.mentions[0] == (0, len("النعيمي"))


def test_two_people_of_one_family_are_two() -> None:
    told_of = told("استقبل الشيخ حمد بن عيسى آل سالم الشيخ راشد بن محمد آل سالم في مكتبه.")
    assert told_of.people == {"حمد بن عيسى آل سالم", "راشد بن محمد آل سالم"}


def test_brothers_told_apart_by_the_given_name_stay_apart() -> None:
    told_of = told("حضر الدكتور سامي يوسف الخطيب والدكتور رامي يوسف الخطيب الندوة.")
    assert told_of.people == {"سامي يوسف الخطيب", "رامي يوسف الخطيب"}


@pytest.mark.parametrize(
    "text",
    [
        "أكد المجلس أن آمال الضحايا وأحلام الأطفال أمانة.",
        "رحب الحضور بنتائج اللقاء وأشادوا بجهود الجميع.",
        "عقد الاجتماع في قصر المؤتمرات بجدة صباح الأحد.",
        "زار الوفد جامعة خليفة ومدينة زايد العسكرية.",
        "كتب ـ سعيد الرمحي: عقدت اللجنة اجتماعها.",
        "The Grand Mosque and Sultan Qaboos University welcomed visitors.",
    ],
)
def test_places_universities_bylines_and_plain_words_are_no_officials(text: str) -> None:
    assert told(text).people == set()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قال مدير المركز حسن التازي إن الدعم مستمر.", {"حسن التازي"}),
        ("بحث وزير العمل اللبناني جورج نخلة مع نظيره المصري شريف البدري ملف العمالة.", {"جورج نخلة", "شريف البدري"}),
        ("وقال بول باور، مدير البرنامج، إن الورشة ناجحة.", {"بول باور"}),
        ("ترأس الاجتماع مديرالادارة العقيد علي الزين.", {"علي الزين"}),
        ("رئيس الوفد\nد. إيمان بركات", {"إيمان بركات"}),
        (
            "Human Resources Minister Amal Said Barkat met Labour Minister Jean-Pierre Moukarzel.",
            {"Amal Said Barkat", "Jean-Pierre Moukarzel"},
        ),
        ("The minister, Khalifa Ould Brahim, chaired the session.", {"Khalifa Ould Brahim"}),
    ],
)
def test_each_person_named_in_a_sentence_is_found(text: str, names: set[str]) -> None:
    assert told(text).people == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال العميد حاتم الفضل: نعمل مع شركائنا.", "حاتم الفضل"),
        ("كان في استقباله اللواء بشير الأمين.", "بشير الأمين"),
        ("وقع الاتفاقية وزير التنمية الاجتماعية أيمن الصالح.", "أيمن الصالح"),
        ("أشاد المهندس ناصر السعد بالمشروع.", "ناصر السعد"),
        ("رحبت سعادة الأستاذة أسماء الغيلاني بالوفد.", "أسماء الغيلاني"),
        ("أكد الشيخ ثاني بن حمد آل سالم ضرورة التعاون.", "ثاني بن حمد آل سالم"),
        ("Brigadier General Khalifa Al Sulaiti praised the campaign.", "Khalifa Al Sulaiti"),
        ("Dr. Noor ul Haq Siddiqui attended.", "Noor ul Haq Siddiqui"),
        ("H.H. Sheikha Jawaher bint Majid Al Qasim thanked the team.", "Jawaher bint Majid Al Qasim"),
        ("Mr. Jean-Luc N'Diaye attended.", "Jean-Luc N'Diaye"),
        ("General Hamad Al Sulaiti praised the campaign.", "Hamad Al Sulaiti"),
        ("Dr. Amina Sheikh Osman attended.", "Amina Sheikh Osman"),
        ("Ms. Hodan Imam Yusuf attended.", "Hodan Imam Yusuf"),
        ("Ms. Khadija Mint Ahmed attended.", "Khadija Mint Ahmed"),
        ("Mr. Paolo della Rossi attended.", "Paolo della Rossi"),
        ("Senator Lina Khoury attended.", "Lina Khoury"),
        ("Reverend Peter Holm attended.", "Peter Holm"),
        ("التقى السيد جان-بيير مكرزل الوفد.", "جان-بيير مكرزل"),
        ("زار الوزير المفوض خالد الهاجري المركز.", "خالد الهاجري"),
        ("قال محافظ الشرطة سامي شعبان إن التحقيق مستمر.", "سامي شعبان"),
        ("استقبل السيد عمر فارح عسويه، مدير المركز، الوفد.", "عمر فارح عسويه"),
        ("حضر السيد حسن وهليه فارح الاجتماع.", "حسن وهليه فارح"),
        ("شكر السيد سيدي ولد ودادي، في كلمة له، الحضور.", "سيدي ولد ودادي"),
        ("استعرض العميد وسام وردة حالات العام.", "وسام وردة"),
        ("زارت السيدة أنجيلا روسي بصفة مراقب المركز.", "أنجيلا روسي"),
        ("ضم الوفد سلطان وليد الوهيب رئيس القسم.", "سلطان وليد الوهيب"),
    ],
)
def test_a_name_is_whole_whatever_its_words_also_mean(text: str, name: str) -> None:
    assert told(text).people == {name}


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        (
            "قالت الدكتورة لوسي كاماو إن العمل مستمر. وأضافت الدكتورة لوسي كامو أن الدعم مهم.",
            {"لوسي كاماو", "لوسي كامو"},
        ),
        (
            "قال السيد خوسيه مارتينيز إن العمل مستمر. وأضاف السيد خوسيه مارتينيس أن الدعم مهم.",
            {"خوسيه مارتينيز", "خوسيه مارتينيس"},
        ),
        ("Mr. Jose Martinez spoke. Mr. Jose Martines thanked the team.", {"Jose Martinez", "Jose Martines"}),
        (
            "قالت السيدة ماري-لويز نخلة إن العمل مستمر. وأضافت السيدة ماري لويز نخلة أن الدعم مهم.",
            {"ماري-لويز نخلة", "ماري لويز نخلة"},
        ),
        (
            "قال السيد جان-بيير مكرزل إن العمل مستمر. وأضاف السيد جان بيير أنطوان مكرزل أن الدعم مهم.",
            {"جان-بيير مكرزل", "جان بيير أنطوان مكرزل"},
        ),
    ],
)
def test_a_name_misspelt_once_or_without_its_hyphen_is_the_same_person(text: str, forms: set[str]) -> None:
    (person,) = told(text).statement.officials
    assert set(person.names) == forms


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ms. Lucy Kamau praised the law. Ms. Lily Kamau thanked the team.", {"Lucy Kamau", "Lily Kamau"}),
        ("حضر السيد علي حسن والسيد علي حسين الندوة.", {"علي حسن", "علي حسين"}),
        ("قال السيد خوسيه مارتينيز والسيد خوسيه فرنانديز إن العمل مستمر.", {"خوسيه مارتينيز", "خوسيه فرنانديز"}),
    ],
)
def test_another_given_name_and_a_short_or_quite_other_surname_are_another_person(text: str, names: set[str]) -> None:
    assert told(text).people == names


def test_the_father_of_a_man_is_not_he() -> None:
    told_of = told("استقبل الأمير محمد بن سلمان الكعبي الوفد. وحضر اللقاء السيد سلمان الكعبي.")
    assert told_of.people == {"محمد بن سلمان الكعبي", "سلمان الكعبي"}


def test_a_family_name_with_an_article_is_its_bearer_s() -> None:
    (person,) = told("Dr. Abdelhak Bennis El Fassi spoke. Dr. Bennis El Fassi left.").statement.officials
    assert set(person.names) == {"Abdelhak Bennis El Fassi", "Bennis El Fassi"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال العقيد الصيرفي إن العمل مستمر.", "الصيرفي"),
        ("أكد العميد السامرائي أهمية التعاون.", "السامرائي"),
        ("عقدت لجنة حماية الطفل اجتماعها برئاسة الخزرجي.", "الخزرجي"),
        ("استقبل الفريق أول ركن عبد الفتاح السروجي الوفد.", "عبد الفتاح السروجي"),
        ("قال اللواء عبد الفتاح الزيتوني إن الحدود آمنة.", "عبد الفتاح الزيتوني"),
        ("قال خافيير كاستيو، مدير البرنامج، إن العمل مستمر.", "خافيير كاستيو"),
        ("أشاد غريغ هانسن، ممثل المكتب، بالتجربة.", "غريغ هانسن"),
        ("قالت الرائد القرشي إن العمل مستمر.", "القرشي"),
        ("قال ستيفان لوران، مدير البرنامج، إن العمل مستمر.", "ستيفان لوران"),
        ("قال مدير المركز خافيير كاستيو إن العمل مستمر.", "خافيير كاستيو"),
    ],
)
def test_a_lone_surname_a_compound_name_and_one_from_abroad_are_names(text: str, name: str) -> None:
    assert told(text).people == {name}


@pytest.mark.parametrize(
    "text",
    [
        "قال العقيد إن العمل مستمر.",
        "عقدت اللجنة المشتركة اجتماعها برئاسة الوزير.",
        "عقدت اللجنة المشتركة اجتماعها برئاسة الكويت.",
    ],
)
def test_a_rank_an_office_and_a_country_in_the_chair_are_no_names(text: str) -> None:
    assert told(text).people == set()


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        (
            "استقبل السيد عبد السلام ورسمه فارح الوفد. وأكد السيد ورسمه أهمية التعاون.",
            {"عبد السلام ورسمه فارح", "ورسمه"},
        ),
        (
            "قال السيد عبدالقادر بنعيسى إن العمل مستمر. وأضاف السيد عبد القادر بنعيسى أن الدعم مهم.",
            {"عبدالقادر بنعيسى", "عبد القادر بنعيسى"},
        ),
        (
            "قال السيد إدريس العمراني إن العمل مستمر. وأضاف السيد إدريس العمارني أن الدعم مهم.",
            {"إدريس العمراني", "إدريس العمارني"},
        ),
        (
            "قالت السيدة غريس أوديامبو إن العمل مستمر. وأضافت السيدة غريس أوديمبو أن الدعم مهم.",
            {"غريس أوديامبو", "غريس أوديمبو"},
        ),
        (
            "استقبل معالي سعيد النعيمي السيد ناصر سالم الكندي. وقدّم الكندي شرحا عن الخطة.",
            {"ناصر سالم الكندي", "الكندي"},
        ),
    ],
)
def test_a_middle_name_alone_another_spelling_and_letters_transposed_are_forms_of_one_name(
    text: str, forms: set[str]
) -> None:
    assert forms in [set(official.names) for official in told(text).statement.officials]


def test_a_name_that_two_share_means_neither_when_it_stands_alone() -> None:
    told_of = told("حضر السيد عبد السلام ورسمه فارح والسيد عثمان ورسمه نور الندوة. وأكد السيد ورسمه أهمية التعاون.")
    assert {official.names for official in told_of.statement.officials if len(official.names) > 1} == set()


@pytest.mark.parametrize(
    "text",
    [
        "استقبل السيد عبد القادر سالم بنعيسى الوفد. وقال عبدالقادر بنعيسى إن العمل مستمر.",
        "استقبل السيد أحمد دعالي ورفا الوفد. وشكر السيد دعالي الحضور.",
    ],
)
def test_a_shorter_form_is_the_same_man_however_it_is_spaced_or_followed(text: str) -> None:
    assert len(told(text).statement.officials) == 1

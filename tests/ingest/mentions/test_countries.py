"""The countries an article names: by name, by the adjective of an actor, or as «المملكة»."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("adjective", "code"),
    [
        ("أردني", "JO"),
        ("إماراتي", "AE"),
        ("بحريني", "BH"),
        ("تونسي", "TN"),
        ("جزائري", "DZ"),
        ("جيبوتي", "DJ"),
        ("سعودي", "SA"),
        ("سوداني", "SD"),
        ("سوري", "SY"),
        ("صومالي", "SO"),
        ("عراقي", "IQ"),
        ("عماني", "OM"),
        ("فلسطيني", "PS"),
        ("قطري", "QA"),
        ("كويتي", "KW"),
        ("لبناني", "LB"),
        ("ليبي", "LY"),
        ("مصري", "EG"),
        ("مغربي", "MA"),
        ("موريتاني", "MR"),
        ("يمني", "YE"),
        ("تايلاندي", "TH"),
        ("فلبيني", "PH"),
    ],
)
def test_the_adjective_of_an_actor_names_its_country(adjective: str, code: str) -> None:
    assert told(f"استقبل الوزير وفداً رسمياً. وضم وفد {adjective} ثلاثة خبراء.").statement.countries == (code,)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("المملكة الأردنية الهاشمية", "JO"),
        ("الجمهورية الجزائرية الديمقراطية الشعبية", "DZ"),
        ("جمهورية جيبوتي", "DJ"),
        ("جمهورية السودان", "SD"),
        ("الجمهورية العربية السورية", "SY"),
        ("جمهورية الصومال الفيدرالية", "SO"),
        ("جمهورية العراق", "IQ"),
        ("دولة فلسطين", "PS"),
        ("جمهورية القمر المتحدة", "KM"),
        ("الجمهورية اللبنانية", "LB"),
        ("دولة ليبيا", "LY"),
        ("جمهورية مصر العربية", "EG"),
        ("المملكة المغربية", "MA"),
        ("الجمهورية الإسلامية الموريتانية", "MR"),
        ("الجمهورية اليمنية", "YE"),
        ("المملكة المتحدة", "GB"),
        ("الولايات المتحدة الأمريكية", "US"),
        ("جمهورية كوريا", "KR"),
    ],
)
def test_the_long_name_of_a_country_names_it_alone(name: str, code: str) -> None:
    assert told(f"زار الوفد {name} أمس.").statement.countries == (code,)


@pytest.mark.parametrize(
    ("text", "publisher", "codes"),
    [
        ("أعلنت المملكة خطة جديدة لحماية الضحايا.", "واس", {"SA"}),
        ("أعلنت المملكة خطة جديدة لحماية الضحايا.", "بنا", {"BH"}),
        ("أعلنت الدولة خطة جديدة لحماية الضحايا.", "وام", {"AE"}),
        ("أعلنت السلطنة خطة جديدة لحماية الضحايا.", "العمانية", {"OM"}),
        ("أعلن الأردن أن اجتماعا عقد في عمان.", "بترا", {"JO"}),
        ("عقد اجتماع في عمان بين الجانبين.", "بترا", set()),
        ("استضافت عمان مؤتمرا دوليا في مسقط.", "العمانية", {"OM"}),
        ("بحث الجانب القطري مع الجانب المغربي التعاون.", None, {"QA", "MA"}),
        ("دعت دول مجلس التعاون لدول الخليج العربية إلى التعاون.", None, set()),
        ("وزعت منشورات باللغة الفلبينية والهندية.", None, set()),
        ("The booklet is available in Arabic, English and Bengali.", None, set()),
        ("GCC states met to discuss migration.", None, set()),
        ("The Tunisian side met the Libyan delegation.", None, {"TN", "LY"}),
    ],
)
def test_actors_and_places_count_languages_groupings_and_surnames_do_not(
    text: str, publisher: str | None, codes: set[str]
) -> None:
    assert set(told(text, publisher=publisher).statement.countries) == codes


@pytest.mark.parametrize(
    ("text", "publisher", "body", "country"),
    [
        ("أكدت وزارة العدل دعمها. وشكرت كينيا وأوغندا، ثم كينيا مرة أخرى، ثم كينيا.", "قنا", "وزارة العدل", "QA"),
        ("أكدت وزارة العدل دعمها. وشكرت كينيا وأوغندا، ثم كينيا مرة أخرى، ثم كينيا.", None, "وزارة العدل", "KE"),
        ("أكدت وزارة العدل دعمها. وشكرت كينيا وأوغندا، ثم كينيا مرة أخرى، ثم كينيا.", "و.م.أ", "وزارة العدل", "MR"),
        (
            "The Ministry of Justice voiced support. Kenya thanked it. Kenya, Uganda and again Kenya and Kenya agreed.",
            "ADI",
            "Ministry of Justice",
            "DJ",
        ),
    ],
)
def test_the_credited_agency_says_where_an_article_is_at_home_however_often_it_names_another_country(
    text: str, publisher: str | None, body: str, country: str
) -> None:
    assert told(text, publisher=publisher).body(body).country == country


def test_the_town_of_a_dateline_tells_the_country_where_no_agency_is_known() -> None:
    text = (
        "Doha, 20 May: A Kenyan delegation visited the Labour Committee. Kenyan members praised Kenya and the Kenyan "
        "Embassy."
    )
    assert told(text).body("Labour Committee").country == "QA"


@pytest.mark.parametrize(
    ("text", "body", "country"),
    [
        ("He met Ali Jaber, head of the Drugs Branch at the Criminal Office in Damascus.", "Criminal Office", "SY"),
        ("He met Ali Jaber, head of the Drugs Branch at the Criminal Office in Damascus.", "Drugs Branch", "SY"),
        ("He spoke at a session of the Labour Committee in Damascus.", "Labour Committee", "OM"),
        ("He wrote to his counterpart in Chad, the Refugee Committee.", "Refugee Committee", "TD"),
    ],
)
def test_a_city_behind_a_body_is_its_own_in_a_post_alone(text: str, body: str, country: str) -> None:
    assert told(text, publisher="ONA").body(body).country == country


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("استقبل معالي سعيد النعيمي السيد ناصر سالم الكندي. وقدّم الكندي شرحا عن الخطة.", set()),
        ("زارت السيدة كلارا روسي مركز الأمان. وشكرت روسي العاملين فيه.", set()),
        ("استقبل معالي سعيد النعيمي السيد ناصر سالم الحداد. وقدّم الجانب الكندي شرحا عن الخطة.", {"CA"}),
        ("حضر سامر الناصر المدير القطري لمنظمة أرض الطفولة الندوة.", set()),
        ("حضر سامر الناصر المدير القطري الندوة.", set()),
        ("حضر سامر الناصر رئيس الوفد القطري الندوة.", {"QA"}),
        ("وزعت الوزارة دليلا بتسع لغات منها البنغالية.", set()),
        ("وزعت الوزارة دليلا بخمس لغات منها الأردية والفلبينية والتايلاندية.", set()),
        ("استقبل معالي سعيد النعيمي السيد حمد بن ناصر اليماني. وشكر اليماني الوزير.", set()),
        ("استقبل معالي سعيد النعيمي السيد أحمد سالم المصري. وقال المصري إن العمل مستمر.", set()),
        ("قال المدير القطري للمنظمة الدولية للهجرة في الأردن السيد بيتر هولم إن العمل مستمر.", {"JO"}),
    ],
)
def test_a_surname_a_country_director_and_a_language_name_no_country(text: str, codes: set[str]) -> None:
    assert set(told(text).statement.countries) == codes

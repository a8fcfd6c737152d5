"""The bodies of an article: one for each real body, with every form by which the article names it."""

import pytest

from ingest.mentions.article import mentions_of
from tests.ingest.told import article, told


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        (
            "عقدت اللجنة الوطنية لمكافحة الاتجار بالبشر اجتماعا. وقالت اللجنة الوطنية إن العمل مستمر.",
            {"اللجنة الوطنية لمكافحة الاتجار بالبشر", "اللجنة الوطنية"},
        ),
        (
            "عقدت اللجنة الوطنية لمكافحة الاتجار بالبشر اجتماعا. وقالت اللجنة الوطنية لمكافحة الإتجار بالبشر "
            "إنها راضية.",
            {"اللجنة الوطنية لمكافحة الاتجار بالبشر", "اللجنة الوطنية لمكافحة الإتجار بالبشر"},
        ),
        (
            "نظمت المنظمة الدولية للهجرة (IOM) ورشة. وقدمت IOM عرضا عن الحماية.",
            {"المنظمة الدولية للهجرة", "IOM"},
        ),
        (
            "زار الوفد مركز أبوظبي للإيواء والرعاية الإنسانية «إيواء». واطلع على خدمات «إيواء».",
            {"مركز أبوظبي للإيواء والرعاية الإنسانية", "إيواء"},
        ),
        (
            "The Labour Market Regulatory Authority (LMRA) held a meeting. LMRA thanked the participants.",
            {"Labour Market Regulatory Authority", "LMRA"},
        ),
        (
            "LMRA holds a workshop. The Labour Market Regulatory Authority (LMRA) invited inspectors.",
            {"Labour Market Regulatory Authority", "LMRA"},
        ),
        ("The Border Mission in Somalia (BMS) opened. A BMS adviser spoke.", {"Border Mission", "BMS"}),
        ("زار الوفد مركز الأمان. وشكر الوفد المركز على جهوده.", {"مركز الأمان"}),
        ("They visited the Aman Centre. The centre offers legal aid.", {"Aman Centre"}),
    ],
)
def test_all_forms_of_one_body_are_one_and_an_anaphor_is_no_form(text: str, forms: set[str]) -> None:
    (body,) = told(text).statement.organizations
    assert set(body.names) == forms


def test_a_word_that_means_a_body_leads_to_the_last_of_its_kind() -> None:
    mentions = mentions_of(article("زار الوفد مركز الأمان. وشكر الوفد المركز على جهوده."))
    (named,) = mentions.bodies_in(mentions.sentences[1])
    assert named.who is mentions.bodies[0]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (
            "التقى وفد اللجنة الوطنية لمكافحة الاتجار بالبشر في دولة الإمارات وفد اللجنة الوطنية لمكافحة الاتجار "
            "بالبشر في سلطنة عمان.",
            {"AE", "OM"},
        ),
        (
            "بحثت وزارة الداخلية الكويتية ووزارة الداخلية القطرية سبل التعاون.",
            {"KW", "QA"},
        ),
        (
            "Qatar's Ministry of Labour and the Ministry of Labour of Jordan signed a memorandum of understanding.",
            {"QA", "JO"},
        ),
    ],
)
def test_bodies_of_one_name_in_two_countries_are_two(text: str, countries: set[str]) -> None:
    bodies = told(text).statement.organizations
    assert len(bodies) == len(countries)
    assert {body.country for body in bodies} == countries


def test_a_department_inside_its_parent_is_a_second_body_and_part_of_it() -> None:
    told_of = told("قال العقيد فهد الدوسري مدير إدارة مكافحة الاتجار بالبشر بوزارة الداخلية إن التنسيق مستمر.")
    parent = told_of.body("إدارة مكافحة الاتجار بالبشر").parent
    assert told_of.name_of(parent) == "وزارة الداخلية"


@pytest.mark.parametrize(
    ("text", "country", "inferred"),
    [
        ("أكدت وزارة العدل الأردنية دعمها للضحايا.", "JO", False),
        ("أكدت وزارة العدل في تونس دعمها للضحايا.", "TN", False),
        ("أكدت النيابة العامة بدولة قطر دعمها للضحايا.", "QA", False),
        ("أكدت شرطة دبي دعمها للضحايا.", "AE", False),
        ("أكدت وزارة العدل دعمها للضحايا. وجرى ذلك في السودان.", "SD", True),
        ("أكدت المنظمة الدولية للهجرة دعمها للضحايا في ليبيا.", None, False),
        ("The Moroccan Ministry of Justice voiced its support.", "MA", False),
        ("Iraq's Ministry of Labour voiced its support.", "IQ", False),
        ("The United Nations Office on Drugs and Crime voiced its support for Egypt.", None, False),
    ],
)
def test_a_body_is_of_the_country_beside_its_name_else_of_the_article(
    text: str, country: str | None, inferred: bool
) -> None:
    body = told(text).statement.organizations[0]
    assert (body.country, body.country_inferred) == (country, inferred)


def test_where_no_word_names_a_country_the_credited_agency_does() -> None:
    (body,) = told("أكدت النيابة العامة دعمها للضحايا.", publisher="بترا").statement.organizations
    assert (body.country, body.country_inferred) == ("JO", True)


@pytest.mark.parametrize(
    ("text", "body", "country"),
    [
        ("التقى الوفد لجنة حقوق الإنسان بالبرلمان التركي.", "لجنة حقوق الإنسان", "TR"),
        ("التقى الوفد لجنة حقوق الإنسان في مجلس النواب الأردني.", "لجنة حقوق الإنسان", "JO"),
        ("التقى الوفد إدارة الهجرة بوزارة الداخلية في دولة قطر.", "إدارة الهجرة", "QA"),
        (
            "The delegation met the Migration Department at the Ministry of Interior of Iraq.",
            "Migration Department",
            "IQ",
        ),
        (
            "The delegation met the Migration Department in the Iraqi Ministry of Interior.",
            "Migration Department",
            "IQ",
        ),
    ],
)
def test_a_body_is_of_the_country_of_the_body_it_belongs_to(text: str, body: str, country: str) -> None:
    stated = told(text).body(body)
    assert (stated.country, stated.country_inferred) == (country, False)


def test_a_short_name_before_the_full_one_is_of_the_same_body() -> None:
    told_of = told("عقدت اللجنة الوطنية اجتماعا. وقالت اللجنة الوطنية لمكافحة الاتجار بالبشر إن العمل مستمر.")
    (body,) = told_of.statement.organizations
    assert body.names == ("اللجنة الوطنية لمكافحة الاتجار بالبشر", "اللجنة الوطنية")


def test_an_international_body_in_two_countries_is_one_and_has_none() -> None:
    told_of = told(
        "زار الوفد بعثة المنظمة الدولية للهجرة في ليبيا. ونظمت المنظمة الدولية للهجرة في تونس ورشة عمل.",
        publisher="قنا",
    )
    assert [(body.name, body.country) for body in told_of.statement.organizations] == [("المنظمة الدولية للهجرة", None)]


@pytest.mark.parametrize(
    ("text", "body", "country"),
    [
        ("حضرت رئيسة إدارة المرأة بجامعة الدول العربية السيدة رنا شقير الندوة.", "إدارة المرأة", None),
        ("حضرت رئيسة إدارة المرأة بوزارة العدل السيدة رنا شقير الندوة.", "إدارة المرأة", "QA"),
        ("زار الوفد مركز إيواء ضحايا الاتجار بالبشر في طنجة.", "مركز إيواء ضحايا الاتجار بالبشر", "MA"),
        ("زار الوفد مركز إيواء ضحايا الاتجار بالبشر أمس.", "مركز إيواء ضحايا الاتجار بالبشر", "QA"),
        (
            "نظمت المفوضية السامية للأمم المتحدة لشؤون اللاجئين في لبنان ورشة عمل.",
            "المفوضية السامية للأمم المتحدة لشؤون اللاجئين",
            None,
        ),
        ("حضرت مديرة إدارة الهجرة بجامعة الدول العربية السيدة رنا شقير.", "إدارة الهجرة", None),
    ],
)
def test_a_part_of_an_international_body_has_no_country_and_a_shelter_abroad_another(
    text: str, body: str, country: str | None
) -> None:
    assert told(text, publisher="قنا").body(body).country == country


def test_the_committee_of_a_country_is_the_one_that_was_named_of_it() -> None:
    told_of = told(
        "التقى وفد اللجنة الوطنية لحقوق الإنسان في دولة قطر وفد اللجنة الوطنية لحقوق الإنسان في المملكة المغربية. "
        "وقدمت اللجنة المغربية عرضا."
    )
    assert {body.country: len(body.mentions) for body in told_of.statement.organizations} == {"QA": 1, "MA": 2}


def test_the_ministry_of_a_region_is_not_that_of_the_state() -> None:
    told_of = told("زار الوفد وزارة الداخلية في بغداد. ثم زار الوفد وزارة داخلية إقليم كردستان.")
    assert set(told_of.bodies) == {"وزارة الداخلية", "وزارة داخلية إقليم كردستان"}

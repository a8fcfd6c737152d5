import pytest

from ingest.identity.concepts import body_name, is_acronym, post_concepts


def concepts(name: str, country: str | None = None) -> frozenset[str]:
    return body_name(name).without(country)


@pytest.mark.parametrize(
    ("one", "other", "country"),
    [
        ("اللجنة الوطنية لمكافحة الاتجار بالبشر", "لجنة مكافحة جرائم الإتجار بالأشخاص", None),
        ("اللجنة الوطنية الدائمة لمنع الاتجار في البشر", "اللجنة الوطنية للوقاية من الاتجار بالأشخاص ومكافحته", None),
        ("اللجنة الوطنية لمكافحة الاتجار بالبشر", "National Committee to Combat Human Trafficking", None),
        ("هيئة تنظيم سوق العمل", "Labour Market Regulatory Authority", "BH"),
        ("وزارة الداخلية", "Ministry of Interior", "KW"),
        ("وزارة الخارجية الأمريكية", "US Department of State", "US"),
        ("النيابة العامة", "Public Prosecution", "QA"),
        ("شرطة دبي", "القيادة العامة لشرطة دبي", "AE"),
        ("شرطة دبي", "Dubai Police", "AE"),
        ("مؤسسة دبي لرعاية النساء والأطفال", "Dubai Foundation for Women and Children", "AE"),
        ("الإدارة العامة لحقوق الإنسان", "General Department of Human Rights", "AE"),
        ("مركز إيواء العمالة الوافدة", "Expatriate Workers Shelter", "KW"),
        ("مركز حماية ودعم العمالة الوافدة", "Expat Protection Centre", "BH"),
        ("وزارة الموارد البشرية والتوطين", "Ministry of Human Resources and Emiratisation", "AE"),
        ("السفارة الأمريكية", "US Embassy", "US"),
    ],
)
def test_two_names_of_one_body_say_the_same(one: str, other: str, country: str | None) -> None:
    assert concepts(one, country) == concepts(other, country)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("اللجنة الوطنية لمكافحة الاتجار بالبشر", "اللجنة الوطنية لحقوق الإنسان"),
        ("إدارة مكافحة الاتجار بالبشر", "لجنة مكافحة الاتجار بالبشر"),
        ("وزارة العدل", "وزارة الداخلية"),
        ("شرطة دبي", "شرطة الشارقة"),
        ("وزارة التعليم", "وزارة التعليم العالي"),
        ("دار كرامة", "دار الأمان"),
    ],
)
def test_names_of_two_bodies_say_different_things(one: str, other: str) -> None:
    assert concepts(one) != concepts(other)


def test_international_bodies_are_known_by_name_acronym_and_country_office() -> None:
    assert body_name("مكتب الأمم المتحدة المعني بالمخدرات والجريمة").international == "UNODC"
    assert body_name("GCC").international == "GCC"
    assert body_name("بعثة المنظمة الدولية للهجرة في ليبيا").international == "IOM"
    assert body_name("IOM Jordan").international == "IOM"
    assert body_name("بعثة الاتحاد الأوروبي لدى دولة الإمارات العربية المتحدة").international is None
    assert is_acronym("UNODC")
    assert not is_acronym("LMRA")


def test_a_bare_kind_of_body_says_too_little() -> None:
    assert not body_name("اللجنة الوطنية").specific
    assert not body_name("مركز الإيواء").specific
    assert not body_name("إدارة الشؤون القانونية").specific
    assert body_name("وزارة الداخلية").specific
    assert body_name("إدارة مكافحة الاتجار بالبشر").specific


def test_short_names_of_their_own_are_brands_and_kinds_of_bodies_are_none() -> None:
    assert body_name("إيواء").brand == "=ايواء"
    assert body_name("LMRA").brand == "=lmra"
    assert body_name("الوزارة").brand is None
    assert body_name("دبي").brand is None


def test_a_ministry_of_several_portfolios_leads_with_its_first() -> None:
    assert body_name("وزارة الخارجية والتعاون الدولي").lead == body_name("وزارة الخارجية").lead
    assert body_name("وزارة العمل والشؤون الاجتماعية").lead != body_name("وزارة الشؤون الاجتماعية").lead


def test_titles_are_compared_across_languages() -> None:
    assert post_concepts("نائب الرئيس") == post_concepts("Vice-Chairman")
    assert post_concepts("المدير العام") == post_concepts("مدير عام") == post_concepts("Director-General")
    assert post_concepts("رئيسة") == post_concepts("Chairperson")


def test_word_tables_hold_what_their_headings_promise() -> None:
    from ingest.lexicon.files import table

    kinds = {"head", "portfolio", "abroad", "sole", "part", "topic", "common", "region", "plain"}
    assert {row[1] for row in table("", "body_words")} == kinds
    known = {concept for row in table("", "body_words") for concept in row[0].split()}
    implied = {concept for row in table("", "body_implied") for cell in row for concept in cell.split()}
    assert implied <= known

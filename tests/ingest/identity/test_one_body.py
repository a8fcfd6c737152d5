"""Which names of bodies in two articles name one body, and which must never."""

import random

import pytest

from ingest.facts import Evidence
from tests.builders import Told
from tests.whole.resolution import resolve

Named = tuple[str | None, ...]
"""The fullest form, the country, and the shorter forms."""


def are_one(one: Named, other: Named, kind: str = "agency") -> bool:
    first, second = Told("first"), Told("second")
    things = [(article.id, article.body(*names, kind=kind)) for article, names in ((first, one), (second, other))]
    found = resolve([first.pair, second.pair])
    return found.thing(*things[0]) == found.thing(*things[1])


def things_of(*told: tuple[Told, str]) -> list[str]:
    """What each article's body is, whatever the order of the articles."""
    found = resolve([article.pair for article, _ in told])
    things = [found.thing(article.id, local) for article, local in told]
    shuffled = list(told)
    for seed in range(4):
        random.Random(seed).shuffle(shuffled)
        again = resolve([article.pair for article, _ in shuffled])
        assert [again.thing(article.id, local) for article, local in told] == things
    return things


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # «هيئة» is an authority, a commission or an agency in English
        (("هيئة حقوق الإنسان", "SA"), ("Human Rights Commission", "SA", "HRC")),
        (("هيئة مكافحة الفساد", "DJ"), ("Anti-Corruption Commission", "DJ")),
        (("هيئة تنظيم الاتصالات", "BH"), ("Telecommunications Regulatory Authority", "BH")),
        (("جهاز الأمن الوطني", "IQ"), ("National Security Agency", "IQ")),
        (("اللجنة الوطنية لحقوق الإنسان", "MR"), ("National Human Rights Commission", "MR")),
        # a word that says no more
        (("الشرطة الصومالية", "SO"), ("Somali Police Force", "SO")),
        (("قوات خفر السواحل", "KW"), ("Kuwait Coast Guard", "KW")),
        (("الدرك الملكي", "MA"), ("Royal Gendarmerie", "MA")),
        (("الدرك الوطني", "TN"), ("Tunisian National Gendarmerie", "TN")),
        (("نيابة حماية الأسرة", "BH"), ("Family Prosecution", "BH")),
        (("فرقة حماية الأحداث", "DZ"), ("Juvenile Brigade", "DZ")),
        # one court by three Arabic names
        (("محكمة التمييز", "JO"), ("Court of Cassation", "JO")),
        (("محكمة التعقيب", "TN"), ("Court of Cassation", "TN")),
        (("محكمة النقض", "EG"), ("Egyptian Court of Cassation", "EG")),
        (("إدارة العمالة المنزلية", "BH"), ("Domestic Labour Department", "BH")),
        # names of their own
        (("كاريتاس مصر", "EG"), ("Caritas Egypt", "EG")),
        (("كاريتاس", "EG"), ("Caritas", "EG")),
        # offices of international bodies
        (("مكتب اليونيسف لمنطقة الخليج", None), ("UNICEF Gulf Area Office", None)),
        (("المكتب الإقليمي للمنظمة الدولية للهجرة", None), ("IOM Regional Office", None)),
        (("مفوضية اللاجئين", None), ("UNHCR", None)),
        (("الوكالة الأوروبية لحرس الحدود والسواحل", None), ("Frontex", None)),
    ],
)
def test_one_body(one: Named, other: Named) -> None:
    assert are_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("دار الحنان", "KW"), ("Dar Al Hanan", "KW")),
        (("دار الحنان للنساء والأطفال", "KW"), ("Dar Al-Hanan", "KW")),
        (("بيت السكينة لإيواء النساء", "LB"), ("Beit El Sakina", "LB")),
        (("جمعية سند لإيواء النساء", "MA", "سند"), ('"Sanad" association', "MA", "Sanad")),
    ],
)
def test_one_shelter(one: Named, other: Named) -> None:
    assert are_one(one, other, "shelter")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("لجنة حقوق الإنسان", "SA"), ("هيئة حقوق الإنسان", "SA")),
        (("Human Rights Committee", "SA"), ("هيئة حقوق الإنسان", "SA")),
        (("Human Rights Commission", "SA", "HRC"), ("United Nations Human Rights Council", None, "HRC")),
        (("هيئة حقوق الإنسان", "SA"), ("Human Rights Commission", "PK")),
        (("هيئة تنظيم الاتصالات", "BH"), ("هيئة تنظيم سوق العمل", "BH")),
        (("جهاز الأمن الوطني", "IQ"), ("National Security Council", "IQ")),
        (("الدرك الوطني", "DZ"), ("National Gendarmerie", "MR")),
        (("خفر السواحل", "YE"), ("Coast Guard", "DJ")),
        (("محكمة النقض", "EG"), ("محكمة النقض", "SY")),
        (("محكمة النقض", "MA"), ("Supreme Court", "MA")),
        (("محكمة التمييز", "KW"), ("محكمة الاستئناف", "KW")),
        (("نيابة حماية الأسرة", "BH"), ("نيابة حماية الطفل", "BH")),
        (("نيابة الأسرة", "BH"), ("Juvenile Prosecution", "BH")),
        (("شرطة دبي", "AE"), ("شرطة أبوظبي", "AE")),
        (("شرطة عجمان", "AE"), ("Emirati Police Force", "AE")),
        (("كاريتاس لبنان", "LB"), ("Caritas Jordan", "JO")),
        (("كفى", "LB"), ("Kafala", "LB")),
        (("الوكالة الأوروبية للأدوية", None), ("Frontex", None)),
        (("الوكالة الأوروبية", None), ("Frontex", None)),
        (("إدارة العمالة المنزلية", "BH"), ("Ministry of Labour", "BH")),
        (("إدارة العمالة المنزلية", "BH"), ("إدارة العمالة الوافدة", "BH")),
        (("اللجنة الوطنية لمكافحة الاتجار بالبشر", "BH"), ("National Committee to Combat Human Trafficking", "AE")),
        (("إدارة مكافحة المخدرات", "JO"), ("Counter Trafficking Department", "JO")),
        (("بعثة الاتحاد الأفريقي في الصومال", None), ("African Union", None)),
    ],
)
def test_two_bodies(one: Named, other: Named) -> None:
    assert not are_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("دار الرحمة للمسنين", "AE"), ("دار الرحمة للأيتام", "AE")),
        (("دار الأمان لإيواء النساء", "JO"), ("دار الأمل لإيواء النساء", "JO")),
        (("دار الأمان", "TN"), ("Dar Al Aman", "BH")),
        (("مركز الإيواء", "KW"), ("مركز الإيواء", "KW")),
        (("مركز إيواء العمالة الوافدة", "KW"), ("Shelter for Women", "KW")),
        (("مؤسسة زايد", "AE"), ("مؤسسة زايد لرعاية الأسرة", "AE")),
    ],
)
def test_two_shelters(one: Named, other: Named) -> None:
    assert not are_one(one, other, "shelter")


def told(name: str, *named: str | None, kind: str = "agency", **more: str | None) -> tuple[Told, str]:
    """An article with one body."""
    article = Told(name)
    return article, article.body(*named, kind=kind, **more)


def test_an_english_name_that_could_be_either_of_two_bodies_is_neither() -> None:
    committee, authority, english = things_of(
        told("committee", "لجنة حقوق الإنسان", "SA"),
        told("authority", "هيئة حقوق الإنسان", "SA"),
        told("english", "Human Rights Commission", "SA"),
    )
    assert len({committee, authority, english}) == 3


def test_a_house_that_could_be_either_of_two_is_neither() -> None:
    elderly, orphans, english = things_of(
        told("elderly", "دار الرحمة للمسنين", "AE", kind="shelter"),
        told("orphans", "دار الرحمة للأيتام", "AE", kind="shelter"),
        told("english", "Dar Al Rahma", "AE", kind="shelter"),
    )
    assert len({elderly, orphans, english}) == 3


def test_what_a_parent_is_a_part_of_may_be_known_from_another_article() -> None:
    nested, near, far, elsewhere = Told("nested"), Told("near"), Told("far"), Told("elsewhere")
    directorate = nested.body("مديرية الأمن العام", "JO")
    nested.body("إدارة البحث الجنائي", "JO", parent=directorate)
    by_department = near.body("وحدة مكافحة الاتجار بالبشر", "JO", parent=near.body("إدارة البحث الجنائي", "JO"))
    by_directorate = far.body("Counter Trafficking Unit", "JO", parent=far.body("Public Security Directorate", "JO"))
    by_ministry = elsewhere.body("وحدة مكافحة الاتجار بالبشر", "JO", parent=elsewhere.body("وزارة العمل", "JO"))
    department, whole, ministry, _ = things_of(
        (near, by_department), (far, by_directorate), (elsewhere, by_ministry), (nested, directorate)
    )
    assert department == whole != ministry


def headed(
    name: str, body: str, person: str, title: str, country: str | None = "AE", kind: str = "agency"
) -> tuple[Told, str]:
    """An article in which a person heads a body."""
    article = Told(name)
    local = article.body(body, country, kind=kind)
    article.person(person, country, (title, local))
    return article, local


def test_a_bare_name_is_the_body_that_the_same_person_heads() -> None:
    full = headed("full", "مركز أبوظبي للإيواء والرعاية الإنسانية", "عائشة سالم المهيري", "مدير عام", kind="shelter")
    bare = headed("bare", "مركز إيواء", "عائشة المهيري", "مديرة عامة", kind="shelter")
    english = headed("english", "Shelter Centre", "Aisha Al Muhairi", "Director-General", kind="shelter")
    other = headed("other", "مركز إيواء", "خالد الشامسي", "مدير عام", kind="shelter")
    first, second, third, fourth = things_of(full, bare, english, other)
    assert first == second == third != fourth


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("هيئة البيئة", "مدير عام"),  # of another topic
        ("إدارة حقوق الإنسان", "عضو"),  # a member may be one of many bodies
    ],
)
def test_who_holds_a_post_in_two_bodies_does_not_make_them_one(body: str, title: str) -> None:
    first, second = things_of(
        headed("first", "هيئة حقوق الإنسان", "عائشة المهيري", title),
        headed("second", body, "عائشة المهيري", title),
    )
    assert first != second


def test_a_body_whose_country_is_unsaid_is_that_which_the_same_person_leads() -> None:
    name, title = "مراكز إيواء ضحايا الاتجار بالبشر", "مدير عام"
    unsaid = headed("unsaid", name, "سارة شهيل", title, None, kind="shelter")
    emirates = headed("emirates", name, "سارة إبراهيم شهيل", title, "AE", kind="shelter")
    jordan = headed("jordan", name, "لينا حتر", title, "JO", kind="shelter")
    first, second, third = things_of(unsaid, emirates, jordan)
    assert first == second != third
    found = resolve([article.pair for article, _ in (unsaid, emirates)])
    assert found.things[found.thing(emirates[0].id, emirates[1])].country == "AE"


def test_a_common_name_tells_of_no_country() -> None:
    first, second = things_of(
        headed("first", "وزارة الداخلية", "محمد علي", "وكيل", "EG"),
        headed("second", "وزارة الداخلية", "محمد علي", "وكيل", None),
    )
    assert first != second


def test_committees_that_one_person_chairs_stay_two() -> None:
    first, second = things_of(
        headed("first", "اللجنة الوطنية لمكافحة الاتجار بالبشر", "عائشة المهيري", "رئيسة", kind="committee"),
        headed("second", "اللجنة الوطنية", "عائشة المهيري", "رئيسة", kind="committee"),
    )
    assert first != second


def test_an_embassy_sits_where_the_words_behind_its_name_say() -> None:
    tripoli, english, elsewhere = Told("tripoli"), Told("english"), Told("elsewhere")
    embassies = []
    for article, name, quote, countries in (
        (tripoli, "سفارة جمهورية مالطا", "زار سفارة جمهورية مالطا لدى ليبيا وفد من تشاد", ("TD", "LY", "MT")),
        (english, "Embassy of Malta", "at the Embassy of Malta in Tripoli", ("LY", "MT")),
        (elsewhere, "سفارة جمهورية مالطا", "زار سفارة جمهورية مالطا وفد من تشاد", ("TD", "TN", "MT")),
    ):
        article.countries(*countries)
        said = Evidence(start=0, end=len(quote), quote=quote)
        embassies.append((article, article.body(name, "MT", evidence=(said,))))
    first, second, third = things_of(*embassies)
    assert first == second != third


def test_a_second_body_of_one_name_in_an_article_keeps_its_doubtful_country_to_itself() -> None:
    both, alone = Told("both"), Told("alone")
    both.countries("SD", "TD")
    stated = both.body("National Committee to Combat Human Trafficking", "SD")
    doubtful = both.body("National Committee to Fight Trafficking in Persons", "SD", country_inferred=True)
    known = alone.body("اللجنة الوطنية لمكافحة الاتجار بالبشر", "SD")
    first, second, third = things_of((both, stated), (both, doubtful), (alone, known))
    assert first == third != second


def test_a_shelter_seen_on_a_journey_is_not_that_of_the_travellers() -> None:
    journey, home, again = Told("journey"), Told("home"), Told("again")
    journey.countries("AE", "ID")
    home.countries("AE")
    again.countries("AE")
    name = "مراكز إيواء ضحايا الاتجار بالبشر"
    abroad, ours, too = (
        (article, article.body(name, "AE", kind="shelter", country_inferred=True)) for article in (journey, home, again)
    )
    first, second, third = things_of(abroad, ours, too)
    assert second == third != first

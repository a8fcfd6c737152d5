"""Which names in which articles are one thing."""

import random

import pytest

from tests.builders import Told
from tests.whole.resolution import Resolution, resolve


def resolved(*articles: Told) -> Resolution:
    return resolve([article.pair for article in articles])


def people_are_one(one: tuple[str, str | None, list], other: tuple[str, str | None, list]) -> bool:
    """Whether two articles' officials, each (name, country, [(title, body, its country)]), are one person."""
    things = []
    articles = [Told("first"), Told("second", "2024-02-10")]
    for article, (name, country, posts) in zip(articles, (one, other), strict=True):
        held = [(title, article.body(body, land)) for title, body, land in posts]
        things.append((article.id, article.person(name, country, *held)))
    found = resolved(*articles)
    return found.thing(*things[0]) == found.thing(*things[1])


COMMITTEE = "اللجنة الوطنية لمكافحة الاتجار بالبشر"
SHELTER = "مركز أبوظبي للإيواء والرعاية الإنسانية"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("سارة شهيل", "AE", []), ("سارة إبراهيم شهيل", "AE", [])),
        (("عبد الله بن محمد الهنائي", "OM", []), ("عبدالله الهنائي", "OM", [])),
        (("شيخة الظاهري", "AE", [("مدير عام", SHELTER, "AE")]), ("Sheikha Al Dhaheri", "AE", [
            ("Director-General", "Abu Dhabi Centre for Sheltering and Humanitarian Care", "AE")])),
        (("إلينا ماركوفا", None, [("ممثلة", "مكتب الأمم المتحدة المعني بالمخدرات والجريمة", None)]),
         ("Elena Markova", None, [("representative", "UNODC", None)])),
        (("قرقاش", "AE", [("رئيس", COMMITTEE, "AE")]), ("أنور قرقاش", "AE", [("رئيس", COMMITTEE, "AE")])),
        (("منى راشد النيادي", "AE", []), ("Mona Rashed Al Neyadi", "AE", [])),
        # a rare name in one post, the country once unsaid
        (("سارة شهيل", None, [("مدير عام", "دار الأمان", None)]), ("سارة شهيل", "AE", [("مديرة", SHELTER, "AE")])),
    ],
)  # fmt: skip
def test_one_person(one: tuple, other: tuple) -> None:
    assert people_are_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # namesakes in two countries
        (("محمد سالم الكتبي", "AE", []), ("محمد سالم الكتبي", "OM", [])),
        # brothers
        (("راشد محمد الكتبي", "AE", [("عضو", COMMITTEE, "AE")]),
         ("خالد محمد الكتبي", "AE", [("عضو", COMMITTEE, "AE")])),
        # father and son
        (("محمد بن راشد آل مكتوم", "AE", []), ("حمدان بن محمد بن راشد آل مكتوم", "AE", [])),
        # two families
        (("محمد عبد الله المر", "AE", []), ("محمد عبد الله المري", "AE", [])),
        # two fathers
        (("محمد سالم الكتبي", "AE", []), ("محمد راشد الكتبي", "AE", [])),
        # a bare surname
        (("الزعابي", "AE", []), ("عائشة الزعابي", "AE", [])),
        # a man and a woman
        (("نور الحمادي", "AE", [], "m"), ("نور الحمادي", "AE", [], "f")),
        # a common name in two bodies
        (("محمد علي", "EG", [("مدير", "وزارة العدل", "EG")]), ("محمد علي", "EG", [("مدير", "وزارة الداخلية", "EG")])),
        (("سالم الكعبي", "AE", []), ("Saleh Al Kaabi", "AE", [])),
        (("حمد الكتبي", "AE", []), ("Ahmed Al Ketbi", "AE", [])),
    ],
)  # fmt: skip
def test_two_persons(one: tuple, other: tuple) -> None:
    if len(one) == 4:
        first, second = Told("first"), Told("second")
        things = [
            (article.id, article.person(*who[:2], gender=who[3])) for article, who in ((first, one), (second, other))
        ]
        found = resolved(first, second)
        assert found.thing(*things[0]) != found.thing(*things[1])
    else:
        assert not people_are_one(one, other)


def test_two_who_took_part_in_one_meeting_are_two_everywhere() -> None:
    meeting, short, long = Told("meeting"), Told("short"), Told("long")
    pair = meeting.person("سارة شهيل", "AE"), meeting.person("سارة إبراهيم شهيل", "AE")
    meeting.meeting("bilateral_meeting", (pair[0], "host"), (pair[1], "guest"))
    alone, other = short.person("سارة شهيل", "AE"), long.person("سارة إبراهيم شهيل", "AE")
    found = resolved(meeting, short, long)
    assert found.thing(short.id, alone) != found.thing(long.id, other)


def test_a_name_that_could_be_either_of_two_is_neither() -> None:
    articles = [Told("short"), Told("salem"), Told("rashid")]
    names = ["محمد الشامسي", "محمد سالم الشامسي", "محمد راشد الشامسي"]
    locals_ = [article.person(name, "AE") for article, name in zip(articles, names, strict=True)]
    found = resolved(*articles)
    assert len({found.thing(article.id, local) for article, local in zip(articles, locals_, strict=True)}) == 3


def test_namesakes_in_one_article_are_two() -> None:
    article = Told("both")
    one, other = article.person("محمد علي", "EG"), article.person("محمد علي", "EG")
    found = resolved(article)
    assert found.thing(article.id, one) != found.thing(article.id, other)


def bodies_are_one(one: tuple, other: tuple) -> bool:
    first, second = Told("first"), Told("second")
    things = [(article.id, article.body(*names)) for article, names in ((first, one), (second, other))]
    found = resolved(first, second)
    return found.thing(*things[0]) == found.thing(*things[1])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((COMMITTEE, "AE"), ("اللجنة الوطنية لمكافحة جرائم الإتجار بالأشخاص", "AE")),
        ((COMMITTEE, "QA"), ("National Committee for Combating Human Trafficking", "QA")),
        (("مراكز إيواء ضحايا الاتجار بالبشر", "AE", "إيواء"), (SHELTER, "AE", "إيواء")),
        (("مراكز إيواء ضحايا الاتجار بالبشر", "AE", "مراكز «إيواء»"), ("إيواء", "AE")),
        (("هيئة تنظيم سوق العمل", "BH", "LMRA"), ("LMRA", "BH")),
        (("وزارة الخارجية", "AE"), ("وزارة الخارجية والتعاون الدولي", "AE")),
        (("دار كرامة لإيواء ضحايا الاتجار بالبشر", "JO", "دار كرامة"), ("Dar Karama", "JO")),
        (("مكتب الأمم المتحدة المعني بالمخدرات والجريمة", None), ("UNODC", None)),
    ],
)
def test_one_body(one: tuple, other: tuple) -> None:
    assert bodies_are_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((COMMITTEE, "BH"), (COMMITTEE, "AE")),
        (("وزارة الداخلية", "SA"), ("وزارة الداخلية", "KW")),
        (("وزارة الداخلية", None), ("وزارة الداخلية", None)),
        (("إدارة الشؤون القانونية", "AE"), ("إدارة الشؤون القانونية", "AE")),
        (("وزارة التعليم", "SA"), ("وزارة التعليم العالي", "SA")),
        (("دار الأمان", "BH"), ("دار الأمان", "TN")),
        (("الاتحاد الأوروبي", None), ("بعثة الاتحاد الأوروبي لدى دولة الإمارات العربية المتحدة", None)),
        (("European Union Delegation to Morocco", None, "European Union"), ("European Union", None)),
        (("اللجنة الوطنية", "AE"), ("اللجنة الوطنية", "AE")),
    ],
)
def test_two_bodies(one: tuple, other: tuple) -> None:
    assert not bodies_are_one(one, other)


def test_a_department_is_known_by_what_it_is_a_part_of() -> None:
    dubai, again, sharjah = Told("dubai"), Told("again"), Told("sharjah")
    things = []
    for article, police in ((dubai, "شرطة دبي"), (again, "القيادة العامة لشرطة دبي"), (sharjah, "شرطة الشارقة")):
        parent = article.body(police, "AE")
        things.append((article.id, article.body("إدارة حقوق الإنسان", "AE", parent=parent)))
    found = resolved(dubai, again, sharjah)
    first, second, third = (found.thing(*thing) for thing in things)
    assert first == second != third


def test_an_embassy_is_known_by_the_country_it_sits_in() -> None:
    bahrain, kuwait, english = Told("bahrain"), Told("kuwait"), Told("english")
    things = []
    for article, host, name in (
        (bahrain, "BH", "السفارة الأمريكية"),
        (kuwait, "KW", "السفارة الأمريكية"),
        (english, "BH", "US Embassy"),
    ):
        article.countries(host, "US")
        things.append((article.id, article.body(name, "US")))
    found = resolved(bahrain, kuwait, english)
    first, second, third = (found.thing(*thing) for thing in things)
    assert first == third != second


def test_a_thing_has_the_id_of_its_first_published_signature_and_keeps_the_others() -> None:
    early, late = Told("early", "2023-01-01"), Told("late", "2024-01-01")
    short, full = late.person("سارة شهيل", "AE"), early.person("سارة إبراهيم شهيل", "AE")
    alone = resolved(late)
    both = resolved(early, late)
    thing = both.things[both.thing(early.id, full)]
    assert both.thing(late.id, short) == thing.id
    assert thing.id != alone.thing(late.id, short)
    assert thing.properties["referents"] == [alone.thing(late.id, short)]
    assert thing.id.startswith("sara-")


def test_names_are_stated_or_romanised() -> None:
    arabic, english = Told("arabic"), Told("english")
    one = arabic.person("سارة شهيل", "AE")
    body = arabic.body(COMMITTEE, "AE")
    english.person("Sarah Shuhail", "AE")
    alone, both = resolved(arabic), resolved(arabic, english)
    stated = both.things[both.thing(arabic.id, one)].properties
    assert (stated["name_ar"], stated["name_en"], stated["romanised"]) == ("سارة شهيل", "Sarah Shuhail", None)
    made = alone.things[alone.thing(arabic.id, one)].properties
    assert (made["name_en"], made["romanised"]) == ("Sara Shuhail", True)
    assert alone.things[alone.thing(arabic.id, body)].properties["name_en"] is None


def test_an_older_version_at_the_same_address_gives_nothing() -> None:
    old = Told("old", "2024-01-01", address="https://news.example/1")
    new = Told("new", "2024-01-02", address="https://news.example/1")
    old.person("محمد علي", "EG")
    local = new.person("سارة شهيل", "AE")
    found = resolved(old, new)
    assert found.superseded == {old.id}
    assert [thing.id for thing in found.things.values() if thing.label == "Official"] == [found.thing(new.id, local)]


def test_articles_of_one_text_tell_one_story() -> None:
    one, copy, other = Told("one", text="same"), Told("copy", "2024-01-09", text="same"), Told("other", text="another")
    found = resolved(one, copy, other)
    assert found.story_of[one.id] == found.story_of[copy.id] == f"story-{copy.id[:16]}"
    assert found.story_of[other.id] != found.story_of[one.id]


def test_the_order_of_articles_changes_nothing() -> None:
    articles = []
    for number, name in enumerate(["سارة شهيل", "سارة إبراهيم شهيل", "Sara Shuhail", "شهيل"]):
        article = Told(f"article {number}", f"2024-01-{10 + number}")
        body = article.body(SHELTER, "AE", "إيواء")
        who = article.person(name, "AE", ("مدير عام", body))
        article.meeting("visit", (who, "host"), (body, "host"), ("TH", "guest"))
        articles.append(article)
    found = resolved(*articles)
    for seed in range(5):
        random.Random(seed).shuffle(articles)
        again = resolved(*articles)
        assert again.thing_of == found.thing_of
        assert again.event_of == found.event_of
        assert again.things == found.things

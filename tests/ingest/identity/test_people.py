"""Which names of people across the two scripts name one person, and which must never."""

import pytest

from tests.builders import Told
from tests.whole.resolution import resolve

COMMITTEE, SHELTER = "اللجنة الوطنية لمكافحة الاتجار بالبشر", "دار الأمان"
Who = tuple[str, str | None] | tuple[str, str | None, str] | tuple[str, str | None, str, str]
"""Name, country, and title and body of the post."""


def are_one(one: Who, other: Who) -> bool:
    things = []
    articles = [Told("first"), Told("second", "2024-02-10")]
    for article, (name, country, *post) in zip(articles, (one, other), strict=True):
        held = [(post[0], article.body(post[1], country) if post[1:] else None)] if post else []
        things.append((article.id, article.person(name, country, *held)))
    found = resolve([article.pair for article in articles])
    return found.thing(*things[0]) == found.thing(*things[1])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # kings of a number
        (("محمد السادس", "MA"), ("Mohammed VI", "MA")),
        (("حسن الثاني", "MA"), ("Hassan II", "MA")),
        (("عبد الله الثاني", "JO"), ("Abdullah II", "JO")),
        # as the index of names writes them
        (("جوزف نعمة", "LB", "وزير العدل"), ("Joseph Nehme", "LB", "Minister of Justice")),
        (("يوسف نعمة", "LB", "وزير الصحة"), ("Youssef Nehme", "LB", "Minister of Health")),
        (("إلياس شحادة", "LB", "وزير العمل"), ("Elias Chehade", "LB", "Minister of Labour")),
        (("عثمان الطيب محمد", "SD", "رئيس", COMMITTEE), ("Osman El-Tayeb Mohamed", "SD", "Chairman", COMMITTEE)),
        (("عثمان الطيب", "SD", "الرئيس السابق", COMMITTEE), ("Osman El-Tayeb", "SD", "Acting Chairman", COMMITTEE)),
        (("نادية كمال الشاذلي", "EG", "رئيسة", COMMITTEE), ("Nadia El-Shazly", "EG", "chairperson", COMMITTEE)),
        (("جمال ثابت", "DZ", "مدير", SHELTER), ("Djamel Tabet", "DZ", "director", SHELTER)),
        (("نبيل سعداوي", "DZ", "مدير", SHELTER), ("Nabil Saadaoui", "DZ", "director", SHELTER)),
    ],
)
def test_one_person(one: Who, other: Who) -> None:
    assert are_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("محمد السادس", "MA"), ("Mohammed V", "MA")),
        (("محمد السادس", "MA"), ("محمد الخامس", "MA")),
        (("الحسن الثاني", "MA"), ("Mohammed VI", "MA")),
        (("عبد الله الثاني", "JO"), ("Abdullah Al Thani", "QA")),
        (("محمد آل ثاني", "QA"), ("محمد الثاني", "MA")),
        # brothers
        (("جوزف نعمة", "LB", "عضو", COMMITTEE), ("Youssef Nehme", "LB", "member", COMMITTEE)),
        (("محمد سالم الكتبي", "AE", "عضو", COMMITTEE), ("Mahmoud Salem Al Ketbi", "AE", "member", COMMITTEE)),
        # namesakes in two countries
        (("يوسف نعمة", "LB", "وزير الصحة"), ("Youssef Nehme", "EG", "Minister of Health")),
        (("محمد علي", "EG"), ("Mohamed Ali", "SD")),
        # two families, two fathers
        (("محمد عبد الله المر", "AE"), ("محمد عبدالله المري", "AE")),
        (("ناصر محسن العولقي", "YE", "وزير العدل"), ("Nasser Abdrabbo Al-Awlaki", "YE", "Minister of Justice")),
        (("نادية الشاذلي", "EG", "رئيسة", COMMITTEE), ("Nadia El-Sherif", "EG", "chairperson", COMMITTEE)),
        # a minister and his predecessor
        (("جورج حداد", "LB", "وزير العدل"), ("Joseph Haddad", "LB", "Minister of Justice")),
        (("سعد الشامسي", "AE", "مدير", SHELTER), ("Saeed Al Shamsi", "AE", "director", SHELTER)),
        (("إيمان حداد", "LB", "عضو", COMMITTEE), ("Ayman Haddad", "LB", "member", COMMITTEE)),
    ],
)
def test_two_persons(one: Who, other: Who) -> None:
    assert not are_one(one, other)


def test_that_two_are_acting_says_of_no_post_that_it_is_one() -> None:
    assert not are_one(("محمد علي", None, "بالإنابة"), ("محمد علي حسن", None, "بالإنابة"))

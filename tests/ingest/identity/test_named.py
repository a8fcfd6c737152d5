"""Signatures that differ only in bodies where nobody else is are compared once, and come out as if each had been."""

import random
from unittest.mock import patch

import pytest

from ingest.identity import people
from ingest.identity.named import Names, named_in
from tests.builders import Told

RARE, COMMON, UNNAMED = "قتيبة الشويلي", "محمد علي", "اللجنة الوطنية"
NAMES = [RARE, COMMON, "محمد علي حسن", "قتيبة سالم الشويلي", "قتيبة راشد الشويلي", "Qutaiba Al Shwaili"]
BODIES = [UNNAMED, UNNAMED, "وزارة العدل", "وزارة الداخلية", "دار الأمان"]
TITLES = ["مدير", "رئيس", "وزير"]


def things(*articles: Told) -> set[frozenset[str]]:
    """The signatures of people, those of one person together."""
    names = Names()
    for article in articles:
        names.add(named_in(article.statement), article.dated.day)
    found: dict[str, set[str]] = {}
    for signature, thing in names.joined().items():
        if signature.kind == "official":
            found.setdefault(thing, set()).add(signature.id)
    return {frozenset(ones) for ones in found.values()}


def at_unnamed_bodies(name: str, articles: int) -> list[Told]:
    news = [Told(f"article {number}") for number in range(articles)]
    for article in news:
        article.person(name, "AE", ("رئيس", article.body(UNNAMED, "AE")))
    return news


@pytest.mark.parametrize(("name", "people"), [(RARE, 1), (COMMON, 5)])
def test_a_rare_name_at_bodies_without_a_name_is_one_person_and_a_common_one_is_many(name: str, people: int) -> None:
    assert len(things(*at_unnamed_bodies(name, 5))) == people


def test_whom_a_third_name_could_equally_well_mean_are_still_one_and_joined_to_neither() -> None:
    two = [Told("salem"), Told("rashid")]
    for article, name in zip(two, ["قتيبة سالم الشويلي", "قتيبة راشد الشويلي"], strict=True):
        article.person(name, "AE", ("وزير", article.body("وزارة العدل", "AE")))
    assert sorted(map(len, things(*two, *at_unnamed_bodies(RARE, 4)))) == [1, 1, 4]


def world(number: int) -> list[Told]:
    """Articles in which few names stand at few bodies, with and without a name."""
    choice = random.Random(number)
    articles = [Told(f"{number} {at}", f"2024-01-{at + 10}") for at in range(choice.randint(2, 9))]
    for article in articles:
        bodies = [article.body(name, "AE") for name in choice.sample(BODIES, choice.randint(1, 3))]
        who = [
            article.person(
                choice.choice(NAMES),
                choice.choice(["AE", "AE", None]),
                *[(choice.choice(TITLES), choice.choice(bodies)) for _ in range(choice.randint(0, 2))],
            )
            for _ in range(choice.randint(1, 3))
        ]
        if choice.random() < 0.4:
            article.meeting("meeting", *[(one, "participant") for one in who])
    return articles


@pytest.mark.parametrize("number", range(60))
def test_people_come_out_as_if_each_signature_had_been_compared_with_each(number: int) -> None:
    articles = world(number)
    with patch.object(people, "_twins", lambda persons, _: {one: [one] for one in persons}):
        each = things(*articles)
    assert things(*articles) == each

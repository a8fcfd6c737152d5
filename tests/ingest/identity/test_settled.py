"""What people rule is one or two is one or two, whatever names, barriers and scores say."""

import random

import pytest

from ingest.decisions import NO_RULINGS, Decision, Judgement, Mention, Rulings, rulings_of
from ingest.identity.mention import mention_of
from tests.builders import Told
from tests.whole.resolution import Resolution, resolve

COMMITTEE, MINISTRY = "اللجنة الوطنية لمكافحة الاتجار بالبشر", "وزارة العدل"
Place = tuple[Told, str]


def at(place: Place) -> Mention:
    article, local = place
    found = mention_of(article.statement, local)
    assert found
    return found


def ruled(*said: tuple[Judgement, Place, Place]) -> Rulings:
    return rulings_of(
        [
            Decision(number=number, judgement=judgement, mentions=(at(one), at(other)), by="mona", at="2024-05-01")
            for number, (judgement, one, other) in enumerate(said, 1)
        ]
    )


def resolved(places: list[Place], rulings: Rulings = NO_RULINGS) -> Resolution:
    articles = {article.id: article for article, _ in places}
    return resolve([article.pair for article in articles.values()], rulings=rulings)


def things(places: list[Place], rulings: Rulings = NO_RULINGS) -> list[str]:
    found = resolved(places, rulings)
    return [found.thing(article.id, local) for article, local in places]


def people(*names: tuple[str, str | None]) -> list[Place]:
    """An article for each, the first published first."""
    articles = [Told(f"article {number}", f"2024-01-{number + 10}") for number in range(len(names))]
    return [(article, article.person(*name)) for article, name in zip(articles, names, strict=True)]


def bodies(*names: tuple[str, str | None]) -> list[Place]:
    articles = [Told(f"article {number}", f"2024-01-{number + 10}") for number in range(len(names))]
    return [(article, article.body(*name)) for article, name in zip(articles, names, strict=True)]


def test_two_whom_no_likeness_joins_are_one_by_a_decision() -> None:
    one, other = places = people(("سارة شهيل", "AE"), ("منى النيادي", "AE"))
    first, second = things(places)
    assert first != second
    assert things(places, ruled(("same", one, other))) == [first, first]


def test_a_decision_outranks_a_barrier() -> None:
    one, other = places = people(("محمد سالم الكتبي", "AE"), ("محمد سالم الكتبي", "OM"))
    first = things(places)[0]
    assert things(places, ruled(("same", one, other))) == [first, first]


def test_who_is_like_one_of_two_that_are_ruled_one_is_one_with_both() -> None:
    one, other, like = places = people(("سارة شهيل", "AE"), ("منى النيادي", "AE"), ("سارة إبراهيم شهيل", "AE"))
    assert len(set(things(places, ruled(("same", one, other))))) == 1
    assert len(set(things([one, like]))) == 1


def test_two_whom_likeness_joins_are_two_by_a_decision_and_keep_their_signatures() -> None:
    one, other = places = people(("سارة شهيل", "AE"), ("سارة إبراهيم شهيل", "AE"))
    found, before = resolved(places, ruled(("different", one, other))), resolved(places)
    assert before.thing(one[0].id, one[1]) == before.thing(other[0].id, other[1])
    assert found.thing(one[0].id, one[1]) != found.thing(other[0].id, other[1])
    assert found.of == before.of


def test_who_is_one_with_either_of_two_ruled_different_joins_neither_through_the_other() -> None:
    one, other, third = places = people(
        ("سارة إبراهيم شهيل", "AE"), ("سارة إبراهيم شهيل", None), ("سارة إبراهيم خالد شهيل", "AE")
    )
    first, second, last = things(places, ruled(("same", one, third), ("different", third, other)))
    assert first == last != second


def test_namesakes_with_equal_words_around_them_are_told_apart() -> None:
    one, other = places = people(("سارة شهيل", "AE"), ("سارة شهيل", "AE"))
    before = things(places)
    assert before[0] == before[1]
    first, second = things(places, ruled(("different", one, other)))
    assert first != second
    assert before[0] not in (first, second)


def test_who_could_be_either_of_two_told_apart_keeps_the_signature_and_is_neither() -> None:
    one, other, third = places = people(("سارة شهيل", "AE"), ("سارة شهيل", "AE"), ("سارة شهيل", "AE"))
    found = resolved(places, ruled(("different", one, other)))
    assert found.of[third[0].id] == resolved(places).of[third[0].id]
    assert len({found.thing(article.id, local) for article, local in places}) == 3


@pytest.mark.parametrize(
    ("one", "other"), [((COMMITTEE, "AE"), (MINISTRY, "AE")), ((COMMITTEE, "AE"), (COMMITTEE, "BH"))]
)
def test_bodies_are_one_by_a_decision(one: tuple[str, str], other: tuple[str, str]) -> None:
    left, right = places = bodies(one, other)
    assert len(set(things(places))) == 2
    assert len(set(things(places, ruled(("same", left, right))))) == 1


def test_a_body_whose_name_says_too_little_can_be_ruled_another() -> None:
    left, right = places = bodies(("اللجنة الوطنية", "AE"), (COMMITTEE, "AE"))
    assert len(set(things(places))) == 2
    assert len(set(things(places, ruled(("same", left, right))))) == 1


def test_one_body_is_two_by_a_decision_and_who_works_there_keeps_his_signature() -> None:
    (here, left), (there, right) = places = bodies((COMMITTEE, "AE"), (COMMITTEE, "AE"))
    chair = here.person("سارة شهيل", "AE", ("رئيس", left))
    before, found = resolved(places), resolved(places, ruled(("different", *places)))
    assert before.thing(here.id, left) == before.thing(there.id, right)
    assert found.thing(here.id, left) != found.thing(there.id, right)
    assert found.thing(here.id, chair) == before.thing(here.id, chair)


def test_two_reports_are_of_one_meeting_or_of_two_by_a_decision() -> None:
    articles = [Told("one", "2024-01-10"), Told("other", "2024-03-10")]
    places = [
        (article, article.meeting("visit", ("AE", "host"), ("TH", "guest"), start=start))
        for article, start in zip(articles, ("2024-01-09", "2024-03-09"), strict=True)
    ]

    def meetings(rulings: Rulings) -> int:
        return len(set(resolved(places, rulings).event_of.values()))

    assert meetings(NO_RULINGS) == 2
    assert meetings(ruled(("same", *places))) == 1


def test_two_reports_that_look_like_one_meeting_are_two_by_a_decision() -> None:
    articles = [Told("one", "2024-01-10"), Told("other", "2024-01-11")]
    places = [
        (article, article.meeting("visit", ("AE", "host"), ("TH", "guest"), start="2024-01-09")) for article in articles
    ]
    assert len(set(resolved(places).event_of.values())) == 1
    assert len(set(resolved(places, ruled(("different", *places))).event_of.values())) == 2


def test_a_decision_of_which_an_article_is_missing_sleeps() -> None:
    one, other, third = people(("سارة شهيل", "AE"), ("منى النيادي", "AE"), ("سارة شهيل", "AE"))
    rulings = ruled(("same", one, other), ("different", other, third))
    assert things([one, third], rulings) == things([one, third])


def test_a_person_and_a_body_are_never_one() -> None:
    article = Told("both")
    places = [(article, article.body(MINISTRY, "AE")), (article, article.person("سارة شهيل", "AE"))]
    assert things(places, ruled(("same", *places))) == things(places)


def test_decisions_hold_in_whatever_order_articles_come() -> None:
    one, other, third, fourth = places = people(
        ("سارة شهيل", "AE"), ("سارة شهيل", "AE"), ("سارة إبراهيم شهيل", "AE"), ("Sara Shuhail", "AE")
    )
    rulings = ruled(("different", one, other), ("same", other, fourth), ("different", third, fourth))
    found = resolved(places, rulings)
    for seed in range(5):
        again = resolved(random.Random(seed).sample(places, len(places)), rulings)
        assert again.thing_of == found.thing_of
        assert again.things == found.things

"""Which articles are copies of one report."""

from itertools import combinations
from pathlib import Path
from random import Random

import pytest

from ingest.article import Article
from ingest.identity.prints import prints_of
from ingest.identity.stories import joined_stories
from ingest.report import RunReport
from ingest.run import articles_of
from tests.ingest.identity.copies import copy_of

COPIES = 60
REPORT = (
    "استقبل معالي {host} وزير الداخلية في مكتبه اليوم سعادة {guest} سفير {country} لدى الدولة.\n\n"
    "ورحب معاليه في بداية اللقاء بسعادة السفير متمنيا له التوفيق في مهام عمله، بما يسهم في دعم العلاقات.\n\n"
    "وجرى خلال اللقاء بحث سبل تعزيز التعاون المشترك في مكافحة الاتجار بالبشر، وعدد من الموضوعات ذات الاهتمام.\n\n"
    "وأشاد سعادة السفير بما حققته الدولة من إنجازات في هذا المجال، مؤكدا حرص بلاده على تبادل الخبرات."
)
FIRST = {"host": "راشد سالم الكعبي", "guest": "إلينا ماركوفا", "country": "جمهورية بلغاريا"}


def are_one(*texts: str) -> bool:
    """Whether all these reports are one story."""
    prints = {
        str(place): prints_of(Article(text=text, source="news.txt", index=place)) for place, text in enumerate(texts)
    }
    return len(list(joined_stories(prints))) == 1


@pytest.mark.parametrize("seed", range(3))
def test_sixty_copies_of_the_samples_add_no_story(seed: int) -> None:
    random = Random(seed)
    articles = list(articles_of([Path("samples")], RunReport()))
    origins = random.sample(articles, COPIES)
    copies = [copy_of(origin, random) for origin in origins]
    groups = joined_stories({one.id: prints_of(one) for one in (*articles, *copies)})
    found = sum(groups.same(copy.id, origin.id) for copy, origin in zip(copies, origins, strict=True))
    assert len({copy.id for copy in copies}) == COPIES
    assert found >= 0.97 * COPIES
    assert not any(groups.same(one.id, other.id) for one, other in combinations(articles, 2))


@pytest.mark.parametrize(
    "second",
    [
        {"guest": "جون ماثيو سميث", "country": "المملكة المتحدة"},
        {"guest": "جون ماثيو سميث"},
        {"host": "سعيد حمد النيادي"},
        {"country": "جمهورية رومانيا"},
    ],
)
def test_two_meetings_told_in_one_formula_are_two_stories(second: dict[str, str]) -> None:
    assert not are_one(REPORT.format(**FIRST), REPORT.format(**(FIRST | second)))


def test_two_sessions_that_differ_in_their_number_are_two_stories() -> None:
    session = (
        "عقدت اللجنة الوطنية لمكافحة الاتجار بالبشر اجتماعها رقم {} برئاسة راشد سالم الكعبي في مقرها.\n"
        "واطلعت اللجنة على محضر اجتماعها السابق، وناقشت ما جاء على جدول أعمالها من موضوعات، واتخذت القرارات."
    )
    assert not are_one(session.format(52), session.format(53))
    assert are_one(session.format(52), f"المنامة - بنا: {session.format('٥٢')}")


def test_a_report_cut_to_its_first_paragraph_is_a_copy_of_the_whole() -> None:
    whole = REPORT.format(**FIRST)
    assert are_one(whole, whole.split("\n")[0])


def test_a_formula_alone_is_a_copy_of_no_report_that_holds_it() -> None:
    whole = REPORT.format(**FIRST)
    assert not are_one(whole, whole.split("\n")[4])


def test_a_round_up_does_not_make_one_of_the_reports_that_it_holds() -> None:
    second = FIRST | {"guest": "جون ماثيو سميث", "country": "المملكة المتحدة"}
    one, other = REPORT.format(**FIRST), REPORT.format(**second)
    prints = {
        name: prints_of(Article(text=text, source="news.txt", index=1))
        for name, text in {"one": one, "other": other, "round-up": f"{one}\n\n{other}"}.items()
    }
    groups = joined_stories(prints)
    assert not groups.same("one", "other")
    backwards = joined_stories(dict(reversed(prints.items())))
    assert {frozenset(group) for group in groups} == {frozenset(group) for group in backwards}


def test_articles_without_prints_stand_alone() -> None:
    assert len(list(joined_stories({"one": "", "other": ""}))) == 2

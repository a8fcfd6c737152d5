"""Nothing is published that names somebody private, and officials beside them are still found."""

import pytest

from tests.gold.safety import CASES, Case, officials, published


def cases(*questions: str) -> pytest.MarkDecorator:
    """Every case, those whose answer to one of the questions is still wrong marked so: their note says why."""
    wrong = pytest.mark.xfail(reason="its note says why", strict=True)
    return pytest.mark.parametrize(
        "case",
        [
            pytest.param(case, id=f"{case['language']}-{at}", marks=[wrong] if case.get("open") in questions else [])
            for at, case in enumerate(CASES, 1)
        ],
    )


@cases("private")
def test_no_name_title_or_quote_holds_what_is_private(case: Case) -> None:
    told = published(case, as_headline=False)
    assert [name for name in case["private"] if name in told] == []


@cases("private", "headline")
def test_nothing_holds_what_is_private_in_a_headline(case: Case) -> None:
    told = published(case, as_headline=True)
    assert [name for name in case["private"] if name in told] == []


@cases("private")
def test_nobody_private_is_an_official(case: Case) -> None:
    assert [name for name in officials(case) if any(name in private for private in case["private"])] == []


@cases("officials")
def test_the_officials_beside_them_are_found(case: Case) -> None:
    assert set(case["officials"]) <= officials(case)

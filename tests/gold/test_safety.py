"""Nothing is published that names somebody private, and officials beside them are still found."""

import pytest

from tests.gold.safety import CASES, Case, officials, published


def cases(*, missed: bool) -> list[object]:
    """The cases whose officials the rules find, or do not find though nothing hides them."""
    return [
        pytest.param(case, id=f"{case['language']}-{at}")
        for at, case in enumerate(CASES, 1)
        if ("missed" in case) is missed
    ]


every = pytest.mark.parametrize("case", [*cases(missed=False), *cases(missed=True)])


@pytest.mark.parametrize("as_headline", [False, True])
@every
def test_no_name_title_or_quote_holds_what_is_private(case: Case, as_headline: bool) -> None:
    told = published(case, as_headline=as_headline)
    assert [name for name in case["private"] if name in told] == []


@every
def test_nobody_private_is_an_official(case: Case) -> None:
    assert [name for name in officials(case) if any(name in private for private in case["private"])] == []


@pytest.mark.parametrize("case", cases(missed=False))
def test_the_officials_beside_them_are_found(case: Case) -> None:
    assert set(case["officials"]) <= officials(case)


@pytest.mark.xfail(reason="their names are read wrongly, with or without anybody private beside them", strict=False)
@pytest.mark.parametrize("case", cases(missed=True))
def test_officials_whose_names_are_misread_are_found(case: Case) -> None:
    assert set(case["officials"]) <= officials(case)

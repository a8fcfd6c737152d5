"""Nothing is published that names somebody private, and officials beside them are still found."""

import pytest

from tests.gold.safety import CASES, Case, officials, published

cases = pytest.mark.parametrize("case", CASES, ids=[f"{case['language']}-{at}" for at, case in enumerate(CASES, 1)])


@pytest.mark.parametrize("as_headline", [False, True])
@cases
def test_no_name_title_or_quote_holds_what_is_private(case: Case, as_headline: bool) -> None:
    told = published(case, as_headline=as_headline)
    assert [name for name in case["private"] if name in told] == []


@cases
def test_nobody_but_officials_is_found(case: Case) -> None:
    found = officials(case)
    assert set(case["officials"]) <= found
    assert not [name for name in found if any(name in private for private in case["private"])]

"""Nothing is published that names somebody private, and officials beside them are still found."""

import pytest

from tests.gold.safety import CASES, Case, stated

cases = pytest.mark.parametrize("case", CASES, ids=[f"{case['language']}-{at}" for at, case in enumerate(CASES, 1)])


@pytest.mark.parametrize("as_headline", [False, True])
@cases
def test_no_name_title_or_quote_holds_what_is_private(case: Case, as_headline: bool) -> None:
    told = stated(case, as_headline=as_headline).model_dump_json()
    assert [name for name in case["private"] if name in told] == []


@cases
def test_nobody_but_officials_is_found(case: Case) -> None:
    officials = {name for official in stated(case).officials for name in official.names}
    assert set(case["officials"]) <= officials
    assert not [name for name in officials if any(name in private for private in case["private"])]

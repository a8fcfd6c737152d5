"""What facts say of their confidence is true of facts that their table was not fitted on."""

import pytest

from ingest.confidence import HELD, PUBLISHED
from tests.gold.calibration import Judged, all_judged, bands, fitted, stated

FEWEST_FACTS = 50
CLOSE = 0.1


@pytest.fixture(scope="module")
def articles() -> list[list[Judged]]:
    return all_judged()


@pytest.mark.parametrize("band", ["held", "published"])
def test_of_facts_stated_in_a_band_the_share_right_is_what_they_say(articles: list[list[Judged]], band: str) -> None:
    found = bands(articles)[band]
    assert found.facts >= FEWEST_FACTS
    assert abs(found.said - found.right) <= CLOSE


def test_what_is_published_is_right_more_often_than_what_is_held(articles: list[list[Judged]]) -> None:
    found = bands(articles)
    assert found["held"].right < found["published"].right
    assert HELD <= found["held"].said < PUBLISHED <= found["published"].said


def test_a_reason_that_fails_lowers_the_facts_it_stands_behind_and_no_others() -> None:
    good = [Judged("post", ("before the name",), right=True)] * 200
    bad = [Judged("post", ("before the name", "guessed"), right=False)] * 200
    shares = fitted([*good, *bad])
    assert stated(bad[0], shares) < 0.1
    assert stated(good[0], shares) > 0.9

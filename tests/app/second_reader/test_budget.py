"""Nothing is asked that the budget does not allow."""

import pytest

from app.second_reader.budget import ASKED_LETTERS, Budget
from app.second_reader.claims import Unanswered


def test_an_article_may_take_its_share_but_no_more_than_is_left_of_the_run() -> None:
    assert Budget(seconds=3600, tokens=1, article_seconds=5).seconds_for("x") == 5
    assert 0 < Budget(seconds=3, tokens=1, article_seconds=5).seconds_for("x") <= 3


def test_a_question_that_is_too_long_is_not_asked() -> None:
    budget = Budget(seconds=60, tokens=1)
    assert budget.seconds_for("x" * ASKED_LETTERS)
    with pytest.raises(Unanswered, match=f"{ASKED_LETTERS + 1} letters"):
        budget.seconds_for("x" * (ASKED_LETTERS + 1))


def test_when_the_time_of_the_run_is_over_nothing_is_asked() -> None:
    with pytest.raises(Unanswered, match="seconds of the run are over"):
        Budget(seconds=0, tokens=1).seconds_for("x")


@pytest.mark.parametrize(("counted", "letters"), [(100, 0), (0, 400), (-5, 400)])
def test_when_the_tokens_of_the_run_are_spent_nothing_is_asked(counted: int, letters: int) -> None:
    budget = Budget(seconds=60, tokens=100)
    budget.spend(counted, letters=letters)
    with pytest.raises(Unanswered, match="tokens of the run are spent"):
        budget.seconds_for("x")

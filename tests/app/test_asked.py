"""What may be asked."""

import pytest
from pydantic import ValidationError

from app.asked import LedgerAsked, Listing, PathsAsked, SearchAsked


@pytest.mark.parametrize("day", ["2024", "2024-02", "2024-02-29"])
def test_days_may_be_partial(day: str) -> None:
    assert Listing(since=day, until=day).since == day


@pytest.mark.parametrize("day", ["24", "2024-13", "2023-02-29", "2024-1", "2024/01/01", "yesterday", "٢٠٢٤"])
def test_what_is_no_day_is_refused(day: str) -> None:
    with pytest.raises(ValidationError):
        Listing(since=day)


@pytest.mark.parametrize(("since", "until"), [("2024", "2024-01-01"), ("2024-03-05", "2024-03"), ("2023", "2024")])
def test_a_window_may_begin_within_its_last_day(since: str, until: str) -> None:
    assert Listing(since=since, until=until).until == until


def test_a_window_does_not_end_before_it_begins() -> None:
    with pytest.raises(ValidationError, match="lies before since"):
        Listing(since="2024-03", until="2024-02")


def test_unknown_ties_and_parameters_are_refused() -> None:
    with pytest.raises(ValidationError, match="likes"):
        PathsAsked.model_validate({"from": "a", "to": "b", "ties": "met,likes"})
    with pytest.raises(ValidationError):
        SearchAsked.model_validate({"q": "a", "colour": "red"})
    with pytest.raises(ValidationError):
        LedgerAsked.model_validate({"with": []})

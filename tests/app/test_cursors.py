"""Cursors lead back to their place, and to no other list's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cursors import cursor_of, key_of
from app.problems import Invalid


@given(st.integers(), st.text())
def test_a_cursor_means_its_place(number: int, word: str) -> None:
    assert key_of(cursor_of([number, word]), int, str) == [number, word]


def test_no_cursor_is_the_head_of_the_list() -> None:
    assert key_of(None, int, str) is None


@pytest.mark.parametrize(
    "cursor", ["nonsense", "####", "", cursor_of([1]), cursor_of(["1", "a"]), cursor_of([True, "a"])]
)
def test_another_cursor_is_invalid(cursor: str) -> None:
    with pytest.raises(Invalid, match="cursor"):
        key_of(cursor, int, str)

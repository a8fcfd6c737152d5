"""A letter that is a word of its own is told from the first letter of a word."""

import pytest

from ingest.proclitics import proclitic


@pytest.mark.parametrize(
    ("word", "letter", "rest"),
    [
        ("ولجنه", "&", "لجنه"),
        ("بوزاره", "b", "وزاره"),
        ("لوزاره", "l", "وزاره"),
        ("واستقبل", "&", "استقبل"),
        ("وفاطمه", "&", "فاطمه"),
        ("للجنه", "l", "اللجنه"),
        ("للمركز", "l", "المركز"),
        ("بالهيئه", "b", "الهيئه"),
        ("بالمغرب", "b", "المغرب"),
        ("بنوعيه", "b", "نوعيه"),
        ("وسامي", "&", "سامي"),
        ("للامم", "l", "الامم"),
    ],
)
def test_the_letter_of_and_in_or_for_is_parted(word: str, letter: str, rest: str) -> None:
    assert proclitic(word) == (letter, rest)


@pytest.mark.parametrize(
    "word",
    ["وليد", "وداد", "وزاره", "لبني", "لجنه", "بدر", "بعثه", "بن", "ليلي", "وقع", "ونيس", "ليان", "وسام", "لميس"],
)
def test_the_first_letter_of_a_word_stays(word: str) -> None:
    assert proclitic(word) is None


def test_a_run_of_letters_that_is_no_word_is_not_taken_apart() -> None:
    assert proclitic("و" * 40) is None

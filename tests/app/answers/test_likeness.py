"""How names fit what is remembered."""

import pytest

from app.answers.likeness import fits, score

FAKHRO = "عبدالرحمن يوسف فخرو"


@pytest.mark.parametrize("words", [FAKHRO, "عبد الرحمن يوسف فخرو", "عبدالرّحمن يوسف فخرو"])
def test_the_same_name_is_a_hundred_however_it_is_spelled(words: str) -> None:
    assert score(words, [FAKHRO]) == 100


def test_more_of_the_name_fits_better() -> None:
    assert 50 < score("فخرو", [FAKHRO]) < score("عبدالرحمن فخرو", [FAKHRO]) < 100


def test_the_best_of_several_names_counts() -> None:
    assert score("UNODC", [None, "مكتب الأمم المتحدة", "UNODC"]) == 100
    assert score("UNODC", []) == 0


@pytest.mark.parametrize(
    ("words", "name", "is_it"),
    [
        ("فخرو", FAKHRO, True),
        ("Fakhro", FAKHRO, True),
        ("يوسف فخرو", FAKHRO, True),
        ("Yousif Fakhru", "Abdulrahman Yousif Fakhro", False),  # a slip is near, but no name of his
        ("سعيد فخرو", FAKHRO, False),
        ("", FAKHRO, False),
    ],
)
def test_a_name_fits_where_it_holds_every_word(words: str, name: str, is_it: bool) -> None:
    assert fits(words, [name]) == is_it

"""Whom an English sentence begins with by a pronoun."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Ambassador Joyce Wambui visited the Zahra Shelter. Later in the day, she met Minister Hassan Zaki.",
            {"Joyce Wambui": "participant", "Hassan Zaki": "participant"},
        ),
        (
            "Minister Hassan Zaki visited the Zahra Shelter. He then received Ambassador Joyce Wambui.",
            {"Hassan Zaki": "host", "Joyce Wambui": "guest"},
        ),
        (
            "Minister Hassan Zaki visited the Zahra Shelter. He presided over a meeting, attended by Rula Shadid.",
            {"Hassan Zaki": "chair", "Rula Shadid": "participant"},
        ),
    ],
)
def test_a_pronoun_is_whom_the_sentence_before_began_with(text: str, who: dict[str, str]) -> None:
    assert told(text).who(1) == who


def test_a_pronoun_of_the_other_gender_is_nobody_named() -> None:
    text = "Minister Hassan Zaki visited the Zahra Shelter. Later in the day, she met Ambassador Joyce Wambui."
    assert told(text).who(1) == {"Joyce Wambui": "participant"}

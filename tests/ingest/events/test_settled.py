"""What is settled of an event when all of its sentences are told."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "people", "sides"),
    [
        (
            "Minister Hassan Zaki received in Doha a Thai delegation.",
            {"Hassan Zaki": "host"},
            {"TH": "guest"},
        ),
        (
            "A Kenyan delegation visited the Zahra Shelter. Ambassador Joyce Wambui, who was accompanied by Mary "
            "Banda, toured the shelter.",
            {"Joyce Wambui": "guest", "Mary Banda": "guest"},
            {"Zahra Shelter": "host"},
        ),
        (
            "A delegation headed by Mary Banda visited the Zahra Shelter. The delegation was met by Hassan Zaki.",
            {"Mary Banda": "guest", "Hassan Zaki": "host"},
            {"Zahra Shelter": "host"},
        ),
    ],
)
def test_a_country_is_a_guest_only_while_nobody_of_it_is_named(
    text: str, people: dict[str, str], sides: dict[str, str]
) -> None:
    told_of = told(text)
    assert (told_of.who(), told_of.sides()) == (people, sides)


def test_the_delegation_that_somebody_else_received_is_the_one_told_of_before() -> None:
    text = (
        "A delegation headed by Mary Banda visited the Zahra Shelter in Muscat. Earlier, Minister Hassan Zaki had "
        "received the delegation."
    )
    assert told(text).who(1) == {"Mary Banda": "guest", "Hassan Zaki": "host"}

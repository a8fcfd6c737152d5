"""Whose side a sentence lists: the bodies of a foreign delegation are of its country, those it meets are not."""

import pytest

from tests.ingest.told import told

HOME = "The Qatari Ministry of Labour received guests in Doha on Monday."


@pytest.mark.parametrize(
    ("text", "body", "country"),
    [
        (
            "Hassan Zaki received a Chadian delegation led by Rula Shadid, Chairwoman of the National Committee for "
            "Human Rights.",
            "National Committee for Human Rights",
            "TD",
        ),
        (
            "The Peruvian side included Lucia Rojas, Director of the Rehabilitation Department.",
            "Rehabilitation Department",
            "PE",
        ),
        (
            "The Qatari side was chaired by Hassan Zaki and the Nepalese side by Secretary of the Department of "
            "Foreign Employment Sita Gurung.",
            "Department of Foreign Employment",
            "NP",
        ),
        (
            "A delegation from Ghana's Ministry of Gender, headed by Kofi Mensah, Director of the Human Trafficking "
            "Secretariat, visited the centre.",
            "Human Trafficking Secretariat",
            "GH",
        ),
        (
            "Hassan Zaki received Chadian Minister of Justice Rula Shadid. Shadid was accompanied by Amina Saleh, head "
            "of the Prisons Directorate.",
            "Prisons Directorate",
            "TD",
        ),
        (
            "A Chadian delegation led by Rula Shadid visited the Rehabilitation Centre for Women.",
            "Rehabilitation Centre for Women",
            "QA",
        ),
        (
            "Hassan Zaki received a Chadian delegation led by Rula Shadid, in the presence of Amina Saleh, head of the "
            "Prisons Directorate.",
            "Prisons Directorate",
            "QA",
        ),
        (
            "The Chadian delegation was received by Amina Saleh, head of the Prisons Directorate.",
            "Prisons Directorate",
            "QA",
        ),
    ],
)
def test_a_body_listed_for_a_delegation_is_of_its_country(text: str, body: str, country: str) -> None:
    assert told(f"{HOME} {text}", publisher="QNA").body(body).country == country

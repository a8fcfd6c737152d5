"""What the lexicon knows of the names of bodies."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Hassan Zaki met EU Ambassador Mary Banda. The European Union will pay.", {"European Union", "EU"}),
        (
            "The Omani Ministry of Labour opened. The Ministry of Labour of the Sultanate spoke.",
            {"Omani Ministry of Labour", "Ministry of Labour of the Sultanate"},
        ),
        ("The Working Group on Labour met in Vienna. The Working Group on Labour spoke.", {"Working Group on Labour"}),
    ],
)
def test_one_body_has_all_its_known_names(text: str, forms: set[str]) -> None:
    (body,) = told(text, publisher="ONA").statement.organizations
    assert set(body.names) == forms


def test_a_shelter_is_meant_by_the_word() -> None:
    told_of = told("Hassan Zaki visited Beit Salam, where he met the shelter's director, Mary Banda.")
    assert told_of.posts("Mary Banda") == {("director", "Beit Salam")}


def test_an_agency_that_only_reports_is_no_body() -> None:
    assert told("In a statement received by the Oman News Agency (ONA), Hassan Zaki spoke.").bodies == {}


def test_a_shelter_in_quotation_marks_is_the_body_of_a_post() -> None:
    told_of = told('Hassan Zaki received Mary Banda, Director of the "Dar Salam" shelter.')
    assert told_of.posts("Mary Banda") == {("Director", "Dar Salam")}

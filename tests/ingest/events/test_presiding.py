"""Who presides over an event, and who only leads or joins a side."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Hassan Zaki, Chairman of the Migration Committee, and Rula Shadid, head of the Labour Office, presided "
            "over the meeting of the Joint Committee for Labour.",
            {"Hassan Zaki": "chair", "Rula Shadid": "chair"},
        ),
        (
            "The Joint Committee for Labour held its session. The Omani side was headed by Hassan Zaki and the Kenyan "
            "side by Joyce Wambui.",
            {"Hassan Zaki": "chair", "Joyce Wambui": "chair"},
        ),
        (
            "Hassan Zaki received Joyce Wambui. The talks were chaired jointly by Zaki and Wambui.",
            {"Hassan Zaki": "host", "Joyce Wambui": "chair"},
        ),
        (
            "Opening the meeting of the Labour Committee, its head Hassan Zaki, who was in the chair, thanked Rula "
            "Shadid.",
            {"Hassan Zaki": "chair"},
        ),
        (
            "The Labour Office organised a workshop. The Kenyan delegation was led by Joyce Wambui.",
            {"Joyce Wambui": "participant"},
        ),
        (
            "On behalf of Rula Shadid, Undersecretary Hassan Zaki opened the forum on migration with a speech.",
            {"Hassan Zaki": "speaker"},
        ),
        (
            "Hassan Zaki launched the national strategy at a ceremony in Muscat, attended by Rula Shadid, who "
            "delivered a speech.",
            {"Hassan Zaki": "participant", "Rula Shadid": "speaker"},
        ),
        (
            "Hassan Zaki headed the delegation to the forum on migration, which was hosted by the Labour Office.",
            {"Hassan Zaki": "participant"},
        ),
        (
            "Hassan Zaki received Joyce Wambui. Wambui was accompanied by Mary Banda.",
            {"Hassan Zaki": "host", "Joyce Wambui": "guest", "Mary Banda": "guest"},
        ),
        (
            "Hassan Zaki received Joyce Wambui. Zaki was accompanied by Rula Shadid.",
            {"Hassan Zaki": "host", "Joyce Wambui": "guest", "Rula Shadid": "participant"},
        ),
        (
            "Hassan Zaki visited the Zahra Shelter, accompanied by Rula Shadid.",
            {"Hassan Zaki": "guest", "Rula Shadid": "guest"},
        ),
        (
            "Hassan Zaki received Joyce Wambui, accompanied by Rula Shadid.",
            {"Hassan Zaki": "host", "Joyce Wambui": "guest", "Rula Shadid": "participant"},
        ),
        (
            "Ambassador Joyce Wambui was received on Monday by Minister Hassan Zaki.",
            {"Joyce Wambui": "guest", "Hassan Zaki": "host"},
        ),
        (
            "Minister Hassan Zaki and Minister Rula Shadid visited the Zahra Shelter. Later in the day, Minister "
            "Zaki chaired a meeting of the Labour Committee.",
            {"Hassan Zaki": "guest", "Rula Shadid": "guest"},
        ),
        (
            "Hassan Zaki received Joyce Wambui. Minister Rula Shadid welcomed the decision of the court.",
            {"Hassan Zaki": "host", "Joyce Wambui": "guest"},
        ),
        (
            "The Labour Office held a workshop on migration. Minister Hassan Zaki, who was invited, was represented by "
            "Rula Shadid.",
            {"Rula Shadid": "participant"},
        ),
        (
            "Hassan Zaki signed an agreement with the Migration Institute, represented by Rula Shadid.",
            {"Hassan Zaki": "signatory", "Rula Shadid": "participant"},
        ),
        (
            "Hassan Zaki, Vice President of the Labour Office, opened the forum on migration. In a separate meeting, "
            "the Labour Office Vice President and Ambassador Joyce Wambui reviewed a plan.",
            {"Hassan Zaki": "speaker"},
        ),
    ],
)
def test_each_has_the_part_that_the_words_around_the_chair_give(text: str, roles: dict[str, str]) -> None:
    assert told(text).who() == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "عقدت اللجنة المشتركة اجتماعها، ترأسه العميد زياد عواد والسيدة رنا شقير.",
            {"زياد عواد": "chair", "رنا شقير": "chair"},
        ),
        (
            "The meeting was chaired jointly by Colonel Omar Haddad and Judge Sami Nasser.",
            {"Omar Haddad": "chair", "Sami Nasser": "chair"},
        ),
        (
            "The Joint Commission on Migration held its meeting, co-chaired by Colonel Omar Haddad, Director of the "
            "Border Department, and Judge Sami Nasser.",
            {"Omar Haddad": "chair", "Sami Nasser": "chair"},
        ),
        (
            "The session was chaired by Colonel Omar Haddad and attended by Judge Sami Nasser and Ms. Lina Khoury.",
            {"Omar Haddad": "chair", "Sami Nasser": "participant", "Lina Khoury": "participant"},
        ),
        (
            "ترأس العميد زياد عواد الاجتماع، وحضرته السيدة رنا شقير.",
            {"زياد عواد": "chair", "رنا شقير": "participant"},
        ),
    ],
)
def test_the_heads_of_both_sides_chair_and_whoever_attends_does_not(text: str, roles: dict[str, str]) -> None:
    assert told(text).who() == roles

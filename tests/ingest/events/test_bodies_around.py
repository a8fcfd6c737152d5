"""What a body does in an English sentence: organise, hold or bind itself, or only be where something was."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Under the patronage of Hassan Zaki, the Labour Training Centre at the Migration Institute organised a "
            "forum at the Officers Club.",
            {"Labour Training Centre": "host"},
        ),
        (
            "Hassan Zaki opened a workshop organised by the Migration Institute in cooperation with UNHCR at the Royal "
            "Club.",
            {"Migration Institute": "host", "UNHCR": "participant"},
        ),
        (
            "Under the auspices of Hassan Zaki, the forum on migration opened, organised by the Migration Institute.",
            {"Migration Institute": "host"},
        ),
        ("The Migration Institute held a meeting by video with its counterparts.", {"Migration Institute": "host"}),
        ("Hassan Zaki toured the shelter run by the Ministry of Labour.", {}),
        ("Hassan Zaki toured the Zahra Shelter in Muscat.", {"Zahra Shelter": "host"}),
        (
            "Yemen, represented by the Labour Committee, took part in the forum on migration, opened by Hassan Zaki.",
            {"Labour Committee": "participant"},
        ),
        (
            "A course at the initiative of the Migration Institute was opened by Hassan Zaki.",
            {"Migration Institute": "host"},
        ),
        ("Hassan Zaki met a delegation from the EU. The European Union funds it.", {"European Union": "participant"}),
    ],
)
def test_a_body_has_the_part_that_the_words_around_it_give(text: str, roles: dict[str, str]) -> None:
    assert {name: role for name, role in told(text).sides().items() if len(name) > 2} == roles


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("زارت لجنة حماية الطفل دار الأمل.", {"لجنة حماية الطفل": "guest", "دار الأمل": "host"}),
        (
            "زارت هيئة الإغاثة مركز الأمان.",
            {"هيئة الإغاثة": "guest", "مركز الأمان": "host"},
        ),
        ("استقبلت هيئة الإغاثة السيدة رنا شقير.", {"هيئة الإغاثة": "host"}),
        (
            "بحثت هيئة الإغاثة مع وزارة العدل حماية الضحايا.",
            {"هيئة الإغاثة": "participant", "وزارة العدل": "participant"},
        ),
    ],
)
def test_a_body_right_behind_the_verb_does_what_it_says(text: str, sides: dict[str, str]) -> None:
    assert told(text).sides() == sides

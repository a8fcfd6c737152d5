"""The vocabulary of a language, read from the files of the lexicon."""

import pytest

from ingest.lexicon import NO_NAME, vocabulary


def test_a_vocabulary_is_read_once() -> None:
    assert vocabulary("ar") is vocabulary("ar")
    assert vocabulary("ar").language == "ar"


@pytest.mark.parametrize(
    ("language", "word", "letter"),
    [
        ("ar", "لجنه", "B"),
        ("ar", "اللجنه", "D"),
        ("ar", "سعاده", "H"),
        ("ar", "العقيد", "R"),
        ("ar", "رئيس", "O"),
        ("en", "Committee", "B"),
        ("en", "Colonel", "R"),
        ("en", "Minister", "O"),
    ],
)
def test_a_word_has_the_letter_of_its_first_class(language: str, word: str, letter: str) -> None:
    assert vocabulary(language).letters[word] == letter


def test_the_index_knows_given_names_and_their_gender() -> None:
    arabic = vocabulary("ar")
    assert arabic.name("فاطمه").gender == "f"
    assert arabic.name("احمد").gender == "m"
    assert arabic.name("احمد").given > 15
    assert arabic.name("ققققق") is NO_NAME


def test_common_words_are_more_frequent_than_rare_ones_and_unknown_ones_have_none() -> None:
    arabic = vocabulary("ar")
    assert arabic.frequency("في") > arabic.frequency("اجتماع") > 0
    assert arabic.frequency("ققققق") == 0


@pytest.mark.parametrize(
    ("language", "form", "place"),
    [
        ("ar", "البحرين", ("Y", "BH")),
        ("ar", "كويتي", ("y", "KW")),
        ("en", "qatar", ("Y", "QA")),
        ("en", "moroccan", ("y", "MA")),
        ("ar", "مسقط", ("L", "OM")),
        ("en", "tripoli", ("L", "LY")),
    ],
)
def test_forms_of_countries_and_places_lead_to_their_code(language: str, form: str, place: tuple[str, str]) -> None:
    assert vocabulary(language).places[form] == place


def test_a_file_of_words_is_read_when_first_asked_for_and_folded() -> None:
    assert "رءيس" not in vocabulary("ar").classes["role"]
    assert "رئيس" in vocabulary("ar").classes["role"]

"""Words that a reader takes for the same have one key, words that differ have two."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.lexicon.keys import arabic_key, homographs, key, latin_key, loosest_key

ARABIC_TEXT = st.text(st.characters(min_codepoint=0x0600, max_codepoint=0x06FF))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("سارة", "ساره"),
        ("أسامة", "اسامه"),
        ("إلى", "الي"),
        ("آمنة", "امنه"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("مصطفى", "مصطفي"),
        ("علی", "علي"),
        ("کریم", "كريم"),
        ("ٱلله", "الله"),
        ("Al-Absi", "AlAbsi"),
        ("Al Ṣāliḥ".replace(" ", "-"), "alsalih"),
        ("Sa'eed", "Sa’eed"),
        ("Łukasz", "lukasz"),
        ("José", "JOSE"),
    ],
)
def test_spellings_of_one_word_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("على", "علي"), ("وعلى", "وعلي"), ("سارة", "سار"), ("Ali", "Aly"), ("دبي", "دب")]
)
def test_different_words_have_different_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_the_preposition_keeps_its_letters_under_vowel_signs() -> None:
    assert key("عَلَى") == "على"


def test_a_word_of_tatweel_alone_has_an_empty_key() -> None:
    assert key("ـ") == ""


@given(st.text())
def test_the_key_of_a_key_is_itself(word: str) -> None:
    assert key(key(word)) == key(word)


@given(ARABIC_TEXT)
def test_an_arabic_key_holds_no_vowel_sign_and_no_hamza_on_alef(word: str) -> None:
    folded = arabic_key(word)
    assert not {"أ", "إ", "آ", "ـ", "ة"} & set(folded)
    assert not any("\u064b" <= letter <= "\u065f" for letter in folded)


@given(ARABIC_TEXT)
def test_an_arabic_key_is_never_longer_than_the_word(word: str) -> None:
    assert len(arabic_key(word)) <= len(word)


@given(st.text(st.characters(max_codepoint=0x024F)))
def test_a_latin_key_holds_no_accent(word: str) -> None:
    assert not any(unicodedata.combining(letter) for letter in latin_key(word))


def test_no_word_keeps_its_letters_in_the_loosest_key() -> None:
    assert loosest_key("على") == loosest_key("علي") == "علي"
    assert loosest_key("سارة") == key("سارة")
    assert {"علي", "وعلي"} <= homographs()
    assert "سالم" not in homographs()

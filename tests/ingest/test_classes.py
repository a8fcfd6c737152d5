"""Each word gets the letter of its class, its proclitics apart and known phrases as one."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.classes import Chunk, words_of
from ingest.grammar import letters_of
from ingest.text import tokens_of

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
ARABIC_WORDS = st.lists(st.text(st.sampled_from("ابتجحدرسعفقكلمنهوية آأإىؤئًّـ"), max_size=8), max_size=20).map(" ".join)


def chunks(text: str) -> list[Chunk]:
    return words_of(tokens_of(text, (0, len(text))))


def parted(text: str) -> list[str]:
    return [text[chunk.start : chunk.end] for chunk in chunks(text)]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("ولجنة", ["و", "لجنة"]),
        ("بوزارة", ["ب", "وزارة"]),
        ("وبوزارة", ["و", "ب", "وزارة"]),
        ("بالهيئة", ["ب", "الهيئة"]),
        ("لوزارة", ["ل", "وزارة"]),
        ("ورئيس", ["و", "رئيس"]),
        ("والعقيد", ["و", "العقيد"]),
        ("واستقبل", ["و", "استقبل"]),
        ("وأحمد", ["و", "أحمد"]),
        ("وفاطمة", ["و", "فاطمة"]),
        ("وعبدالله", ["و", "عبدالله"]),
        ("وسعادة", ["و", "سعادة"]),
        ("وَأحمد", ["وَ", "أحمد"]),
        ("بنوعية", ["ب", "نوعية"]),
    ],
)
def test_a_proclitic_is_parted_from_its_word(word: str, parts: list[str]) -> None:
    assert parted(word) == parts


@pytest.mark.parametrize(("word", "key"), [("للجنة", "اللجنه"), ("للهيئة", "الهيئه"), ("للمركز", "المركز")])
def test_after_the_purpose_letter_the_article_is_restored_in_the_key(word: str, key: str) -> None:
    purpose, noun = chunks(word)
    assert (purpose.letter, noun.key) == ("l", key)


@pytest.mark.parametrize(
    "name",
    [
        "وليد",
        "وائل",
        "وفاء",
        "وداد",
        "وجدان",
        "وسيم",
        "ونيس",
        "وردة",
        "لطيفة",
        "ليلى",
        "لؤي",
        "لبنى",
        "بدر",
        "بسام",
        "بشرى",
        "كمال",
        "كريم",
        "كوثر",
        "فهد",
        "فيصل",
        "فاتن",
    ],
)
def test_a_letter_of_the_name_itself_is_no_proclitic(name: str) -> None:
    (word,) = chunks(name)
    assert word.letter == "G"


@pytest.mark.parametrize(
    ("text", "letter", "code"),
    [
        ("المنامة", "L", "BH"),
        ("نواكشوط", "L", "MR"),
        ("صنعاء", "L", "YE"),
        ("الدار البيضاء", "L", "MA"),
        ("الكويت", "Y", "KW"),
        ("سلطنة عمان", "Y", "OM"),
        ("مملكة البحرين", "Y", "BH"),
        ("المملكة العربية السعودية", "Y", "SA"),
        ("دولة الإمارات العربية المتحدة", "Y", "AE"),
        ("جزر القمر", "Y", "KM"),
        ("الجمهورية التونسية", "Y", "TN"),
        ("العماني", "y", "OM"),
        ("الليبية", "y", "LY"),
        ("Bahraini", "y", "BH"),
        ("Omani", "y", "OM"),
        ("UAE", "Y", "AE"),
        ("United Arab Emirates", "Y", "AE"),
        ("Saudi Arabia", "Y", "SA"),
        ("Doha", "L", "QA"),
        ("Abu Dhabi", "L", "AE"),
    ],
)
def test_countries_their_adjectives_and_places_are_known_as_one(text: str, letter: str, code: str) -> None:
    (chunk,) = chunks(text)
    assert (chunk.letter, chunk.value) == (letter, code)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("العقيد فهد", "RG"),
        ("معالي الدكتور", "HA"),
        ("رئيس لجنة", "OB"),
        ("على", "P"),
        ("علي", "G"),
        ("بن آل", "CC"),
        ("12", "#"),
        ("QXZTA", "Z"),
        ("Ministry", "B"),
        ("Dr. Ahmed", "A;G"),
    ],
)
def test_a_word_gets_the_letter_of_its_class(text: str, letters: str) -> None:
    assert letters_of(chunks(text)) == letters


@pytest.mark.parametrize("word", ["عاماً", "جمالاً", "أملاً", "سعيداً"])
def test_a_word_with_tanwin_is_never_a_name(word: str) -> None:
    assert chunks(word)[0].letter not in "GSn"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("السيدة وضحى المري", ["السيدة", "وضحى", "المري"]),
        ("السيد ولد ودادي", ["السيد", "ولد", "ودادي"]),
        ("العميد وسام وردة", ["العميد", "وسام", "وردة"]),
        ("السيد علي وفاطمة", ["السيد", "علي", "و", "فاطمة"]),
        ("السيد علي وسالم", ["السيد", "علي", "و", "سالم"]),
    ],
)
def test_where_a_name_is_due_and_is_its_first_letter(text: str, parts: list[str]) -> None:
    assert parted(text) == parts


@pytest.mark.parametrize("word", ["التزامه", "وفاقه", "عسويه"])
def test_a_word_with_a_pronoun_is_of_a_class_of_its_own(word: str) -> None:
    assert [chunk.letter for chunk in chunks(word)] == ["m"]


def test_straight_quotation_marks_open_and_close_in_turn() -> None:
    assert [chunk.letter for chunk in chunks('"إيواء" و"أمان"') if chunk.key == '"'] == ["q", "Q", "q", "Q"]


@settings(deadline=None)
@given(ANY_TEXT | ARABIC_WORDS)
def test_words_keep_their_place_and_lose_no_letter(text: str) -> None:
    found = chunks(text)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    assert all(len(chunk.letter) == 1 and chunk.start < chunk.end for chunk in found)
    covered = {at for chunk in found for at in range(chunk.start, chunk.end)}
    assert all(at in covered or sign.isspace() for at, sign in enumerate(text))
    assert letters_of(chunks(text)) == letters_of(found)


@pytest.mark.parametrize(
    "word",
    [
        "و" * 5000,
        "ل" * 5000,
        "وب" * 3000,
        "ـ" * 5000,
        "ا" * 5000,
    ],
)
def test_a_word_of_one_letter_without_end_is_read_like_any_other(word: str) -> None:
    assert chunks(word)[-1].end == len(word)

"""The vocabulary of a language, read from the files of the lexicon; nothing in them is learnt from the gold."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

import pytest

from ingest.lexicon import NO_NAME, vocabulary
from tests.gold.score import fold
from tests.sources import ROOT

GOLD = [
    json.loads(line)
    for batch in ("first", "second", "third")
    for line in (ROOT / "tests" / "gold" / f"{batch}.jsonl").read_text("utf-8").splitlines()
]


@cache
def lexicon() -> str:
    """Every folded form of the lexicon, between blanks; but for the news agencies, which it must know."""
    files = [path for path in (ROOT / "ingest" / "lexicon").rglob("*.t*") if not path.name.startswith("agenc")]
    lines = [line for path in files for line in path.read_text("utf-8").splitlines() if not line.startswith("# ")]
    return "\n".join(f" {fold(form)} " for line in lines for form in re.split(r"[\t|]", line))


def known(names: Iterable[str]) -> list[str]:
    """Those of more than one word that the lexicon holds."""
    return sorted(name for name in names if len(fold(name).split()) > 1 and f" {fold(name)} " in lexicon())


def test_no_official_of_the_gold_stands_in_the_lexicon() -> None:
    assert known(official["names"][0] for article in GOLD for official in article["officials"]) == []
    assert known(["وزارة العدل", "مجلس النواب", "الأمم المتحدة", "United Nations"]) == [
        "United Nations",
        "الأمم المتحدة",
        "مجلس النواب",
    ]


def test_no_national_body_of_one_article_stands_in_the_lexicon() -> None:
    bodies = [(body, article["article"]) for article in GOLD for body in article["organizations"] if body["country"]]
    where: dict[str, set[str]] = defaultdict(set)
    for body, article in bodies:
        for what in (body["id"], *map(fold, body["names"])):
            where[what].add(article)
    full = {body["names"][0] for body, _ in bodies if len(where[body["id"]]) == 1}
    assert known(name for name in full if len(where[fold(name)]) == 1) == []


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

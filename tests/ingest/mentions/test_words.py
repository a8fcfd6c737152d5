"""The bare words by which mentions are compared."""

import pytest

from ingest.mentions.words import bare, content, flat, holds, leaves
from ingest.parse import parse
from tests.ingest.told import article, told


@pytest.mark.parametrize(
    ("word", "plain"),
    [("اللجنه", "لجنه"), ("المركز", "مركز"), ("لجنه", "لجنه"), ("الي", "الي"), ("committee", "committee")],
)
def test_a_bare_word_has_no_article(word: str, plain: str) -> None:
    assert bare(word) == plain


def test_the_content_of_a_body_leaves_out_what_only_links() -> None:
    (sentence,) = parse(article("زار الوفد وزارة العدل والشؤون الإسلامية"))
    (body,) = (chunk for chunk in sentence.chunks if chunk.letter == "X")
    assert content(body) == ("وزاره", "عدل", "شؤون", "اسلاميه")


def test_posts_are_taken_apart_so_that_their_bodies_stand_among_the_words() -> None:
    (sentence,) = parse(article("حضر مدير إدارة الجوازات بوزارة الداخلية"))
    assert [chunk.letter for chunk in flat(sentence.chunks)].count("X") == 2


def test_a_word_of_a_file_is_found_in_a_chunk_of_either_language() -> None:
    for text in ("زار الوفد مركز إيواء ضحايا الاتجار بالبشر", "They visited the Aman Shelter for Women"):
        (sentence,) = parse(article(text))
        (body,) = (chunk for chunk in sentence.chunks if chunk.letter == "X")
        assert holds(body, "shelter_word")
        assert not holds(body, "committee_word")
        assert [leaf for leaf in leaves(body) if leaf.letter == "X"] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قدم الوفد الشكر للجنة الوطنية لمكافحة الاتجار بالبشر.", "اللجنة الوطنية لمكافحة الاتجار بالبشر"),
        ("قدم الوفد الشكر للمنظمة الدولية للهجرة.", "المنظمة الدولية للهجرة"),
        ("قدم الوفد الشكر لوزارة العدل.", "وزارة العدل"),
        (
            "شكر الوفد رئيس القسم التابع للهيئة الوطنية لحقوق الإنسان.",
            "الهيئة الوطنية لحقوق الإنسان",
        ),
    ],
)
def test_a_body_behind_for_is_named_as_it_is_written_alone(text: str, name: str) -> None:
    assert set(told(text).bodies) == {name}

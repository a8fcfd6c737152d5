"""A parsed article: its sentences in order, each with its language and place."""

from ingest.parse import all_chunks, parse
from tests.ingest.told import article


def test_the_headline_is_a_sentence_and_known_as_one() -> None:
    parts = parse(article("استقبل الوزير السفير. وحضر الوكيل.", headline="الوزير يستقبل السفير"))
    assert [part.headline for part in parts] == [True, False, False]
    assert [part.index for part in parts] == [0, 1, 2]


def test_each_sentence_is_read_in_its_own_language() -> None:
    parts = parse(article("استقبل الوزير السفير.\nThe minister received the ambassador of Kenya."))
    assert [part.language for part in parts] == ["ar", "en"]


def test_a_latin_acronym_does_not_make_an_arabic_sentence_english() -> None:
    (part,) = parse(article("وقعت الهيئة مع (UNODC) و(IOM)"))
    assert part.language == "ar"


def test_chunks_point_at_the_words_they_are_made_of() -> None:
    text = "ترأس العميد ناصر المري اجتماع اللجنة الوطنية لمكافحة الاتجار بالبشر"
    (part,) = parse(article(text))
    words = [text[chunk.start : chunk.end] for chunk in all_chunks(part.chunks) if not chunk.parts]
    assert {"ناصر", "المري", "اللجنة", "الوطنية"} <= set(words)


def test_an_article_of_furniture_alone_has_no_sentence() -> None:
    assert parse(article("970x90", furniture=((0, 6),))) == []

"""The explanation of an article: its sentences word by word, and the facts they state."""

from ingest.explain import explained
from tests.ingest.told import article


def test_a_sentence_is_shown_with_the_classes_of_its_words_and_the_patterns_that_fired() -> None:
    lines = list(explained(article("التقى العقيد فهد الدوسري مدير إدارة الوافدين السفير.")))
    (shown,) = [line for line in lines if "/verb" in line]
    assert "التقى/verb" in shown
    assert "[person, prefixed: فهد/given name الدوسري/surname-like]" in shown
    assert "[post, post: مدير/role [body, office_of: إدارة/body_head الوافدين/definite word]]" in shown


def test_each_fact_stands_under_its_sentence_with_its_confidence_and_reasons() -> None:
    lines = list(explained(article("التقى العقيد فهد الدوسري مدير إدارة الوافدين السفير.")))
    (official,) = [line for line in lines if "official فهد الدوسري" in line]
    assert official.split()[0].startswith(("0.9", "1.0"))
    assert "read as prefixed" in official


def test_a_sentence_that_states_nothing_is_not_shown() -> None:
    assert [line for line in explained(article("كان الطقس جميلا.")) if "/" in line] == []


def test_the_words_and_the_headline_that_are_shown_name_nobody_private() -> None:
    told = "التقى العقيد فهد الدوسري مدير إدارة الوافدين السفير، والضحية أكيني أوتينو."
    lines = list(explained(article(told, headline="أكيني أوتينو تشكر الشرطة")))
    assert lines[0] == "invented.txt, article 1: ▮▮▮▮▮ ▮▮▮▮▮▮ تشكر الشرطة"
    assert not [line for line in lines if "أكيني" in line]

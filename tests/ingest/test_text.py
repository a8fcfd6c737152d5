"""Sentences and tokens keep their place in the text, whatever the text."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.article import Article
from ingest.text import LONGEST_QUOTE, clear_of, masked, quote_span, sentences_of, title_told, tokens_of
from tests.ingest.told import article

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
NEWS = st.text(st.sampled_from("ابتوـ ًّ،.؟!«»\"'()0123456789 \n\tabcZ’-…٣"), max_size=300)


def sentences(told: Article) -> list[str]:
    return [told.text[start:end] for start, end in sentences_of(told)]


def words(text: str) -> list[str]:
    return [token.text for token in tokens_of(text, (0, len(text)))]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("انتهى الاجتماع. وغادر الوفد.", "انتهى الاجتماع."),
        ("ناقش المجلس سبل مكافحة الجريمة.جاء ذلك في الرباط", "ناقش المجلس سبل مكافحة الجريمة."),
        ("هل تكفي القوانين؟ سؤال طرحه المشاركون.", "هل تكفي القوانين؟"),
        ("قال: «نحن شركاء.» وأضاف أن العمل مستمر.", "قال: «نحن شركاء.»"),
        ("عقد الاجتماع عام 2023. وحضره الوزير.", "عقد الاجتماع عام 2023."),
        ("He thanked the committee. The visit ended.", "He thanked the committee."),
        ("“We are partners.” The minister left.", "“We are partners.”"),
    ],
)
def test_a_sentence_ends_at_its_full_stop_even_where_the_space_is_lost(text: str, first: str) -> None:
    assert sentences(article(text))[0] == first
    assert len(sentences(article(text))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "استقبل د.علي السالمي وفد المنظمة",
        "حضر اللقاء د. مها العتيبي وم. هند الراوي وأ. د. سمير خليفة",
        "بلغت المساعدات 3.5 ملايين دينار",
        "H.E. Dr. Omar Al Balushi met Lt. Col. Hamad Al Sulaiti and Mr. John Carter",
        "The U.S. delegation visited Muscat",
        "The grant is worth 2.5 million dinars",
    ],
)
def test_no_sentence_ends_at_the_point_of_an_abbreviation_or_a_number(text: str) -> None:
    assert sentences(article(text)) == [text]


def test_a_new_line_ends_a_sentence_and_the_headline_is_one() -> None:
    told = article("عقدت اللجنة اجتماعها\nوحضره الأعضاء", headline="اللجنة تجتمع")
    assert sentences(told) == ["اللجنة تجتمع", "عقدت اللجنة اجتماعها", "وحضره الأعضاء"]


def test_furniture_gives_no_sentence() -> None:
    text = "الرئيسية\nاستقبل الوزير السفير.\n970x90\nوحضر اللقاء الوكيل."
    menu, size = (0, len("الرئيسية")), (text.index("970x90"), text.index("970x90") + 6)
    assert sentences(article(text, furniture=(size, menu))) == ["استقبل الوزير السفير.", "وحضر اللقاء الوكيل."]


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("المري،واستعرض", ["المري", "،", "واستعرض"]),
        ("كتب ـ سعيد", ["كتب", "ـ", "سعيد"]),
        ("«إيواء»", ["«", "إيواء", "»"]),
        ("يومي17 -18", ["يومي", "17", "-", "18"]),
        ("مُحَمَّد", ["مُحَمَّد"]),
        ("Ahmad Al-Absi", ["Ahmad", "Al-Absi"]),
        ("Sa’eed", ["Sa’eed"]),
        ("Kuwait's", ["Kuwait", "'s"]),
        ("1,200 خبير", ["1,200", "خبير"]),
    ],
)
def test_words_numbers_and_signs_are_parted(text: str, parted: list[str]) -> None:
    assert words(text) == parted


def test_a_word_of_tatweel_alone_has_a_key_that_is_not_empty() -> None:
    (token,) = tokens_of("ـــ", (0, 3))
    assert token.key


def test_a_short_sentence_is_quoted_whole() -> None:
    text = "استقبل الوزير السفير، وحضر اللقاء الوكيل."
    assert quote_span(text, (0, len(text)), (7, 13)) == (0, len(text))


def test_of_a_long_sentence_the_clauses_around_the_name_are_quoted() -> None:
    clause = "وأكد المشاركون أهمية التعاون في حماية الضحايا، "
    text = clause * 20 + "وحضر الاجتماع سالم الكثيري، " + clause * 20
    at = text.index("سالم")
    start, end = quote_span(text, (0, len(text)), (at, at + 12))
    assert "وحضر الاجتماع سالم الكثيري" in text[start:end]
    assert end - start <= LONGEST_QUOTE
    assert text[start:].startswith("و")
    assert text[:end].endswith("،")


HEARD = "زار الوزير سالم الكثيري المركز، والتقى الضحية أملي، وشكر القاضي."


@pytest.mark.parametrize(
    ("inside", "clear"),
    [("سالم الكثيري", "زار الوزير سالم الكثيري المركز،"), ("القاضي", "وشكر القاضي."), ("الضحية أملي", None)],
)
def test_the_clauses_around_a_name_stop_before_what_is_hidden(inside: str, clear: str | None) -> None:
    at, name = HEARD.index(inside), HEARD.index("الضحية")
    found = clear_of(HEARD, (0, len(HEARD)), (at, at + len(inside)), [(name, name + len("الضحية أملي"))])
    assert (HEARD[slice(*found)] if found else None) == clear


def test_a_clause_that_runs_into_what_is_hidden_is_cut_there() -> None:
    text = "Judge Salem heard the witness Emily Roe."
    assert clear_of(text, (0, len(text)), (6, 11), [(18, 39)]) == (0, len("Judge Salem heard"))


@settings(deadline=None)
@given(ANY_TEXT | NEWS)
def test_sentences_and_their_tokens_hold_every_letter_once_and_in_order(text: str) -> None:
    found = sentences_of(article(text))
    tokens = [token for sentence in found for token in tokens_of(text, sentence)]
    assert all(token.text == text[token.start : token.end] for token in tokens)
    assert all(one.end <= other.start for one, other in itertools.pairwise(tokens))
    assert "".join(token.text for token in tokens) == "".join(text.split())


@settings(deadline=None)
@given(ANY_TEXT | NEWS, st.data())
def test_what_lies_in_furniture_is_in_no_sentence(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert all(
        sentence[1] <= start or end <= sentence[0] or start == end
        for sentence in sentences_of(article(text, furniture=((start, end),)))
    )


@settings(deadline=None)
@given(st.text(st.sampled_from("اب، ."), min_size=1, max_size=1500), st.data())
def test_a_quote_holds_what_it_is_quoted_for_and_is_never_too_long(text: str, data: st.DataObject) -> None:
    for sentence in sentences_of(article(text)):
        start = data.draw(st.integers(sentence[0], sentence[1] - 1))
        end = min(start + data.draw(st.integers(1, 60)), sentence[1])
        name = text[start:end]
        inside = start + len(name) - len(name.lstrip()), start + len(name.rstrip())
        quote = quote_span(text, sentence, inside)
        assert sentence[0] <= quote[0] <= inside[0]
        assert inside[1] <= quote[1] <= sentence[1]
        assert quote[1] - quote[0] <= LONGEST_QUOTE


def test_what_is_private_is_masked_letter_for_letter() -> None:
    assert masked("met Mary A., and Salem", (4, 22), [(4, 11)]) == "▮▮▮▮ ▮., and Salem"


def test_a_headline_is_told_without_whom_it_must_not_name() -> None:
    assert title_told(article("Mary spoke.", headline="Court hears Mary"), [(12, 16), (18, 22)]) == "Court hears ▮▮▮▮"
    assert title_told(article("Mary spoke."), [(0, 4)]) is None

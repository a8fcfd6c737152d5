"""A plain text parted into its articles."""

import re
from pathlib import Path

import pytest

from ingest.reading.dump import Piece, pieces_of

SESSION = "اللجنة الوطنية تعقد اجتماعها الثاني"
ENVOY = "وزير العدل يبحث والسفيرة السويسرية دعم الضحايا"
VISIT = "وفد عماني يطلع على تجربة البحرين"
SESSION_BODY = (
    "عقدت اللجنة الوطنية لمكافحة الاتجار بالأشخاص اجتماعها الثاني لهذا العام برئاسة السيد عبدالرحمن فخرو رئيس اللجنة."
)
MORE = (
    "وناقش الاجتماع تحديث نظام الإحالة الوطني، وقدمت بوجيري إحصائية بالقضايا التي أحيلت إلى المحاكم خلال العام الماضي."
)
ENVOY_BODY = (
    "استقبل وزير العدل في مكتبه سفيرة الاتحاد السويسري لدى المملكة كلير دوبوا وبحث معها أوجه التعاون بين البلدين."
)
MEETS = "Committee holds second meeting of year"
MEETS_BODY = (
    "The National Committee for Combating Trafficking in Persons held its second meeting of the year in Manama."
)


SAMPLES = Path(__file__).parents[3] / "samples" / "first"


def title(text: str, piece: Piece) -> str | None:
    return text[slice(*piece.headline)] if piece.headline else None


def headers(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(title(text, piece), piece.published, piece.credit) for piece in pieces_of(text)]


TWO = [(SESSION, "2024-05-12", None), (ENVOY, "2024-05-13", None)]


@pytest.mark.parametrize(
    "text",
    [
        f"12 مايو 2024\n\n{SESSION}\n\n{SESSION_BODY}\n\n{MORE}\n\n13 مايو 2024\n\n{ENVOY}\n\n \n\n{ENVOY_BODY}\n",
        f"12 مايو 2024\n{SESSION}\n{SESSION_BODY}\n{MORE}\n13 مايو 2024\n{ENVOY}\n{ENVOY_BODY}",
        f"{SESSION}\n\n12 مايو 2024\n\n{SESSION_BODY}\n\n{ENVOY}\n\n13 مايو 2024\n\n{ENVOY_BODY}\n",
        f"{SESSION}\n12/05/2024\n{SESSION_BODY}\n{MORE}\n{ENVOY}\n13/05/2024\n{ENVOY_BODY}",
        f"{SESSION}\r\n\r\n12 مايو 2024\r\n\r\n{SESSION_BODY}\r\n\r\n{ENVOY}\r\n\r\n13 مايو 2024\r\n\r\n{ENVOY_BODY}",
        f"الأحد 12 مايو 2024 - 10:35\n\n{SESSION}\n\n{MORE}\n\n\nالاثنين، 13 مايو 2024 | 14:20\n\n{ENVOY}\n\n{MORE}",
        f"الأحد\n12 مايو 2024\n\n{SESSION}\n\n{SESSION_BODY}\n\nالاثنين\n13 مايو 2024\n\n{ENVOY}\n\n{ENVOY_BODY}",
        f"12 مايو 2024\n4 ذو القعدة 1445هـ\n\n{SESSION}\n\n{MORE}\n\n13 مايو 2024\n5 شوال 1445هـ\n\n{ENVOY}\n\n{MORE}",
        f"{SESSION}\n12/05/2024\n{SESSION}\n\n{SESSION_BODY}\n\n{ENVOY}\n13/05/2024\n{ENVOY}\n\n{ENVOY_BODY}",
        f"{SESSION}\nكتب: أحمد علي\n12 مايو 2024\n\n{MORE}\n\n{ENVOY}\nكتبت سارة محمود\n13 مايو 2024\n\n{MORE}",
        f"{SESSION}\nالمنامة - 12 مايو 2024\n\n{SESSION_BODY}\n\n{ENVOY}\nالمنامة - 13 مايو 2024\n\n{ENVOY_BODY}",
        f"{SESSION}\n\n{SESSION_BODY}\n\n12 مايو 2024\n\n{ENVOY}\n\n{ENVOY_BODY}\n\n13 مايو 2024\n",
        f"{SESSION}\n12 مايو 2024\n{SESSION_BODY[:-1]}\n\n{ENVOY}\n13 مايو 2024\n\n{ENVOY_BODY[:-1]}\n",
        f"12 مايو 2024\n\n{SESSION}\n\n13 مايو 2024\n\n{ENVOY}\n\n{ENVOY_BODY}\n",
    ],
    ids=[
        "date first", "date first, no blank lines", "headline first", "headline first, no blank lines",
        "lines of Windows",
        "weekday and time", "weekday on its own line", "Hijri day below", "headline repeated", "byline between",
        "city and day", "date below the body", "bodies without a full stop", "body missing",
    ],
)  # fmt: skip
def test_each_dated_headline_begins_an_article(text: str) -> None:
    assert headers(text) == TWO


def test_the_page_around_articles_belongs_to_none() -> None:
    text = (
        f"وزارة العدل\nالرئيسية | الأخبار | اتصل بنا\n\n12 مايو 2024\n\n{SESSION}\n\n{SESSION_BODY}\n970x90\n\n"
        f"13 مايو 2024\n\n{ENVOY}\n\n{ENVOY_BODY}\n\nشارك الصفحة:   فيسبوك\nجميع الحقوق محفوظة © وزارة العدل\n"
    )

    assert headers(text) == TWO
    assert [text[slice(*piece.span)] for piece in pieces_of(text)] == [
        f"{SESSION}\n\n{SESSION_BODY}",
        f"{ENVOY}\n\n{ENVOY_BODY}",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "وقعت الوزارة مذكرة التفاهم مع الهيئة في مقرها يوم\n5 مارس 2023\nبحضور عدد من المسؤولين.",
        "وقعت الوزارة مذكرة التفاهم الأولى\nمع الهيئة في مقرها بالمنامة\n5 مارس 2023\nبحضور عدد من المسؤولين.",
        "The ministry signed the memorandum with the authority on\n5 March 2023\nin the presence of several officials.",
    ],
)
def test_a_date_inside_a_sentence_parts_nothing(sentence: str) -> None:
    assert headers(f"{SESSION}\n\n12 مايو 2024\n\n{sentence}\n\n{MORE}\n") == [(SESSION, "2024-05-12", None)]


def test_a_hijri_date_alone_parts_articles_and_dates_none() -> None:
    text = f"12 مايو 2024\n\n{SESSION}\n\n{SESSION_BODY}\n\n١٢ محرم ١٤٤٦هـ\n\n{ENVOY}\n\n{ENVOY_BODY}\n"

    assert headers(text) == [(SESSION, "2024-05-12", None), (ENVOY, None, None)]


def test_a_dateline_begins_an_article_and_stays_in_it() -> None:
    text = (
        f"{SESSION}\n\nعمان 12 أيار 2024 (بترا)- {SESSION_BODY}\n\n{ENVOY}\n\nعمان 13 أيار 2024 (بترا)- {ENVOY_BODY}\n"
    )

    assert headers(text) == [(SESSION, "2024-05-12", "بترا"), (ENVOY, "2024-05-13", "بترا")]
    assert all(not piece.furniture for piece in pieces_of(text))


def test_a_dateline_of_its_own_line_needs_no_headline() -> None:
    text = f"بورتسودان 18-2-2024م (سونا)\n\n{SESSION_BODY}\n\n{MORE}"

    (piece,) = pieces_of(text)
    assert (piece.headline, piece.published, piece.credit) == (None, "2024-02-18", "سونا")
    assert piece.span == (0, len(text))


def test_credits_part_articles_without_dates() -> None:
    text = f"{SESSION}\n\n{SESSION_BODY} /وام\n\n{ENVOY}\n\n{ENVOY_BODY} /وام\n\n{VISIT}\n\n{MORE} /وام\n"

    assert headers(text) == [(SESSION, None, "وام"), (ENVOY, None, "وام"), (VISIT, None, "وام")]


def test_a_text_without_headline_and_date_is_one_article() -> None:
    text = f"{{{{ article.visit_count }}}}\n970x90\n{SESSION_BODY}{MORE}\n{{{{ article.visit_count }}}}\n970x90"

    (piece,) = pieces_of(text)
    assert text[slice(*piece.span)] == SESSION_BODY + MORE
    assert (piece.headline, piece.published, piece.credit, piece.furniture) == (None, None, None, ())


def test_other_headlines_are_no_articles_and_no_news() -> None:
    text = f"12 مايو 2024\n\n{SESSION}\n\n{SESSION_BODY}\n\nاقرأ أيضا:\n{VISIT}\n10 مايو 2024\n{ENVOY}\n\n(بنا)\n"

    (piece,) = pieces_of(text)
    assert (title(text, piece), piece.published, piece.credit) == (SESSION, "2024-05-12", "بنا")
    (furniture,) = piece.furniture
    assert text[slice(*furniture)] == f"اقرأ أيضا:\n{VISIT}\n10 مايو 2024\n{ENVOY}\n\n(بنا)"


def test_an_article_may_follow_other_headlines() -> None:
    text = (
        f"12 مايو 2024\n\n{SESSION}\n\n{SESSION_BODY}\n\nأخبار ذات صلة\n{VISIT}\n\n13 مايو 2024\n\n{ENVOY}\n\n{MORE}\n"
    )

    assert headers(text) == TWO


def test_a_change_is_no_publication() -> None:
    text = f"{MEETS}\nBy John Smith\nPublished: Sun 12 May 2024, 10:42 AM\nLast updated: 13 May 2024\n\n{MEETS_BODY}\n"

    (piece,) = pieces_of(text)
    assert (title(text, piece), piece.published, piece.modified) == (MEETS, "2024-05-12", "2024-05-13")


def test_the_day_of_the_page_is_not_that_of_its_article() -> None:
    text = f"الأحد 12 مايو 2024\n\n{SESSION}\n\nالسبت 11 مايو 2024\n\n{SESSION_BODY}"

    assert headers(text) == [(SESSION, "2024-05-11", None)]


def test_a_short_line_between_paragraphs_stays_in_its_article() -> None:
    text = f"{SESSION}\n\n12 مايو 2024\n\n{SESSION_BODY}\n\nمشاركة واسعة\n\n{MORE}\n"

    assert headers(text) == [(SESSION, "2024-05-12", None)]


def test_a_question_may_be_a_headline() -> None:
    question = "كيف تعمل دور الإيواء في الخليج؟"

    assert headers(f"12 مايو 2024\n\n{question}\n\n{SESSION_BODY}\n") == [(question, "2024-05-12", None)]


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("blank", [r"\g<0>", "\n"], ids=["with blank lines", "without"])
def test_files_copied_into_one_keep_their_articles(language: str, blank: str) -> None:
    texts = [path.read_text("utf-8") for path in sorted(SAMPLES.glob(f"{language}_*.txt"))]
    alone = [header for text in texts for header in headers(text)]

    assert headers(re.sub(r"\n\s*\n", blank, "\n\n".join(texts))) == alone
    assert headers(re.sub(r"\n\s*\n", blank, "\n\n".join(texts[::-1])))[-1] == headers(texts[0])[-1]

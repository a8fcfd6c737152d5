"""What is no news in an article."""

from ingest.reading.dump import pieces_of

BODY = (
    "عقدت اللجنة الوطنية لمكافحة الاتجار بالأشخاص اجتماعها الثاني لهذا العام برئاسة السيد عبدالرحمن فخرو رئيس اللجنة."
)
HEADLINE = "اللجنة الوطنية تعقد اجتماعها الثاني"


def furniture(text: str) -> list[str]:
    (piece,) = pieces_of(text)
    return [text[slice(*span)] for span in piece.furniture]


def test_author_date_credit_and_initials_are_no_news() -> None:
    text = f"{HEADLINE}\n\nكتبت: سارة محمود\nالخميس 27/يوليو/2023 - 02:15 م\n\n{BODY} (النهاية)\n(كونا)\nن م ع / ش ر"

    assert furniture(text) == [
        "كتبت: سارة محمود\nالخميس 27/يوليو/2023 - 02:15 م",
        "(النهاية)\n(كونا)\nن م ع / ش ر",
    ]


def test_advertisements_and_residue_between_paragraphs_are_no_news() -> None:
    assert furniture(f"{HEADLINE}\n\n{BODY}\n970x90\n{{{{ article.title }}}}\n{BODY}") == [
        "970x90\n{{ article.title }}"
    ]


def test_comments_of_readers_are_no_news_whatever_their_length() -> None:
    text = f"{HEADLINE}\n\n{BODY}\n\nالتعليقات (2)\n\nأبو بدر: {BODY}\n"

    (piece,) = pieces_of(text)
    assert text[slice(*piece.span)] == f"{HEADLINE}\n\n{BODY}"


def test_other_headlines_end_with_the_next_paragraph() -> None:
    text = f"{HEADLINE}\n\n{BODY}\n\nاقرأ أيضا: وزير الصحة يستقبل السفير\nمدير الإطفاء يتفقد المراكز\n\n{BODY}\n"

    assert furniture(text) == ["اقرأ أيضا: وزير الصحة يستقبل السفير\nمدير الإطفاء يتفقد المراكز"]


def test_short_lines_below_a_credit_are_the_page_s() -> None:
    text = f"{HEADLINE}\n\n{BODY} /وام\n\nوزير الصحة يستقبل السفير الفرنسي\nطقس حار اليوم\n"

    (piece,) = pieces_of(text)
    assert text[slice(*piece.span)] == f"{HEADLINE}\n\n{BODY} /وام"

"""What stays of a report's words in its copies."""

from ingest.article import Article
from ingest.identity.prints import keys_in, prints_of, read_prints

BODY = "استقبلت معالي الدكتورة هند العبيدلي وزيرة الأسرة في مكتبها سعادة عبد الله المري سفير دولة قطر لدى الدولة."
RESPELT = "استقبلت معالي الدكتوره هند العبيدلي وزيره الاسره في مكتبها سعاده عبدالله المرّي سفير دوله قطر لدي الدوله"


def prints(text: str, headline: str = "") -> str:
    whole = f"{headline}\n{text}" if headline else text
    span = (0, len(headline)) if headline else None
    return prints_of(Article(text=whole, source="news.txt", index=1, headline=span))


def test_spelling_signs_headline_and_header_leave_the_prints_as_they_are() -> None:
    assert prints(BODY, "وزيرة الأسرة تستقبل السفير القطري") == prints(RESPELT)
    assert prints(f"أبوظبي في 7 مارس / وام / {BODY}") == prints(BODY)
    assert prints(f"صحيفة الفجر - خاص: {BODY}") == prints(BODY)
    assert prints(f"صحيفة الفجر - خاص: الدوحة - قنا: {BODY}\n\nوام/هدى") == prints(BODY)


def test_a_text_may_end_within_a_word() -> None:
    whole = read_prints(prints(f"{BODY} وحضرت اللقاء هالة المناعي وكيلة الوزارة."))
    cut = read_prints(prints(f"{BODY} وحضرت اللقاء هالة المناعي وكي"))
    assert whole.keys & cut.keys
    assert cut.telling <= whole.telling
    assert cut.other <= whole.other


def test_a_short_sentence_is_kept_and_a_short_line_is_not() -> None:
    assert prints(f"{BODY} وتغيبت الوزيرة.") != prints(BODY)
    assert prints(f"{BODY}\nاقرأ أيضا") == prints(BODY)


def test_digits_of_two_scripts_are_one() -> None:
    assert prints("عقدت اللجنة اجتماعها رقم ٥٢ في مقرها") == prints("عقدت اللجنة اجتماعها رقم 52 في مقرها")


def test_names_places_and_numbers_are_told_from_words_of_every_report() -> None:
    one = read_prints(prints(BODY))
    other = read_prints(prints(BODY.replace("العبيدلي", "الكواري")))
    assert len(one.telling - other.telling) == len(other.telling - one.telling) == 1
    assert one.other == other.other


def test_like_sentences_share_a_key_and_formulas_have_none() -> None:
    cut = read_prints(prints(BODY)).keys & read_prints(prints(f"{BODY} وحضر اللقاء هالة المناعي وسالم الكعبي.")).keys
    formula = "وجرى خلال اللقاء بحث عدد من القضايا والعمل على دعم العلاقات بين البلدين."
    assert cut
    assert len(list(keys_in(prints(formula)))) == 1


def test_the_prints_of_a_report_are_the_same_on_every_machine() -> None:
    """Pinned: where it changes, prints that a graph holds no longer fit new ones."""
    assert prints("Minister Noora Al Marri received Harrison in Doha") == (
        "5hHrE24wG697KsAjeq5m.VHMgo0bUzw0t.1oyA2YK_GjawKan5"
    )

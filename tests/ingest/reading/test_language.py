"""The language of an article."""

import pytest

from ingest.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("عقدت اللجنة الوطنية لمكافحة الاتجار بالأشخاص اجتماعها الثاني لهذا العام", "ar"),
        ("THE COMMITTEE HELD ITS SECOND MEETING OF THE YEAR IN MANAMA", "en"),
        ("La ministre a reçu hier le président du comité national", "fr"),
        ("زنان در تهران با رئیس جمهور دیدار کردند و گفتگو کردند", "fa"),
        ("اللقاء LMRA", "ar"),
        ("x y z", "en"),
        ("", "ar"),
    ],
)
def test_words_tell_the_language_and_else_the_script(text: str, language: str) -> None:
    assert language_of(text) == language

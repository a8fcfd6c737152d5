"""Arabic names in Latin letters: as the index of names writes them, else letter by letter."""

import re
from functools import cache, lru_cache

from ingest.identity.names import article, bare
from ingest.lexicon.files import table
from ingest.lexicon.keys import key

UNSAFE = re.compile(r"[^a-z0-9]+")
SLUG = 48
SERVANT = "Abdul"


def romanised(name: str) -> str:
    """An Arabic name in Latin letters: «سارة شهيل» is Sara Shuhail."""
    found = [key(word) for word in name.split() if key(word)]
    servants = ["", *found]  # «عبد القدوس»: the article is in Abdul
    return " ".join(
        _word(bare(word) if _particles().get(before) == SERVANT else word)
        for before, word in zip(servants, found, strict=False)
    )


def slug(text: str, otherwise: str) -> str:
    """A name as it stands in an id: small Latin letters, digits and hyphens."""
    latin = " ".join(word if word.isascii() else _word(key(word)) for word in text.replace("_", " ").split())
    return UNSAFE.sub("-", latin.casefold())[:SLUG].strip("-") or otherwise


@lru_cache(1 << 16)
def _word(word: str) -> str:
    if word in _particles():
        return _particles()[word]
    if word in _forms():
        return _forms()[word]
    if word.startswith(article()) and len(bare(word)) < len(word):
        return f"{_particles()[article()]} {_word(bare(word))}"
    letters = _letters()
    spelled = [letters.get(letter, (letter, letter))[place > 0] for place, letter in enumerate(word)]
    return "".join(spelled).capitalize()


@cache
def _forms() -> dict[str, str]:
    return {row[0]: row[4] for row in table("ar", "names") if row[4] not in ("", "-")}


@cache
def _letters() -> dict[str, tuple[str, str]]:
    return {
        letter: (first.replace("-", ""), inside.replace("-", ""))
        for letter, first, inside in table("ar", "romanisation")
    }


@cache
def _particles() -> dict[str, str]:
    return {key(word): latin for word, latin in table("ar", "romanised_particles")}

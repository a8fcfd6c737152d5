"""Personal names of both scripts: how often each is a given name and a surname, its gender, its Latin form."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from ingest.lexicon.build.name_index import Unit, given_names, units
from ingest.lexicon.files import table
from ingest.lexicon.keys import arabic_key, latin_key

HEADINGS = {
    "ar": [
        "Personal names in Arabic script: folded word, count as given name, as surname, gender (f, m, -), Latin form.",
        "Made by `python -m ingest.lexicon.build` from the name index of arabic-name-romanizer 0.2.0 (MIT),",
        "whose data come from Wikidata and Algerian corpora (both CC0); gender from the lists of Faker (MIT);",
        "both are overruled by names_by_hand.tsv beside this file.",
    ],
    "en": [
        "Personal names in Latin script: folded word, count as given name, as surname, gender (f, m, -), -",
        "Made by `python -m ingest.lexicon.build` from the name index of arabic-name-romanizer 0.2.0 (MIT; data CC0)",
        "and the name lists of Faker (MIT), whose count is four for each list of a country that holds the name.",
    ],
}
RAREST = 3
COMMONEST = {"ar": 3.8, "en": 3.4}
"""A word seen 10 to this power times as often in a thousand million words as in the name index is no name."""
LIST_COUNT = 4
LONG_LISTS = frozenset({"en", "is_IS"})
"""Lists of thousands of names, most of them rare: they tell genders, but no name by themselves."""
ARTICLE_WEIGHT = 3
Row = tuple[str, str, str, str, str]


@dataclass
class Counts:
    """What the sources tell of one name."""

    given: int = 0
    surname: int = 0
    latin: Counter[str] = field(default_factory=Counter)

    def add(self, unit: Unit, weight: int) -> None:
        """Count one row of the index."""
        if unit.role == "given":
            self.given += unit.count
        else:
            self.surname += unit.count
        self.latin[unit.latin] += unit.count * weight

    @property
    def all(self) -> int:
        """How often the name was seen."""
        return self.given + self.surname

    @property
    def latin_form(self) -> str:
        """The most frequent Latin spelling."""
        best = min(self.latin, key=lambda form: (-self.latin[form], form), default="-")
        return best[:1].upper() + best[1:]


def arabic_names(common: Mapping[str, float]) -> list[Row]:
    """The rows of `ar/names.tsv`; `common` tells the words that are names by accident."""
    counts = _counts(units(), _arabic_name)
    genders = _genders(given_names(), arabic_key)
    rows = {name: (name, *_cells(counts[name], genders.get(name, "-"))) for name in _kept(counts, common, "ar")}
    for by_hand in table("ar", "names_by_hand"):
        held = rows.get(by_hand[0], (by_hand[0], "0", "0", "-", "-"))
        merged = [old if new == "-" else new for old, new in zip(held, by_hand, strict=True)]
        rows[by_hand[0]] = (merged[0], merged[1], merged[2], merged[3], merged[4])
    return [row for row in rows.values() if row[1:3] != ("0", "0")]


def latin_names(common: Mapping[str, float]) -> list[Row]:
    """The rows of `en/names.tsv`; `common` tells the words that are names by accident."""
    counts = _counts(units(), _latin_name)
    listed = list(given_names())
    _add_lists(counts, listed)
    _add_by_hand(counts)
    genders = _genders(listed, _latin)
    words = {row[0] for row in table("en", "not_names")}
    names = (name for name in _kept(counts, common, "en") if name not in words)
    return [(name, str(counts[name].given), str(counts[name].surname), genders.get(name, "-"), "-") for name in names]


def _add_lists(counts: defaultdict[str, Counts], listed: Iterable[tuple[str, str, str]]) -> None:
    lists: defaultdict[str, set[str]] = defaultdict(set)
    for source, _, given in listed:
        if source not in LONG_LISTS:
            lists[_latin(given)].add(source)
    for name, sources in lists.items():
        counts[name].given += LIST_COUNT * len(sources)


def _add_by_hand(counts: defaultdict[str, Counts]) -> None:
    """Names that are common in the Gulf and rare in the index count in Latin script as they do in Arabic."""
    for _, given, surname, _, form in table("ar", "names_by_hand"):
        if given.isdigit() and form != "-":
            seen = counts[_latin(form)]
            seen.given, seen.surname = max(seen.given, int(given)), max(seen.surname, int(surname))


def _counts(rows: Iterable[Unit], name_of: Callable[[Unit], str]) -> defaultdict[str, Counts]:
    weights = {row[0]: int(row[1]) for row in table("build", "spelling")}
    counts: defaultdict[str, Counts] = defaultdict(Counts)
    for unit in rows:
        name = name_of(unit)
        if name:
            weight = weights.get(unit.country, 1)
            counts[name].add(unit, weight * (ARTICLE_WEIGHT if _keeps_article(unit) else 1))
    return counts


def _kept(counts: Mapping[str, Counts], common: Mapping[str, float], language: str) -> Iterator[str]:
    """The names that are neither rare nor names by accident."""
    for name, seen in counts.items():
        if seen.all >= RAREST and common.get(name, 0.0) - math.log10(seen.all) < COMMONEST[language]:
            yield name


def _keeps_article(unit: Unit) -> bool:
    """Whether «الخطيب» is Al-Khatib, not Khatib."""
    article = table("ar", "article_prefix")[0][0]
    begins = latin_key(unit.latin).startswith(tuple(row[0] for row in table("build", "latin_articles")))
    return unit.arabic.startswith(article) and begins


def _cells(seen: Counts, gender: str) -> tuple[str, str, str, str]:
    return str(seen.given), str(seen.surname), gender, seen.latin_form


def _arabic_name(unit: Unit) -> str:
    """The name as one word: «عبد الله» is «عبدالله»; other names of two words are left out."""
    parts = [arabic_key(part) for part in unit.arabic.split()]
    joins = len(parts) == 2 and (("first", parts[0]) in _joining() or ("last", parts[1]) in _joining())
    name = "".join(parts)
    return name if (len(parts) == 1 or joins) and len(name) > 1 and name.isalpha() else ""


@cache
def _joining() -> frozenset[tuple[str, str]]:
    return frozenset((row[0], row[1]) for row in table("build", "joined"))


def _latin_name(unit: Unit) -> str:
    return _latin(unit.latin)


def _latin(name: str) -> str:
    """The folded name as one word; empty for a name in another script."""
    folded = latin_key("".join(name.split()))
    return folded if folded.isascii() and folded.isalpha() and len(folded) > 1 else ""


def _genders(listed: Iterable[tuple[str, str, str]], fold: Callable[[str], str]) -> dict[str, str]:
    """Folded name → the gender of at least three in four lists that hold it."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for _, gender, given in listed:
        votes[fold("".join(given.split()))][gender] += 1
    best = {name: vote.most_common(1)[0] for name, vote in votes.items()}
    return {name: gender for name, (gender, count) in best.items() if 4 * count >= 3 * votes[name].total()}

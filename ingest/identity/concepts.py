"""What the name of a body says, free of language: «لجنة مكافحة الاتجار بالأشخاص» is committee and trafficking."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from ingest.identity.names import WORD, article, bare
from ingest.identity.romanise import slug
from ingest.identity.skeleton import skeleton
from ingest.lexicon.files import table, words
from ingest.lexicon.keys import key

LONGEST = 6
"""Words of the longest form in the tables."""
HEADS = frozenset({"head", "portfolio", "abroad", "sole", "part"})
TELLING = frozenset({"topic", "region", "unknown", "place", "country"})
OWN = "@"
"""Marks the code of a country inside a name."""
UNKNOWN = "~"
"""Marks a word that the tables do not hold."""


@dataclass(frozen=True, slots=True)
class BodyName:
    """The concepts of one form of a body's name."""

    concepts: frozenset[str]
    kinds: Mapping[str, str] = field(hash=False, compare=False)
    """Concept → its kind in the table of words."""
    lead: frozenset[str] = frozenset()
    """The topics before the first «و»: the short name of a ministry with several portfolios."""
    international: str | None = None
    brand: str | None = None
    """The folded name, where it is an acronym or a name of its own with no word for the kind of body."""
    part: bool = False
    """Named as a department of something."""
    heads: frozenset[str] = frozenset()
    """The words for the kind of body."""
    renders: frozenset[str] = frozenset()
    """Other kinds of bodies that its one English word for the kind may stand for."""

    def without(self, country: str | None) -> frozenset[str]:
        """The concepts without those that name the body's own country."""
        return self.concepts - {f"{OWN}{country}"}

    @property
    def specific(self) -> bool:
        """Whether it says enough to be told from other bodies of its country."""
        found = set(self.kinds.values())
        if "sole" in found or ("portfolio" in found and len(found) > 1):
            return True
        return bool(found & HEADS) and bool(found & TELLING)

    @property
    def anchored(self) -> bool:
        """Whether the name itself says of which country, place or proper name it is."""
        return any(kind in ("unknown", "place", "country", "region") for kind in self.kinds.values())

    def abroad(self, country: str | None) -> bool:
        """Whether it is only an embassy or mission, without the country it sits in."""
        return all(self.kinds[concept] == "abroad" for concept in self.without(country))

    @property
    def sounds(self) -> frozenset[str]:
        """The concepts, unknown words as their consonants: the same in both scripts."""
        return frozenset(
            f"{UNKNOWN}{skeleton(concept[1:])}" if concept.startswith(UNKNOWN) else concept for concept in self.concepts
        )

    @property
    def readings(self) -> Iterator[frozenset[str]]:
        """The sounds, then those of each other kind of body that it may be."""
        yield self.sounds
        for kind in self.renders:
            yield self.sounds - self.heads | {kind}


@lru_cache(1 << 16)
def body_name(name: str) -> BodyName:
    """The concepts of a name as written."""
    found = [key(word) for word in WORD.findall(name)]
    language = "en" if all(word.isascii() for word in found) else "ar"
    acronym = _international().get(_plain(found, language)) or _office_of(found, language)
    if acronym:
        return BodyName(frozenset({acronym}), {acronym: "sole"}, international=acronym)
    kinds: dict[str, str] = {}
    lead: set[str] = set()
    led = False
    for concept, kind, joined in _concepts(found, language):
        led = led or (joined and bool(lead))
        if kind == "plain":
            continue
        kinds.setdefault(concept, kind)
        if not led and kind not in HEADS:
            lead.add(concept)
    kept = kinds.keys() - _implied_by(kinds)
    heads = frozenset(concept for concept in kept if kinds[concept] in HEADS)
    return BodyName(
        concepts=frozenset(kept),
        kinds=kinds,
        lead=frozenset(lead & kept),
        brand=_brand(found, kinds, language),
        part=_is_part(kinds, language),
        heads=heads,
        renders=_rendered(*heads) if language == "en" and len(heads) == 1 else frozenset(),
    )


def is_acronym(name: str) -> bool:
    """Whether a name is the acronym of an international body: UNODC."""
    return _international().get(key(name)) == name


@lru_cache(1 << 16)
def post_concepts(title: str) -> frozenset[str]:
    """What the title of a post says, free of language: «نائب الرئيس» is deputy and head."""
    found = [key(word) for word in WORD.findall(title)]
    language = "en" if all(word.isascii() for word in found) else "ar"
    return frozenset(concept for concept, kind, _ in _concepts(found, language, posts=True) if kind != "plain")


def _office_of(found: list[str], language: str) -> str | None:
    """The international body whose office in a country is named: «بعثة المنظمة الدولية للهجرة في ليبيا», IOM Jordan."""
    stems = [_stem(word, language)[0] for word in found]
    for length in range(len(stems) - 1, 0, -1):
        for start in range(len(stems) - length + 1):
            acronym = _international().get(" ".join(stems[start : start + length]))
            rest = [*found[:start], *found[start + length :]]
            if acronym and acronym not in _apart() and _says_only_where(rest, language):
                return acronym
    return None


def _says_only_where(found: list[str], language: str) -> bool:
    said = [(concept, kind) for concept, kind, _ in _concepts(found, language) if kind != "plain"]
    return all(
        kind in ("place", "country", "region") or concept in ("office", "mission", "regional") for concept, kind in said
    )


def _is_part(kinds: Mapping[str, str], language: str) -> bool:
    """In Arabic the first word says what kind of body it is, in English any."""
    heads = [kind for kind in kinds.values() if kind in HEADS]
    return bool(heads) and (heads[0] == "part" if language == "ar" else "part" in heads and len(set(heads)) == 1)


def _brand(found: list[str], kinds: Mapping[str, str], language: str) -> str | None:
    """A single word, or words with an unknown one, that name no kind of body: «إيواء», Ewaa, LMRA."""
    said = set(kinds.values())
    if not found or said & HEADS or (language == "ar" and found[0].startswith(article())):
        return None
    if "unknown" in said or (len(found) == 1 and not said & {"country", "place"}):
        return f"={_plain(found, language)}"
    return None


def _implied_by(kinds: Mapping[str, str]) -> set[str]:
    return {weak for concept in kinds for weak in _implied().get(concept, ())}


def _concepts(found: list[str], language: str, posts: bool = False) -> Iterator[tuple[str, str, bool]]:
    """Each concept with its kind, and whether a conjunction stands before it."""
    forms, stems = _forms(language, posts), [_stem(word, language) for word in found]
    at = 0
    joined = False
    while at < len(found):
        for length in range(min(LONGEST, len(found) - at), 0, -1):
            concepts = forms.get(" ".join(stem for stem, _ in stems[at : at + length]))
            if concepts:
                break
        joined = joined or stems[at][1]
        for concept, kind in concepts or [(f"{UNKNOWN}{stems[at][0]}", "unknown")]:
            yield concept, kind, joined
        joined = found[at] in words(language, "conjunction")
        at += length


@lru_cache(1 << 16)
def _stem(word: str, language: str) -> tuple[str, bool]:
    """A word without what is written onto it, and whether a conjunction was: «والوقاية» is «وقاية»."""
    if language == "en":
        return word, False
    if word in _stems():
        return word, False
    for prefix, use, conjunction in _prefixes():
        rest = word.removeprefix(prefix)
        if rest != word and (rest in _stems() or (use == "always" and len(rest) > 2)):
            return rest, conjunction == "and"
    return word, False


def _plain(found: list[str], language: str) -> str:
    return " ".join(_stem(word, language)[0] for word in found)


@cache
def _prefixes() -> list[tuple[str, ...]]:
    """The longest first, those that only stand before a known word before those of the same length that need none."""
    return sorted(table("ar", "body_prefix"), key=lambda row: (len(row[0]), row[1]), reverse=True)


@cache
def _stems() -> frozenset[str]:
    return frozenset(word for form in _forms("ar", posts=True) for word in form.split())


@cache
def _forms(language: str, posts: bool = False) -> dict[str, list[tuple[str, str]]]:
    """Folded form → its concepts with their kinds; words of posts, of bodies, then countries, then places."""
    forms: dict[str, list[tuple[str, str]]] = {}
    for concepts, arabic, english in table("", "post_words") if posts else ():
        for form in (arabic if language == "ar" else english).split("|"):
            forms.setdefault(_folded(form), [(concept, "post") for concept in concepts.split()])
    for concepts, kind, arabic, english in table("", "body_words"):
        for form in (arabic if language == "ar" else english).split("|"):
            forms.setdefault(_folded(form), _kinds(concepts, kind))
    for code, _, form in table(language, "country_forms"):
        forms.setdefault(_bare(form), [(f"{OWN}{code}", "country")])
    for row in table("", "places"):
        place = [(f"#{slug(row[2], 'place')}", "place")]
        forms.setdefault(_bare(row[1 if language == "ar" else 2]), place)
    forms.pop("", None)
    return forms


def _kinds(concepts: str, kind: str) -> list[tuple[str, str]]:
    """Of several concepts in one form the first is of the kind, the others are its topics."""
    first, *others = concepts.split()
    return [(first, kind), *((other, "topic") for other in others)]


def _folded(form: str) -> str:
    return " ".join(key(word) for word in WORD.findall(form))


def _bare(form: str) -> str:
    """A form whose words may carry the article."""
    return " ".join(map(bare, _folded(form).split()))


@cache
def _implied() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for concept, implied in table("", "body_implied"):
        found[concept] += tuple(implied.split())
    return found


@cache
def _rendered(head: str) -> frozenset[str]:
    return frozenset(kind for word, kinds in table("", "body_renderings") if word == head for kind in kinds.split())


@cache
def _apart() -> frozenset[str]:
    return frozenset(acronym for acronym, apart, _, _ in table("", "international_bodies") if apart == "apart")


@cache
def _international() -> dict[str, str]:
    found: dict[str, str] = {}
    for acronym, _, arabic, english in table("", "international_bodies"):
        found[key(acronym)] = acronym
        for language, cell in (("ar", arabic), ("en", english)):
            for form in cell.split("|"):
                found[_plain([key(word) for word in WORD.findall(form)], language)] = acronym
    found.pop("", None)
    return found

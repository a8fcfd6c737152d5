"""The signatures of the bodies that an article names: kind of body, purpose, country, and the parent of a part."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, product

from ingest.facts import Organization, Statement
from ingest.identity.concepts import OWN, UNKNOWN, BodyName, body_name, is_acronym, post_concepts
from ingest.identity.names import common_name, person_name
from ingest.identity.sightings import Sighting
from ingest.identity.signatures import Signature

SHORT = 3
"""Consonants from which on a name of its own is known by its sound."""
NEAR = 3
"""Words behind the name of an embassy that may say where it sits."""
MANY = frozenset({"member", "representative"})
"""Posts of which a body has many, and one person may hold many."""
SHELTERING = frozenset({"shelter", "trafficking"})
"""What the name of any shelter may say."""
QUOTED = re.compile(r"[«“\"]([^«»“”\"]+)[»”\"]")


def bodies_of(statement: Statement) -> dict[str, Sighting]:
    """The bodies that an article names, by local id."""
    reader = _Reader(statement)
    return {body.id: reader.sighting(body) for body in statement.organizations}


def side_by_side(bodies: Mapping[str, Sighting]) -> Iterator[frozenset[Signature]]:
    """Pairs that could be taken for one by a word of their names, did one article not name both."""
    for one, other in combinations(bodies.values(), 2):
        countries = {one.signature.country, other.signature.country} - {None}
        if one.signature != other.signature and len(countries) < 2 and _words(one) & _words(other):
            yield frozenset((one.signature, other.signature))


def _words(body: Sighting) -> set[str]:
    keys = (body.signature.key, *body.aliases)
    return set[str]().union(*body.heard, *(key.split() for key in keys))


class _Reader:
    """Reads the bodies of one article; a part is read after what it is a part of."""

    def __init__(self, statement: Statement) -> None:
        self._statement = statement
        self._bodies = {body.id: body for body in statement.organizations}
        self._signatures: dict[str, Signature] = {}

    def sighting(self, body: Organization) -> Sighting:
        signature = self._signature(body)
        country = signature.country
        names = () if signature.body else (*body.names, *_quoted(body.names))
        forms = [form for form in map(body_name, names) if form.international in (None, signature.key)]
        whole = [form for form in forms if form.specific and not form.part and not form.abroad(country)]
        brands = {form.brand for form in forms if form.brand}
        return Sighting(
            signature=signature,
            name=body.name,
            names=body.names,
            marks={"kind": body.kind, "country": country},
            aliases=frozenset({*brands, *(_key(form, country) for form in whole)}),
            heard=frozenset(
                reading - {f"{OWN}{country}"}
                for form in forms
                for reading in (form.readings if form in whole else _own_name(form, country))
            ),
            posts=frozenset(self._led_by(body) if body.kind == "shelter" or not signature.own else ()),
            bodies=self._above(body),
        )

    def _led_by(self, body: Organization) -> Iterator[str]:
        """Who holds which single post in it: first and last name by sound, and the title free of language."""
        for official in self._statement.officials:
            name = person_name(official.name)
            ends = product({name.skeletons[0], name.written[0]}, {name.skeletons[-1], name.written[-1]})
            titles = [post_concepts(post.title) for post in official.posts if post.organization == body.id]
            if len(name.units) > 1 and not common_name(name):
                for end, title in product(ends, titles):
                    if title and not title & MANY:
                        yield " ".join((*end, *sorted(title)))

    def _above(self, body: Organization) -> frozenset[Signature]:
        parent = self._bodies.get(body.parent or "")
        return frozenset({self._signature(parent)}) if parent and parent is not body else frozenset()

    def _signature(self, body: Organization) -> Signature:
        if body.id not in self._signatures:
            self._signatures[body.id] = self._alone(body, "")  # where parents run in a circle, this ends it
            self._signatures[body.id] = self._read(body)
            if self._in_doubt(body):
                self._signatures[body.id] = self._alone(body, self._signatures[body.id].key)
        return self._signatures[body.id]

    def _read(self, body: Organization) -> Signature:
        forms = [body_name(name) for name in dict.fromkeys((body.name, *body.names))]
        short = next((name for name in body.names if is_acronym(name)), None) if body.country is None else None
        international = forms[0].international or short  # the HRC of Saudi Arabia is not that of the United Nations
        if international:
            return Signature("body", international)
        main = next((form for form in forms if form.specific and not form.international), forms[0])
        country, key = body.country, _key(main, body.country)
        parent = next((above.id for above in self._above(body) if not above.own), None) if main.part else None
        if main.abroad(country):
            host = self._host(body)
            return Signature("body", f"{key} {OWN}{host}", country) if host else self._alone(body, key)
        if main.specific or parent:
            said = country or parent or main.anchored
            return Signature("body", key, country, parent) if said else self._alone(body, key)
        brand = next((form.brand for form in forms if form.brand), None)
        return Signature("body", brand, country) if brand else self._alone(body, key)

    def _in_doubt(self, body: Organization) -> bool:
        """Whether its country, which no word says, may be another: its namesake has it, or any shelter is named so."""
        if not body.country_inferred or body.country is None or len({*self._statement.countries}) < 2:
            return False
        forms = [body_name(name) for name in body.names]
        if all(form.concepts <= SHELTERING for form in forms):
            return True
        signature = self._signatures[body.id]
        stated = [other for other in self._statement.organizations if not other.country_inferred]
        return any(self._signature(other) == signature for other in stated)

    def _alone(self, body: Organization, key: str) -> Signature:
        """A name that says too little to be the same elsewhere is a body of its own."""
        start = min((start for start, _ in body.mentions), default=0)
        return Signature("body", key, body.country, own=f"{self._statement.article}:{start}")

    def _host(self, body: Organization) -> str | None:
        """Where an embassy sits: as said behind its name, where its ambassador is sent, else the only other country."""
        if len(said := _countries_behind(body)) == 1:
            return said.pop()
        sent = {
            post.accredited_to
            for official in self._statement.officials
            for post in official.posts
            if post.accredited_to
            and post.organization in (body.id, None)
            and body.country in (post.country, official.country)
        }
        others = sent or set(self._statement.countries) - {body.country}
        return next(iter(others)) if len(others) == 1 else None


def _quoted(names: Iterable[str]) -> list[str]:
    """The short names in quotation marks inside names: مراكز «إيواء»."""
    return [inner for name in names for inner in QUOTED.findall(name)]


def _countries_behind(body: Organization) -> set[str]:
    """The country that comes next where a quote names the body: «سفارة مالطا لدى ليبيا»."""
    behind = [evidence.quote.partition(name)[2] for evidence in body.evidence for name in body.names]
    nearest = [body_name(" ".join(words.split()[:NEAR])).kinds for words in behind]
    first = {next(iter(kinds), "") for kinds in nearest} - {f"{OWN}{body.country}"}
    return {concept.removeprefix(OWN) for concept in first if concept.startswith(OWN)}


def _own_name(form: BodyName, country: str | None) -> Iterator[frozenset[str]]:
    """«كاريتاس لبنان» and Caritas Lebanon: what is left without the country is no word but a name."""
    sounds = form.sounds - {f"{OWN}{country}"}
    if form.brand and country and all(sound.startswith(UNKNOWN) and len(sound) > SHORT for sound in sounds):
        yield sounds


def _key(form: BodyName, country: str | None) -> str:
    return " ".join(sorted(form.without(country))) or " ".join(sorted(form.concepts))

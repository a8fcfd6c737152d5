"""Which signatures name one body: never two of different countries, parents or portfolios."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import combinations

from ingest.identity.concepts import OWN, UNKNOWN, body_name
from ingest.identity.linking import Groups, Link
from ingest.identity.settled import Settled
from ingest.identity.sightings import Sighted
from ingest.identity.signatures import Signature

MINISTRY, SHELTER = "ministry", "shelter"
BOTH_SCRIPTS, ALIAS, WITH_PARENT, LED, PARENT_UNSAID = 1.0, 0.95, 0.9, 0.85, 0.8
SHORTER_MINISTRY, NAMED_HOUSE, SAME_HOLDER = 0.7, 0.7, 0.65
HOUSE = frozenset({"house", "shelter"})


@dataclass(frozen=True, slots=True)
class Body:
    """A signature of a body with what it is compared by."""

    signature: Signature
    concepts: frozenset[str]
    sounds: frozenset[str]
    lead: frozenset[str]
    part: bool
    latin: bool
    heard: Set[frozenset[str]]
    aliases: Set[str]
    parents: Set[Signature]
    house: bool = False
    """Whether it is called a house («دار», «بيت»)."""
    shelter: bool = False
    heads: Set[str] = frozenset()
    kinds: Set[str] = frozenset()
    """The heads, and what they may render."""
    led: Set[str] = frozenset()
    """Who holds which single post in it."""

    @property
    def rest(self) -> Set[str]:
        """What its name says besides the kind of body."""
        return self.sounds - self.heads


Way = tuple[float, Callable[[Body], Iterable[Hashable]], Callable[[Body, Body], bool]]


def joined_bodies(
    sighted: Mapping[Signature, Sighted], apart: Set[frozenset[Signature]], settled: Settled[Signature]
) -> Groups[Signature]:
    """The signatures of bodies in groups of one body each; `apart` are the pairs that one article tells apart."""
    bodies = {signature: _body(one) for signature, one in sighted.items()}
    by_id = {signature.id: signature for signature in bodies}

    def above(signature: Signature) -> set[Signature]:
        found, rest = set[Signature](), [signature]
        while rest:
            ones = groups.group(rest.pop())
            new = {parent for one in ones for parent in sighted[one].bodies if parent in bodies} - found
            found |= new
            rest += new
        return found

    def same_parent(one: Signature, other: Signature) -> bool:
        left, right = by_id.get(one.body or ""), by_id.get(other.body or "")
        if left is None or right is None:
            return True
        return any(groups.same(left, one) for one in (right, *above(right))) or any(
            groups.same(right, one) for one in above(left)
        )

    def compatible(one: Signature, other: Signature) -> bool:
        return settled.may_be_one(one, other, alike)

    def alike(one: Signature, other: Signature) -> bool:
        left, right = bodies[one], bodies[other]
        if _of_two_countries(one, other) or _other_portfolio(left, right) or _other_kind(left, right):
            return False
        if not same_parent(one, other):
            return False
        return left.sounds == right.sounds or frozenset((one, other)) not in apart

    groups = Groups(bodies, compatible)
    settled.join(groups)
    known = [body for body in bodies.values() if not body.signature.own]
    whole = [body for body in known if not body.part]
    for ones in (whole, known, known):  # parts are joined by parents, whose own parents are known once they are joined
        groups.join_certain(_links(ones, bodies), lambda signature: signature.id)
    groups.join_certain(_sharing(LED, bodies.values(), lambda one: one.led, _may_be_one), lambda one: one.id)
    groups.join_certain(_of_no_country(bodies.values()), lambda one: one.id)
    return groups


def _body(one: Sighted) -> Body:
    forms = [body_name(name) for name in sorted(one.full)]
    main = next((form for form in forms if form.specific), forms[0])
    own_country = f"{OWN}{one.signature.country}"
    return Body(
        signature=one.signature,
        concepts=main.concepts - {own_country},
        sounds=main.sounds - {own_country},
        lead=main.lead,
        part=main.part,
        latin=min(one.full).isascii(),
        heard=one.heard,
        aliases=one.aliases,
        parents=one.bodies,
        house="house" in main.kinds,
        shelter=("kind", SHELTER) in one.marks,
        heads=main.heads,
        kinds=main.heads | main.renders,
        led=one.posts,
    )


def _links(ones: Iterable[Body], bodies: Mapping[Signature, Body]) -> Iterator[Link[Signature]]:
    """The likely pairs, found by what they have in common."""
    for score, marks, fits in _ways(bodies):
        yield from _sharing(score, ones, marks, fits)


def _ways(bodies: Mapping[Signature, Body]) -> list[Way]:
    """The ways in which two known bodies are found to be likely one: how sure, by what in common, and if what holds."""
    return [
        (BOTH_SCRIPTS, lambda one: one.heard, _of_two_scripts),
        (ALIAS, lambda one: one.aliases, _always),
        (WITH_PARENT, lambda one: _with_parents(one, bodies), _differ),
        (WITH_PARENT, lambda one: [one.signature.key], _both_with_parent),
        (PARENT_UNSAID, lambda one: [one.signature.key], _one_without_parent),
        (SHORTER_MINISTRY, _portfolios, _always),
        (NAMED_HOUSE, _names_of_house, _says_less),
    ]


def body_marks(one: Sighted, around: Mapping[Signature, Sighted]) -> Iterator[tuple[Hashable, ...]]:
    """What a body has in common with each that it could be joined to, and with what it is a part of."""
    body, parents = _body(one), {parent: _body(around[parent]) for parent in one.bodies if parent in around}
    yield "part", body.signature.id
    yield from (("part", parent) for parent in {body.signature.body, *(parent.id for parent in one.bodies)} if parent)
    ways = [] if body.signature.own else [marks for _, marks, _ in _ways(parents)]
    for place, marks in enumerate(ways):
        yield from ((place, body.signature.country, mark) for mark in marks(body))
    yield from (("led", body.signature.country, holder) for holder in body.led)
    yield from (("holder", body.signature.key, holder) for holder in body.led)


def _of_no_country(ones: Iterable[Body]) -> Iterator[Link[Signature]]:
    """A body of which its article tells no country is that of this name in which the same person holds a post."""
    blocks: dict[Hashable, list[Body]] = defaultdict(list)
    for one in ones:
        for holder in one.led:
            blocks[one.signature.key, holder].append(one)
    for block in blocks.values():
        for one, other in combinations(block, 2):
            if (one.signature.country is None) != (other.signature.country is None):
                yield Link(SAME_HOLDER, one.signature, other.signature)


def _of_two_countries(one: Signature, other: Signature) -> bool:
    return one.country is not None and other.country is not None and one.country != other.country


def _sharing(
    score: float,
    ones: Iterable[Body],
    marks: Callable[[Body], Iterable[Hashable]],
    fits: Callable[[Body, Body], bool],
) -> Iterator[Link[Signature]]:
    blocks: dict[Hashable, list[Body]] = defaultdict(list)
    for one in ones:
        for mark in marks(one):
            blocks[one.signature.country, mark].append(one)
    for block in blocks.values():
        for one, other in combinations(block, 2):
            if fits(one, other):
                yield Link(score, one.signature, other.signature)


def _always(_: Body, __: Body) -> bool:
    return True


def _of_two_scripts(one: Body, other: Body) -> bool:
    return one.latin != other.latin


def _both_with_parent(one: Body, other: Body) -> bool:
    return one.part and other.part and None not in (one.signature.body, other.signature.body)


def _one_without_parent(one: Body, other: Body) -> bool:
    return one.part and other.part and (one.signature.body is None) != (other.signature.body is None)


def _differ(one: Body, other: Body) -> bool:
    return one.concepts != other.concepts


def _with_parents(one: Body, bodies: Mapping[Signature, Body]) -> list[frozenset[str]]:
    """«نادي الضباط» at «شرطة دبي» is the Dubai Police Officers Club."""
    parents = [bodies[parent].concepts for parent in one.parents if parent in bodies]
    return [one.concepts, *(one.concepts | concepts for concepts in parents)]


def _portfolios(one: Body) -> list[tuple[str, frozenset[str]]]:
    """«وزارة الخارجية» is short for «وزارة الخارجية والتعاون الدولي»: its topics are that one's first."""
    return [(MINISTRY, one.lead)] if MINISTRY in one.concepts and one.lead else []


def _names_of_house(one: Body) -> list[frozenset[str]]:
    """«دار كرامة» is short for «دار كرامة لإيواء ضحايا الاتجار بالبشر»: a house with a name of its own."""
    names = frozenset(sound for sound in one.sounds if sound.startswith(UNKNOWN))
    return [names] if names and one.house else []


def _says_less(one: Body, other: Body) -> bool:
    """Whether what one says besides its name the other says, too."""
    fewer, more = sorted((_said(one), _said(other)), key=len)
    return fewer <= more


def _said(one: Body) -> set[str]:
    return {concept for concept in one.concepts - HOUSE if not concept.startswith(UNKNOWN)}


def _may_be_one(one: Body, other: Body) -> bool:
    """Whether a person who leads both leads one: two names of a shelter, or in two scripts of what does the same."""
    fewer, more = sorted((one.sounds, other.sounds), key=len)
    if one.shelter and other.shelter:
        return bool(fewer) and fewer <= more
    return one.latin != other.latin and bool(one.rest) and one.rest == other.rest


def _other_kind(one: Body, other: Body) -> bool:
    """«لجنة حقوق الإنسان» and «هيئة حقوق الإنسان», «دار الرحمة للمسنين» and «دار الرحمة للأيتام»."""
    if one.aliases & other.aliases or one.led & other.led:
        return False
    if one.house and other.house and _names_of_house(one) == _names_of_house(other) != []:
        return not _says_less(one, other)
    return bool(one.rest and one.kinds and other.kinds) and one.rest == other.rest and not one.kinds & other.kinds


def _other_portfolio(one: Body, other: Body) -> bool:
    if MINISTRY not in one.concepts or MINISTRY not in other.concepts:
        return False
    topics = one.concepts - {MINISTRY}, other.concepts - {MINISTRY}
    return topics[0] != topics[1] and topics[0] != other.lead and topics[1] != one.lead

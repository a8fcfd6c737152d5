"""The signatures of the people an article names, and which of them name one person."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain, combinations

from ingest.facts import Meeting, Official, Statement
from ingest.identity.concepts import post_concepts
from ingest.identity.linking import Groups, Link, pairs_in
from ingest.identity.names import PersonName, Structure, beside, common_name, person_name, sound, structure
from ingest.identity.settled import Settled
from ingest.identity.sightings import Sighted, Sighting
from ingest.identity.signatures import Signature

SURE_SOUND, LIKELY_SOUND = 0.80, 0.73
ACTING = "acting"
SAME_TITLE = 0.5
"""Two titles that share less of their words are two posts."""
FEW = 8
"""Of more people at one body nobody asks whether two could be one person."""


def people_of(statement: Statement, bodies: Mapping[str, Sighting]) -> dict[str, Sighting]:
    """The people whom an article names, by local id; namesakes in it have signatures of their own."""
    signatures = {official.id: _signature(official, bodies) for official in statement.officials}
    namesakes = Counter(signatures.values())
    found = {}
    for official in statement.officials:
        signature = signatures[official.id]
        if namesakes[signature] > 1:
            start = min((start for start, _ in official.mentions), default=0)
            signature = signature._replace(own=f"{statement.article}:{start}:{official.id}")
        found[official.id] = Sighting(
            signature=signature,
            name=official.name,
            names=official.names,
            marks={"gender": official.gender, "country": official.country},
            posts=frozenset(" ".join(sorted(post_concepts(post.title))) for post in official.posts),
            bodies=frozenset(_bodies(official, bodies)),
        )
    return found


def told_apart(people: Mapping[str, Sighting], meetings: Iterable[Meeting]) -> Iterator[frozenset[Signature]]:
    """Pairs whose names could be one person's, were they not of two who took part in one meeting, or namesakes."""
    for meeting in meetings:
        present = [people[who] for who in sorted({who.id for who in meeting.participants}) if who in people]
        for one, other in combinations(present, 2):
            if _may_be_one(person_name(one.name), person_name(other.name)):
                yield frozenset((one.signature, other.signature))
    yield from map(frozenset, combinations([one.signature for one in people.values() if one.signature.own], 2))


def _signature(official: Official, bodies: Mapping[str, Sighting]) -> Signature:
    held = {body.id for body in _bodies(official, bodies)}
    titles = {" ".join(sorted(post_concepts(post.title))) for post in official.posts if not post.organization}
    name = person_name(official.name)
    return Signature(
        "official",
        name.key,
        official.country,
        " ".join(sorted(held)) or None,
        None if held else "; ".join(sorted(titles)) or None,
        gender=official.gender if official.gender != name.gender else None,
    )


def _bodies(official: Official, bodies: Mapping[str, Sighting]) -> set[Signature]:
    return {bodies[post.organization].signature for post in official.posts if post.organization}


@dataclass(frozen=True, slots=True)
class Person:
    """A signature of a person with what it is compared by; `bodies` are things, each with what it is a part of."""

    signature: Signature
    name: PersonName
    country: str | None
    gender: str | None
    bodies: Set[str]
    posts: tuple[frozenset[str], ...]


def person_of(one: Sighted, body_of: Mapping[Signature, Set[str]]) -> Person:
    """A signature of a person by what it is compared by; `body_of` has the thing that each body is, and its wholes."""
    name = person_name(one.name)
    stated = {value for mark, value in one.marks if mark == "gender"}
    return Person(
        signature=one.signature,
        name=name,
        country=one.signature.country,
        gender=next(iter(stated)) if len(stated) == 1 else name.gender,
        bodies=frozenset().union(*(body_of[body] for body in one.bodies if body in body_of)),
        posts=tuple(sorted((said for post in one.posts if (said := frozenset(post.split()) - {ACTING})), key=sorted)),
    )


def joined_people(
    sighted: Mapping[Signature, Sighted],
    body_of: Mapping[Signature, Set[str]],
    met: Set[frozenset[Signature]],
    settled: Settled[Signature],
) -> Iterator[list[Signature]]:
    """The signatures of people in groups of one person each; `met` are the pairs who took part in one meeting."""
    people = {signature: person_of(one, body_of) for signature, one in sighted.items()}

    def compatible(one: Signature, other: Signature) -> bool:
        return frozenset((one, other)) not in met and settled.may_be_one(one, other, like_enough)

    def like_enough(one: Signature, other: Signature) -> bool:
        return not _conflict(people[one], people[other])

    twins = _twins(people, frozenset[Signature]().union(*met, settled.all))
    groups = Groups(twins, compatible)
    settled.join(groups)
    blocks: dict[Hashable, list[Signature]] = defaultdict(list)
    for signature in twins:
        for mark in person_marks(people[signature]):
            blocks[mark].append(signature)
    pairs = pairs_in(blocks.values(), lambda signature: signature.id)
    scored = ((one, other, likelihood(people[one], people[other])) for one, other in pairs)
    alike = (ones[:2] for ones in twins.values() if len(ones) > 1)
    themselves = ((one, one, likelihood(people[one], people[other])) for one, other in alike)
    links = (Link(score, one, other) for one, other, score in chain(scored, themselves) if score)
    groups.join_certain(links, lambda signature: signature.id)
    for group in groups:
        if groups.joined.isdisjoint(group):
            yield from ([signature] for one in group for signature in twins[one])
        else:
            yield [signature for one in group for signature in twins[one]]


def _twins(people: Mapping[Signature, Person], alone: Set[Signature]) -> dict[Signature, list[Signature]]:
    """Signatures that all others are as like as the next, the first of them → all: it is compared for them.

    Those `alone` stand for themselves: something besides what they are compared by tells them from others.
    Only bodies tell them apart where nobody else is who could be the same person.
    """
    at: dict[str, list[Person]] = defaultdict(list)
    for person in people.values():
        for body in person.bodies:
            at[body].append(person)
    twins: dict[Hashable, list[Signature]] = defaultdict(list)
    for person in people.values():
        shared = frozenset(body for body in person.bodies if _is_shared(person, at[body]))
        own = person.signature if person.signature in alone else bool(person.bodies)
        twins[own, person.name, person.country, person.gender, person.posts, shared].append(person.signature)
    return {ones[0]: ones for ones in twins.values()}


def _is_shared(person: Person, people: Sequence[Person]) -> bool:
    """Whether somebody else at a body could be the same person; of many, somebody could."""
    return len(people) > FEW or not all(person is other or _conflict(person, other) for other in people)


def person_marks(person: Person) -> Iterator[tuple[Hashable, ...]]:
    """What two signatures of one person share: country and name by sound, or a body and one end of the name."""
    for first in {person.name.skeletons[0], person.name.written[0]}:
        for last in {person.name.skeletons[-1], person.name.written[-1]}:
            yield from _marks_by(person, first, last)


def _marks_by(person: Person, first: str, last: str) -> Iterator[tuple[Hashable, ...]]:
    if person.country and len(person.name.units) > 1:
        yield person.country, first, last[:1], ""
        yield person.country, first, "", last[-1:]
        yield person.country, first[:1], last, ""
        yield person.country, first[-1:], "", last
    for body in person.bodies:
        yield body, "first", first
        yield body, "last", last
    if len(person.name.units) > 1:
        for concept in frozenset[str]().union(*person.posts):
            yield first, last, person.name.latin, concept


def _conflict(one: Person, other: Person) -> bool:
    """What no likeness outweighs: another country, gender, first name or forefather."""
    if one.country and other.country and one.country != other.country:
        return True
    if one.gender and other.gender and one.gender != other.gender:
        return True
    return not _may_be_one(one.name, other.name)


def _may_be_one(one: PersonName, other: PersonName) -> bool:
    if one.latin == other.latin:
        return structure(one, other) is not Structure.DIFFERENT
    return min(len(one.units), len(other.units)) == 1 or sound(one, other) > 0.0


def likelihood(one: Person, other: Person) -> float:
    """How likely the two are one, by name and what they share; 0 where it is uncertain."""
    if _conflict(one, other):
        return 0.0
    body = bool(one.bodies & other.bodies)
    post = _same_post(one, other) and (body or not (one.bodies and other.bodies))
    country = one.country is not None and one.country == other.country
    if one.name.latin != other.name.latin:
        return _across(one, other, body, post)
    likeness = structure(one.name, other.name)
    enough = body or (country and (post or not _may_be_namesakes(one, other)))
    if len(one.name.units) == 1 or likeness in (Structure.PREFIX, Structure.SURNAME):
        return 0.8 if body and post else 0.0
    if likeness is Structure.SAME:
        rare = not common_name(one.name)
        return 1.0 if body else 0.97 if enough or post or (rare and _same_post(one, other)) else 0.0
    return 0.95 if body else 0.9 if enough else 0.0


def _across(one: Person, other: Person, body: bool, post: bool) -> float:
    """The likelihood for an Arabic and a Latin name."""
    if min(len(one.name.units), len(other.name.units)) == 1:
        ends = {one.name.skeletons[-1]} & {other.name.skeletons[-1]}
        return 0.6 if body and post and ends and len(one.name.skeletons[-1]) > 2 else 0.0
    heard = sound(one.name, other.name)
    if heard >= SURE_SOUND and _enough(one, other, body, post):
        return round(0.5 + 0.3 * heard + 0.1 * body, 2)
    return round(0.5 + 0.3 * heard, 2) if heard >= LIKELY_SOUND and body and post else 0.0


def _enough(one: Person, other: Person, body: bool, post: bool) -> bool:
    """Whether they share enough for how exactly their names sound alike, the first name above all."""
    country = one.country is not None and one.country == other.country
    ours, theirs = beside(one.name, other.name)
    if ours[0] != theirs[0]:
        return post and (body or country)
    if ours[-1] != theirs[-1]:
        return body or (country and post)
    return body or (country and (post or not _may_be_namesakes(one, other)))


def _may_be_namesakes(one: Person, other: Person) -> bool:
    """A common short name borne in two different bodies."""
    return bool(one.bodies and other.bodies) and (common_name(one.name) or common_name(other.name))


def _same_post(one: Person, other: Person) -> bool:
    return any(_share(post, held) >= SAME_TITLE for post in one.posts for held in other.posts)


def _share(one: Set[str], other: Set[str]) -> float:
    return len(one & other) / len(one | other)

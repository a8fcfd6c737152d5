"""What the articles held name, resolved: which thing each local id of each article is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from itertools import combinations
from sys import intern

from ingest.facts import Agreement, Meeting, Statement
from ingest.identity.bodies import bodies_of
from ingest.identity.events import ROLES, Frame, joined_meetings
from ingest.identity.linking import Groups
from ingest.identity.one_body import joined_bodies
from ingest.identity.pacts import Pact, joined_agreements
from ingest.identity.people import joined_people, people_of
from ingest.identity.sightings import Dated, Sighted, Sighting
from ingest.identity.signatures import Signature, ThingKind, eldest
from ingest.identity.things import Thing, body_thing, country_thing, official_thing


@dataclass(slots=True)
class Resolution:
    """Article and local id → thing, and all things; countries and frames have ids that no article changes."""

    things: dict[str, Thing] = field(default_factory=dict)
    """Officials, bodies and countries by id."""
    signatures: dict[Signature, Sighted] = field(default_factory=dict)
    thing_of: dict[Signature, str] = field(default_factory=dict)
    of: dict[str, dict[str, Signature]] = field(default_factory=dict)
    """Article → local id → signature, without the superseded."""
    dated: dict[str, Dated] = field(default_factory=dict)
    event_of: dict[str, str] = field(default_factory=dict)
    """Frame id of a meeting or agreement → id of the event."""
    story_of: dict[str, str] = field(default_factory=dict)
    """Article → story."""
    superseded: frozenset[str] = frozenset()

    def thing(self, article: str, local: str) -> str:
        """The id of what an article calls `local`; a country's code stands for itself."""
        signature = self.of[article].get(local)
        return local if signature is None else self.thing_of[signature]


Statements = Iterable[tuple[Dated, Statement]]
"""Dated statements that can be read more than once: what all articles say fits in no memory, who is named does."""


@dataclass(slots=True)
class _Said:
    """What articles say beyond the signatures themselves: who is not one, and which countries there are."""

    first: dict[Signature, tuple[str, int]] = field(default_factory=dict)
    """Signature → the first article in order that gives it, and its place there."""
    apart: set[frozenset[Signature]] = field(default_factory=set)
    """Pairs of bodies that one article names side by side."""
    met: set[frozenset[Signature]] = field(default_factory=set)
    """Pairs who took part in one meeting, and namesakes in one article: no two of them are one person."""
    countries: set[str] = field(default_factory=set)


def resolve(statements: Statements, dated: Iterable[Dated] = ()) -> Resolution:
    """The things that statements name, the same in whatever order they come; superseded articles give nothing.

    `dated` are the dates of the statements, where they are had without them.
    """
    found = Resolution(superseded=superseded_among(dated or (one for one, _ in statements)))
    _resolve_named(found, statements)
    _resolve_stories(found)
    _resolve_events(found, statements)
    return found


def _resolve_named(found: Resolution, statements: Statements) -> None:
    """Bodies, people and countries."""
    said = _Said()
    for one, statement in statements:
        if one.article not in found.superseded:
            _read(found, said, one, statement)
    found.dated = dict(sorted(found.dated.items()))
    found.signatures = dict(sorted(found.signatures.items(), key=lambda item: said.first[item[0]]))
    found.of = {article: found.of[article] for article in found.dated}
    _resolve_bodies(found, said.apart)
    _resolve_people(found, said.met)
    _resolve_countries(found, said.countries)


def _read(found: Resolution, said: _Said, dated: Dated, statement: Statement) -> None:
    """Takes in one article as far as identity asks."""
    bodies = bodies_of(statement)
    people = people_of(statement, bodies)
    sightings = bodies | people
    found.dated[dated.article] = dated
    found.of[dated.article] = of = {}
    for place, (local, sighting) in enumerate(sightings.items()):
        sighted = found.signatures.setdefault(sighting.signature, Sighted(sighting.signature))
        sighted.add(sighting, dated.day)
        sighting.signature = sighted.signature  # one object for all that are equal
        of[intern(local)] = sighted.signature
        first = said.first.get(sighted.signature, (dated.article, place))
        said.first[sighted.signature] = min(first, (dated.article, place))
    said.apart.update(map(frozenset, combinations({one.signature for one in bodies.values()}, 2)))
    said.met.update(_who_met(people, statement.meetings))
    said.countries |= _countries_in(statement)


def superseded_among(dated: Iterable[Dated]) -> frozenset[str]:
    """The articles that a later version at the same address replaces."""
    versions: dict[str, list[Dated]] = defaultdict(list)
    for one in dated:
        if one.address:
            versions[one.address].append(one)
    return frozenset(
        old.article for ones in versions.values() for old in sorted(ones, key=lambda one: one.version)[:-1]
    )


def _resolve_stories(found: Resolution) -> None:
    stories: dict[str, list[Dated]] = defaultdict(list)
    for dated in found.dated.values():
        stories[dated.fold or dated.article].append(dated)
    for ones in stories.values():
        first = eldest((one.day, story_signature(one.article)) for one in ones).id
        found.story_of.update((one.article, first) for one in ones)


def story_signature(article: str) -> Signature:
    """The signature of the story that an article tells."""
    return Signature("story", f"story-{article[:16]}")


def _resolve_bodies(found: Resolution, apart: Set[frozenset[Signature]]) -> None:
    sighted = {signature: one for signature, one in found.signatures.items() if signature.kind == "body"}
    for group in joined_bodies(sighted, apart):
        thing = body_thing([sighted[signature] for signature in group])
        found.things[thing.id] = thing
        found.thing_of.update((signature, thing.id) for signature in group)


def _resolve_people(found: Resolution, met: Set[frozenset[Signature]]) -> None:
    sighted = {signature: one for signature, one in found.signatures.items() if signature.kind == "official"}
    above: dict[str, set[str]] = defaultdict(set)
    for signature, one in found.signatures.items():
        if signature.kind == "body":
            above[found.thing_of[signature]].update(found.thing_of[parent] for parent in one.bodies)
    body_of = {signature: frozenset({thing, *above[thing]}) for signature, thing in found.thing_of.items()}
    for group in joined_people(sighted, body_of, met):
        thing = official_thing([sighted[signature] for signature in group])
        found.things[thing.id] = thing
        found.thing_of.update((signature, thing.id) for signature in group)


def _who_met(people: Mapping[str, Sighting], meetings: Iterable[Meeting]) -> Iterator[frozenset[Signature]]:
    for meeting in meetings:
        present = sorted({who.id for who in meeting.participants if who.id in people})
        yield from (frozenset((people[a].signature, people[b].signature)) for a, b in combinations(present, 2))
    yield from map(frozenset, combinations([one.signature for one in people.values() if one.signature.own], 2))


def _resolve_countries(found: Resolution, named: Set[str]) -> None:
    codes = {*named, *(thing.country for thing in found.things.values() if thing.country)}
    found.things.update((code, country_thing(code)) for code in sorted(codes))


def _countries_in(statement: Statement) -> set[str]:
    """Every country that stands anywhere in a statement."""
    posts = [post for official in statement.officials for post in official.posts]
    sides = [who for meeting in statement.meetings for who in meeting.participants]
    sides += [who for agreement in statement.agreements for who in (*agreement.parties, *agreement.signatories)]
    places = [
        *(body.country for body in statement.organizations),
        *(official.country for official in statement.officials),
        *(meeting.country for meeting in statement.meetings),
        *(code for post in posts for code in (post.country, post.accredited_to)),
    ]
    spoken_for = [code for who in sides for code in (who.id, who.on_behalf_of) if code and is_country(code)]
    return {code for code in (*statement.countries, *places, *spoken_for) if code}


def is_country(who: str) -> bool:
    """Whether an id is a country's: two capitals, which no other id is."""
    return len(who) == 2 and who.isupper()


def _resolve_events(found: Resolution, statements: Statements) -> None:
    frames: list[Frame] = []
    pacts: list[Pact] = []
    for one, statement in statements:
        if dated := found.dated.get(one.article):
            frames += [_frame(found, dated, meeting) for meeting in statement.meetings]
            pacts += [_pact(found, dated, agreement) for agreement in statement.agreements]
    frames.sort(key=lambda frame: frame.article)
    _number_events(found, "meeting", joined_meetings(frames), {frame.id: frame.published for frame in frames})
    pacts.sort(key=lambda pact: pact.article)
    pacts = [replace(pact, meeting=found.event_of.get(pact.meeting or "")) for pact in pacts]
    _number_events(found, "agreement", joined_agreements(pacts), {pact.id: pact.published for pact in pacts})


def _number_events(found: Resolution, kind: ThingKind, groups: Groups[str], days: Mapping[str, str | None]) -> None:
    for group in groups:
        first = eldest((days[frame], Signature(kind, frame)) for frame in group).id
        found.event_of.update((frame, first) for frame in group)


def _frame(found: Resolution, dated: Dated, meeting: Meeting) -> Frame:
    roles: dict[str, str] = {}
    for who in meeting.participants:
        thing = found.thing(dated.article, who.id)
        roles[thing] = min(roles.get(thing, who.role), who.role, key=ROLES.index)
    return Frame(
        id=meeting.id,
        article=dated.article,
        story=found.story_of[dated.article],
        published=dated.day,
        kind=meeting.kind,
        start=meeting.start,
        end=meeting.end,
        country=meeting.country,
        city=meeting.city,
        ordinal=meeting.ordinal,
        roles=roles,
    )


def _pact(found: Resolution, dated: Dated, agreement: Agreement) -> Pact:
    """As its article gives it: `meeting` is still a frame."""
    return Pact(
        id=agreement.id,
        article=dated.article,
        story=found.story_of[dated.article],
        published=dated.day,
        kind=agreement.kind,
        day=agreement.day,
        meeting=agreement.meeting,
        parties=frozenset(found.thing(dated.article, who.id) for who in agreement.parties),
        signatories=frozenset(found.thing(dated.article, who.id) for who in agreement.signatories),
    )

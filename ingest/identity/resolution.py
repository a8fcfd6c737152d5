"""What the articles held name, resolved: which thing each local id of each article is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations

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


@dataclass(slots=True)
class _Reading:
    """One article, as far as identity asks."""

    dated: Dated
    bodies: dict[str, Sighting]
    people: dict[str, Sighting]
    countries: set[str]
    meetings: tuple[Meeting, ...]
    agreements: tuple[Agreement, ...]


def resolve(statements: Iterable[tuple[Dated, Statement]]) -> Resolution:
    """The things that statements name, the same in whatever order they come; superseded articles give nothing."""
    readings = {dated.article: _reading(dated, statement) for dated, statement in statements}
    superseded = superseded_among(reading.dated for reading in readings.values())
    counting = [readings[article] for article in sorted(readings.keys() - superseded)]
    found = Resolution(superseded=superseded, dated={one.dated.article: one.dated for one in counting})
    _resolve_stories(found)
    for reading in counting:
        found.of[reading.dated.article] = {
            local: sighting.signature for local, sighting in (*reading.bodies.items(), *reading.people.items())
        }
        for sighting in (*reading.bodies.values(), *reading.people.values()):
            sighted = found.signatures.setdefault(sighting.signature, Sighted(sighting.signature))
            sighted.add(sighting, reading.dated.day)
    bodies = _resolve_bodies(found, counting)
    _resolve_people(found, counting, bodies)
    _resolve_countries(found, counting)
    _resolve_events(found, counting)
    return found


def superseded_among(dated: Iterable[Dated]) -> frozenset[str]:
    """The articles that a later version at the same address replaces."""
    versions: dict[str, list[Dated]] = defaultdict(list)
    for one in dated:
        if one.address:
            versions[one.address].append(one)
    return frozenset(
        old.article for ones in versions.values() for old in sorted(ones, key=lambda one: one.version)[:-1]
    )


def _reading(dated: Dated, statement: Statement) -> _Reading:
    bodies = bodies_of(statement)
    people = people_of(statement, bodies)
    return _Reading(dated, bodies, people, _countries_in(statement), statement.meetings, statement.agreements)


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


def _resolve_bodies(found: Resolution, counting: Iterable[_Reading]) -> Groups[Signature]:
    apart = {
        frozenset(pair)
        for reading in counting
        for pair in combinations({sighting.signature for sighting in reading.bodies.values()}, 2)
    }
    sighted = {signature: one for signature, one in found.signatures.items() if signature.kind == "body"}
    groups = joined_bodies(sighted, apart)
    for group in groups:
        thing = body_thing([sighted[signature] for signature in group])
        found.things[thing.id] = thing
        found.thing_of.update((signature, thing.id) for signature in group)
    return groups


def _resolve_people(found: Resolution, counting: Iterable[_Reading], bodies: Groups[Signature]) -> None:
    sighted = {signature: one for signature, one in found.signatures.items() if signature.kind == "official"}
    above: dict[str, set[str]] = defaultdict(set)
    for signature, one in found.signatures.items():
        if signature.kind == "body":
            above[found.thing_of[signature]].update(found.thing_of[parent] for parent in one.bodies)
    body_of = {signature: frozenset({thing, *above[thing]}) for signature, thing in found.thing_of.items()}
    groups = joined_people(sighted, body_of, _who_met(counting))
    for group in groups:
        thing = official_thing([sighted[signature] for signature in group])
        found.things[thing.id] = thing
        found.thing_of.update((signature, thing.id) for signature in group)


def _who_met(counting: Iterable[_Reading]) -> set[frozenset[Signature]]:
    """The pairs who took part in one meeting, and namesakes in one article: no two of them are one person."""
    met: set[frozenset[Signature]] = set()
    for reading in counting:
        people = reading.people
        for meeting in reading.meetings:
            present = sorted({who.id for who in meeting.participants if who.id in people})
            met.update(frozenset((people[a].signature, people[b].signature)) for a, b in combinations(present, 2))
        own = [sighting.signature for sighting in people.values() if sighting.signature.own]
        met.update(frozenset(pair) for pair in combinations(own, 2))
    return met


def _resolve_countries(found: Resolution, counting: Iterable[_Reading]) -> None:
    codes = {thing.country for thing in found.things.values()}.union(*(reading.countries for reading in counting))
    found.things.update((code, country_thing(code)) for code in codes if code)


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


def _resolve_events(found: Resolution, counting: Iterable[_Reading]) -> None:
    frames = [_frame(found, reading.dated, meeting) for reading in counting for meeting in reading.meetings]
    days = {frame.id: frame.published for frame in frames}
    _number_events(found, "meeting", joined_meetings(frames), days)
    pacts = [_pact(found, reading.dated, pact) for reading in counting for pact in reading.agreements]
    days = {pact.id: pact.published for pact in pacts}
    _number_events(found, "agreement", joined_agreements(pacts), days)


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
    return Pact(
        id=agreement.id,
        article=dated.article,
        story=found.story_of[dated.article],
        published=dated.day,
        kind=agreement.kind,
        day=agreement.day,
        meeting=found.event_of.get(agreement.meeting or ""),
        parties=frozenset(found.thing(dated.article, who.id) for who in agreement.parties),
        signatories=frozenset(found.thing(dated.article, who.id) for who in agreement.signatories),
    )

"""The things that all statements name, resolved at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from sys import intern

from ingest.decisions import NO_RULINGS, Mention, Rulings
from ingest.facts import Statement
from ingest.identity.events import joined_meetings
from ingest.identity.frame import Frame, frame_kept
from ingest.identity.linking import Groups
from ingest.identity.mention import signatures_at
from ingest.identity.named import Names, named_in
from ingest.identity.pacts import Pact, joined_agreements, pact_kept
from ingest.identity.said import countries_in, said_in
from ingest.identity.settled import Settled, frames_ruled, settled
from ingest.identity.sightings import Dated, Sighted
from ingest.identity.signatures import Signature, ThingKind, eldest, story_signature
from ingest.identity.stories import joined_stories
from ingest.identity.things import Thing, body_thing, country_thing, official_thing
from ingest.identity.versions import Versions


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
    states: dict[str, set[str]] = field(default_factory=dict)
    """Article → signatures of whom it names."""

    def thing(self, article: str, local: str) -> str:
        """The id of what an article calls `local`; a country's code stands for itself."""
        signature = self.of[article].get(local)
        return local if signature is None else self.thing_of[signature]


Statements = Sequence[tuple[Dated, Statement]]


def resolve(statements: Statements, rulings: Rulings = NO_RULINGS) -> Resolution:
    """The things that statements name, the same in whatever order they come; superseded articles give nothing."""
    found = Resolution(superseded=_superseded_among(statements))
    ruled = _resolve_named(found, statements, rulings)
    _resolve_stories(found)
    _resolve_events(found, statements, frames_ruled(ruled))
    return found


def _superseded_among(statements: Statements) -> frozenset[str]:
    versions = Versions()
    for one, _ in statements:
        versions.add(one)
    return frozenset(versions.superseded)


def _resolve_named(found: Resolution, statements: Statements, rulings: Rulings) -> Settled[Signature]:
    """Bodies, people and countries; gives what is ruled of them."""
    ruled = _ruled(found, statements, rulings)
    names, countries = Names(settled=ruled), set[str]()
    known: dict[Signature, Signature] = {}  # one object for all that are equal
    for one, statement in statements:
        if one.article not in found.superseded:
            named = named_in(statement).renamed(ruled.own.get(one.article, {}))
            names.add(named, one.day)
            said = said_in(one, statement, named, ruled)
            found.states[one.article] = {signature.id for signature in said}
            for signature, sighted in said.items():
                found.signatures.setdefault(signature, Sighted(signature)).take_in(sighted)
            found.dated[one.article] = one
            found.of[one.article] = {
                intern(local): known.setdefault(signature, signature) for local, signature in named.signatures.items()
            }
            countries |= countries_in(statement)
    found.dated = dict(sorted(found.dated.items()))
    found.thing_of = {signature: signature.id for signature in found.signatures} | names.joined()
    _resolve_things(found)
    _resolve_countries(found, countries)
    return ruled


def _ruled(found: Resolution, statements: Statements, rulings: Rulings) -> Settled[Signature]:
    """What decisions rule of signatures and of events."""
    signatures: dict[Mention, Signature] = {}
    for one, statement in statements:
        if one.article not in found.superseded and (mentions := rulings.mentions.get(one.article)):
            signatures |= signatures_at(statement, named_in(statement).signatures, mentions)
    return settled(rulings, signatures)


def _resolve_stories(found: Resolution) -> None:
    for copies in joined_stories({article: one.prints for article, one in found.dated.items()}):
        first = eldest((found.dated[article].day, story_signature(article)) for article in copies).id
        found.story_of.update((article, first) for article in copies)


def _resolve_things(found: Resolution) -> None:
    """Officials and bodies with all their names."""
    sighted: dict[str, list[Sighted]] = defaultdict(list)
    for signature, thing in found.thing_of.items():
        sighted[thing].append(found.signatures[signature])
    for thing, ones in sighted.items():
        if (kind := ones[0].signature.kind) != "country":
            found.things[thing] = body_thing(ones) if kind == "body" else official_thing(ones)


def _resolve_countries(found: Resolution, named: Set[str]) -> None:
    found.things.update((code, country_thing(code)) for code in named)


def _resolve_events(found: Resolution, statements: Statements, ruled: Settled[str]) -> None:
    frames: list[Frame] = []
    pacts: list[Pact] = []
    things = {signature.id: thing for signature, thing in found.thing_of.items()}
    for one, statement in statements:
        if dated := found.dated.get(one.article):
            named, story = found.of[one.article], found.story_of[one.article]
            frames += [frame_kept(dated, one, named).frame(story, things) for one in statement.meetings]
            pacts += [pact_kept(dated, one, named).pact(story, one.meeting, things) for one in statement.agreements]
    frames.sort(key=lambda frame: frame.article)
    _number_events(found, "meeting", joined_meetings(frames, ruled), {frame.id: frame.published for frame in frames})
    pacts.sort(key=lambda pact: pact.article)
    pacts = [replace(pact, meeting=found.event_of.get(pact.meeting or "")) for pact in pacts]
    _number_events(found, "agreement", joined_agreements(pacts, ruled), {pact.id: pact.published for pact in pacts})


def _number_events(found: Resolution, kind: ThingKind, groups: Groups[str], days: Mapping[str, str | None]) -> None:
    for group in groups:
        first = eldest((days[frame], Signature(kind, frame)) for frame in group).id
        found.event_of.update((frame, first) for frame in group)

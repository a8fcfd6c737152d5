"""What the articles held name, resolved: which thing each local id of each article is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace
from sys import intern

from ingest.decisions import NO_RULINGS, Mention, Rulings
from ingest.facts import Agreement, Meeting, Statement
from ingest.identity.events import ROLES, Frame, joined_meetings
from ingest.identity.linking import Groups
from ingest.identity.mention import signatures_at
from ingest.identity.named import Named, Names, named_in
from ingest.identity.pacts import Pact, joined_agreements
from ingest.identity.settled import Settled, frames_ruled, settled
from ingest.identity.sightings import Dated, Sighted
from ingest.identity.signatures import Signature, ThingKind, eldest
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

    def thing(self, article: str, local: str) -> str:
        """The id of what an article calls `local`; a country's code stands for itself."""
        signature = self.of[article].get(local)
        return local if signature is None else self.thing_of[signature]


Statements = Iterable[tuple[Dated, Statement]]
"""Dated statements that can be read more than once: what all articles say fits in no memory, who is named does."""


def resolve(
    statements: Statements, superseded: frozenset[str] | None = None, rulings: Rulings = NO_RULINGS
) -> Resolution:
    """The things that statements name, the same in whatever order they come; superseded articles give nothing.

    `superseded` are those among the statements, where they are known.
    """
    found = Resolution(superseded=_superseded_among(statements) if superseded is None else superseded)
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
    """Bodies, people and countries; gives what decisions rule of their signatures and of events."""
    reading, countries = _Reading(found), set[str]()
    ruled_on: list[tuple[Dated, Named]] = []
    signatures: dict[Mention, Signature] = {}
    for one, statement in statements:
        if one.article not in found.superseded:
            found.dated[one.article] = one
            countries |= _countries_in(statement)
            named = named_in(statement)
            if mentions := rulings.mentions.get(one.article):
                ruled_on.append((one, named))
                signatures |= signatures_at(statement, named.signatures, mentions)
            else:
                reading.add(one, named)
    ruled = reading.names.settled = settled(rulings, signatures)
    for one, named in ruled_on:
        reading.add(one, named.renamed(ruled.own.get(one.article, {})))
    reading.resolve()
    _resolve_things(found)
    _resolve_countries(found, countries)
    return ruled


class _Reading:
    """Takes in whom articles name, one after the other."""

    def __init__(self, found: Resolution) -> None:
        self.names = Names()
        self._found = found
        self._known: dict[Signature, Signature] = {}  # one object for all that are equal

    def add(self, one: Dated, named: Named) -> None:
        self.names.add(named, one.day)
        for signature, sighting in named.alone().items():
            self._found.signatures[signature] = Sighted(signature)
            self._found.signatures[signature].add(sighting, one.day)
        self._found.of[one.article] = {
            intern(local): self._known.setdefault(signature, signature) for local, signature in named.signatures.items()
        }

    def resolve(self) -> None:
        found = self._found
        found.signatures |= self.names.sighted
        found.dated = dict(sorted(found.dated.items()))
        found.thing_of = {signature: signature.id for signature in found.signatures} | self.names.joined()


def _resolve_stories(found: Resolution) -> None:
    for copies in joined_stories({article: one.prints for article, one in found.dated.items()}):
        first = eldest((found.dated[article].day, story_signature(article)) for article in copies).id
        found.story_of.update((article, first) for article in copies)


def story_signature(article: str) -> Signature:
    """The signature of the story that an article tells."""
    return Signature("story", f"story-{article[:16]}")


def _resolve_things(found: Resolution) -> None:
    """Officials and bodies with all their names."""
    sighted: dict[str, list[Sighted]] = defaultdict(list)
    for signature, thing in found.thing_of.items():
        sighted[thing].append(found.signatures[signature])
    for thing, ones in sighted.items():
        found.things[thing] = body_thing(ones) if ones[0].signature.kind == "body" else official_thing(ones)


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


def _resolve_events(found: Resolution, statements: Statements, ruled: Settled[str]) -> None:
    frames: list[Frame] = []
    pacts: list[Pact] = []
    for one, statement in statements:
        if dated := found.dated.get(one.article):
            frames += [_frame(found, dated, meeting) for meeting in statement.meetings]
            pacts += [_pact(found, dated, agreement) for agreement in statement.agreements]
    frames.sort(key=lambda frame: frame.article)
    _number_events(found, "meeting", joined_meetings(frames, ruled), {frame.id: frame.published for frame in frames})
    pacts.sort(key=lambda pact: pact.article)
    pacts = [replace(pact, meeting=found.event_of.get(pact.meeting or "")) for pact in pacts]
    _number_events(found, "agreement", joined_agreements(pacts, ruled), {pact.id: pact.published for pact in pacts})


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
        sent_by={
            found.thing(dated.article, who.id): found.thing(dated.article, who.on_behalf_of)
            for who in meeting.participants
            if who.on_behalf_of
        },
        people=frozenset(who for who in roles if found.things[who].label == "Official"),
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

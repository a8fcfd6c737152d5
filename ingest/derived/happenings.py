"""Meetings and agreements as all their frames together tell them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ingest.facts import Agreement, Meeting, Participant, Role
from ingest.identity.events import face_to_face, kind_of
from ingest.identity.frame import ROLES
from ingest.identity.sightings import Dated, most_stated
from ingest.identity.ties import Fact, Row, Tie

PRECISIONS = {10: "stated", 7: "month", 4: "year"}


@dataclass(slots=True)
class Presence:
    """Somebody's or some body's part in one event."""

    tie: Tie = field(default_factory=Tie)
    roles: set[Role] = field(default_factory=set)
    sides: list[tuple[Fact, str]] = field(default_factory=list)

    def add(self, fact: Fact, role: Role, side: str | None) -> None:
        """Takes in one account of it."""
        self.tie.add(fact)
        self.roles.add(role)
        if side:
            self.sides.append((fact, side))

    @property
    def role(self) -> Role:
        """The strongest role stated."""
        return min(self.roles, key=ROLES.index)

    @property
    def on_behalf_of(self) -> str | None:
        """For whom, by the newest article that says so."""
        return max(self.sides)[1] if self.sides else None


@dataclass(slots=True)
class Happening:
    """A meeting or an agreement: what its frames say, in the order of their articles."""

    id: str
    frames: list[tuple[Dated, Meeting | Agreement]] = field(default_factory=list)
    present: dict[str, Presence] = field(default_factory=dict)
    signed: dict[str, Presence] = field(default_factory=dict)
    told: Tie = field(default_factory=Tie)

    def add(self, dated: Dated, frame: Meeting | Agreement, thing_of: Mapping[str, str]) -> None:
        """Takes in one article's account; `thing_of` has the things of its local ids."""
        self.frames.append((dated, frame))
        self.told.add(dated.fact(frame.id, frame.evidence))
        if isinstance(frame, Meeting):
            _take_part(self.present, dated, frame.participants, thing_of)
        else:
            _take_part(self.present, dated, frame.parties, thing_of)
            _take_part(self.signed, dated, frame.signatories, thing_of)

    @property
    def articles(self) -> list[str]:
        """The articles that tell of it."""
        return [dated.article for dated, _ in self.frames]

    @property
    def referents(self) -> list[str]:
        """The ids of its other frames."""
        return sorted(frame.id for _, frame in self.frames if frame.id != self.id)

    def in_order(self) -> list[tuple[Dated, Meeting | Agreement]]:
        """The frames, that of the earliest article first, undated last."""
        return sorted(self.frames, key=lambda told: (told[0].published or "9999", told[0].article))

    def reported(self) -> tuple[str | None, str | None]:
        """The day of the earliest article, and that it is only reported."""
        day = self.in_order()[0][0].day
        return day, "reported" if day else None


def _take_part(
    present: dict[str, Presence], dated: Dated, participants: Iterable[Participant], thing_of: Mapping[str, str]
) -> None:
    for who in participants:
        thing = thing_of.get(who.id, who.id)
        side = thing_of.get(who.on_behalf_of, who.on_behalf_of) if who.on_behalf_of else None
        presence = present.get(thing)
        if presence is None:
            presence = present[thing] = Presence()
        presence.add(dated.fact(who.fact, who.evidence), who.role, side if side != thing else None)


def meeting_row(meeting: Happening) -> Row:
    """The properties of a meeting."""
    frames = [(dated, frame) for dated, frame in meeting.in_order() if isinstance(frame, Meeting)]
    stated = [frame for _, frame in frames if frame.start]
    start = max((frame.start or "" for frame in stated), key=len, default=None)
    timed = next((frame for frame in stated if frame.start == start), None)
    day, precision = (start, PRECISIONS[len(start)]) if start else meeting.reported()
    kind = kind_of(frame.kind for _, frame in frames)
    return {
        "id": meeting.id,
        "kind": kind,
        "title": most_stated(Counter(frame.title for _, frame in frames if frame.title)),
        "start": start,
        "end": timed.end if timed else None,
        "day": day,
        "precision": precision,
        "city": most_stated(Counter(frame.city for _, frame in frames if frame.city)),
        "country": most_stated(Counter(frame.country for _, frame in frames if frame.country)),
        "ordinal": next((frame.ordinal for _, frame in frames if frame.ordinal), None),
        "direct": _direct(kind, meeting.present),
        "referents": meeting.referents,
    }


def _direct(kind: str, present: dict[str, Presence]) -> bool:
    """Whether people met face to face: by the kind of meeting, or since host and guest or two sides are named."""
    certain = face_to_face(kind)
    if certain is not None:
        return certain
    roles = {role for presence in present.values() for role in presence.roles}
    sides = {presence.on_behalf_of or who for who, presence in present.items()}
    return {"host", "guest"} <= roles or len(sides) == 2


def agreement_row(agreement: Happening, meeting: Row | None) -> Row:
    """The properties of an agreement; where no day is stated it is that of the meeting at which it was signed."""
    frames = [(dated, frame) for dated, frame in agreement.in_order() if isinstance(frame, Agreement)]
    day = max((frame.day for _, frame in frames if frame.day), key=len, default=None)
    precision: str | None = PRECISIONS[len(day)] if day else None
    if day is None:
        day, precision = (meeting["day"], meeting["precision"]) if meeting else agreement.reported()
    return {
        "id": agreement.id,
        "kind": frames[0][1].kind,
        "title": most_stated(Counter(frame.title for _, frame in frames if frame.title)),
        "day": day,
        "precision": precision,
        "referents": agreement.referents,
    }

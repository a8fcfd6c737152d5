"""An event: its kind, and who takes which part in it by which sentence."""

from dataclasses import dataclass, field

from ingest.events.opening import GATHERINGS
from ingest.events.roles import Part, Participant
from ingest.facts import MeetingKind
from ingest.mentions.people import Person


@dataclass(slots=True)
class Frame:
    """An event: its kind, the sentences that tell of it, and the parts in it with the sentence of each."""

    kind: str
    opened_in: int
    headline: bool
    mutual: bool = False
    """Whether it was opened by words that make nobody host or guest («التقى»)."""
    sentences: list[int] = field(default_factory=list)
    held: dict[Participant, tuple[Part, int]] = field(default_factory=dict)

    @property
    def parts(self) -> list[tuple[Part, int]]:
        """Everybody's part, and the sentence that tells it."""
        return list(self.held.values())

    @property
    def has_people(self) -> bool:
        """Whether anybody takes part in person."""
        return any(isinstance(who, Person) for who in self.held)

    @property
    def has_guests(self) -> bool:
        """Whether somebody was received in person."""
        return any(part.role == "guest" and isinstance(part.who, Person) for part, _ in self.parts)

    @property
    def upgradable(self) -> tuple[str, ...]:
        """The roles that say less than another: at a gathering a delegate who speaks is a speaker."""
        return ("participant", "guest") if self.kind in GATHERINGS else ("participant",)

    def add(self, part: Part, sentence: int) -> None:
        """Add a part, unless he has one; a more telling role replaces mere presence."""
        known = self.held.get(part.who)
        presides = known is not None and part.role == "chair" and known[0].role in ("guest", "speaker")
        if known is None or presides or (part.role != "participant" and known[0].role in self.upgradable):
            self.held[part.who] = (part, sentence)


def kind_of(frame: Frame) -> MeetingKind:
    """The kind as the models name it."""
    kinds: dict[str, MeetingKind] = {
        "committee_session": "committee_session", "bilateral_meeting": "bilateral_meeting", "visit": "visit",
        "conference": "conference", "forum": "forum", "workshop": "workshop",
        "press_conference": "press_conference", "signing": "signing", "ceremony": "ceremony",
    }  # fmt: skip
    return kinds.get(frame.kind, "meeting")

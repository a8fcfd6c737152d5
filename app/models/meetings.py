"""Meetings as answers show them."""

from pydantic import Field

from app.models.things import Answer, Printed, Said, Thing
from ingest.facts import AgreementKind, MeetingKind, PostStatus, Role


class Attending(Thing):
    """Somebody who took part; `on_behalf_of` is the id of the body or country for whom."""

    role: Role
    on_behalf_of: str | None = None


class PostThen(Answer):
    """A post held on the day of a meeting."""

    title: str | None = None
    status: PostStatus | None = None
    at: Thing


class Participant(Thing, Said):
    """Somebody who took part, for whom, in which posts, and the sentence that says so."""

    role: Role
    on_behalf_of: Thing | None = None
    posts: list[PostThen]


class Signed(Answer):
    """An agreement signed at a meeting."""

    id: str
    type: str
    kind: AgreementKind
    title: str | None = None
    day: str | None = None
    precision: str | None = None


class MeetingThing(Answer):
    """What is known of a meeting itself. `day` is what lists go by; `precision` says what it rests on."""

    id: str
    type: str = "meeting"
    kind: MeetingKind
    title: str | None = None
    day: str | None = None
    """ISO day, month or year."""
    start: str | None = None
    """The day that an article states, null where none does."""
    end: str | None = None
    precision: str | None = Field(None, examples=["stated", "month", "year", "reported"])
    city: str | None = None
    country: str | None = None
    ordinal: int | None = None
    direct: bool
    """Face to face, not merely under one roof."""
    articles: int
    stories: int


class LedgerMeeting(MeetingThing):
    """A meeting in the ledger of a pair or set; `quotes` are the sentences that place those asked about."""

    participants: list[Attending]
    quotes: list[Said]


class MeetingAnswer(MeetingThing):
    """One meeting."""

    referents: list[str]
    participants: list[Participant]
    signed: list[Signed]
    told_in: list[Printed]

"""What one article states: the models that every later step reads, and the ids of facts."""

import hashlib
from collections.abc import Iterable
from typing import Literal

from pydantic import BaseModel, ConfigDict

from ingest.article import Span

BodyKind = Literal["committee", "shelter", "agency"]
MeetingKind = Literal[
    "committee_session", "bilateral_meeting", "visit", "conference", "forum",
    "workshop", "press_conference", "signing", "ceremony", "meeting",
]  # fmt: skip
Role = Literal["chair", "host", "signatory", "speaker", "guest", "participant"]
AgreementKind = Literal["mou", "agreement"]
PostStatus = Literal["current", "acting", "former"]


class Stated(BaseModel):
    """A piece of a statement; frozen, so that it can be shared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(Stated):
    """The sentence or headline that states a fact: `quote` is the text from `start` to `end`, in code points."""

    start: int
    end: int
    quote: str


class Fact(Stated):
    """A fact with how sure it is: of facts found for the same reasons, that share was right in the gold."""

    confidence: float = 1.0
    reasons: tuple[str, ...] = ()
    """How it was found: the named pattern or act, and what makes it surer or less sure."""


class Organization(Fact):
    """A body the article names. `id`, like every id here, is local to the article (`b1`, `p1`, `m1`, `a1`)."""

    id: str
    name: str
    """The fullest form."""
    names: tuple[str, ...]
    kind: BodyKind
    country: str | None
    """ISO code; null for an international body."""
    country_inferred: bool = False
    """True where no word beside the name says the country (it comes from the masthead or the article's home)."""
    parent: str | None = None
    """Local id of the body it is a part of."""
    mentions: tuple[Span, ...]
    evidence: tuple[Evidence, ...]


class Post(Fact):
    """An office that the article gives an official."""

    fact: str
    title: str
    organization: str | None
    """Local id of the body, null where the post has no known body."""
    country: str | None = None
    """ISO code, where the post is of a country and no body (ruler, ambassador, minister known by title)."""
    status: PostStatus = "current"
    accredited_to: str | None = None
    """ISO code of the country an ambassador is sent to."""
    evidence: tuple[Evidence, ...]


class Official(Fact):
    """A person named in a public capacity."""

    id: str
    name: str
    """The fullest form, without honorific, rank or academic title."""
    names: tuple[str, ...]
    country: str | None
    gender: Literal["f", "m"] | None = None
    posts: tuple[Post, ...]
    mentions: tuple[Span, ...]
    evidence: tuple[Evidence, ...]


class Participant(Fact):
    """Somebody or some body that took part; `id` is a local id or an ISO country code."""

    fact: str
    id: str
    role: Role
    on_behalf_of: str | None = None
    """Local id of a body, or ISO code, for whom the article says he was there."""
    evidence: tuple[Evidence, ...]


class Meeting(Fact):
    """An event that took place; `id` is the fact id of its frame."""

    id: str
    kind: MeetingKind
    title: str | None = None
    start: str | None
    """ISO day, or month or year where no more is stated (`2022-03`)."""
    end: str | None
    country: str | None
    city: str | None
    ordinal: int | None = None
    """The number of a session, where stated (45 of «اجتماعها الـ 45»)."""
    participants: tuple[Participant, ...]
    evidence: tuple[Evidence, ...]


class Agreement(Fact):
    """A memorandum or agreement signed or in force; `id` is the fact id of its frame.

    `parties` are the bodies or countries that it binds, `signatories` the people who signed it.
    """

    id: str
    kind: AgreementKind
    title: str | None = None
    day: str | None
    meeting: str | None = None
    """Id of the meeting at which it was signed."""
    parties: tuple[Participant, ...]
    signatories: tuple[Participant, ...]
    evidence: tuple[Evidence, ...]


class Statement(Stated):
    """All that one article states. `article` is its 64-digit id."""

    article: str
    countries: tuple[str, ...]
    organizations: tuple[Organization, ...]
    officials: tuple[Official, ...]
    meetings: tuple[Meeting, ...]
    agreements: tuple[Agreement, ...]
    private: tuple[Span, ...] = ()
    """Where the text names somebody private or says where a shelter stands; told nowhere."""


def fact_id(article: str, kind: str, spans: Iterable[Span], roles: Iterable[str] = ()) -> str:
    """The id of a fact: 16 digits of its article's id, a dot, 12 digits made of its kind, spans and local roles."""
    text = "\n".join([kind, *(f"{start}-{end}" for start, end in spans), *roles])
    return f"{article[:16]}.{hashlib.sha256(text.encode()).hexdigest()[:12]}"

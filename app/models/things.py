"""People, bodies and countries as answers show them, and what is common to all answers."""

from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, model_validator

from ingest.facts import PostStatus, Role

BodyType = Literal["committee", "shelter", "agency"]
PartyType = Literal["official", "committee", "shelter", "agency", "country"]
ThingType = Literal["official", "committee", "shelter", "agency", "country", "meeting", "agreement"]


class Answer(BaseModel):
    """A piece of an answer; frozen."""

    model_config = ConfigDict(frozen=True)


Shown = TypeVar("Shown", bound=Answer)


class Page(Answer, Generic[Shown]):
    """A page of a list: ask again with `cursor=next_cursor` for the next one; `total` counts the whole list."""

    items: list[Shown]
    next_cursor: str | None = None
    total: int


class Thing(Answer):
    """Something that the graph names; `name` is as an article states it, most often in Arabic."""

    id: str
    type: ThingType
    name: str | None = None
    name_ar: str | None = None
    name_en: str | None = None
    country: str | None = None
    """ISO code; null for an international body."""

    @model_validator(mode="before")
    @classmethod
    def _a_country_is_its_own(cls, row: Any) -> Any:
        if isinstance(row, dict) and row.get("type") == "country":
            return {**row, "country": row["id"]}
        return row


class Printed(Answer):
    """The article in which something stands."""

    id: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


class Said(Answer):
    """A sentence, the facts it states and where it stands."""

    quote: str | None = None
    facts: list[str] = []
    """Ids for `/v1/facts/{id}`, newest first."""
    article: Printed | None = None


class Found(Thing):
    """Something whose name is like the words that were searched; `score` is 100 where it is the same."""

    aliases: list[str] = []
    score: float


class Post(Said):
    """A post, with the days of the articles that state it."""

    title: str | None = None
    status: PostStatus | None = None
    accredited_to: str | None = None
    first_day: str | None = None
    last_day: str | None = None


class HeldPost(Post):
    """A post that an official holds, and where."""

    at: Thing


class HeldBy(Post):
    """A post at a body or of a country, and who holds it."""

    holder: Thing


class RoleCount(Answer):
    """At how many meetings somebody had a role."""

    role: Role
    meetings: int


class OfficialAnswer(Thing):
    """One official."""

    romanised: bool
    """Whether `name_en` is spelled out by rule and not as an article prints it."""
    aliases: list[str]
    referents: list[str]
    """Other ids that lead here."""
    posts: list[HeldPost]
    roles: list[RoleCount]
    meetings: int
    direct_meetings: int
    agreements: int
    articles: int
    stories: int


class BodyAnswer(Thing):
    """One committee, shelter or agency."""

    aliases: list[str]
    referents: list[str]
    part_of: list[Thing]
    parts: list[Thing]
    posts: list[HeldBy]
    meetings: int
    direct_meetings: int
    agreements: int
    articles: int
    stories: int


class CountryAnswer(Thing):
    """One country; `posts` are those of the country itself and no body of it."""

    bodies: list[Thing]
    posts: list[HeldBy]
    meetings: int
    direct_meetings: int
    hosted: int
    """Meetings that took place there."""
    agreements: int


class Counted(Thing, Said):
    """Somebody at the other end, with how often and when; `reported` of the meetings rest on a day of publication."""

    direct_meetings: int
    """Face to face."""
    meetings: int
    """Face to face or under one roof."""
    reported: int
    articles: int
    stories: int
    first_day: str | None = None
    last_day: str | None = None


class Met(Counted):
    """An official who was met; the quote tells of the last time face to face, else of the last time."""

    on_behalf_of: list[Thing]
    """For whom he or she was there."""
    own: Said | None = None
    """The sentence that places the official asked about at that meeting."""


class Cooperated(Counted):
    """A body or country that was met or signed with."""

    agreements: int

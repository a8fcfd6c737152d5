"""What questions are asked with: pages, windows of time, filters; the same for HTTP and the command line."""

from datetime import date
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from app.examples import NAME, OFFICIAL, OTHER_OFFICIAL
from app.models.paths import Tie
from app.models.things import PartyType

END = "-99"
"""Put after a day, month or year it sorts behind all that lies in it."""


def _real(day: str) -> str:
    """A day, month or year that the calendar has."""
    date.fromisoformat(day + "-01-01"[len(day) - 4 :] if len(day) < 10 else day)
    return day


Day = Annotated[
    str,
    Field(pattern=r"^[1-9]\d{3}(-\d{2}(-\d{2})?)?$", description="ISO day, month or year", examples=["2024-03"]),
    AfterValidator(_real),
]
Id = Annotated[str, Field(min_length=1, max_length=200)]


class Asked(BaseModel):
    """What a question is asked with; a parameter it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Window(Asked):
    """From when until when; both ends count, and what is known by month or year counts where it overlaps."""

    since: Day | None = None
    until: Day | None = None

    @field_validator("until")
    @classmethod
    def _after_since(cls, until: str | None, info: ValidationInfo) -> str | None:
        since = info.data.get("since")
        if since and until and until + END < since:
            raise ValueError("lies before since")
        return until


class Listing(Window):
    """A page of a list."""

    limit: int = Field(20, ge=1, le=200)
    cursor: str | None = Field(None, max_length=1000, description="`next_cursor` of the page before")

    def params(self, after: Any) -> dict[str, Any]:
        """The parameters of the statement; one more than the page is asked for, to know whether there is another."""
        return {"since": self.since, "until": self.until, "after": after, "limit": self.limit + 1}


class LedgerAsked(Listing):
    """The meetings of a person, body or country, or of several."""

    with_: list[Id] = Field(
        alias="with",
        min_length=1,
        max_length=10,
        description="ids or names; repeat it for more",
        examples=[[OFFICIAL, OTHER_OFFICIAL]],
    )
    match: Literal["all", "any"] = "all"
    direct: bool | None = Field(None, description="face to face only, or only under one roof")


class SearchAsked(Asked):
    """Words of a name, in either script, as they are remembered."""

    q: str = Field(min_length=1, max_length=200, examples=[NAME])
    type: PartyType | None = None
    country: str | None = Field(None, pattern="^[A-Z]{2}$", description="ISO code")
    limit: int = Field(20, ge=1, le=100)
    cursor: str | None = Field(None, max_length=1000)


class PathsAsked(Window):
    """Two ends, and what may lie between them; ends and `via` and `avoid` are ids or names."""

    from_: Id = Field(alias="from", examples=[OFFICIAL])
    to: Id = Field(examples=[OTHER_OFFICIAL])
    via: list[Id] = Field([], max_length=3, description="must lie between")
    avoid: list[Id] = Field([], max_length=50, description="must not")
    ties: str = Field(",".join(get_args(Tie)), description="kinds of ties to walk, parted by commas", max_length=100)
    max_hops: int = Field(4, ge=1, le=4)
    k: int = Field(3, ge=1, le=20)

    @field_validator("ties")
    @classmethod
    def _known(cls, ties: str) -> str:
        unknown = set(ties.split(",")) - set(get_args(Tie))
        if unknown:
            raise ValueError(f"knows no {min(unknown)!r}")
        return ties

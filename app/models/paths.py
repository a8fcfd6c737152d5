"""Paths as answers show them."""

from typing import Literal

from pydantic import Field

from app.models.things import Answer, Said, Thing

Tie = Literal["met", "cooperated", "holds", "part_of", "of", "party_to", "signed"]


class Hop(Said):
    """One tie of a path, with its days and counts."""

    from_: Thing = Field(alias="from")
    tie: Tie
    to: Thing
    title: str | None = None
    """The post, where the tie is one."""
    first_day: str | None = None
    last_day: str | None = None
    direct_meetings: int | None = None
    agreements: int | None = None
    stories: int | None = None


class Path(Answer):
    """A way from one thing to another."""

    length: int
    hops: list[Hop]


class PathsAnswer(Answer):
    """The shortest paths in the order of the ids on them.

    `complete` is false where the search ended for the number of things it may look at; `capped` is true where a
    thing had more ties than it may follow.
    """

    items: list[Path]
    next_cursor: str | None = None
    total: int
    complete: bool
    capped: bool

"""What can go wrong with a question, in the one shape of RFC 9457.

Problem
├── NotFound 404        near: what has a name like it
├── Ambiguous 409       candidates: what has that name
├── Invalid 422         errors: where and why
├── Unavailable 503     the graph does not answer
├── TooSlow 504         the question took too long
└── Bug 500             ours
"""

from collections.abc import Sequence
from typing import Any, ClassVar

from pydantic import BaseModel

from app.models.things import Found

MEDIA_TYPE = "application/problem+json"


class Fault(BaseModel):
    """One thing that is wrong with what was asked."""

    at: str
    detail: str


class ProblemAnswer(BaseModel):
    """A problem, as RFC 9457 has it; the lists are there where they have something to say."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str | None = None
    near: list[Found] | None = None
    candidates: list[Found] | None = None
    errors: list[Fault] | None = None


class Problem(Exception):
    """Why a question has no answer; `detail` is one line for users."""

    status: ClassVar[int]
    title: ClassVar[str]

    def __init__(self, detail: str, **lists: Sequence[BaseModel]) -> None:
        super().__init__(detail)
        self.detail = detail
        self.lists = lists

    @property
    def answer(self) -> ProblemAnswer:
        """The body of the response."""
        said: dict[str, Any] = {name: list(found) for name, found in self.lists.items()}
        return ProblemAnswer(title=self.title, status=self.status, detail=self.detail, **said)


class NotFound(Problem):
    """Nothing has that id or name; `near` lists names like it."""

    status = 404
    title = "Not found"


class Ambiguous(Problem):
    """Several things have that name; `candidates` lists them."""

    status = 409
    title = "Several have this name"


class Invalid(Problem):
    """The question is not well put; `errors` says where."""

    status = 422
    title = "Invalid question"

    @classmethod
    def at(cls, place: str, detail: str) -> "Invalid":
        """One parameter that is wrong."""
        return cls(f"{place} {detail}", errors=[Fault(at=place, detail=detail)])


class Unavailable(Problem):
    """The graph does not answer."""

    status = 503
    title = "The graph does not answer"


class TooSlow(Problem):
    """The question took longer than it may."""

    status = 504
    title = "The question took too long"


class Bug(Problem):
    """Our fault; the log has the reason."""

    status = 500
    title = "Internal error"


class Moved(Exception):
    """The thing is known by another id."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


def declared(*problems: type[Problem]) -> dict[int | str, dict[str, Any]]:
    """The problems of a route, for its OpenAPI."""
    every: tuple[type[Problem], ...] = (*problems, Invalid, Bug, Unavailable, TooSlow)
    return {
        problem.status: {
            "description": problem.title,
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemAnswer"}}},
        }
        for problem in every
    }

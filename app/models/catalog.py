"""What the service is and holds, as answers show it."""

from app.models.things import Answer


class Count(Answer):
    """How many things or ties of one kind there are."""

    name: str
    count: int


class PathLimits(Answer):
    """How far a search for paths goes; what has more ties than `hub` is one."""

    max_hops: int
    most_ties: int
    """Followed from one thing."""
    most_things: int
    """Looked at in one search."""
    hub: int


class CatalogAnswer(Answer):
    """The dataset, its engine and the limits of the questions."""

    dataset: str | None = None
    """Version of what is held; it changes with every change of an answer."""
    newest_day: str | None = None
    program: str
    engine: str
    things: list[Count]
    ties: list[Count]
    paths: PathLimits


class Live(Answer):
    """The service runs."""

    status: str = "live"


class Ready(Answer):
    """The graph answers."""

    status: str = "ready"
    graph: str
    engine: str
    dataset: str | None = None

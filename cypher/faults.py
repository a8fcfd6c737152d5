"""What can go wrong with the graph, in words for users: four exceptions, and the driver's own turned into them."""

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import (
    AuthError,
    ConnectionPoolError,
    DatabaseUnavailable,
    DriverError,
    Forbidden,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)

TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut"
WRITE_REFUSED = "Neo.ClientError.Statement.AccessMode"


class GraphDown(Exception):
    """The graph does not answer."""


class GraphLocked(Exception):
    """Somebody else has the graph: its folder, or the turn to write."""


class TooSlow(Exception):
    """A statement ran longer than it may."""


class GraphFault(Exception):
    """The graph refuses what it was asked."""


@contextmanager
def clearly(graph: str, asked: str) -> Iterator[None]:
    """Whatever the driver raises inside leaves as one of ours, in one line that names the graph and what was asked."""
    try:
        yield
    except (ServiceUnavailable, SessionExpired, ConnectionPoolError, DatabaseUnavailable, OSError) as error:
        raise GraphDown(f"{graph} does not answer ({_line(error)})") from error
    except AuthError as error:
        raise GraphFault(f"{graph} refuses the user name or password") from error
    except Neo4jError as error:
        raise _refusal(graph, asked, error) from error
    except (DriverError, ValueError) as error:  # ValueError: the driver's word for an address it cannot parse
        raise GraphFault(f"{graph} cannot be asked {asked}: {_line(error)}") from error


def _refusal(graph: str, asked: str, error: Neo4jError) -> TooSlow | GraphFault:
    code = error.code or ""
    if code.startswith(TIMED_OUT):
        return TooSlow(f"{asked} took longer than {graph} allows")
    if isinstance(error, Forbidden) or code == WRITE_REFUSED:
        return GraphFault(f"{graph} lets nobody write through a question ({asked})")
    return GraphFault(f"{graph} refuses {asked}: {_line(error)}")


def _line(error: BaseException) -> str:
    text = (error.message if isinstance(error, Neo4jError) else None) or str(error) or type(error).__name__
    return text.strip().splitlines()[0]

"""Failures in one line, or in a list of what could have been meant."""

from concurrent.futures import BrokenExecutor

import typer
from pydantic import ValidationError

from app.cli.printing import named
from app.problems import Ambiguous, Invalid, NotFound, Problem
from app.restore import NotEmpty
from cypher.graph import GraphDown, GraphFault, GraphLocked, TooSlow
from ingest.lexicon.files import LexiconFault
from ingest.meant import Undecidable

FAILED = 1
NOT_WELL_ASKED = 2
_OF_WHO_ASKS = (Ambiguous, NotFound, Invalid, ValidationError, LexiconFault, Undecidable, NotEmpty)


def exit_code_of(failure: Exception) -> int:
    """Says what went wrong and gives the exit code for it."""
    for line in _lines(failure):
        typer.echo(line, err=True)
    if isinstance(failure, typer.TyperException):
        return failure.exit_code
    return NOT_WELL_ASKED if isinstance(failure, _OF_WHO_ASKS) else FAILED


def _lines(failure: Exception) -> list[str]:
    if isinstance(failure, typer.TyperException):
        # without arguments there is nothing to say: the help is on standard output
        return [f"silat: {message}"] if (message := failure.format_message()) else []
    if isinstance(failure, ValidationError):
        return [f"silat: {'.'.join(map(str, error['loc']))}: {error['msg']}" for error in failure.errors()]
    if isinstance(failure, Problem):
        answer = failure.answer
        return [
            f"silat: {failure.detail}",
            *(f"  {named(one)}  {one.id}" for one in answer.candidates or answer.near or ()),
        ]
    if isinstance(failure, GraphDown | GraphFault | GraphLocked | TooSlow | LexiconFault | Undecidable | NotEmpty):
        return [f"silat: {failure}"]
    if isinstance(failure, BrokenExecutor):
        return ["silat: a worker ended before its work was done: killed, or out of memory"]
    if isinstance(failure, OSError):
        return [f"silat: {failure.filename or ''}: {failure.strerror or failure}"]
    return [f"silat: internal error: {type(failure).__name__}: {failure}"]

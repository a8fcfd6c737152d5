"""Statements kept in a temporary file between two readings of them, so that memory stays small."""

import tempfile
from collections.abc import Iterator
from types import TracebackType
from typing import Any, Self

import orjson

from ingest.facts import Statement
from ingest.identity.sightings import Dated


class Spool:
    """Dated statements in the order in which they were added, each with what else is told of its article."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 — closed by __exit__

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self._file.close()

    def add(self, dated: Dated, statement: str, about: Any = None) -> None:
        """Keeps one statement, given as JSON."""
        self._file.write(orjson.dumps([dated, about, statement]) + b"\n")

    def __iter__(self) -> Iterator[tuple[Dated, Statement]]:
        for dated, statement, _ in self.told():
            yield dated, statement

    def dated(self) -> Iterator[Dated]:
        """Only when and where each was published."""
        self._file.seek(0)
        for line in self._file:
            yield Dated(**orjson.loads(line)[0])
        self._file.seek(0, 2)

    def told(self) -> Iterator[tuple[Dated, Statement, Any]]:
        """Each dated statement with what was told of its article."""
        self._file.seek(0)
        for line in self._file:
            dated, about, statement = orjson.loads(line)
            yield Dated(**dated), Statement.model_validate_json(statement), about
        self._file.seek(0, 2)

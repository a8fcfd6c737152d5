"""Records kept in a temporary file between two readings of them, so that memory stays small."""

import tempfile
from collections.abc import Iterator
from types import TracebackType
from typing import Self

WIDTH = 8
"""Bytes before each record that say how long it is."""


class Spool:
    """Records in the order in which they were added, to be read as often as asked."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 — closed by __exit__

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self._file.close()

    def add(self, record: bytes) -> None:
        """Keeps one more record."""
        self._file.write(len(record).to_bytes(WIDTH))
        self._file.write(record)

    def __iter__(self) -> Iterator[bytes]:
        self._file.seek(0)
        while width := self._file.read(WIDTH):
            yield self._file.read(int.from_bytes(width))

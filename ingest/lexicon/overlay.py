"""A user's own lexicon, read from a folder that is laid out like ours, every line of it checked."""

import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ingest.lexicon.cells import LANGUAGES, columns_of, fault_of, known_in, says_something
from ingest.lexicon.files import HERE, LexiconFault, Overlay, Row, lines_of, rows_of, where_laid, with_laid_over

BY_HAND = "_by_hand"
PIECE = re.compile(r"\{[A-Z]+\}")
Rows = dict[int, Row]
"""Number of the line → its cells."""


def overlay_in(folder: Path) -> Overlay:
    """What the files of a folder add to ours; the first line that is wrong is a `LexiconFault`."""
    if not folder.is_dir():
        raise LexiconFault(f"{folder}: no such folder")
    files = [_File(path, path.relative_to(folder)) for path in _files_in(folder)]
    found = {file.name.as_posix(): file.rows() for file in files}
    acts = frozenset(row[0] for row in found.get("acts.tsv", {}).values())
    for file, rows in zip(files, found.values(), strict=True):
        file.check(rows, acts)
    return {name: tuple(rows.values()) for name, rows in found.items() if rows}


def expanded(patterns: Sequence[Row]) -> Iterator[Row]:
    """The rows of a table of patterns with each `{NAME}` replaced by the piece that is defined above."""
    pieces: dict[str, str] = {}
    for name, letter, expression in patterns:
        for piece, meaning in pieces.items():
            expression = expression.replace("{" + piece + "}", meaning)
        if letter == "=":
            pieces[name] = f"(?:{expression})"
        yield name, letter, expression


def _files_in(folder: Path) -> Iterator[Path]:
    """The files of a folder and of those of its languages, without hidden ones and what tells of it."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.stem.lower() == "readme":
            continue
        if path.is_dir() and path.name in LANGUAGES:
            yield from _files_in(path)
        else:
            yield path


@dataclass(frozen=True)
class _File:
    """One file of a user's folder."""

    path: Path
    """As the user gave it."""
    name: Path
    """`ar/role.txt`."""

    def rows(self) -> Rows:
        """Its lines as rows, blanks around words and cells left out."""
        self._be_known()
        if not self.path.is_file():
            raise LexiconFault(f"{self.path}: no regular file")
        parted = {number: line.split("\t") for number, line in lines_of(self.path, str(self.path))}
        return {number: tuple(cell.strip() for cell in cells) for number, cells in parted.items()}

    def check(self, rows: Rows, acts: frozenset[str]) -> None:
        """Fails at the first line that is wrong; `acts` are those that the user defines."""
        if self.name.suffix == ".txt":
            for number, row in rows.items():
                if len(row) != 1 or not says_something(row[0]):
                    raise self._fault(number, "holds no word" if len(row) == 1 else "a tab where one entry is due")
            return
        self._check_cells(rows, acts)
        if self.name.stem == "patterns":
            self._check_expressions(rows)

    def _be_known(self) -> None:
        ours = (HERE / self.name).is_file() and self.name.suffix in (".txt", ".tsv")
        if not ours or (self.name.suffix == ".tsv" and columns_of(self.name.stem) is None):
            made = f"{self.name.stem.removesuffix(BY_HAND)}.tsv"
            better = f"; add to {made}" if ours and self.name.stem.endswith(BY_HAND) else ""
            raise LexiconFault(f"{self.path}: no file of the lexicon that can be added to{better}")

    def _check_cells(self, rows: Rows, acts: frozenset[str]) -> None:
        name = self.name.stem
        kinds = columns_of(name) or []
        known = [known_in(name, at, kind) | (acts if kind == "act" else set()) for at, kind in enumerate(kinds)]
        where = where_laid(name)
        seen: dict[str, int] = {}
        for number, row in rows.items():
            if len(row) != len(kinds):
                raise self._fault(number, f"{len(row)} columns where {len(kinds)} are due")
            for at, (cell, kind) in enumerate(zip(row, kinds, strict=True)):
                if reason := fault_of(cell, kind, known[at]):
                    raise self._fault(number, f"column {at + 1} {reason}")
            if where.isdigit():
                first = seen.setdefault(row[int(where) - 1], number)
                if first != number:
                    raise self._fault(number, f"{row[int(where) - 1]!r} stands in line {first} already")

    def _check_expressions(self, rows: Rows) -> None:
        """As they will stand among ours."""
        lines = {row: number for number, row in rows.items()}
        ours = [row for _, row in rows_of(str(self.name.parent), self.name.stem)]
        merged = with_laid_over(ours, list(rows.values()), where_laid(self.name.stem))
        for row, (_, _, expression) in zip(merged, expanded(merged), strict=True):
            # where it is a pattern of ours that does not compile, a piece of theirs is to blame
            number = lines.get(row) or min(rows)
            if unknown := PIECE.search(expression):
                raise self._fault(number, f"no piece {unknown[0]} stands above {row[0]!r}")
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("error")
                    re.compile(expression)
            except (re.error, Warning, OverflowError, RecursionError) as fault:
                raise self._fault(number, f"the expression of {row[0]!r} does not compile: {fault}") from None

    def _fault(self, number: int, reason: str) -> LexiconFault:
        return LexiconFault(f"{self.path}, line {number}: {reason}")

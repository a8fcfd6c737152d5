"""The files of the lexicon, read as words or as rows."""

from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


class LexiconFault(Exception):
    """A line of a lexicon file that cannot be read; the message names file, line and reason."""


@cache
def words(language: str, name: str) -> tuple[str, ...]:
    """The entries of a file of words, one a line."""
    return tuple(line for _, line in _lines(HERE / language / f"{name}.txt"))


@cache
def table(language: str, name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a file of columns parted by tabs; language `""` for what all languages share."""
    path = HERE / language / f"{name}.tsv"
    rows = [(number, tuple(line.split("\t"))) for number, line in _lines(path)]
    width = len(rows[0][1]) if rows else 0
    for number, row in rows:
        if len(row) != width:
            raise LexiconFault(f"{path.name}, line {number}: {len(row)} columns where {width} are due")
    return tuple(row for _, row in rows)


def _lines(path: Path) -> list[tuple[int, str]]:
    if not path.exists():
        raise LexiconFault(f"{path.name}: no such file in the lexicon")
    text = path.read_text(encoding="utf-8")
    return [
        (number, line)
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip() and not line.startswith("# ") and line != "#"
    ]

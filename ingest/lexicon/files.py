"""The files of the lexicon, read as words or as rows, a user's own laid over them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from io import StringIO
from pathlib import Path

HERE = Path(__file__).parent
COLUMNS = "columns"
"""The table of the tables that may be laid over."""

Row = tuple[str, ...]
Overlay = Mapping[str, tuple[Row, ...]]
"""File (`ar/role.txt`) → what a user adds to it; a word is a row of one cell."""


class LexiconFault(Exception):
    """A line of a lexicon file that cannot be read; the message names file, line and reason."""


_over: dict[str, tuple[Row, ...]] = {}


def lay_over(overlay: Overlay) -> None:
    """Lays a user's words over ours for as long as the process lives; once, and before any word is read."""
    if overlay == _over:
        return
    if _over or words.cache_info().currsize or table.cache_info().currsize:
        raise RuntimeError("the lexicon is in use already")
    _over.update(overlay)


def laid_over() -> Overlay:
    """What lies over our words."""
    return _over


@cache
def words(language: str, name: str) -> tuple[str, ...]:
    """The entries of a file of words, one a line, then those laid over."""
    ours = (line for _, line in lines_of(HERE / language / f"{name}.txt", f"{name}.txt"))
    return (*ours, *added(language, name))


def added(language: str, name: str) -> tuple[str, ...]:
    """The entries laid over a file of words."""
    return tuple(word for (word,) in _over.get(f"{language}/{name}.txt", ()))


@cache
def table(language: str, name: str) -> tuple[Row, ...]:
    """The rows of a file of columns parted by tabs; language `""` for what all languages share."""
    ours = tuple(row for _, row in rows_of(language, name))
    theirs = _over.get(f"{language}/{name}.tsv".lstrip("/"))
    return with_laid_over(ours, theirs, where_laid(name)) if theirs else ours


def rows_of(language: str, name: str) -> list[tuple[int, Row]]:
    """Our own rows of a table, each with the number of its line."""
    told = f"{name}.tsv"
    rows = [(number, tuple(line.split("\t"))) for number, line in lines_of(HERE / language / told, told)]
    width = len(rows[0][1]) if rows else 0
    for number, row in rows:
        if len(row) != width:
            raise LexiconFault(f"{told}, line {number}: {len(row)} columns where {width} are due")
    return rows


def where_laid(name: str) -> str:
    """Where rows laid over a table go: `before` ours, `behind` them, or the column by which they replace ours."""
    return next(where for table, where, _ in (row for _, row in rows_of("", COLUMNS)) if table == name)


def with_laid_over(ours: Sequence[Row], theirs: Sequence[Row], where: str) -> tuple[Row, ...]:
    """The rows of a table with those laid over."""
    if not where.isdigit():
        return (*theirs, *ours) if where == "before" else (*ours, *theirs)
    at = int(where) - 1
    replaced = {row[at]: row for row in theirs}
    return tuple(dict.fromkeys([*(replaced.get(row[at], row) for row in ours), *theirs]))


def lines_of(path: Path, told: str) -> Iterator[tuple[int, str]]:
    """The lines of a file that are no remarks, each with its number; `told` names the file where one is bad."""
    if not path.exists():
        raise LexiconFault(f"{told}: no such file in the lexicon")
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        raise LexiconFault(f"{told}, line {line}: not UTF-8") from None
    for number, entry in enumerate(StringIO(text, newline=None).read().split("\n"), 1):
        if entry.strip() and not entry.startswith("# ") and entry != "#":
            yield number, entry

"""What may stand in the cells of a table that a user adds to: `columns.tsv` says it for each column."""

import re
from collections.abc import Set

from ingest.lexicon.files import COLUMNS, HERE, rows_of
from ingest.lexicon.keys import key

LANGUAGES = ("ar", "en")
NOTHING, ANY = "-", "any"
NUMBERS = {
    "number": re.compile(r"[0-9]{1,6}"),
    "days": re.compile(r"[0-9]{1,3}"),
    "decimal": re.compile(r"[0-9](\.[0-9]+)?"),
}
MOST_LISTED = 12


def columns_of(name: str) -> list[str] | None:
    """The kind of cell of each column of a table; None for a table that no user may add to."""
    return next((kinds.split() for _, (table, _, kinds) in rows_of("", COLUMNS) if table == name), None)


def known_in(name: str, at: int, kind: str) -> Set[str]:
    """What a cell of a column must be one of, where it must be."""
    match kind:
        case "code" | "codes":
            return _column("countries", 0)
        case "act":
            return _column("acts", 0) | _column("cues", 0)
        case "kind":
            return _column("meeting_kinds", 0) | _column(name, at)
        case "letter":
            return _column("classes", 0) | _column("patterns", 1)
        case "known":
            return _column(name, at)
    return frozenset()


def fault_of(cell: str, kind: str, known: Set[str]) -> str | None:
    """What is wrong with a cell, if anything is."""
    if not cell:
        return "is empty"
    if kind.endswith("?"):
        return None if cell == NOTHING else fault_of(cell, kind.removesuffix("?"), known)
    match kind:
        case "form" | "forms":
            forms = cell.split("|") if kind == "forms" else [cell]
            return None if all(map(says_something, forms)) else "holds no word"
        case "key":
            return None if key(cell) == cell else f"is not folded: {key(cell)!r} is due"
        case "number" | "days" | "decimal":
            return None if NUMBERS[kind].fullmatch(cell) else f"is no such number: {cell!r}"
        case "codes" if cell == ANY:
            return None
    strange = sorted(set(cell.split() if kind == "codes" else [cell]) - known) if known else []
    return f"knows no {strange[0]!r}{_listed(known)}" if strange else None


def says_something(form: str) -> bool:
    """Whether a word or phrase is left when it is folded."""
    return all(map(key, form.split())) and bool(form.strip())


def _listed(known: Set[str]) -> str:
    return f" (known: {', '.join(sorted(known))})" if len(known) <= MOST_LISTED else ""


def _column(name: str, at: int) -> frozenset[str]:
    """What stands in a column of ours, in either language."""
    languages = [language for language in ("", *LANGUAGES) if (HERE / language / f"{name}.tsv").exists()]
    return frozenset(row[at] for language in languages for _, row in rows_of(language, name))

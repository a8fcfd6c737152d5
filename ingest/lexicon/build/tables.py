"""A table of the lexicon as a text file: its heading, then its rows in order."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from ingest.lexicon.keys import key

LEXICON = Path(__file__).parent.parent


def write_table(path: Path, heading: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    """Write the rows, sorted, under the heading; how many there are."""
    lines = sorted({"\t".join(map(str, row)) for row in rows})
    text = "".join(f"{line}\n" for line in (*(f"# {line}" for line in heading), *lines))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return len(lines)


def phrase_key(phrase: str) -> str:
    """The folded words of a phrase."""
    return " ".join(map(key, phrase.split()))

"""A table of the lexicon as a text file: its heading, then its rows in order."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

LEXICON = Path(__file__).parent.parent
WIDEST = 200


def write_table(path: Path, heading: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    """Write the rows, sorted, under the heading; how many there are."""
    lines = sorted({"\t".join(map(str, row)) for row in rows})
    lines = [line for line in lines if len(line) <= WIDEST]
    text = "".join(f"{line}\n" for line in (*(f"# {line}" for line in heading), *lines))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return len(lines)


def read_table(path: Path) -> Iterator[list[str]]:
    """The rows of a table, without its heading."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")

"""The statements: each .cypher file with what its heading promises, read once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import LiteralString

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement: a sentence that says what it is for, the parameters it takes, the columns it gives."""

    name: str
    sentence: str
    params: tuple[str, ...]
    returns: tuple[str, ...]
    text: LiteralString


@cache
def statement(name: str, folder: Path = HERE) -> Statement:
    """The statement kept in `<folder>/<name>.cypher`."""
    text = _text(folder / f"{name}.cypher")
    heading = [line.removeprefix("//").strip() for line in text.splitlines() if line.startswith("//")]
    return Statement(name, heading[0], _listed("params:", heading), _listed("returns:", heading), text)


def schema(*, embedded: bool, folder: Path = HERE) -> Iterator[LiteralString]:
    """The statements of the schema in their order; the embedded engine has no ear for `.neo4j.cypher` files."""
    for path in sorted((folder / "schema").glob("*.cypher")):
        if not (embedded and path.name.endswith(".neo4j.cypher")):
            yield from (text for text in _text(path).split(";") if text.strip())


def _text(path: Path) -> LiteralString:
    # the driver takes literal text only, so that nobody composes Cypher; a file of ours is as good as literal
    return path.read_text("utf-8")


def _listed(label: str, heading: list[str]) -> tuple[str, ...]:
    names = next((line.removeprefix(label) for line in heading if line.startswith(label)), "")
    return tuple(name.strip() for name in names.split(",") if name.strip())

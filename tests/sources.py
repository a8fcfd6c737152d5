"""The Python files of the project as syntax trees, for the tests that judge the code itself."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).parent.parent
FLOORS = ("app", "ingest", "cypher")


@dataclass(frozen=True)
class Source:
    """One Python file."""

    path: Path
    """Relative to the root."""

    @cached_property
    def text(self) -> str:
        return (ROOT / self.path).read_text("utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def module(self) -> str:
        parts = self.path.with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @cached_property
    def imports(self) -> list[tuple[int, str]]:
        """Line and full name of everything imported, wherever in the file: `from a import b` is `a.b`."""
        found = []
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found += [(node.lineno, alias.name) for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                origin = self._origin(node)
                found += [(node.lineno, f"{origin}.{alias.name}") for alias in node.names]
        return found

    @cached_property
    def strings(self) -> list[tuple[ast.Constant, str]]:
        """The string literals and what they say, also those inside f-strings; without docstrings."""
        spoken = {id(node.value) for node in ast.walk(self.tree) if isinstance(node, ast.Expr)}
        return [
            (node, node.value)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spoken
        ]

    def at(self, node: ast.AST, what: str) -> str:
        """A finding as the tests print it."""
        return f"{self.path}:{getattr(node, 'lineno', 1)} {what}"

    def _origin(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        above = ".".join(self.path.parts[: len(self.path.parts) - node.level])
        return f"{above}.{node.module}" if node.module else above


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """The Python files of some folders of the root; of the three floors where none is named."""
    paths = (path for folder in folders or FLOORS for path in sorted((ROOT / folder).rglob("*.py")))
    return tuple(Source(path.relative_to(ROOT)) for path in paths)


def modules_imported(source: Source, modules: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Which of the given modules a file imports: of `a.b.c` the longest that is one."""
    for line, name in source.imports:
        parts = name.split(".")
        whole = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
        found = next((module for module in whole if module in modules), None)
        if found is not None and found != source.module:
            yield line, found

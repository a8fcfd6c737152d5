"""What tells a word of the language from a word of the code, for the test that keeps vocabulary out of Python.

A word of the language is one that the English lexicon knows. Exempt is what the code means as a symbol: names in
the code, members of `Literal` types, what the lexicon calls its own files and the uses it gives its rows (acts,
kinds), parameters, columns and properties of the Cypher statements, and the elements of HTML.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lxml.html import defs

from tests.sources import ROOT, Source, sources

LEXICON = ROOT / "ingest" / "lexicon"
WORDS = re.compile(r"[a-z]{2,}(?: [a-z]+)*")
FEW = 4
"""So many words of the language in one literal are a vocabulary."""


def collections_of_words(source: Source) -> Iterator[tuple[ast.AST, list[str]]]:
    """Each literal that lists four words of the language: a display, a string that is split, a pattern of choices."""
    types = {id(part) for node in _literal_types(source.tree) for part in ast.walk(node)}
    for node in ast.walk(source.tree):
        listed = [] if id(node) in types else _listed(node)
        found = sorted({word for word in listed if WORDS.fullmatch(word) and is_vocabulary(word)})
        if len(found) >= FEW:
            yield node, found


def is_vocabulary(word: str) -> bool:
    """Whether a lower-case word, or the words of a phrase, are English and no symbol of the code."""
    return word not in symbols() and all(part in english() for part in word.split())


def _listed(node: ast.AST) -> list[str]:
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        return _texts(node.elts)
    if isinstance(node, ast.Dict):
        return max(_texts(node.keys), _texts(node.values), key=len)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
        return [word for text in _texts([node.func.value]) for word in re.split(r"[\s,|]+", text)]
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and "|" in node.value:
        return re.findall(r"(?<=[|(:])[a-z]{2,}(?=[|)])|^[a-z]{2,}(?=\|)|(?<=\|)[a-z]{2,}$", node.value)
    return []


def _texts(nodes: list[ast.expr] | list[ast.expr | None]) -> list[str]:
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def _literal_types(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
            yield node


@cache
def english() -> frozenset[str]:
    """The words of the English lexicon."""
    files = [path for path in (LEXICON / "en").iterdir() if path.stem not in ("names", "country_forms")]
    return frozenset(word for path in files for row in _rows(path) for word in row[0].lower().split())


@cache
def symbols() -> frozenset[str]:
    """The words that the code means as symbols."""
    named = {path.stem for path in LEXICON.rglob("*.t[sx][vt]")} | set(defs.tags) | _uses() | _asked()
    for source in sources():
        named |= set(_names(source.tree))
        for node in _literal_types(source.tree):
            named |= {part.value for part in ast.walk(node) if isinstance(part, ast.Constant)}
    return frozenset(named)


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str(name)):
                yield name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Subscript(slice=ast.Constant(value=str(name))):
                yield name


def _uses() -> set[str]:
    """The uses that the lexicon gives its rows: a column in which few lower-case words stand again and again."""
    found = {row[0] for row in _rows(LEXICON / "acts.tsv")}
    for path in LEXICON.rglob("*.tsv"):
        rows = _rows(path)
        for column in zip(*rows, strict=False):
            told = set(column)
            if len(told) * 2 <= len(column) and all(re.fullmatch(r"[a-z_=-]+", cell) for cell in told):
                found |= told
    return found


def _asked() -> set[str]:
    """Parameters, columns and properties of the statements."""
    texts = [re.sub(r"//.*", "", path.read_text("utf-8")) for path in (ROOT / "cypher").rglob("*.cypher")]
    found = [re.findall(r"(?:\$|\.|\bAS )([a-z_]+)|[{,]\s*([a-z_]+):", text) for text in texts]
    return {word for pairs in found for pair in pairs for word in pair}


def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]

"""The house: three floors, an order of reading, small files, and words kept as data."""

import ast
import re
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.sources import FLOORS, ROOT, Source, modules_imported, sources
from tests.vocabulary import collections_of_words

READING_ORDER = [
    "article", "collector", "facts", "decisions", "published", "lexicon", "confidence", "calendar_words", "dates",
    "reading", "text", "proclitics", "classes", "grammar", "parse", "mentions", "titles", "posts", "events",
    "reasons", "extract", "explain", "identity", "derived", "dated", "forgotten", "spool", "told", "account", "stated",
    "log", "stored", "rebuild", "load", "remove", "reread", "meant", "deciding", "report", "run",
]  # fmt: skip
"""How an article becomes facts, and facts a graph: a file of ingest/ imports only what stands before it."""

BEYOND_THE_PURE = {"stated", "log", "rebuild", "load", "remove", "reread", "meant", "deciding", "report", "run"}
"""They start the work, wait for it or write it; all before them only makes facts."""
IMPURE = {
    "app", "asyncio", "concurrent", "cypher", "ftplib", "http", "httpx", "multiprocessing", "random", "requests",
    "secrets", "select", "signal", "smtplib", "socket", "ssl", "subprocess", "threading", "time", "urllib.request",
    "urllib3", "uuid",
}  # fmt: skip
ENGINE_FILES = {"cypher/embedded.py", "cypher/engine_process.py", "cypher/watcher.py"}

FILE_LINES, FUNCTION_LINES, PARAMETERS, LEXICON_WIDTH = 300, 60, 5, 200
SCORER = {"tests/gold/score.py", "tests/gold/check.py"}
"""They came with the gold, as dense as their author wrote them."""

ARABIC = re.compile(r"[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]")
CYPHER = re.compile(
    r"\b(?:MATCH|MERGE|CREATE)\s*\(|\bUNWIND\s|\bRETURN\s|\b(?:DETACH\s+)?DELETE\s|\bWITH\s.*\bAS\b|\)-\[|\]->\(|\)-->"
)

WHOLE_PROGRAM = {
    "tests/golden",
    "tests/test_golden.py",
    "tests/faults",
    "tests/browser",
    "tests/test_structure.py",
    "tests/test_containers.py",
}
"""Tests of the program as a whole, of its code and of its containers, which mirror no one file."""


def outside(allowed: set[str], library: str) -> list[str]:
    return [
        f"{source.path}:{line} {name}"
        for source in sources()
        for line, name in source.imports
        if _is(name, library) and not any(source.path.is_relative_to(place) for place in allowed)
    ]


def _is(name: str, module: str) -> bool:
    return name == module or name.startswith(f"{module}.")


@pytest.mark.parametrize(("floor", "above"), [("ingest", {"app"}), ("cypher", {"app", "ingest"})])
def test_no_floor_uses_one_above_it(floor: str, above: set[str]) -> None:
    found = [
        f"{source.path}:{line} {name}"
        for source in sources(floor)
        for line, name in source.imports
        if name.split(".")[0] in above
    ]
    assert not found, "\n".join(found)


def test_no_floor_uses_tests_or_bench() -> None:
    assert outside(set(), "tests") + outside(set(), "bench") == []


def test_each_library_has_its_floor() -> None:
    assert outside({"app"}, "fastapi") == []
    assert outside({"cypher"}, "neo4j") == []
    assert outside({"app/second_reader"}, "pydantic_ai") == []
    assert outside(ENGINE_FILES, "arcadedb_embedded") + outside(ENGINE_FILES, "jpype") == []


def test_only_the_settings_read_the_environment() -> None:
    found = [
        source.at(node, node.attr)
        for source in sources("ingest", "cypher")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv")
    ]
    assert not found, "\n".join(found)


def part_of(source: Source) -> str:
    """The part of ingest/ that a file belongs to: `text`, `mentions`; empty for `ingest` itself."""
    return source.path.with_suffix("").parts[1].removeprefix("__init__")


def test_every_part_of_ingest_has_its_place_in_the_reading_order() -> None:
    assert sorted({part_of(source) for source in sources("ingest")} - {"", *READING_ORDER}) == []


def test_a_file_of_ingest_imports_only_what_is_read_before_it() -> None:
    found = []
    for source in sources("ingest"):
        for line, name in source.imports:
            part, other = part_of(source), name.split(".")[1] if _is(name, "ingest") else ""
            if (
                part in READING_ORDER
                and other in READING_ORDER
                and other not in READING_ORDER[: READING_ORDER.index(part) + 1]
            ):
                found.append(f"{source.path}:{line} {name}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("floor", FLOORS)
def test_no_imports_go_in_a_circle(floor: str) -> None:
    files = sources(floor)
    modules = frozenset(source.module for source in files)
    needs = {source.module: {module for _, module in modules_imported(source, modules)} for source in files}
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as circle:
        pytest.fail(" imports ".join(reversed(circle.args[1])))


def pure() -> list[Source]:
    """The files of ingest/ that make facts."""
    return [source for source in sources("ingest") if part_of(source) not in BEYOND_THE_PURE]


def test_what_makes_facts_knows_no_graph_no_network_and_no_clock() -> None:
    found = [
        f"{source.path}:{line} {name}"
        for source in pure()
        for line, name in source.imports
        if any(_is(name, module) for module in IMPURE)
    ]
    for source in pure():
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Attribute) and node.attr in ("now", "today", "utcnow"):
                found.append(source.at(node, f"asks the clock: {node.attr}"))
            if isinstance(node, ast.AsyncFunctionDef | ast.Await):
                found.append(source.at(node, "is asynchronous"))
    assert not found, "\n".join(found)


def test_files_are_small_and_not_numbered_to_be_so() -> None:
    files = [*sources(), *sources("tests", "bench")]
    long = [
        f"{source.path} has {lines} lines"
        for source in files
        if (lines := len(source.text.splitlines())) > FILE_LINES and source.path.as_posix() not in SCORER
    ]
    assert not long, "\n".join(long)
    assert [str(source.path) for source in files if re.search(r"\d", source.path.name)] == []


def functions(source: Source) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_functions_are_short() -> None:
    found = [
        source.at(node, f"{node.name} has {lines} lines")
        for source in [*sources(), *sources("tests", "bench")]
        for node in functions(source)
        if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES
        and source.path.as_posix() not in SCORER
    ]
    assert not found, "\n".join(found)


def parameters(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    given = node.args
    every = [*given.posonlyargs, *given.args, *given.kwonlyargs, *filter(None, (given.vararg, given.kwarg))]
    return [parameter.arg for parameter in every if parameter.arg not in ("self", "cls")]


def test_functions_take_few_parameters() -> None:
    found = [
        source.at(node, f"{node.name}({', '.join(parameters(node))})")
        for source in sources()
        for node in functions(source)
        if len(parameters(node)) > PARAMETERS
    ]
    assert not found, "\n".join(found)


def test_no_line_of_the_lexicon_is_too_wide_to_review() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number} is {len(line)} wide"
        for path in sorted((ROOT / "ingest" / "lexicon").rglob("*"))
        if path.suffix in (".tsv", ".txt")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if len(line) > LEXICON_WIDTH
    ]
    assert not found, "\n".join(found)


def test_no_arabic_stands_in_code() -> None:
    found = [
        source.at(node, repr(said)) for source in sources() for node, said in source.strings if ARABIC.search(said)
    ]
    assert not found, "\n".join(found)


def test_no_vocabulary_stands_in_code() -> None:
    found = [source.at(node, ", ".join(words)) for source in sources() for node, words in collections_of_words(source)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("line", "caught"),
    [
        ('WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday")', True),
        ('POSTS = {"minister": 1, "ambassador": 2, "governor": 3, "undersecretary": 4}', True),
        ('VERBS = frozenset("greeted congratulated welcomed praised".split())', True),
        (r'SAID = re.compile(r"\b(insisted|stressed|pointed|argued)\b")', True),
        ('Role = Literal["chair", "host", "speaker", "guest"]', False),
        ('COLUMNS = ["title", "published", "publisher", "text"]', False),
        ('AFTER = ("minister", "ambassador", "governor")', False),
    ],
)
def test_a_list_of_english_words_is_told_from_one_of_the_code(line: str, caught: bool, tmp_path: Path) -> None:
    (tmp_path / "words.py").write_text(line, "utf-8")
    assert bool(list(collections_of_words(Source(tmp_path / "words.py")))) is caught


def test_no_cypher_stands_in_code() -> None:
    found = [
        source.at(node, repr(said)) for source in sources() for node, said in source.strings if CYPHER.search(said)
    ]
    assert not found, "\n".join(found)


def mirrored(test: Path) -> list[Path]:
    """The places of which one must exist for a test: the file it mirrors, the package, or a file of the root."""
    place, name = test.relative_to("tests").parent, test.stem.removeprefix("test_")
    package = place if place.name == name else place / name
    return [place / f"{name}.py", package / "__init__.py", Path("tests") / place / f"{name}.py"]


def test_every_test_mirrors_a_source() -> None:
    at_the_root = {re.sub(r"\W", "_", path.stem).lower() for path in ROOT.iterdir() if not path.name.startswith(".")}
    tests = [source.path for source in sources("tests") if source.path.name.startswith("test_")]
    found = [
        path.as_posix()
        for path in tests
        if not any(path.is_relative_to(place) for place in WHOLE_PROGRAM)
        and not any((ROOT / place).exists() for place in mirrored(path))
        and not (path.parent == Path("tests") and path.stem.removeprefix("test_") in at_the_root)
    ]
    assert not found, "\n".join(found)

"""What the heading of each statement promises, and the dialect that both engines speak."""

import re
from pathlib import Path

import pytest

from cypher.graph import Graph
from cypher.statements import HERE, statement

NAMES = sorted(
    path.relative_to(HERE).with_suffix("").as_posix() for path in HERE.rglob("*.cypher") if path.parent.name != "schema"
)
READS = [name for name in NAMES if name.startswith("read/")]
FOREIGN = [
    (r"\belementId\s*\(", "ids are our own"),
    (r"^\s*CYPHER\b", "the embedded engine knows no version prefix"),
    (r"\b(apoc|gds)\.", "no procedure of other makers"),
    (r"\b(all)?shortestPath\s*\(|\bSHORTEST\b", "paths are searched level by level"),
    (r"\b(date|datetime|localdatetime|duration)\s*\(", "days are ISO strings"),
    (r"\$\(|\$any\(|\$all\(", "labels and types are literal"),
    (r"\]\s*-\s*>?\s*[{+]", "no quantifier on a bare relationship"),
    (r"\*\s*(\]|\d+\s*\.\.\s*\]|\.\.\s*\])", "paths are bounded"),
    (r"\bREMOVE\s+\w+:|\bSET\s+\w+:", "a node has one label, set at its creation"),
    (r"/\*", "comments begin with //"),
    (r";", "one statement a file"),
]


def body_of(name: str) -> str:
    """A statement without its comments, its strings blanked."""
    return re.sub(r"'(?:[^'\\]|\\.)*'|//[^\n]*", lambda found: "''" if found[0][0] == "'" else "", statement(name).text)


def outermost(text: str) -> str:
    """A text with all that stands in brackets blanked, so that places stay."""
    depth, kept = 0, []
    for sign in text:
        depth -= sign in ")]}"
        kept.append(sign if depth == 0 else " ")
        depth += sign in "([{"
    return "".join(kept)


def last_return(body: str) -> tuple[str, str]:
    """The columns of the last RETURN, and what follows them."""
    shape = outermost(body)
    starts = [match.end() for match in re.finditer(r"\bRETURN\b(\s+DISTINCT\b)?", shape)]
    if not starts:
        return "", ""
    end = re.search(r"\b(ORDER\s+BY|SKIP|LIMIT)\b", shape[starts[-1] :])
    stop = starts[-1] + end.start() if end else len(body)
    return body[starts[-1] : stop], body[stop:]


def parts(text: str) -> list[str]:
    """What commas outside brackets part."""
    shape = outermost(text)
    commas = [place for place, sign in enumerate(shape) if sign == ","]
    edges = zip([-1, *commas], [*commas, len(text)], strict=True)
    return [text[start + 1 : end].strip() for start, end in edges if text[start + 1 : end].strip()]


def column(part: str) -> str:
    """The name under which a column is returned."""
    alias = re.search(r"\bAS\s+(\w+)$", part)
    return alias[1] if alias else part


@pytest.mark.parametrize("name", NAMES)
def test_the_heading_is_true(name: str) -> None:
    lines = statement(name).text.splitlines()
    assert re.fullmatch(r"// \S.*\.", lines[0]), "line 1 is one sentence"
    body = body_of(name)
    assert set(statement(name).params) == set(re.findall(r"\$(\w+)", body))
    columns, _ = last_return(body)
    assert list(statement(name).returns) == [column(part) for part in parts(columns)]
    assert len(statement(name).text.splitlines()) <= 300


@pytest.mark.parametrize("name", READS)
def test_a_list_is_ordered_to_the_last_and_bounded(name: str) -> None:
    columns, rest = last_return(body_of(name))
    assert columns, "a question returns something"
    order = re.search(r"ORDER\s+BY\b(.*?)(\bSKIP\b|\bLIMIT\b|$)", rest, re.DOTALL)
    if re.search(r"\bLIMIT\b", rest):
        assert order, "what is cut must be in order"
    if order and "id" in statement(name).returns:
        last = parts(order[1])[-1]
        assert re.fullmatch(r"(\w+\.)?id(\s+(ASC|DESC))?", last), f"ties are broken by id, not {last}"


@pytest.mark.parametrize("name", NAMES)
def test_it_is_said_in_what_both_engines_speak(name: str) -> None:
    body = body_of(name)
    for pattern, reason in FOREIGN:
        assert not re.search(pattern, body, re.MULTILINE | re.IGNORECASE), reason


@pytest.mark.parametrize("name", NAMES)
async def test_neo4j_finds_no_fault_in_it_and_the_same_columns(neo4j_graph: Graph, name: str) -> None:
    asked = statement(name)
    async with neo4j_graph.writer.session(database=neo4j_graph.address.database) as session:
        plan = await session.run("EXPLAIN " + asked.text, dict.fromkeys(asked.params))
        assert plan.keys() == list(asked.returns)
        await plan.consume()


def test_every_folder_of_statements_is_looked_at() -> None:
    assert {Path(name).parts[0] for name in NAMES} >= {"read", "write"}

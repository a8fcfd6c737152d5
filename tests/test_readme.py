"""What README.md says, against what there is: its commands, its endpoints, its settings."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from typer.main import get_command

from app.cli.program import app
from app.main import create_app
from app.settings import Settings
from tests.sources import ROOT

README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
NONE = "–"


def commands(program: str) -> list[list[str]]:
    """The words behind each mention of a program at the start of a line, in blocks of code and in backticks."""
    lines = [line for block in BLOCKS for line in block.splitlines()] + re.findall(r"`([^`\n]+)`", README)
    starts = re.compile(rf"(?:\$ )?(?:\.venv/bin/)?{program} ([^#]*)")
    return [found[1].split() for line in lines if (found := starts.fullmatch(line) or starts.match(line))]


def rows(heading: str) -> Iterator[list[str]]:
    """The cells of the table whose first column is headed so."""
    table = re.search(rf"^\| {re.escape(heading)} \|.*\n\|[ -|]+\n((?:\|.*\n)+)", README, re.MULTILINE)
    assert table, f"README.md has no table of {heading}"
    for row in table[1].splitlines():
        yield [cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]]


def named(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def test_nothing_is_left_to_be_filled_in() -> None:
    assert "{{" not in README


@pytest.mark.parametrize("words", commands("silat"), ids=" ".join)
def test_each_command_of_silat_exists(words: list[str]) -> None:
    command: Any = get_command(app)
    while words and words[0] in getattr(command, "commands", {}):
        command, words = command.commands[words[0]], words[1:]
    assert not hasattr(command, "commands"), f"silat has no {' '.join(words)}"
    options = {name for parameter in command.params for name in parameter.opts}
    assert {word for word in words if word.startswith("--")} <= options


def test_every_command_of_silat_is_told() -> None:
    told = {words[0] for words in commands("silat")}
    assert told >= set(get_command(app).commands)


@pytest.mark.parametrize("target", sorted({words[0] for words in commands("make")}))
def test_each_target_of_make_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


def test_the_endpoints_are_those_of_the_service() -> None:
    told = [name.removeprefix("GET ").split("?")[0] for row in rows("endpoint") for name in named(row[0])]
    asked = [
        f"{method} {path}".removeprefix("get ")
        for path, methods in create_app().openapi()["paths"].items()
        for method in methods
    ]
    assert sorted(told) == sorted(asked)


def test_the_parameters_named_with_an_endpoint_are_its_own() -> None:
    paths = create_app().openapi()["paths"]
    for name in (name for row in rows("endpoint") for name in named(row[0]) if "?" in name):
        path, query = name.removeprefix("GET ").split("?")
        known = {parameter["name"] for parameter in paths[path]["get"]["parameters"] if parameter["in"] == "query"}
        assert {part.split("=")[0] for part in query.split("&")} <= known, name


def test_the_settings_are_those_that_the_program_reads() -> None:
    told = [name for row in rows("setting (environment)") for name in named(row[0])]
    assert sorted(told) == sorted(str(field.validation_alias) for field in Settings.model_fields.values())


def test_the_defaults_of_settings_are_the_real_ones() -> None:
    real = {str(field.validation_alias): field.default for field in Settings.model_fields.values()}
    for names, _, given in rows("setting (environment)"):
        if given != NONE:
            for name, default in zip(named(names), named(given), strict=True):
                assert str(real[name]) == default.removeprefix("./"), name

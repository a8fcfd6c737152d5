"""The settings come from the environment and stay as they are."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from app.graphs import named_server
from app.settings import Settings


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.validation_alias), raising=False)


def test_without_an_environment_the_embedded_engine_is_meant() -> None:
    settings = Settings()
    assert (settings.data, settings.host, settings.port) == (Path("data"), "127.0.0.1", 8000)
    assert named_server(settings) is None


def test_a_named_neo4j_is_meant_where_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_URI", "neo4j://graph.example")
    monkeypatch.setenv("NEO4J_PASSWORD", "secret")
    address = named_server(Settings())
    assert address
    assert (address.uri, address.username, address.password, address.database) == (
        "neo4j://graph.example",
        "neo4j",
        "secret",
        "neo4j",
    )


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_URI", "")
    assert named_server(Settings()) is None


@pytest.mark.parametrize("hidden", ["NEO4J_PASSWORD", "SILAT_MODEL_KEY"])
def test_settings_are_frozen_and_hide_what_is_secret(monkeypatch: pytest.MonkeyPatch, hidden: str) -> None:
    monkeypatch.setenv(hidden, "secret")
    settings = Settings()
    with pytest.raises(ValidationError):
        settings.port = 1
    assert "secret" not in repr(settings)


def test_without_an_environment_there_is_no_second_reader() -> None:
    assert (Settings().model, Settings().model_server) == (None, None)


def test_the_server_of_a_second_reader_has_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SILAT_MODEL_SERVER", "nonsense")
    with pytest.raises(ValidationError, match="SILAT_MODEL_SERVER"):
        Settings()

"""What docker-compose.yml and the Dockerfile say, against the settings that the program reads."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.settings import Settings

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
NAMES = {field.validation_alias for field in Settings.model_fields.values()}


@pytest.fixture
def services() -> dict[str, Any]:
    """The services that docker-compose.yml brings up."""
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))["services"]


def test_every_setting_given_is_one_that_the_program_reads(services: dict[str, Any]) -> None:
    given = set(services["silat"]["environment"]) | set(re.findall(r"\b((?:SILAT|NEO4J)_\w+)=", DOCKERFILE))
    assert given <= NAMES
    assert {"NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"} <= given


def test_the_service_speaks_to_the_server_beside_it(services: dict[str, Any]) -> None:
    environment = services["silat"]["environment"]
    assert environment["NEO4J_URI"] == "bolt://neo4j:7687"
    password = environment["NEO4J_PASSWORD"]
    assert services["neo4j"]["environment"]["NEO4J_AUTH"] == f"{environment['NEO4J_USERNAME']}/{password}"
    assert password.startswith("${NEO4J_PASSWORD:?"), "no password is written down or made up"
    assert services["silat"]["depends_on"] == {"neo4j": {"condition": "service_healthy"}}


def test_the_server_is_neo4j_5_26_by_number(services: dict[str, Any]) -> None:
    assert re.fullmatch(r"neo4j:5\.26\.\d+-community", services["neo4j"]["image"])
    assert "RETURN 1" in services["neo4j"]["healthcheck"]["test"][1]


def test_nothing_is_published_beyond_this_machine(services: dict[str, Any]) -> None:
    for service in services.values():
        assert all(port.startswith("127.0.0.1:") for port in service["ports"])


def test_the_port_is_one_and_the_same(services: dict[str, Any]) -> None:
    port = services["silat"]["environment"]["SILAT_PORT"]
    assert services["silat"]["ports"] == [f"127.0.0.1:{port}:{port}"]
    assert f"SILAT_PORT={port}" in DOCKERFILE
    assert f"EXPOSE {port}" in DOCKERFILE


def test_the_image_is_made_from_the_lock_and_runs_as_nobody_special() -> None:
    assert "--require-hashes -r requirements.lock" in DOCKERFILE
    *_, last = re.findall(r"^USER (\w+)$", DOCKERFILE, re.MULTILINE)
    assert last != "root"
    assert '["silat", "serve", "--host", "0.0.0.0"]' in DOCKERFILE
    assert "/health/live" in DOCKERFILE

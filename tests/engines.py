"""The two engines that tests run on: the embedded one, and a real Neo4j from wherever this machine can get one."""

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import neo4j
import pytest
from testcontainers.community.neo4j import Neo4jContainer

from cypher.graph import Address, Graph

ROOT = Path(__file__).parent.parent
ACCOUNT = ("neo4j", "silat-tests")
IMAGE = re.search(r"image: (neo4j:(\S+)-community)", (ROOT / "docker-compose.yml").read_text("utf-8"))
assert IMAGE, "docker-compose.yml names no neo4j:…-community image"
VERSION = os.environ.get("NEO4J_TEST_VERSION", IMAGE[2])
JARS = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "neo4j-test-jars" / VERSION
JAVA = str(Path(os.environ["JAVA_HOME"], "bin/java")) if os.environ.get("JAVA_HOME") else "java"
POM = f"""<project><modelVersion>4.0.0</modelVersion><groupId>t</groupId><artifactId>t</artifactId><version>1</version>
<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>{VERSION}</version>
</dependency></dependencies></project>"""
MARK = "silat_tests"


@contextmanager
def real_neo4j(folder: Path) -> Iterator[Address]:
    """A Neo4j: the one named by NEO4J_TEST_URI, else a container, else its jars from Maven Central; else a skip."""
    with ExitStack() as stack:
        if uri := os.environ.get("NEO4J_TEST_URI"):
            account = (os.environ.get("NEO4J_TEST_USERNAME", "neo4j"), os.environ.get("NEO4J_TEST_PASSWORD", "neo4j"))
        elif _docker_answers():
            account = ACCOUNT
            uri = stack.enter_context(_container())
        elif shutil.which(JAVA) and ((JARS / "done").exists() or shutil.which("mvn")):
            account = ACCOUNT
            uri = stack.enter_context(_server_from_jars(folder / "neo4j"))
        else:
            _none("no real Neo4j: set NEO4J_TEST_URI, start Docker, or install mvn and a JDK (17 or later)")
        address = Address(uri, *account, "neo4j")
        stack.enter_context(_only_ours(address))
        yield address


def _none(reason: str) -> None:
    if os.environ.get("SILAT_REQUIRE_NEO4J"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def _docker_answers() -> bool:
    docker = shutil.which("docker")
    return docker is not None and subprocess.run([docker, "version"], capture_output=True).returncode == 0


@contextmanager
def _container() -> Iterator[str]:
    with Neo4jContainer(IMAGE[1], username=ACCOUNT[0], password=ACCOUNT[1]) as container:
        yield container.get_connection_url()


@contextmanager
def _server_from_jars(home: Path) -> Iterator[str]:
    _fetch_jars()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    conf = home / "conf"
    conf.mkdir(parents=True)
    (conf / "neo4j.conf").write_text(
        f"server.bolt.listen_address=127.0.0.1:{port}\nserver.http.enabled=false\nserver.https.enabled=false\n"
        "server.memory.pagecache.size=64m\ndbms.usage_report.enabled=false\n"
    )
    java = ["-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", f"{JARS}/*"]
    subprocess.run(
        [JAVA, *java, "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", ACCOUNT[1]],
        check=True,
        capture_output=True,
        env={**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(conf)},
    )
    opens = [f"--add-opens=java.base/{part}=ALL-UNNAMED" for part in ("java.nio", "java.io", "sun.nio.ch")]
    entry = "CommunityEntryPoint" if VERSION.startswith("5.") else "Neo4jCommunity"
    command = [JAVA, *opens, *java, f"org.neo4j.server.{entry}", f"--home-dir={home}", f"--config-dir={conf}"]
    with (home / "console.log").open("w") as console:
        server = subprocess.Popen(command, stdout=console, stderr=console)
    try:
        uri = f"bolt://127.0.0.1:{port}"
        _wait(uri, server)
        yield uri
    finally:
        server.kill()  # nothing of it is kept; ending it gently takes ten seconds
        server.wait()


def _fetch_jars() -> None:
    if (JARS / "done").exists():
        return
    JARS.mkdir(parents=True, exist_ok=True)
    (JARS / "pom.xml").write_text(POM)
    goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={JARS}"]
    subprocess.run(["mvn", "-q", "-B", "-f", JARS / "pom.xml", *goal], check=True, timeout=600)
    (JARS / "done").touch()


def _wait(uri: str, server: "subprocess.Popen[bytes]", limit: float = 120) -> None:
    end = time.monotonic() + limit
    while time.monotonic() < end and server.poll() is None:
        try:
            with neo4j.GraphDatabase.driver(uri, auth=ACCOUNT) as driver, driver.session(database="neo4j") as session:
                session.run("RETURN 1").consume()
                return
        except (neo4j.exceptions.ServiceUnavailable, neo4j.exceptions.TransientError):
            time.sleep(0.1)
    raise RuntimeError(f"Neo4j did not answer (exit code {server.poll()})")


@contextmanager
def _only_ours(address: Address) -> Iterator[None]:
    """Refuses a server that holds what no test wrote; an index marks one that tests have written to, until they end."""
    with neo4j.GraphDatabase.driver(address.uri, auth=(address.username, address.password)) as driver:

        def run(text: str) -> list[dict[str, Any]]:
            return driver.execute_query(text, database_=address.database).records

        marked = any(row["name"] == MARK for row in run("SHOW INDEXES YIELD name"))
        if not marked and run("MATCH (n) RETURN count(n) AS things")[0]["things"]:
            pytest.exit(f"{address.name} holds what no test wrote; give the tests an empty one", returncode=3)
        run(f"CREATE INDEX {MARK} IF NOT EXISTS FOR (n:SilatTests) ON (n.id)")
        yield
        run("MATCH (n) DETACH DELETE n")
        run(f"DROP INDEX {MARK} IF EXISTS")


async def run(graph: Graph, text: str, **params: Any) -> list[dict[str, Any]]:
    """What a statement written in a test gives, past the door, as whoever may write."""
    account = (graph.address.username, graph.address.password)
    async with (
        neo4j.AsyncGraphDatabase.driver(graph.address.uri, auth=account) as driver,
        driver.session(database=graph.address.database) as session,
        # outside a transaction the embedded engine commits every row by itself, forty times as slowly
        await session.begin_transaction() as transaction,
    ):
        rows = [dict(record) async for record in await transaction.run(text, params)]
        await transaction.commit()
        return rows

"""The embedded engine: a process that serves the graph in a folder over Bolt until its standard input ends."""

import json
import os
import secrets
import signal
import socket
import sys
from contextlib import suppress
from pathlib import Path

import jpype  # type: ignore[import-untyped]
from arcadedb_embedded.exceptions import ArcadeDBError
from arcadedb_embedded.server import ArcadeDBServer

ADDRESS = "engine.json"
DATABASE = "silat"
HEAP = "2g"
SEARCH = Path(__file__).parent / "schema" / "003_search.arcadedb.sql"
# a READ session does not keep anybody from writing here; this account does, so every question is asked as `reader`
GROUPS = {
    "version": 2,
    "databases": {
        "*": {
            "groups": {
                "admin": {
                    "resultSetLimit": -1,
                    "readTimeout": -1,
                    "access": ["updateSecurity", "updateSchema", "updateDatabaseSettings"],
                    "types": {"*": {"access": ["createRecord", "readRecord", "updateRecord", "deleteRecord"]}},
                },
                "*": {"resultSetLimit": -1, "readTimeout": -1, "access": [], "types": {"*": {"access": []}}},
            }
        },
        DATABASE: {
            "groups": {
                "reader": {
                    "resultSetLimit": -1,
                    "readTimeout": -1,
                    "access": [],
                    "types": {"*": {"access": ["readRecord"]}},
                }
            }
        },
    },
}


def main() -> None:
    """Serves the folder given; says `ready`, or the reason why not, on standard output."""
    folder, start_lock, limit = Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    report = _report()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.umask(0o077)
    os.chdir(folder)  # the engine writes its log into the folder it stands in
    try:
        server = _serve(folder, limit)
    except (ArcadeDBError, jpype.JException, OSError) as error:
        _say(report, (str(error) or repr(error)).splitlines()[0])
        os._exit(1)  # the threads of the Java machine would keep a failed process alive
    os.close(start_lock)
    _say(report, "ready")
    try:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # only now: the Java machine has set its own before
        with suppress(SystemExit):
            sys.stdin.buffer.read()
        server.stop()
    finally:
        os._exit(0)


def _serve(folder: Path, limit: float) -> ArcadeDBServer:
    root, reader = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
    bolt, http = _free_ports()
    config = folder / "config"
    config.mkdir(exist_ok=True)
    (config / "server-groups.json").write_text(json.dumps(GROUPS), "utf-8")
    (config / "server-users.jsonl").unlink(missing_ok=True)  # every start has its own passwords
    server = ArcadeDBServer(
        str(folder),
        root,
        {"server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin", "bolt_port": bolt, "http_port": http},
        # settings of the database count only as arguments of the Java machine; flush 2 survives a loss of power
        {
            "heap_size": HEAP,
            "jvm_args": f"-Darcadedb.command.timeout={int(limit * 1000)} -Darcadedb.txWalFlush=2",
        },
    )
    server.start()
    graph = server.create_database(DATABASE)
    for line in SEARCH.read_text("utf-8").splitlines():
        if line and not line.startswith("--"):
            graph.command("sql", line)
    _admit(server, "reader", reader)
    _announce(
        folder / ADDRESS,
        {
            "uri": f"bolt://127.0.0.1:{bolt}",
            "username": "root",
            "password": root,
            "database": DATABASE,
            "reader": ["reader", reader],
            "process": os.getpid(),
        },
    )
    return server


def _free_ports() -> tuple[int, int]:
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))
        return one.getsockname()[1], other.getsockname()[1]


def _admit(server: ArcadeDBServer, name: str, password: str) -> None:
    security = server._java_server.getSecurity()
    account = {"name": name, "password": str(security.encodePassword(password)), "databases": {DATABASE: [name]}}
    security.createUser(jpype.JClass("com.arcadedb.serializer.json.JSONObject")(json.dumps(account)))


def _announce(path: Path, address: dict[str, object]) -> None:
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump(address, file)
    fresh.replace(path)


def _report() -> int:
    """Standard output as it was given; what the engine itself prints goes to its log from now on."""
    report = os.dup(1)
    os.dup2(2, 1)
    return report


def _say(report: int, line: str) -> None:
    with suppress(BrokenPipeError):  # who started us may have gone; others may come
        os.write(report, line.encode())
    os.close(report)


if __name__ == "__main__":
    main()

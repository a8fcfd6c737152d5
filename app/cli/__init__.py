"""`silat`, the program."""

import sys
from io import TextIOWrapper

import typer
from typer.main import get_command

from app.cli.ask import ask
from app.cli.commands import app
from app.cli.failures import exit_code_of

__all__ = ["main"]

INTERRUPTED = 130

app.add_typer(ask, name="ask")


def main() -> None:
    """Runs one command: 0 is well, 1 failed or different, 2 not well asked, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(_run())


def _run() -> int:
    try:
        code = get_command(app).main(prog_name="silat", standalone_mode=False)
    except Exception as failure:  # noqa: BLE001 — the last resort: no traceback reaches a user
        return exit_code_of(failure)
    if code == INTERRUPTED:
        typer.echo("silat: interrupted", err=True)
    return code if isinstance(code, int) else 0

"""One command of `silat`, run to its exit code."""

import sys
from io import TextIOWrapper

from typer.main import get_command

from app.cli.ask import ask
from app.cli.commands import app
from app.cli.corrections import corrections
from app.cli.failures import exit_code_of

app.add_typer(ask, name="ask")
app.add_typer(corrections)


def run() -> int:
    """The exit code of the command that the words of the shell name."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = get_command(app).main(prog_name="silat", standalone_mode=False)
    except Exception as failure:  # noqa: BLE001 — the last resort: no traceback reaches a user
        return exit_code_of(failure)
    return code if isinstance(code, int) else 0

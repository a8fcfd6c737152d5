"""`silat`, the program."""

import os
import signal
import sys
from types import FrameType

INTERRUPTED = 130


def main() -> None:
    """Runs one command: 0 is well, 1 failed or different, 2 not well asked, 130 interrupted."""
    before = signal.signal(signal.SIGINT, _leave)
    # loading takes a second, in which Ctrl-C would end in a trace
    from app.cli.program import run

    signal.signal(signal.SIGINT, before)
    code = run()
    if code == INTERRUPTED:
        _say_so()
    sys.exit(code)


def _leave(_signal: int, _frame: FrameType | None) -> None:
    _say_so()
    os._exit(INTERRUPTED)


def _say_so() -> None:
    sys.stderr.write("silat: interrupted\n")
    sys.stderr.flush()

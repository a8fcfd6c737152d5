"""The watcher of the embedded engine: it runs while any process holds the lease, and is stopped after the last."""

import fcntl
import os
import subprocess
import sys
import time
from pathlib import Path

LEASE = "engine.lease"
LOOK = 0.5
"""Seconds between two looks at the lease."""
GRACE = 10.0
"""Seconds that the engine has to close its files."""


def main() -> None:
    """Starts the engine of the folder given and stays with it; its standard output becomes the engine's."""
    if os.fork():
        os._exit(0)  # nobody's child: whoever started us may end, or be killed, and need not wait for us
    folder, start_lock = Path(sys.argv[1]), int(sys.argv[2])
    (folder / "log").mkdir(exist_ok=True)
    with (folder / "log" / "console.log").open("wb") as console:
        engine = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", "cypher.engine_process", *sys.argv[1:]],
            stdin=subprocess.PIPE,
            stderr=console,
            pass_fds=[start_lock],
        )
    os.close(start_lock)
    os.dup2(0, 1)
    with (folder / LEASE).open("rb") as lease:
        while engine.poll() is None and not _free(lease.fileno()):
            time.sleep(LOOK)
        _stop(engine)


def _free(lease: int) -> bool:
    """Whether nobody holds the lease; then it is ours, and a newcomer waits until the engine is gone."""
    try:
        fcntl.flock(lease, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _stop(engine: "subprocess.Popen[bytes]") -> None:
    try:
        engine.communicate(timeout=GRACE)  # ends its standard input
    except subprocess.TimeoutExpired:
        engine.kill()
        engine.wait()


if __name__ == "__main__":
    main()

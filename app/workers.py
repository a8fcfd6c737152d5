"""Processes that read articles beside this one, and leave with it."""

import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection


@contextmanager
def workers(number: int) -> Iterator[Executor | None]:
    """So many processes, gone at the end; none for 1, since this process can do the work of one."""
    if number == 1:
        yield None
        return
    context = get_context("spawn")  # threads of the graph's driver may run here, and a fork would copy their locks
    held, life = context.Pipe(duplex=False)
    with life, ProcessPoolExecutor(number, context, _leave_with, (held,)) as pool:
        _start(pool, number)
        try:
            yield pool
        except BaseException:
            life.close()  # who is interrupted waits for no article
            raise


def _start(pool: Executor, number: int) -> None:
    """All processes at once, deaf to Ctrl-C, which a terminal sends to each of them."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    for _ in range(number):
        pool.submit(int)  # each starts one as long as none is idle
    signal.signal(signal.SIGINT, before)


def _leave_with(held: Connection) -> None:
    """Ends this process when the other end of the pipe is gone, be it closed or killed."""

    def wait() -> None:
        held.poll(None)
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()

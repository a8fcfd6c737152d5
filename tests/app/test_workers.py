"""Processes that work beside this one, and are gone with it."""

import os
import signal
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool

import pytest

from app.workers import workers


def test_one_worker_is_this_process() -> None:
    with workers(1) as executor:
        assert executor is None


def test_work_is_done_in_other_processes_that_are_deaf_to_ctrl_c() -> None:
    with workers(2) as executor:
        assert executor
        assert executor.submit(os.getppid).result() == os.getpid()
        assert executor.submit(signal.getsignal, signal.SIGINT).result() == signal.SIG_IGN
    assert signal.getsignal(signal.SIGINT) == signal.default_int_handler


def test_whoever_is_interrupted_waits_for_no_worker() -> None:
    endless: list[Future[None]] = []
    with pytest.raises(KeyboardInterrupt):
        _wait(endless)
    with pytest.raises(BrokenProcessPool):
        endless[0].result()


def _wait(endless: list[Future[None]]) -> None:
    with workers(2) as executor:
        assert executor
        endless.append(executor.submit(signal.pause))
        raise KeyboardInterrupt

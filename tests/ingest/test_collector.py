"""The collector rests in a block, and goes on as it was after it."""

import gc

import pytest

from ingest.collector import collector_at_rest


def test_the_collector_rests_in_the_block_and_goes_on_after_it() -> None:
    assert gc.isenabled()

    with collector_at_rest():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_the_collector_goes_on_after_a_fault() -> None:
    with pytest.raises(ValueError, match="fault"), collector_at_rest():
        raise ValueError("fault")

    assert gc.isenabled()


def test_a_block_within_a_block_wakes_nothing() -> None:
    with collector_at_rest():
        with collector_at_rest():
            pass
        assert not gc.isenabled()

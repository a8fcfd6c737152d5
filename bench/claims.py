"""A claim, its figure and its bar; how they are printed, and when a bench has failed."""

import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from statistics import median
from time import process_time


@dataclass(frozen=True)
class Claim:
    """One measured figure; `least` or `most` is the bar it must reach or stay under, where it has one."""

    what: str
    figure: float
    unit: str = ""
    least: float | None = None
    most: float | None = None

    @property
    def holds(self) -> bool:
        return (self.least is None or self.figure >= self.least) and (self.most is None or self.figure <= self.most)

    def line(self) -> str:
        digits = 0 if abs(self.figure) >= 100 else 2
        bar = f"≥ {self.least:,g}" if self.least is not None else f"≤ {self.most:,g}" if self.most is not None else ""
        verdict = f"   bar {bar}: {'holds' if self.holds else 'MISSED'}" if bar else ""
        return f"{self.what:<66}{self.figure:>12,.{digits}f} {self.unit:<13}{verdict}".rstrip()


async def shown(claims: AsyncIterator[Claim]) -> bool:
    """Prints claims as they come; whether all hold."""
    holds = True
    async for claim in claims:
        sys.stdout.write(f"{claim.line()}\n")
        sys.stdout.flush()
        holds &= claim.holds
    return holds


def medians(rounds: int, *measured: Callable[[], object]) -> list[float]:
    """Seconds of one core that each of several things takes: the median of rounds in which they take turns."""
    times: list[list[float]] = [[] for _ in measured]
    for _ in range(rounds):
        for run, kept in zip(measured, times, strict=True):
            start = process_time()
            run()
            kept.append(process_time() - start)
    return [median(kept) for kept in times]

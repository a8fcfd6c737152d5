"""What `silat facts` gains by workers, and how its peak of memory grows with the number of articles."""

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import orjson

from bench.claims import Claim, shown
from bench.extraction import SAMPLES, read
from ingest.article import Article
from ingest.lexicon.files import table

PROGRAM = [sys.executable, "-c", "from app.cli import main; main()", "facts"]
FEW, MANY = 2_000, 20_000
A_FILE = 100
"""Articles of one file: a file is held while it is read, and is no part of what grows."""
ROUNDS = 5
YEAR, CENTURY = re.compile(r"\b20[0-4]\d\b"), 100
LEAST_GAIN, MOST_GROWTH = 1.5, 1.3


def write_news(folder: Path, samples: Sequence[Article], articles: int) -> Path:
    """So many articles in files: the samples again and again, each time a story of its own in another year."""
    folder.mkdir()
    signs = [word for word, _ in table("ar", "frequencies") if word.isalpha()]
    for first in range(0, articles, A_FILE):
        places = [divmod(at, len(samples)) for at in range(first, first + A_FILE)]
        rows = [_printed(samples[sample], printing, signs[printing]) for printing, sample in places]
        (folder / f"{first:06}.jsonl").write_bytes(b"".join(orjson.dumps(row) + b"\n" for row in rows))
    return folder


def _printed(article: Article, printing: int, sign: str) -> dict[str, str | None]:
    def earlier(year: re.Match[str]) -> str:
        return str(int(year[0]) - printing % CENTURY)

    day = article.published and YEAR.sub(earlier, article.published[:10])
    return {
        "text": f"{YEAR.sub(earlier, article.text)}\n{sign} {sign} {sign}.\n",
        "url": f"https://news{printing}.example/{article.id[:16]}",
        "published": day,
        "publisher": article.publisher,
    }


@dataclass(frozen=True)
class Run:
    """One run of `silat facts`: seconds, and the peak of its memory in MiB."""

    seconds: float
    peak: float


def run(news: Path, workers: int = 1) -> Run:
    start = perf_counter()
    command = [*PROGRAM, str(news), "--workers", str(workers)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Run(perf_counter() - start, usage.ru_maxrss / 1024)


async def claims() -> AsyncIterator[Claim]:
    samples = read(SAMPLES)
    with TemporaryDirectory(prefix="silat-bench-") as place:
        few = write_news(Path(place) / "few", samples, FEW)
        alone: list[Run] = []
        beside: list[Run] = []
        for _ in range(ROUNDS):
            alone.append(run(few))
            beside.append(run(few, workers=2))
        one, two = (median(run.seconds for run in runs) for runs in (alone, beside))
        yield Claim(f"facts: {FEW:,} articles, one process", one, "s")
        yield Claim(f"facts: {FEW:,} articles, --workers 2", two, "s")
        yield Claim("facts: --workers 2 against one process", one / two, "× as fast", least=LEAST_GAIN)
        most = run(write_news(Path(place) / "many", samples, MANY)).peak
        least = median(run.peak for run in alone)
        yield Claim(f"facts: {FEW:,} articles, peak of memory", least, "MiB")
        yield Claim(f"facts: {MANY:,} articles, peak of memory", most, "MiB")
        yield Claim(f"facts: {FEW:,}, then {MANY:,} articles", most / least, "× the memory", most=MOST_GROWTH)


if __name__ == "__main__":
    sys.exit(not asyncio.run(shown(claims())))

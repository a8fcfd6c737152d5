"""How well facts are found: precision, recall and F1 of each kind, in each batch of samples and in all gold together.

`python -m tests.gold.accuracy [--verbose]` prints the tables; --verbose names every fact missed or made up.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest.run import facts_of
from tests.gold.score import ORDER, Tally, score

HERE = Path(__file__).parent
SAMPLES = HERE.parent.parent / "samples"
FLOORS: dict[str, dict[str, float]] = json.loads((HERE / "floors.json").read_text("utf-8"))
"""Group of gold → F1 of each kind of fact that must be reached there; raised as extraction improves, never lowered."""


@dataclass(frozen=True)
class Gold:
    """Texts, and what careful readers found in them."""

    annotations: Path
    texts: Path

    def articles(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.annotations.read_text("utf-8").splitlines() if line.strip()]


BATCHES = {name: Gold(HERE / f"{name}.jsonl", SAMPLES / name) for name in ("first", "second", "third")}


def outer_gold(named: str | None = None) -> list[Gold]:
    """The gold outside the repository: `GOLD.jsonl=TEXTS`, several parted like the entries of a PATH."""
    named = os.environ.get("SILAT_GOLD", "") if named is None else named
    pairs = [pair.partition("=") for pair in named.split(os.pathsep) if pair]
    return [Gold(Path(annotations), Path(texts)) for annotations, _, texts in pairs]


def groups() -> dict[str, list[Gold]]:
    """The gold that is scored as one input: each batch, all of them, what SILAT_GOLD names, and all of it."""
    batches = list(BATCHES.values())
    found = {name: [gold] for name, gold in BATCHES.items()} | {"samples": batches}
    outer = outer_gold()
    return found | {"outer": outer, "samples and outer": [*batches, *outer]} if outer else found


def tallies(golds: Sequence[Gold], verbose: bool = False) -> Mapping[str, Tally]:
    """Kind of fact → how many are right, extra and missed, all texts read together as one input."""
    told = facts_of([gold.texts for gold in golds])
    return score([article for gold in golds for article in gold.articles()], list(told), verbose)


def f1(tally: Tally) -> float:
    return tally.prf()[2] or 0.0


def table(found: Mapping[str, Tally], floors: Mapping[str, float]) -> Iterator[str]:
    """The lines of the table, one a kind of fact; `<` marks a floor that is missed."""
    yield f"{'fact':<22}{'precision':>10}{'recall':>8}{'F1':>7}{'floor':>7}{'right':>7}{'extra':>7}{'missed':>8}"
    means = []
    for fact in ORDER:
        tally, floor = found[fact], floors.get(fact, 0.0)
        precision, recall, mean = tally.prf()
        if mean is not None:
            means.append(mean)
            figures = f"{precision:>10.3f}{recall:>8.3f}{mean:>7.3f}{floor or '':>7}"
            missed = " <" if mean < floor else ""
            yield f"{fact:<22}{figures}{tally['right']:>7}{tally['extra']:>7}{tally['missed']:>8}{missed}"
    yield f"overall F1 {sum(means) / len(means):.4f}"


def main() -> int:
    """Prints a table for each group; 1 where a floor is missed."""
    missed = False
    for name, golds in groups().items():
        found, floors = tallies(golds, "--verbose" in sys.argv), FLOORS.get(name, {})
        sys.stdout.writelines(f"{line}\n" for line in (name, *table(found, floors), ""))
        missed |= any(f1(found[fact]) < floor for fact, floor in floors.items())
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())

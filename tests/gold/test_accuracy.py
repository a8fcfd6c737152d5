"""What extraction finds in texts that careful readers have annotated."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.gold.accuracy import FLOORS, Gold, f1, groups, outer_gold, tallies
from tests.gold.score import Tally


@pytest.fixture(scope="module")
def found() -> Mapping[str, Mapping[str, Tally]]:
    return {name: tallies(golds) for name, golds in groups().items()}


@pytest.mark.parametrize(
    ("group", "fact", "floor"), [(group, *floor) for group, floors in FLOORS.items() for floor in floors.items()]
)
def test_each_kind_of_fact_is_found_well_enough(
    found: Mapping[str, Mapping[str, Tally]], group: str, fact: str, floor: float
) -> None:
    if group not in found:
        pytest.skip("SILAT_GOLD names no gold outside the repository (GOLD.jsonl=TEXTS)")
    assert f1(found[group][fact]) >= floor, f"{fact}: {dict(found[group][fact])}"


def test_every_article_of_the_outer_gold_is_read() -> None:
    golds = outer_gold()
    if not golds:
        pytest.skip("SILAT_GOLD names no gold outside the repository (GOLD.jsonl=TEXTS); the samples alone are scored")
    assert f1(tallies(golds)["articles"]) == 1.0


def test_outer_gold_is_named_like_the_entries_of_a_path() -> None:
    assert outer_gold("") == []
    assert outer_gold("a.jsonl=texts:b.jsonl=more/texts") == [
        Gold(Path("a.jsonl"), Path("texts")),
        Gold(Path("b.jsonl"), Path("more/texts")),
    ]

"""Facts are found by how news is written: other people, topics and cities are found as well."""

import subprocess
import sys
from collections.abc import Mapping

import pytest

from tests.gold.accuracy import BATCHES, HERE, Gold, f1, tallies
from tests.gold.score import ORDER, Tally, fold
from tests.gold.swap import renamed, swapped, write_swapped

AT_MOST = 0.02


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Gold:
    return write_swapped(BATCHES["first"], tmp_path_factory.mktemp("swapped"))


@pytest.fixture(scope="module")
def before() -> Mapping[str, Tally]:
    return tallies([BATCHES["first"]])


@pytest.fixture(scope="module")
def after(gold: Gold) -> Mapping[str, Tally]:
    return tallies([gold])


@pytest.mark.parametrize("fact", ORDER)
def test_each_kind_of_fact_is_found_as_well_after_the_swap(
    before: Mapping[str, Tally], after: Mapping[str, Tally], fact: str
) -> None:
    assert f1(after[fact]) == pytest.approx(f1(before[fact]), abs=AT_MOST), f"{before[fact]} {after[fact]}"


def test_the_swapped_gold_is_as_sound_as_the_gold(gold: Gold) -> None:
    checked = subprocess.run(
        [sys.executable, HERE / "check.py", gold.annotations, gold.texts], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout.splitlines()[0]) == (0, "no problem")


def test_no_official_of_the_samples_is_left(gold: Gold) -> None:
    for old, new in zip(BATCHES["first"].articles(), gold.articles(), strict=True):
        text = fold((gold.texts / old["article"].split("#")[0]).read_text("utf-8"))
        for was, became in zip(old["officials"], new["officials"], strict=True):
            assert not [name for name in was["names"] if name in became["names"]]
            assert [len(name.split()) for name in was["names"]] == [len(name.split()) for name in became["names"]]
            full = fold(was["names"][0])
            assert " " not in full or f" {full} " not in f" {text} "


def test_a_piece_is_swapped_behind_what_is_written_onto_it() -> None:
    swaps = {"الاتجار بالبشر": "غسل الأموال", "مسقط": "صلالة", "الرياض": "جدة", "دار": "البيت", "Oman": "Qatar"}
    assert swapped("بمسقط ومكافحة الاتجـار بالبشر بالرياض والاتجار بالبشر", swaps) == (
        "بصلالة ومكافحة غسل الأموال بجدة وغسل الأموال"
    )
    assert swapped("لدار مسقطة Oman's Omani", swaps) == "للبيت مسقطة Qatar's Omani"


def test_a_name_has_as_many_words_and_a_family_stays_one() -> None:
    assert renamed("فهد ناصر العجمي") == "حمد بدر السبيعي"
    assert renamed("مشعل سالم العجمي") == "طلال راشد السبيعي"
    assert renamed("محمد بن زايد آل نهيان") == "حسن بن سرور آل حمدان"
    assert renamed("Juma Obaid bin Hindi") == "Khamis Ghaith bin Ghulaita"
    with pytest.raises(KeyError, match="no other word for Nobody"):
        renamed("Ahmed Nobody")

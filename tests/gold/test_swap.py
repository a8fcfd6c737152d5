"""Facts are found by how news is written: other people, topics and cities are found as well."""

import subprocess
import sys
from collections.abc import Mapping

import pytest

from tests.gold.accuracy import BATCHES, HERE, Gold, f1, tallies
from tests.gold.score import ORDER, Tally, fold
from tests.gold.swap import Swaps, renamed, swapped, swapped_batches, swapped_file, swaps_of, table

AT_MOST = 0.02


@pytest.fixture(scope="module")
def batches(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Gold]:
    return dict(zip(BATCHES, swapped_batches(tmp_path_factory.mktemp("swapped")), strict=True))


@pytest.fixture(scope="module")
def before() -> Mapping[str, Tally]:
    return tallies(list(BATCHES.values()))


@pytest.fixture(scope="module")
def after(batches: Mapping[str, Gold]) -> Mapping[str, Tally]:
    return tallies(list(batches.values()))


@pytest.mark.parametrize("fact", ORDER)
def test_each_kind_of_fact_is_found_as_well_after_the_swap(
    before: Mapping[str, Tally], after: Mapping[str, Tally], fact: str
) -> None:
    assert f1(after[fact]) == pytest.approx(f1(before[fact]), abs=AT_MOST), f"{before[fact]} {after[fact]}"


@pytest.mark.parametrize("batch", BATCHES)
def test_the_swapped_gold_is_as_sound_as_the_gold(batches: Mapping[str, Gold], batch: str) -> None:
    gold = batches[batch]
    checked = subprocess.run(
        [sys.executable, HERE / "check.py", gold.annotations, gold.texts], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout.splitlines()[0]) == (0, "no problem")


@pytest.mark.parametrize("batch", BATCHES)
def test_no_official_of_the_samples_is_left(batches: Mapping[str, Gold], batch: str) -> None:
    gold = batches[batch]
    for old, new in zip(BATCHES[batch].articles(), gold.articles(), strict=True):
        text = fold((gold.texts / old["article"].split("#")[0]).read_text("utf-8"))
        for was, became in zip(old["officials"], new["officials"], strict=True):
            assert not [name for name in was["names"] if name in became["names"]]
            assert [len(name.split()) for name in was["names"]] == [len(name.split()) for name in became["names"]]
            full = fold(was["names"][0])
            assert " " not in full or f" {full} " not in f" {text} "


def test_nobody_of_the_samples_lends_a_name_to_another() -> None:
    people = [person for gold in BATCHES.values() for one in gold.articles() for person in one["officials"]]
    taken = {word for person in people for name in person["names"] for word in name.split(" ")}
    replaced = [(old.split(" "), new.split(" ")) for old, new in table().names.items()]
    assert not [word for old, new in replaced for was, word in zip(old, new, strict=True) if was != word in taken]


def test_two_names_do_not_become_one() -> None:
    names = table().names
    assert len(set(names.values())) == len(names)


def test_a_piece_is_swapped_behind_what_is_written_onto_it() -> None:
    swaps = {"الاتجار بالبشر": "غسل الأموال", "مسقط": "صلالة", "الرياض": "جدة", "دار": "البيت", "Oman": "Qatar"}
    assert swapped("بمسقط ومكافحة الاتجـار بالبشر بالرياض والاتجار بالبشر", swaps) == (
        "بصلالة ومكافحة غسل الأموال بجدة وغسل الأموال"
    )
    assert swapped("بِمَسْقَطَ وشرطة دار", swaps | {"مَسْقَط": "صَلَالَة"}) == "بِصَلَالَةَ وشرطة البيت"
    assert swapped("لدار مسقطة Oman's Omani", swaps) == "للبيت مسقطة Qatar's Omani"


def test_letters_are_found_behind_the_format_of_a_file() -> None:
    swaps: Swaps = {"Sofía": "Beatriz", "Doha": "Al Wakrah"}
    page, line = "<p>Sof&iacute;a &amp; Doha&rsquo;s</p>", '{"title": "Doha", "text": "At once\\nDoha"}\n'
    assert swapped_file("page.html", page, swaps) == "<p>Beatriz &amp; Al Wakrah&rsquo;s</p>"
    assert swapped_file("feed.jsonl", line, swaps) == '{"title": "Al Wakrah", "text": "At once\\nAl Wakrah"}\n'


def test_a_name_has_as_many_words_and_a_family_stays_one() -> None:
    assert renamed("فهد ناصر العجمي") == "بندر جاسر الديحاني"
    assert renamed("مشعل سالم العجمي") == "نهار حاتم الديحاني"
    assert renamed("محمد بن زايد آل نهيان") == "يحيى بن مصبح آل طحنون"
    assert renamed("Juma Obaid bin Hindi") == "Ashoor Ghaith bin Ghulaita"
    assert renamed("Meriem Chorfi-Belhadj") == "Rokia Kadri-Bouchareb"
    with pytest.raises(KeyError, match="no other word for Nobody"):
        renamed("Ahmed Nobody")


def test_a_name_spelt_otherwise_stays_so() -> None:
    assert (renamed("سعيد حسن مزيه"), renamed("Said Hassane Mzé")) == ("حميد أسامة ملنده", "Humaid Oussama Mlindé")
    assert (renamed("كاثلين ماكدونالد"), renamed("ماكدونلد")) == ("مارغريت روبرتسون", "روبرتسن")
    official = {"names": ["معن القضاة", "العبيدي"]}
    replaced = swaps_of([{"countries": [], "officials": [official]}])
    assert swapped("وأوضح العبيدى", replaced) == "وأوضح السلامى"

import pytest

from ingest.identity.skeleton import alignment, likeness, skeleton


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("شهيل", "Shuhail"),
        ("فخرو", "Fakhro"),
        ("يعقوب", "Yaqoub"),
        ("أحمد", "Ahmed"),
        ("عيسى", "Eissa"),
        ("فاطمة", "Fatimah"),
    ],
)
def test_both_scripts_have_one_skeleton(arabic: str, latin: str) -> None:
    assert skeleton(arabic) == skeleton(latin)


def test_a_vowel_at_the_head_tells_ahmad_from_hamad() -> None:
    assert skeleton("أحمد") != skeleton("حمد")


def test_likeness_is_the_share_of_equal_consonants() -> None:
    assert likeness("zhr", "zhr") == 1.0
    assert likeness("zhr", "dhr") == pytest.approx(2 / 3)
    assert likeness("", "dhr") == 0.0


def test_a_missing_middle_name_costs_little() -> None:
    assert alignment(["sr", "brhm", "shl"], ["sr", "shl"]) > 0.9
    assert alignment(["sr", "shl"], ["sr", "hdd"]) < 0.75

import re

from ingest.identity.romanise import romanised, slug
from ingest.identity.search import search_string, search_terms
from ingest.identity.signatures import Signature, eldest


def test_an_id_is_a_readable_name_and_eight_digits_of_the_hash() -> None:
    signature = Signature("official", "ساره شهيل", "AE")
    assert re.fullmatch(r"sara-shuhail-[0-9a-f]{8}", signature.id)
    assert Signature("official", "ساره شهيل", "BH").id != signature.id
    assert Signature("meeting", "0123456789abcdef.0123456789ab").id == "0123456789abcdef.0123456789ab"


def test_no_id_can_be_a_countrys() -> None:
    assert not Signature("body", "AE").id.isupper()
    assert slug("؟", "official") == "official"


def test_the_first_published_gives_the_id_and_undated_ones_come_last() -> None:
    first, second, undated = (Signature("official", key) for key in ("a", "b", "c"))
    assert eldest([("2024-01-02", second), (None, undated), ("2024-01-01", first)]) == first
    both = [("2024-01-01", first), ("2024-01-01", second)]
    assert eldest(both) == min(first, second, key=lambda signature: signature.hash)


def test_names_are_written_in_latin_letters() -> None:
    assert romanised("سارة شهيل") == "Sara Shuhail"
    assert romanised("محمد بن زايد آل نهيان").split()[1::2] == ["bin", "Al"]
    assert romanised("عبد القدوس").startswith("Abdul ")


def test_a_name_is_found_by_its_words_with_and_without_article_and_by_sound() -> None:
    assert {"الظاهري", "ظاهري", "_shl"} <= {*search_terms("شيخة الظاهري"), *search_terms("شهيل")}
    assert "_shl" in search_terms("Sara Shuhail")
    assert search_string(["UNODC", "UNODC"]).split()[0] == "unodc"
    assert search_string([]) == ""

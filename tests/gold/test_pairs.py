"""The pairs are even, invented, and judged one by one."""

from collections import Counter

from tests.gold.accuracy import BATCHES
from tests.gold.pairs import KINDS, LANGUAGES, Pair, Tally, is_one, pairs


def pair(name: str, other: str, *, same: bool = True) -> Pair:
    return Pair("p", "official", {"name": name, "country": "AE"}, {"name": other, "country": "AE"}, same, "")


def test_half_of_each_kind_and_language_is_one() -> None:
    assert Counter((pair.kind, pair.language, pair.same) for pair in pairs()) == {
        (kind, language, same): 25 for kind in KINDS for language in LANGUAGES for same in (True, False)
    }


def test_no_pair_stands_twice() -> None:
    ids, namings = [pair.id for pair in pairs()], [f"{pair.kind} {pair.a} {pair.b}" for pair in pairs()]
    assert len(set(ids)) == len(ids) == len(set(namings))


def test_nobody_is_one_of_the_other_golds_people() -> None:
    known = {
        name
        for gold in BATCHES.values()
        for article in gold.articles()
        for official in article["officials"]
        for name in official["names"]
        if " " in name
    }
    named = {side["name"] for pair in pairs() if pair.kind == "official" for side in (pair.a, pair.b)}
    assert sorted(named & known) == []


def test_two_namings_are_resolved_from_their_two_articles_alone() -> None:
    assert is_one(pair("سارة إبراهيم شهيل", "سارة شهيل"))
    assert not is_one(pair("سارة إبراهيم شهيل", "سارة محمد شهيل"))


def test_a_matcher_is_counted_by_what_it_signs_and_what_it_misses() -> None:
    one, two = pair("a", "b"), pair("a", "c", same=False)
    tally = Tally.of([(one, True), (one, True), (one, False), (two, True), (two, False)])
    assert (tally.signed, tally.merged, tally.missed, tally.parted) == (2, 1, 1, 1)
    assert (tally.precision, tally.recall, tally.f1) == (2 / 3, 2 / 3, 2 / 3)
    assert Tally.of([(one, False)]).f1 == 0

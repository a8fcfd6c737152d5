"""Which decisions of a log are in force, what they rule, and which decision contradicts them."""

from itertools import permutations

from ingest.decisions import Decision, Judgement, Mention, contradiction, in_force, rulings_of

A, B, C, D = (Mention(name * 64, 0, 5) for name in "abcd")


def judged(number: int, judgement: Judgement, *mentions: Mention) -> Decision:
    return Decision(number=number, judgement=judgement, mentions=mentions, by="mona", at="2024-05-01T09:00:00+00:00")


def ruled(number: int, judgement: Judgement, fact: str) -> Decision:
    return Decision(number=number, judgement=judgement, fact=fact, by="mona", at="2024-05-01T09:00:00+00:00")


def undone(number: int, which: int) -> Decision:
    return Decision(number=number, judgement="undo", undoes=which, by="ali", at="2024-05-02T09:00:00+00:00")


def numbers(log: list[Decision]) -> list[int]:
    return [decision.number for decision in log]


def test_the_newest_decision_about_a_pair_counts_whichever_is_named_first() -> None:
    log = [judged(1, "same", A, B), judged(2, "same", C, D), judged(3, "different", B, A)]
    assert numbers(in_force(log)) == [2, 3]


def test_undoing_a_decision_brings_back_the_one_before() -> None:
    log = [judged(1, "same", A, B), judged(2, "different", A, B), undone(3, 2)]
    assert numbers(in_force(log)) == [1]
    assert numbers(in_force([*log, undone(4, 1)])) == []


def test_an_undo_can_be_undone() -> None:
    log = [judged(1, "same", A, B), undone(2, 1), undone(3, 2)]
    assert numbers(in_force(log)) == [1]


def test_a_log_rules_by_its_numbers_not_by_the_order_of_its_lines() -> None:
    log = [judged(1, "same", A, B), judged(2, "unsure", B, A), judged(3, "same", C, D), undone(4, 2)]
    assert len({rulings_of(list(lines)).same for lines in permutations(log)}) == 1
    assert rulings_of(log).same == ((A, B), (C, D))


def test_rulings_name_pairs_facts_and_hashes() -> None:
    forgotten = Decision(number=5, judgement="forget", hashes=("h1", "h2"), by="mona", at="2024-05-01")
    log = [
        judged(1, "same", A, B),
        judged(2, "different", C, D),
        ruled(3, "wrong", "f1"),
        ruled(4, "right", "f2"),
        forgotten,
        ruled(6, "right", "f1"),
    ]
    rulings = rulings_of(log)
    assert rulings.same == ((A, B),)
    assert rulings.different == ((C, D),)
    assert (rulings.wrong, rulings.right) == (frozenset(), {"f1", "f2"})
    assert rulings.forgotten == {"h1", "h2"}
    assert rulings.mentions == {one.article: frozenset({one}) for one in (A, B, C, D)}


def test_two_who_are_one_with_a_third_cannot_be_ruled_different() -> None:
    log = [judged(1, "same", A, B), judged(2, "same", C, B)]
    assert numbers(contradiction(log, judged(3, "different", A, C))) == [1, 2]


def test_two_cannot_be_ruled_one_where_what_they_are_one_with_is_two() -> None:
    log = [judged(1, "same", A, B), judged(2, "different", B, C), judged(3, "same", C, D)]
    assert numbers(contradiction(log, judged(4, "same", A, D))) == [1, 2, 3]


def test_two_different_from_a_third_may_be_one_or_two() -> None:
    log = [judged(1, "different", A, B), judged(2, "different", B, C)]
    assert contradiction(log, judged(3, "same", A, C)) == []
    assert contradiction(log, judged(3, "different", A, C)) == []


def test_a_decision_about_the_same_pair_replaces_the_old_one_and_contradicts_nothing() -> None:
    log = [judged(1, "same", A, B)]
    assert contradiction(log, judged(2, "different", B, A)) == []
    assert contradiction([ruled(1, "wrong", "f")], ruled(2, "right", "f")) == []


def test_who_is_unsure_contradicts_nobody() -> None:
    assert contradiction([judged(1, "same", A, B), judged(2, "same", B, C)], judged(3, "unsure", A, C)) == []


def test_what_was_undone_contradicts_nothing_any_more() -> None:
    log = [judged(1, "same", A, B), judged(2, "same", B, C), undone(3, 1)]
    assert contradiction(log, judged(4, "different", A, C)) == []


def test_an_undo_is_refused_that_brings_back_what_others_contradict_by_now() -> None:
    log = [
        judged(1, "same", A, B),
        judged(2, "unsure", A, B),
        judged(3, "same", B, C),
        judged(4, "different", A, C),
    ]
    assert numbers(contradiction(log, undone(5, 2))) == [4, 3]
    assert contradiction(log, undone(5, 4)) == []


def test_the_shortest_chain_is_given() -> None:
    log = [judged(1, "same", A, B), judged(2, "same", B, C), judged(3, "same", C, D), judged(4, "same", A, D)]
    assert numbers(contradiction(log, judged(5, "different", B, D))) == [1, 4]

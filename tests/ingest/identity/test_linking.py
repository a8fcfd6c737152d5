from ingest.identity.linking import Groups, Link, pairs_in


def compatible(one: str, other: str) -> bool:
    """Words of one case are compatible."""
    return one.isupper() == other.isupper()


def grouped(*links: Link[str], certain: bool = False) -> list[str]:
    groups = Groups(["a", "b", "c", "D"], lambda one, other: {one, other} != {"a", "c"} and compatible(one, other))
    (groups.join_certain if certain else groups.join_best)(links, str)
    return sorted("".join(sorted(group)) for group in groups)


def test_the_best_link_counts_first_and_every_pair_stays_compatible() -> None:
    assert grouped(Link(0.5, "a", "b"), Link(0.9, "b", "c")) == ["D", "a", "bc"]
    assert grouped(Link(0.9, "a", "D")) == ["D", "a", "b", "c"]


def test_an_even_choice_between_two_that_cannot_be_one_is_none() -> None:
    assert grouped(Link(0.9, "a", "b"), Link(0.9, "b", "c"), certain=True) == ["D", "a", "b", "c"]
    assert grouped(Link(0.9, "a", "b"), Link(0.8, "b", "c"), certain=True) == ["D", "ab", "c"]


def test_pairs_share_a_block_and_come_once() -> None:
    assert list(pairs_in([["b", "a"], ["a", "b", "c"]], str)) == [("a", "b"), ("a", "c"), ("b", "c")]

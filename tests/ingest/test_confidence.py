"""How sure a fact is, by the reasons for which it was found."""

import pytest

from ingest.confidence import confidence_of


def test_the_least_reliable_reason_counts() -> None:
    sure, unsure = "read as post", "one word, of a known body, before the name"
    surer, less = confidence_of("post", [sure]), confidence_of("post", [unsure])
    assert less < surer
    assert confidence_of("post", [sure, unsure]) == less


@pytest.mark.parametrize("kind", ["official", "organization", "post", "meeting", "participation", "agreement"])
def test_a_reason_that_the_gold_does_not_show_has_the_share_of_its_kind(kind: str) -> None:
    assert confidence_of(kind, ["no such reason"]) == confidence_of(kind, ["-"]) < 1

"""Facts that are not sure enough are left out, and with them whatever hangs on them."""

import pytest

from ingest.confidence import HELD, PUBLISHED, confidence_of, sure
from ingest.facts import Agreement, Meeting, Official, Organization, Participant, Post, Statement


def official(local: str, confidence: float, *posts: Post) -> Official:
    return Official(
        id=local, name=local, names=(local,), country=None, posts=posts, mentions=(), evidence=(), confidence=confidence
    )


def body(local: str, confidence: float) -> Organization:
    told = {"id": local, "name": local, "names": (local,), "kind": "agency", "country": None}
    return Organization(**told, mentions=(), evidence=(), confidence=confidence)  # type: ignore[arg-type]


def part(local: str, confidence: float = 1.0) -> Participant:
    return Participant(fact=local, id=local, role="participant", evidence=(), confidence=confidence)


def meeting(*participants: Participant) -> Meeting:
    return Meeting(
        id="m", kind="meeting", start=None, end=None, country=None, city=None, participants=participants, evidence=()
    )


def statement(**facts: object) -> Statement:
    nothing = {"countries": (), "organizations": (), "officials": (), "meetings": (), "agreements": ()}
    return Statement(article="a", **{**nothing, **facts})  # type: ignore[arg-type]


def test_what_is_less_sure_is_left_out() -> None:
    left = sure(statement(officials=(official("p1", 0.95), official("p2", 0.6), official("p3", 0.4))), PUBLISHED)
    assert [one.id for one in left.officials] == ["p1"]

    held = sure(statement(officials=(official("p1", 0.95), official("p2", 0.6), official("p3", 0.4))), HELD)
    assert [one.id for one in held.officials] == ["p1", "p2"]


def test_who_is_left_out_takes_no_part_and_an_event_of_nobody_is_none() -> None:
    people = (official("p1", 0.95), official("p2", 0.6))
    left = sure(statement(officials=people, meetings=(meeting(part("p1"), part("p2")), meeting(part("p2")))), PUBLISHED)
    assert [[who.id for who in one.participants] for one in left.meetings] == [["p1"]]


def test_a_country_takes_part_whoever_is_left_out() -> None:
    left = sure(statement(officials=(official("p1", 0.6),), meetings=(meeting(part("p1"), part("TH")),)), PUBLISHED)
    assert [who.id for who in left.meetings[0].participants] == ["TH"]


def test_a_post_keeps_its_title_where_its_body_is_left_out() -> None:
    post = Post(fact="f", title="director", organization="b1", evidence=())
    left = sure(statement(officials=(official("p1", 1.0, post),), organizations=(body("b1", 0.6),)), PUBLISHED)
    assert [(one.title, one.organization) for one in left.officials[0].posts] == [("director", None)]


def test_an_agreement_that_binds_nobody_is_left_out() -> None:
    pact = Agreement(id="g", kind="mou", day=None, parties=(part("b1", 0.6),), signatories=(), evidence=())
    assert sure(statement(organizations=(body("b1", 1.0),), agreements=(pact,)), PUBLISHED).agreements == ()


def test_the_least_reliable_reason_counts() -> None:
    sure, unsure = "read as post", "one word, of a known body, before the name"
    surer, less = confidence_of("post", [sure]), confidence_of("post", [unsure])
    assert less < surer
    assert confidence_of("post", [sure, unsure]) == less


@pytest.mark.parametrize("kind", ["official", "organization", "post", "meeting", "participation", "agreement"])
def test_a_reason_that_the_gold_does_not_show_has_the_share_of_its_kind(kind: str) -> None:
    assert confidence_of(kind, ["no such reason"]) == confidence_of(kind, ["-"]) < 1

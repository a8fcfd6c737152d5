"""Facts that are not sure enough are left out, and with them whatever hangs on them."""

from ingest.confidence import HELD, PUBLISHED
from ingest.decisions import Rulings
from ingest.facts import Agreement, Meeting, Official, Organization, Participant, Post, Statement
from ingest.published import sure


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


def ruled(told: Statement, *, wrong: tuple[str, ...] = (), right: tuple[str, ...] = ()) -> Statement:
    return sure(told, PUBLISHED, Rulings(wrong=frozenset(wrong), right=frozenset(right)))


def names(told: Statement) -> list[str]:
    return [one.id for one in (*told.officials, *told.organizations)]


def test_a_fact_ruled_wrong_goes_however_sure_it_is() -> None:
    post = Post(fact="f1", title="director", organization="b1", evidence=())
    told = statement(officials=(official("p1", 1.0, post),), organizations=(body("b1", 1.0),))
    left = ruled(told, wrong=("f1",))
    assert left.officials[0].posts == ()
    assert names(left) == ["p1", "b1"]


def test_a_meeting_ruled_wrong_goes_with_all_who_took_part() -> None:
    told = statement(officials=(official("p1", 1.0),), meetings=(meeting(part("p1"), part("TH")),))
    assert ruled(told, wrong=("m",)).meetings == ()


def test_a_meeting_of_which_every_part_is_ruled_wrong_is_none() -> None:
    told = statement(meetings=(meeting(part("TH"), part("BH")),))
    assert [who.id for who in ruled(told, wrong=("TH",)).meetings[0].participants] == ["BH"]
    assert ruled(told, wrong=("TH", "BH")).meetings == ()


def test_a_held_fact_ruled_right_is_told() -> None:
    post = Post(fact="f1", title="director", organization=None, evidence=(), confidence=0.6)
    told = statement(officials=(official("p1", 1.0, post),))
    assert ruled(told).officials[0].posts == ()
    assert ruled(told, right=("f1",)).officials[0].posts == (post,)


def test_what_a_fact_ruled_right_is_said_of_is_told_with_it() -> None:
    sent = part("p1", 0.6).model_copy(update={"fact": "f1", "on_behalf_of": "b1"})
    event = meeting(sent, part("TH")).model_copy(update={"confidence": 0.6})
    told = statement(officials=(official("p1", 0.6),), organizations=(body("b1", 0.6),), meetings=(event,))
    assert ruled(told) == statement()
    left = ruled(told, right=("f1",))
    assert names(left) == ["p1", "b1"]
    assert left.meetings == (event,)


def test_a_ruling_on_another_fact_changes_nothing() -> None:
    told = statement(officials=(official("p1", 0.95), official("p2", 0.6)))
    assert ruled(told, wrong=("elsewhere",), right=("elsewhere too",)) == sure(told, PUBLISHED)

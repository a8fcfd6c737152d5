"""Each fact says how it was found."""

from ingest.confidence import HELD
from ingest.extract import statement_of
from ingest.facts import Statement
from tests.ingest.told import article

SIGNED = "وقع وزير العدل القاضي نبيل سامي الحداد ومديرة هيئة تنظيم سوق العمل السيدة هدى القاسمي مذكرة تفاهم في المنامة."


def stated(text: str) -> Statement:
    return statement_of(article(text), HELD)


def test_an_official_is_read_by_a_named_pattern_and_surer_with_a_post() -> None:
    (first, second) = stated(SIGNED).officials
    assert first.reasons[0] == "read as prefixed"
    assert first.reasons[2] == second.reasons[2] == "several parts, with a post"


def test_a_post_says_where_it_stands_and_whether_its_body_is_known() -> None:
    (first, second) = stated(SIGNED).officials
    assert first.posts[0].reasons == ("read as post", "several words, of no known body, before the name")
    assert second.posts[0].reasons[-1].startswith("one word, of a known body")


def test_a_participant_says_by_which_act_and_where_it_is_told() -> None:
    (signing,) = stated(SIGNED).meetings
    assert {who.reasons for who in signing.participants if who.role == "signatory"} == {
        ("person by sign", "person as signatory, named in the first sentence")
    }


def test_an_agreement_says_how_many_it_binds() -> None:
    (pact,) = stated(SIGNED).agreements
    assert pact.reasons[0] == "at its signing"
    assert pact.reasons[1].endswith("signed by name")


def test_every_fact_has_reasons_and_a_confidence() -> None:
    found = stated(SIGNED)
    facts = [*found.organizations, *found.officials, *found.meetings, *found.agreements, *found.officials[0].posts]
    assert all(fact.reasons and 0 < fact.confidence <= 1 for fact in facts)


def test_a_lone_surname_is_surer_than_a_lone_given_name() -> None:
    surname, given = (stated(f"قال العقيد {name} إن العمل مستمر.").officials for name in ("السامرائي", "سعيد"))
    assert surname[0].reasons[2] == "one part, a surname, without a post"
    assert all(official.reasons[2] == "one part, no surname, without a post" for official in given)

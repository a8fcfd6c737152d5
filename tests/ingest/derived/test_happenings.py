"""The derived layer of a few articles, counted by hand."""

from typing import Any

import pytest

from tests.builders import Told
from tests.whole.resolution import Resolution, resolve
from tests.whole.rows import Rows, derived_rows


def derived(*articles: Told) -> tuple[Rows, Resolution]:
    pairs = [article.pair for article in articles]
    found = resolve(pairs)
    return derived_rows(pairs, found), found


def ties(rows: Rows, name: str) -> dict[tuple[str, str], dict[str, Any]]:
    return {(row["from"], row["to"]): row["properties"] for row in rows.ties[name]}


def visit(name: str, published: str, start: str | None = None) -> tuple[Told, dict[str, str]]:
    """Bahrain's authority, for whom Fakhro was host, receives Oman's committee in the person of Rasbi."""
    article = Told(name, published)
    parent = article.body("وزارة العمل", "BH")
    who = {
        "lmra": article.body("هيئة تنظيم سوق العمل", "BH", parent=parent),
        "nccht": article.body("اللجنة الوطنية لمكافحة الاتجار بالبشر", "OM", kind="committee"),
    }
    who["fakhro"] = article.person("عبدالرحمن يوسف فخرو", "BH", ("الرئيس التنفيذي", who["lmra"]))
    who["rasbi"] = article.person("أحمد بن ناصر الراسبي", "OM", ("نائب رئيس", who["nccht"]))
    who["visit"] = article.meeting(
        "visit", (who["fakhro"], "host", who["lmra"]), (who["rasbi"], "guest", who["nccht"]), start=start, country="BH"
    )
    return article, who


def test_a_visit_makes_its_people_meet_and_their_bodies_and_countries_cooperate() -> None:
    article, who = visit("visit", "2024-01-11")
    rows, found = derived(article)
    things = {name: found.thing(article.id, local) for name, local in who.items() if name != "visit"}
    pair = tuple(sorted((things["fakhro"], things["rasbi"])))
    met = ties(rows, "met")[pair]
    assert list(ties(rows, "met")) == [pair]
    assert (met["direct_meetings"], met["stories"]) == (1, 1)
    assert (met["first_day"], met["last_day"], met["months"]) == ("2024-01-11", "2024-01-11", ["2024-01"])
    # the two bodies, the two countries, and each body with the other's country; none with its own
    present = {things["lmra"], things["nccht"]}
    expected = {
        tuple(sorted(pair)) for pair in [present, {"BH", "OM"}, {things["lmra"], "OM"}, {things["nccht"], "BH"}]
    }
    assert set(ties(rows, "cooperated")) == expected
    assert {row["agreements"] for row in ties(rows, "cooperated").values()} == {0}


def test_who_took_part_in_which_role_for_whom_with_the_newest_sentence() -> None:
    (first, who), (second, again) = (
        visit("first", "2024-01-11", "2024-01-10"),
        visit("second", "2024-01-12", "2024-01-10"),
    )
    rows, found = derived(first, second)
    host = found.thing(first.id, who["fakhro"])
    attended = ties(rows, "attended_officials")[host, found.event_of[who["visit"]]]
    assert (attended["role"], attended["on_behalf_of"]) == ("host", found.thing(first.id, who["lmra"]))
    newest, oldest = (article.statement.meetings[0].participants[0] for article in (second, first))
    assert attended["facts"] == [newest.fact, oldest.fact]
    assert (attended["fact_count"], attended["article"]) == (2, second.id)
    assert attended["quote"] == newest.evidence[0].quote
    assert ties(rows, "met").popitem()[1]["direct_meetings"] == 1
    assert found.event_of[again["visit"]] == found.event_of[who["visit"]]


@pytest.mark.parametrize(
    ("start", "published", "day", "precision"),
    [
        ("2024-01-10", "2024-01-11", "2024-01-10", "stated"),
        ("2024-01", "2024-01-11", "2024-01", "month"),
        ("2024", "2024-01-11", "2024", "year"),
        (None, "2024-01-11T08:30:00+03:00", "2024-01-11", "reported"),
        (None, None, None, None),
    ],
)
def test_the_day_of_a_meeting(start: str | None, published: str | None, day: str | None, precision: str | None) -> None:
    article = Told("meeting", published)
    article.meeting("visit", ("TH", "guest"), start=start)
    rows, _ = derived(article)
    (meeting,) = rows.nodes["meetings"]
    assert (meeting["start"], meeting["day"], meeting["precision"]) == (start, day, precision)


@pytest.mark.parametrize(
    ("kind", "who", "direct"),
    [
        ("bilateral_meeting", [("TH", "participant"), ("AE", "participant")], True),
        ("committee_session", [("TH", "participant")], True),
        ("signing", [("TH", "signatory")], True),
        ("visit", [("TH", "guest"), ("AE", "host"), ("BH", "participant")], True),
        ("visit", [("TH", "guest"), ("AE", "participant"), ("BH", "participant")], False),
        ("meeting", [("TH", "participant"), ("AE", "participant")], True),
        ("meeting", [("TH", "participant"), ("AE", "participant"), ("BH", "participant")], False),
        ("forum", [("TH", "participant"), ("AE", "participant")], False),
        ("workshop", [("TH", "host"), ("AE", "guest")], False),
    ],
)
def test_which_meetings_are_face_to_face(kind: str, who: list[tuple[str, str]], direct: bool) -> None:
    article = Told("meeting")
    article.meeting(kind, *who)
    rows, _ = derived(article)
    assert rows.nodes["meetings"][0]["direct"] is direct
    assert bool(rows.ties["cooperated"]) is (direct and len(who) > 1)


def test_the_parties_of_an_agreement_cooperate_and_it_is_signed_where_it_was() -> None:
    article = Told("signing", "2024-01-16")
    adjd, ewaa = (
        article.body("دائرة القضاء في أبوظبي", "AE"),
        article.body("مركز أبوظبي للإيواء والرعاية الإنسانية", "AE"),
    )
    shamsi = article.person("طارق حمد الشامسي", "AE")
    meeting = article.meeting("ceremony", (shamsi, "signatory"), start="2024-01-15")
    agreement = article.agreement([adjd, ewaa], [shamsi], meeting=meeting)
    rows, found = derived(article)
    parties = tuple(sorted(found.thing(article.id, body) for body in (adjd, ewaa)))
    assert set(ties(rows, "party_to")) == {(party, agreement) for party in parties}
    assert list(ties(rows, "signed")) == [(found.thing(article.id, shamsi), agreement)]
    assert list(ties(rows, "signed_at")) == [(agreement, meeting)]
    (node,) = rows.nodes["agreements"]
    assert (node["day"], node["precision"]) == ("2024-01-15", "stated")
    together = ties(rows, "cooperated")
    assert list(together) == [parties]
    assert (together[parties]["agreements"], together[parties]["direct_meetings"]) == (1, 0)


def test_posts_are_one_tie_whatever_form_their_title_has() -> None:
    first, second = Told("first", "2023-05-01"), Told("second", "2024-05-01")
    for article, title in ((first, "مدير عام"), (second, "المدير العام")):
        body = article.body("مؤسسة دبي لرعاية النساء والأطفال", "AE")
        article.person("حصة عبيد المهيري", "AE", (title, body))
    rows, _ = derived(first, second)
    ((_, post),) = ties(rows, "holds").items()
    assert (post["first_day"], post["last_day"], post["status"], post["fact_count"]) == (
        "2023-05-01",
        "2024-05-01",
        "current",
        2,
    )


def test_a_post_of_no_body_is_held_at_the_country() -> None:
    article = Told("ruler")
    person = article.person("محمد بن زايد آل نهيان", "AE", ("رئيس الدولة", None))
    rows, found = derived(article)
    assert list(ties(rows, "holds")) == [(found.thing(article.id, person), "AE")]


def test_a_body_never_cooperates_with_what_it_is_a_part_of() -> None:
    article = Told("session")
    whole = article.body("شرطة دبي", "AE")
    part = article.body("الإدارة العامة لحقوق الإنسان", "AE", parent=whole)
    article.meeting("committee_session", (whole, "participant"), (part, "participant"))
    rows, found = derived(article)
    assert list(ties(rows, "part_of")) == [(found.thing(article.id, part), found.thing(article.id, whole))]
    assert not rows.ties["cooperated"]


def test_at_most_twenty_facts_stand_at_a_tie_and_all_are_counted() -> None:
    articles = [visit(f"copy {number}", f"2024-01-{11 + number % 3}", "2024-01-10")[0] for number in range(30)]
    rows, _ = derived(*articles)
    ((_, attended), *_) = ties(rows, "attended_officials").items()
    assert (attended["fact_count"], len(attended["facts"])) == (30, 20)


def test_every_signature_is_stated_by_its_article_and_names_its_thing() -> None:
    article, _ = visit("visit", "2024-01-11")
    rows, found = derived(article)
    kinds = sorted(signature["kind"] for signature in rows.nodes["signatures"])
    assert kinds == ["body"] * 3 + ["country"] * 2 + ["meeting"] + ["official"] * 2 + ["story"]
    assert {row["from"] for row in rows.ties["states"]} == {article.id}
    assert {row["to"] for row in rows.ties["states"]} == {row["id"] for row in rows.nodes["signatures"]}
    named = {row["to"] for row in rows.ties["names"]}
    held = {row["id"] for name, ones in rows.nodes.items() if name != "signatures" for row in ones}
    assert named == held
    assert [row["to"] for row in rows.ties["tells"]] == [found.story_of[article.id]]


def test_ids_of_ties_are_unique_within_their_type() -> None:
    rows, _ = derived(visit("first", "2024-01-11", "2024-01-10")[0], visit("second", "2024-02-11", "2024-02-10")[0])
    for name, ones in rows.ties.items():
        ids = [row["properties"]["id"] for row in ones if "properties" in row]
        assert len(ids) == len(set(ids)), name

"""Whom or what an article names at a place of which a decision speaks."""

from ingest.decisions import Mention
from ingest.facts import Statement
from ingest.identity.mention import local_at, mention_of, signatures_at
from ingest.identity.named import named_in
from ingest.identity.signatures import Signature
from tests.builders import Told


def told() -> tuple[Told, str, str, str]:
    article = Told("one")
    body = article.body("دار الأمان", "BH")
    person = article.person("سارة شهيل", "AE", ("مدير", body))
    return article, body, person, article.meeting("visit", (person, "host"), ("TH", "guest"))


def place(statement: Statement, local: str) -> Mention:
    found = mention_of(statement, local)
    assert found
    return found


def test_a_mention_leads_back_to_what_it_was_made_of() -> None:
    article, *locals_ = told()
    for local in locals_:
        assert local_at(article.statement, place(article.statement, local)) == local


def test_a_name_that_is_read_longer_or_shorter_by_now_is_still_the_same() -> None:
    article, _, person, _ = told()
    spot = place(article.statement, person)
    assert local_at(article.statement, spot._replace(end=spot.end - 5)) == person
    assert local_at(article.statement, spot._replace(end=spot.end + 3)) == person


def test_a_place_around_two_names_is_nobody_s() -> None:
    article, body, person, _ = told()
    first, last = sorted(place(article.statement, local) for local in (body, person))
    assert local_at(article.statement, first._replace(end=last.end)) is None


def test_a_place_without_a_name_is_nobody_s() -> None:
    article, *_ = told()
    assert local_at(article.statement, Mention(article.id, 900, 905)) is None


def test_a_mention_stands_for_a_signature_and_one_of_an_event_for_its_frame() -> None:
    article, body, person, meeting = told()
    named = named_in(article.statement).signatures
    mentions = {local: place(article.statement, local) for local in (body, person, meeting)}
    found = signatures_at(article.statement, named, [*mentions.values(), Mention(article.id, 900, 905)])
    assert found == {
        mentions[body]: named[body],
        mentions[person]: named[person],
        mentions[meeting]: Signature("meeting", meeting),
    }

"""What holds for every statement, whatever the text, and for everything that a reader yields."""

from collections.abc import Iterator

from ingest.article import Article
from ingest.extract import statement_of
from ingest.facts import Evidence, Statement
from ingest.reading import Unread
from ingest.text import LONGEST_QUOTE


def facts(statement: Statement) -> list[str]:
    """The ids of all facts."""
    return [
        *(post.fact for official in statement.officials for post in official.posts),
        *(part.fact for meeting in statement.meetings for part in meeting.participants),
        *(meeting.id for meeting in statement.meetings),
        *(agreement.id for agreement in statement.agreements),
    ]


def evidence_of(statement: Statement) -> Iterator[tuple[Evidence, ...]]:
    """The evidence of every fact."""
    for official in statement.officials:
        yield official.evidence
        yield from (post.evidence for post in official.posts)
    yield from (body.evidence for body in statement.organizations)
    for event in (*statement.meetings, *statement.agreements):
        yield event.evidence
    yield from (part.evidence for meeting in statement.meetings for part in meeting.participants)
    for agreement in statement.agreements:
        yield from (part.evidence for part in (*agreement.parties, *agreement.signatories))


def assert_sound(told_of: Article) -> None:
    """No fact without its quote; no name that is not the text at its place; each fact and thing once."""
    text, statement = told_of.text, statement_of(told_of)
    for evidence in evidence_of(statement):
        assert evidence
        for piece in evidence:
            assert piece.quote == text[piece.start : piece.end]
            assert 0 < len(piece.quote) <= LONGEST_QUOTE
    for named in (*statement.officials, *statement.organizations):
        for start, end in named.mentions:
            assert any(name.endswith(text[start:end]) for name in named.names)  # «للهيئة» names الهيئة
        assert named.name == named.names[0]
        assert all(start < end for start, end in named.mentions)
    found = facts(statement)
    assert len(found) == len(set(found))
    assert_whole(statement)
    assert statement_of(told_of) == statement


def assert_whole(statement: Statement) -> None:
    """Whatever takes part, employs or contains is itself stated."""
    things = {thing.id for thing in (*statement.organizations, *statement.officials)}
    countries = {part.id for meeting in statement.meetings for part in meeting.participants if part.id not in things}
    assert all(len(code) == 2 and code.isupper() for code in countries)
    bodies = {body.id for body in statement.organizations}
    assert {post.organization for official in statement.officials for post in official.posts} <= {*bodies, None}
    assert {body.parent for body in statement.organizations} <= {*bodies, None}
    events = {meeting.id for meeting in statement.meetings}
    assert {agreement.meeting for agreement in statement.agreements} <= {*events, None}


def assert_well_made(found: Article | Unread) -> None:
    """An article with text, its spans inside it; or a reason in one line."""
    if isinstance(found, Unread):
        assert found.reason
        assert "\n" not in found.reason
        return
    assert found.text.strip()
    assert len(found.id) == 64
    spans = [*found.furniture, *([found.headline] if found.headline else [])]
    assert all(0 <= start < end <= len(found.text) for start, end in spans)

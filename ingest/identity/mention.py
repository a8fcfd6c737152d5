"""Whom a decision speaks of: the official, body or event that an article names at a place."""

from collections.abc import Iterable, Iterator, Mapping

from ingest.article import Span
from ingest.decisions import Mention
from ingest.facts import Statement
from ingest.identity.signatures import Signature

Told = Mapping[str, Signature]


def signatures_at(statement: Statement, told: Told, mentions: Iterable[Mention]) -> dict[Mention, Signature]:
    """What each of these mentions of one article is a mention of; a mention of nothing that is told is left out."""
    of = dict(told) | _events(statement)
    local = {mention: local_at(statement, mention) for mention in mentions}
    return {mention: of[who] for mention, who in local.items() if who in of}


def mention_of(statement: Statement, local: str) -> Mention | None:
    """The first place where an article names what it calls so."""
    spans = [span for named, span in (*_names(statement), *_told(statement)) if named == local]
    return Mention(statement.article, *min(spans)) if spans else None


def local_at(statement: Statement, mention: Mention) -> str | None:
    """The local id of whom or what an article names at a place, exactly there, or of the only one named around it.

    A newer extractor may see a name begin or end elsewhere.
    """
    names, place = list(_names(statement)), mention[1:]
    exactly = [local for local, span in (*names, *_told(statement)) if span == place]
    around = {local for local, (start, end) in names if start < mention.end and mention.start < end}
    return exactly[0] if exactly else around.pop() if len(around) == 1 else None


def _events(statement: Statement) -> dict[str, Signature]:
    meetings = {meeting.id: Signature("meeting", meeting.id) for meeting in statement.meetings}
    return meetings | {pact.id: Signature("agreement", pact.id) for pact in statement.agreements}


def _names(statement: Statement) -> Iterator[tuple[str, Span]]:
    mentions = {official.id: official.mentions for official in statement.officials}
    mentions |= {body.id: body.mentions for body in statement.organizations}
    for local, spans in mentions.items():
        for span in spans:
            yield local, span


def _told(statement: Statement) -> Iterator[tuple[str, Span]]:
    """Events by the sentences that tell them."""
    told = {meeting.id: meeting.evidence for meeting in statement.meetings}
    told |= {pact.id: pact.evidence for pact in statement.agreements}
    for event, sentences in told.items():
        for sentence in sentences:
            yield event, (sentence.start, sentence.end)

"""Why the program believes what it says: each sentence with the classes of its words, and what was found in it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ingest.article import Article
from ingest.classes import Chunk
from ingest.confidence import HELD, PUBLISHED
from ingest.extract import statement_of
from ingest.facts import Agreement, Fact, Meeting, Official, Organization, Participant, Post, Statement
from ingest.lexicon.files import table
from ingest.parse import Sentence, parse
from ingest.text import masked, title_told

Known = Organization | Official | Post | Meeting | Participant | Agreement


def explained(article: Article) -> Iterator[str]:
    """Lines: a sentence that states something, each word with its class, patterns in brackets; then its facts."""
    statement = statement_of(article, HELD)
    text = masked(article.text, (0, len(article.text)), statement.private)
    yield f"{article.source}, article {article.index}: {title_told(article, statement.private) or '–'}"
    for sentence in parse(article):
        facts = [told for fact, told in _facts(statement) if _is_stated_in(fact, sentence)]
        if facts:
            yield ""
            yield "  " + " ".join(_classed(chunk, text) for chunk in sentence.chunks)
            yield from facts


def _is_stated_in(fact: Known, sentence: Sentence) -> bool:
    return any(sentence.span[0] <= one.start < sentence.span[1] for one in fact.evidence)


def _classed(chunk: Chunk, text: str) -> str:
    """«العقيد/rank», and a run that a pattern joined as [post, after_verb: …]."""
    name = _names().get(chunk.letter, chunk.letter)
    if chunk.parts and chunk.letter in "XTN":
        return f"[{name}, {chunk.value}: {' '.join(_classed(part, text) for part in chunk.parts)}]"
    return f"{text[chunk.start : chunk.end]}/{name}"


@cache
def _names() -> Mapping[str, str]:
    """Letter → what it stands for: its own name, else that of its first file of words."""
    named = (*reversed(table("", "classes")), *table("", "letters"))
    return {row[0]: row[1] for row in named}


def _facts(statement: Statement) -> Iterator[tuple[Known, str]]:
    names = {body.id: body.name for body in statement.organizations}
    names |= {official.id: official.name for official in statement.officials}
    for body in statement.organizations:
        yield body, _line(f"{body.kind} {body.name}", body)
    for official in statement.officials:
        yield official, _line(f"official {official.name}", official)
        for post in official.posts:
            yield post, _line(f"post of {official.name}: {post.title}", post)
    for meeting in statement.meetings:
        yield meeting, _line(meeting.kind, meeting)
        yield from _parts(meeting.kind, meeting.participants, names)
    for pact in statement.agreements:
        yield pact, _line(pact.kind, pact)
        yield from _parts(pact.kind, (*pact.parties, *pact.signatories), names)


def _parts(kind: str, parts: Sequence[Participant], names: Mapping[str, str]) -> Iterator[tuple[Known, str]]:
    for who in parts:
        yield who, _line(f"{who.role} of the {kind}: {names.get(who.id, who.id)}", who)


def _line(what: str, fact: Fact) -> str:
    held = "" if fact.confidence >= PUBLISHED else ", held for review"
    return f"    {fact.confidence:.2f}{held}  {what}  ({'; '.join(fact.reasons)})"

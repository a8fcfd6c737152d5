"""Verification: every id from the stored text, every quote at its place, and the files read again."""

from collections.abc import AsyncIterator, Iterator, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from app.answers.citations import Told
from cypher.graph import Graph, Row
from ingest.article import Article
from ingest.facts import Evidence, Statement
from ingest.identity.said import is_country
from ingest.reading import Unread, read_articles
from ingest.text import LONGEST_QUOTE

PAGE = 200
ENDS = 60
"""Letters of a quote that name it."""


@dataclass
class Verification:
    """What was checked, and each difference in one line."""

    articles: int = 0
    quotes: int = 0
    ties: int = 0
    files: int = 0
    differences: list[str] = field(default_factory=list)
    stated: dict[str, set[str]] = field(default_factory=dict)
    """Article → the quotes by which it states something."""
    found_in: dict[str, set[str]] = field(default_factory=dict)
    """File → the articles that were found in it."""

    @property
    def exit_code(self) -> int:
        """0 where something was checked and nothing differs."""
        return 0 if self.quotes and not self.differences else 1

    def lines(self) -> Iterator[str]:
        """The result for people."""
        read = f", {self.files} articles read again" if self.files else ""
        yield f"{self.articles} articles, {self.quotes} quotes of facts, {self.ties} quotes of ties checked{read}"
        yield f"{len(self.differences)} differ" if self.quotes else "nothing was checked: the graph holds no facts"
        yield from self.differences


async def verify(graph: Graph, paths: Sequence[Path] = ()) -> Verification:
    """Checks what the graph holds, and the files it came from where they are named."""
    found = Verification()
    async for row in _articles(graph):
        found.differences += _article_differences(found, row)
    async for tie in _ties(graph):
        found.differences += _tie_differences(found, tie)
    if paths:
        found.differences += _file_differences(found, paths)
    return found


async def _articles(graph: Graph) -> AsyncIterator[Row]:
    after = ""
    while page := await graph.read("verify", after=after, limit=PAGE):
        for row in page:
            yield row
        after = page[-1]["id"]


async def _ties(graph: Graph) -> AsyncIterator[Row]:
    for label in [row["name"] for row in await graph.read("catalog") if row["sort"] == "thing"]:
        after = ""
        while page := await graph.read("export", label=label, after=after, limit=PAGE):
            for row in page:
                for tie in row["ties"]:
                    if "quote" in tie["properties"]:
                        yield {"from": row["id"], **tie}
            after = page[-1]["id"]


def _article_differences(found: Verification, row: Row) -> Iterator[str]:
    found.articles += 1
    name = f"article {row['id'][:16]}"
    for file in row["found_in"]:
        found.found_in.setdefault(file, set()).add(row["id"])
    if row["text"] is None:
        yield f"{name}: its text is missing"
        return
    told = Told.from_row(row)
    if _id(row) != row["id"] or row["source"] != row["id"][:16]:
        yield f"{name}: its stored text is that of another article"
    try:
        statement = Statement.model_validate_json(row["statement"])
    except ValidationError:
        yield f"{name}: its statement cannot be read"
        return
    quotes = found.stated.setdefault(row["id"], set())
    for evidence in evidence_of(statement):
        found.quotes += 1
        quotes.add(evidence.quote)
    yield from (f"{name}: {difference}" for difference in _quote_differences(told, statement))


def differences_in(article: Article, statement: Statement) -> Iterator[str]:
    """What is wrong with a statement of an article: quotes that its text does not say, names of nobody."""
    yield from _quote_differences(Told(article), statement)
    known = {one.id for one in statement.officials} | {one.id for one in statement.organizations}
    posts = [post for official in statement.officials for post in official.posts]
    sides = [who for meeting in statement.meetings for who in meeting.participants]
    sides += [who for pact in statement.agreements for who in (*pact.parties, *pact.signatories)]
    spoken_of = [body.parent for body in statement.organizations] + [post.organization for post in posts]
    spoken_of += [id for who in sides for id in (who.id, who.on_behalf_of)]
    yield from (f"it speaks of {id!r}, whom it does not name" for id in spoken_of if _is_nobody(id, known))


def _is_nobody(id: str | None, known: Set[str]) -> bool:
    return id is not None and id not in known and not is_country(id)


def _quote_differences(told: Told, statement: Statement) -> Iterator[str]:
    for evidence in evidence_of(statement):
        if difference := _quote_difference(told, evidence):
            yield f"{difference} at {evidence.start}–{evidence.end}: {evidence.quote[:ENDS]}"


def evidence_of(statement: Statement) -> Iterator[Evidence]:
    """Every quote of a statement."""
    for organization in statement.organizations:
        yield from organization.evidence
    for official in statement.officials:
        yield from official.evidence
        for post in official.posts:
            yield from post.evidence
    for meeting in statement.meetings:
        yield from meeting.evidence
        for participant in meeting.participants:
            yield from participant.evidence
    for agreement in statement.agreements:
        yield from agreement.evidence
        for part in (*agreement.parties, *agreement.signatories):
            yield from part.evidence


def _quote_difference(told: Told, evidence: Evidence) -> str | None:
    if told.article.text[evidence.start : evidence.end] != evidence.quote:
        return "the quote is not what the text says"
    if len(evidence.quote) > LONGEST_QUOTE:
        return f"the quote is longer than {LONGEST_QUOTE} letters"
    headline = told.article.headline
    whole = [*told.sentences, headline] if headline else told.sentences
    if not any(start <= evidence.start and evidence.end <= end for start, end in whole):
        return "the quote is no one sentence or headline"
    return None


def _tie_differences(found: Verification, tie: Row) -> Iterator[str]:
    found.ties += 1
    said = tie["properties"]
    if said["quote"] not in found.stated.get(said["article"], ()):
        between = f"{tie['tie']} of {tie['from']} and {tie['id']}"
        yield f"{between}: article {said['article'][:16]} does not say: {said['quote'][:ENDS]}"


def _file_differences(found: Verification, paths: Sequence[Path]) -> Iterator[str]:
    held = {article for articles in found.found_in.values() for article in articles}
    read: dict[str, set[str]] = {}
    for one in read_articles(paths):
        if isinstance(one, Unread):
            yield f"{one.source}: {one.reason}"
            continue
        found.files += 1
        read.setdefault(one.source, set()).add(one.id)
        if one.id not in held:
            yield f"{one.source}, article {one.index}: the graph does not hold this text"
    for file, articles in sorted(read.items()):
        for article in sorted(found.found_in.get(file, set()) - articles):
            yield f"{file}: article {article[:16]} is not in it as the graph holds it"


def _id(row: Row) -> str:
    return Article(
        text=row["text"],
        source="",
        index=1,
        url=row["url"],
        guid=row["guid"],
        published=row["published"],
        publisher=row["publisher"],
    ).id

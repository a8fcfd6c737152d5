"""What an article states, put so that a test can be read: names for ids."""

import re
from dataclasses import dataclass

from ingest.article import Article, Span
from ingest.confidence import HELD
from ingest.extract import statement_of
from ingest.facts import Meeting, Official, Organization, Participant, Statement

WEDNESDAY = "2024-05-15"


def article(
    text: str,
    *,
    headline: str | None = None,
    published: str | None = WEDNESDAY,
    publisher: str | None = None,
    furniture: tuple[Span, ...] = (),
) -> Article:
    """An article of Wednesday 15 May 2024, its headline on a line of its own."""
    return Article(
        text=f"{headline}\n\n{text}" if headline else text,
        source="invented.txt",
        index=1,
        headline=(0, len(headline)) if headline else None,
        published=published,
        publisher=publisher,
        language="ar" if re.search("[\u0600-\u06ff]", text) else "en",
        furniture=furniture,
    )


@dataclass(frozen=True)
class Told:
    """A statement, asked by name."""

    statement: Statement

    @property
    def people(self) -> set[str]:
        return {official.name for official in self.statement.officials}

    @property
    def bodies(self) -> dict[str, str]:
        """The fullest name of each body, and its kind."""
        return {body.name: body.kind for body in self.statement.organizations}

    @property
    def kinds(self) -> list[str]:
        """The kinds of the events, in order."""
        return [meeting.kind for meeting in self.statement.meetings]

    @property
    def meeting(self) -> Meeting:
        (meeting,) = self.statement.meetings
        return meeting

    def person(self, name: str) -> Official:
        return next(official for official in self.statement.officials if name in official.names)

    def body(self, name: str) -> Organization:
        return next(body for body in self.statement.organizations if name in body.names)

    def posts(self, name: str) -> set[tuple[str, str | None]]:
        """Each title of a person, and the name of its body."""
        return {(post.title, self.name_of(post.organization)) for post in self.person(name).posts}

    def who(self, at: int = 0) -> dict[str, str]:
        """The people at an event and their roles."""
        names = {official.id: official.name for official in self.statement.officials}
        return {names[part.id]: part.role for part in self.statement.meetings[at].participants if part.id in names}

    def sides(self, at: int = 0) -> dict[str, str]:
        """The bodies and countries at an event and their roles."""
        people = {official.id for official in self.statement.officials}
        parts = self.statement.meetings[at].participants
        return {self.known(part): part.role for part in parts if part.id not in people}

    def known(self, part: Participant) -> str:
        """The name of whoever takes part; a country's code."""
        return self.name_of(part.id) or part.id

    def name_of(self, local: str | None) -> str | None:
        named = [*self.statement.organizations, *self.statement.officials]
        return next((one.name for one in named if one.id == local), None)


def told(text: str, **printed: str | None) -> Told:
    """What an article of this text states, what is held for review too."""
    return Told(statement_of(article(text, **printed), HELD))  # type: ignore[arg-type]

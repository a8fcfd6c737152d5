"""Facts as answers show them."""

from typing import Literal

from app.models.things import Answer, Printed

FactKind = Literal["post", "meeting", "participation", "agreement", "party", "signature"]


class Citation(Answer):
    """A quote, the sentence before it and the one after it; offsets count code points of the article's text."""

    quote: str
    start: int
    end: int
    before: str | None = None
    after: str | None = None


class FactStated(Answer):
    """One fact in the words of its article."""

    id: str
    kind: FactKind
    subject: str | None = None
    """Who holds the post, took part, is bound or signed; as the article names it."""
    object: str | None = None
    """The body or country of a post, the kind of a meeting or agreement."""
    title: str | None = None
    role: str | None = None
    on_behalf_of: str | None = None
    status: str | None = None
    day: str | None = None
    country: str | None = None


class FactAnswer(FactStated):
    """One fact as its article states it, and the sentences that do."""

    superseded: bool
    """Whether a later version of the article stands in its place."""
    article: Printed
    citations: list[Citation]

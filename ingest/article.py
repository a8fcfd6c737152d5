"""An article as a reader yields it, and what makes it the same article when it is met again."""

import hashlib
from dataclasses import dataclass

Span = tuple[int, int]
"""Start and end of a piece of an article's text, in code points, end exclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One news article: its text, never altered, and what its source prints about it.

    `text` holds headline and body. `furniture` are the spans of it that are no news (menus, advertisement
    sizes, other headlines, credits): they stay in the text and give no facts.
    """

    text: str
    source: str
    """Name of the file it was read from."""
    index: int
    """Its place in that file, from 1."""
    headline: Span | None = None
    published: str | None = None
    """ISO day, or ISO time where the source prints one."""
    modified: str | None = None
    publisher: str | None = None
    """The outlet credited in the article, else the one its page or feed names."""
    url: str | None = None
    guid: str | None = None
    language: str = "ar"
    """ISO 639-1 code."""
    furniture: tuple[Span, ...] = ()

    @property
    def id(self) -> str:
        """64 hex digits: where it is published, and its text; no file name and no place in a file."""
        where = self.url or self.guid or f"{self.publisher or ''}\n{self.day or ''}"
        return hashlib.sha256(f"{where}\n{self.text}".encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def title(self) -> str | None:
        """The headline as printed, of which every piece can be quoted."""
        return self.text[slice(*self.headline)] if self.headline else None

    @property
    def day(self) -> str | None:
        """The ISO day on which it was published."""
        return self.published[:10] if self.published else None

"""Citations: a quote between the sentences that stand beside it."""

from collections.abc import Sequence
from functools import cached_property

from app.models.facts import Citation
from cypher.graph import Row
from ingest.article import Article, Span
from ingest.text import masked, sentences_of


class Told:
    """The text of an article, told sentence by sentence."""

    def __init__(self, article: Article, private: Sequence[Span] = ()) -> None:
        self.article = article
        self._private = private

    @classmethod
    def from_row(cls, row: Row, private: Sequence[Span] = ()) -> "Told":
        """The text as a `Source` keeps it: its furniture lies in pairs of start and end; what in it is private."""
        ends = row["furniture"]
        furniture = tuple(zip(ends[::2], ends[1::2], strict=True))
        headline = (row["headline"][0], row["headline"][1]) if row["headline"] else None
        return cls(Article(text=row["text"], source="", index=1, headline=headline, furniture=furniture), private)

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences and the headline, in order."""
        return sentences_of(self.article)

    def citation(self, start: int, end: int) -> Citation:
        """The quote from `start` to `end` with one sentence before and one after."""
        before = [sentence for sentence in self.sentences if sentence[1] <= start]
        after = [sentence for sentence in self.sentences if sentence[0] >= end]
        return Citation(
            quote=self.article.text[start:end],
            start=start,
            end=end,
            before=self._text(before[-1]) if before else None,
            after=self._text(after[0]) if after else None,
        )

    def _text(self, sentence: Span) -> str:
        return masked(self.article.text, sentence, self._private)

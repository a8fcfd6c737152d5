"""One article's facts by its own ids, and whom they name: all that is kept of it until all articles are known."""

import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

import orjson

from ingest.article import Article
from ingest.facts import Statement
from ingest.identity.named import Named, named_in
from ingest.identity.signatures import Signature
from ingest.told import Told, about, facts_told, with_things


@dataclass(frozen=True, slots=True)
class Account:
    """What one article tells; `facts` are JSON, so that who asks for the names alone need not read them."""

    article: str
    day: str | None
    named: Named
    facts: bytes

    @classmethod
    def of(cls, article: Article, statement: Statement) -> Self:
        """What an article tells by stating this."""
        facts = orjson.dumps(facts_told(statement, about(article, statement)))
        return cls(statement.article, article.day, named_in(statement), facts)

    @classmethod
    def read(cls, kept: bytes) -> Self:
        """The account that was kept."""
        account: Self = pickle.loads(kept)  # noqa: S301 — of this process or its workers, in a file without a name
        return account

    def kept(self) -> bytes:
        """As it is handed on and spooled."""
        return pickle.dumps(self, pickle.HIGHEST_PROTOCOL)

    def told(self, thing_of: Mapping[Signature, str]) -> Told:
        """Its facts by the ids of things."""
        things = {local: thing_of.get(signature, signature.id) for local, signature in self.named.signatures.items()}
        return with_things(orjson.loads(self.facts), things)

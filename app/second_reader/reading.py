"""The table of contents: from articles to what a model's claims on them come to."""

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.problems import Invalid
from app.second_reader.anchoring import anchored
from app.second_reader.asking import Asking, model_at
from app.second_reader.budget import Budget
from app.second_reader.claims import Claims, Unanswered
from app.second_reader.shelf import Shelf
from app.settings import Settings
from ingest.account import Account
from ingest.article import Article
from ingest.facts import Statement
from ingest.report import RunReport
from ingest.run import articles_of, told_of


def second_facts(paths: Sequence[Path], settings: Settings, report: RunReport) -> Iterator[dict[str, Any]]:
    """What a model finds in each article, told as the facts of the rules are."""
    read = reader(settings).read(articles_of(paths, report), report)
    yield from told_of(((article, Account.of(article, statement).kept()) for article, statement in read), report)


def reader(settings: Settings) -> "SecondReader":
    """The model that the settings name."""
    for name, value in (("SILAT_MODEL", settings.model), ("SILAT_MODEL_SERVER", settings.model_server)):
        if not value:
            raise Invalid.at(name, "is not set, so there is no second reader to ask")
    model = model_at(str(settings.model_server), settings.model or "", settings.model_key.get_secret_value())
    budget = Budget(settings.model_seconds, settings.model_tokens)
    return SecondReader(Asking(model), Shelf(settings.data / "second_reader"), budget)


@dataclass(frozen=True)
class SecondReader:
    """A model, the answers it gave before, and what it may still cost."""

    asking: Asking
    shelf: Shelf
    budget: Budget

    def read(self, articles: Iterable[Article], report: RunReport) -> Iterator[tuple[Article, Statement]]:
        """Each article with what the text bears out; the report names those that the model did not read."""
        with asyncio.Runner() as runner:
            for article in articles:
                try:
                    claims = runner.run(self._claims(article))
                except Unanswered as unanswered:
                    report.failed.append((f"{article.source}, article {article.index}", str(unanswered)))
                else:
                    yield article, anchored(article, claims)

    async def _claims(self, article: Article) -> Claims:
        question = self.asking.question(article)
        claims = self.shelf.get(question)
        if claims is None:
            claims = await self.asking.claims(article, self.budget)
            self.shelf.put(question, claims)
        return claims

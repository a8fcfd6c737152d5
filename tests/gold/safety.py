"""News that names victims, minors, suspects and the streets of shelters, and what may be published of it."""

import json
from pathlib import Path
from typing import Any

from ingest.article import Article
from ingest.extract import statement_of
from ingest.told import about

Case = dict[str, Any]

CASES: list[Case] = [json.loads(line) for line in Path(__file__).with_suffix(".jsonl").read_text("utf-8").splitlines()]


def news(case: Case, *, as_headline: bool = False) -> Article:
    """A case's news; as a headline, its first sentence stands above it, too."""
    text, language, publisher = case["text"], case["language"], case["publisher"]
    headline = text.split(". ")[0] if as_headline else None
    return Article(
        text=f"{headline}\n\n{text}" if headline else text,
        headline=(0, len(headline)) if headline else None,
        source="safety.jsonl",
        index=1,
        publisher=publisher,
        language=language,
    )


def published(case: Case, *, as_headline: bool = False) -> str:
    """All that is told of a case's news: what it states, and its headline."""
    article = news(case, as_headline=as_headline)
    statement = statement_of(article)
    return f"{statement.model_dump_json()}\n{about(article, statement)['title']}"


def officials(case: Case) -> set[str]:
    """Every name of every official that is found."""
    return {name for official in statement_of(news(case)).officials for name in official.names}

"""News that names victims, minors, suspects and the streets of shelters, and what may be published of it."""

import json
from pathlib import Path
from typing import Any

from ingest.article import Article
from ingest.extract import statement_of
from ingest.facts import Statement

Case = dict[str, Any]

CASES: list[Case] = [json.loads(line) for line in Path(__file__).with_suffix(".jsonl").read_text("utf-8").splitlines()]


def stated(case: Case, *, as_headline: bool = False) -> Statement:
    """The statement of a case's news; as a headline, its first sentence stands above it, too."""
    text, language, publisher = case["text"], case["language"], case["publisher"]
    headline = text.split(". ")[0] if as_headline else None
    return statement_of(
        Article(
            text=f"{headline}\n\n{text}" if headline else text,
            headline=(0, len(headline)) if headline else None,
            source="safety.jsonl",
            index=1,
            publisher=publisher,
            language=language,
        )
    )

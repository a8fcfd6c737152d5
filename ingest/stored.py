"""Articles as the graph stores them: written with what they state, and read again."""

from dataclasses import dataclass

from ingest.article import Article
from ingest.decisions import Rulings
from ingest.facts import Statement
from ingest.forgotten import private_in
from ingest.identity.prints import prints_of
from ingest.identity.ties import Row
from ingest.text import title_told


@dataclass(frozen=True, slots=True)
class Reading:
    """What an extractor reads in an article, as JSON, and by which of its versions."""

    statement: str
    extractor: str


def row_of(article: Article, found_in: list[str], reading: Reading, rulings: Rulings) -> Row:
    """An article and its source as they are written; its headline names nobody who is private or forgotten."""
    private = private_in(Statement.model_validate_json(reading.statement), rulings)
    return {
        "id": article.id,
        "article": {
            "id": article.id,
            "url": article.url,
            "guid": article.guid,
            "title": title_told(article, private),
            "published": article.published,
            "modified": article.modified,
            "publisher": article.publisher,
            "language": article.language,
            "found_in": found_in,
        },
        "source": {
            "id": article.id[:16],
            "text": article.text,
            "headline": list(article.headline) if article.headline else None,
            "furniture": [place for span in article.furniture for place in span],
            "prints": prints_of(article),
            "statement": reading.statement,
            "extractor": reading.extractor,
        },
    }


def article_of(row: Row) -> Article:
    """The article that was written; it was found in several files, of which none is named."""
    ends = row["furniture"]
    return Article(
        text=row["text"],
        source="",
        index=1,
        headline=(row["headline"][0], row["headline"][1]) if row["headline"] else None,
        published=row["published"],
        modified=row["modified"],
        publisher=row["publisher"],
        url=row["url"],
        guid=row["guid"],
        language=row["language"],
        furniture=tuple(zip(ends[::2], ends[1::2], strict=True)),
    )

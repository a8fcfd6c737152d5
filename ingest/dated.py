"""An article as identity sees it: when and where it was published."""

from ingest.article import Article
from ingest.identity.sightings import Dated


def dated(article: Article) -> Dated:
    """When and where an article was published."""
    return Dated(
        article=article.id,
        published=article.published,
        modified=article.modified,
        address=article.url or article.guid,
        language=article.language,
    )

"""An article as identity sees it: when and where it was published; and what it tells but for the spelling."""

import hashlib

from ingest.article import Article
from ingest.identity.names import WORD
from ingest.identity.sightings import Dated
from ingest.lexicon.keys import key


def dated(article: Article) -> Dated:
    """When and where an article was published."""
    return Dated(
        article=article.id,
        published=article.published,
        modified=article.modified,
        address=article.url or article.guid,
        language=article.language,
    )


def fold_of(text: str) -> str:
    """16 digits that are the same for texts which differ only in spelling and signs."""
    folded = " ".join(map(key, WORD.findall(text)))
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:16]

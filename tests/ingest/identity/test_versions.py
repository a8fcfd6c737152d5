from ingest.identity.sightings import Dated
from ingest.identity.versions import Versions


def superseded(*articles: Dated) -> set[str]:
    versions = Versions()
    for article in articles:
        versions.add(article)
    return versions.superseded


def test_only_the_latest_of_one_address_is_not_superseded() -> None:
    first = Dated(article="a", published="2024-01-01", address="https://news.example/1")
    second = Dated(article="b", published="2024-01-01", modified="2024-01-03", address="https://news.example/1")
    third = Dated(article="c", published="2024-01-02", address="https://news.example/1")
    elsewhere = Dated(article="d", published="2024-01-02", address="https://news.example/2")
    assert superseded(first, second, third, elsewhere) == {"a", "c"}
    assert superseded(elsewhere, third, second, first) == {"a", "c"}


def test_without_an_address_nothing_is_superseded() -> None:
    assert superseded(*(Dated(article=article, published="2024-01-01") for article in "ab")) == set()

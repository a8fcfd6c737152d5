from ingest.article import Article
from ingest.dated import dated


def test_versions_are_of_one_url_or_else_of_one_guid() -> None:
    one = Article(text="a", source="f", index=1, url="https://news.example/1", guid="g")
    assert dated(one).address == "https://news.example/1"
    assert dated(Article(text="a", source="f", index=1, guid="g")).address == "g"
    assert dated(Article(text="a", source="f", index=1)).address is None


def test_the_later_modified_or_published_counts() -> None:
    old = dated(Article(text="a", source="f", index=1, published="2024-01-02"))
    new = dated(Article(text="b", source="f", index=1, published="2024-01-01", modified="2024-01-03"))
    assert new.version > old.version

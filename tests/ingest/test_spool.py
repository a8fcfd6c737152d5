from ingest.spool import Spool
from tests.builders import Told


def test_statements_come_back_as_they_went_in_as_often_as_asked() -> None:
    told = [Told("one", "2024-01-10", address="https://news.example/1"), Told("two", None)]
    for article in told:
        article.person("سارة شهيل", "AE")
    with Spool() as spool:
        for number, article in enumerate(told):
            spool.add(article.dated, article.statement.model_dump_json(), {"number": number})
        assert list(spool) == [article.pair for article in told]
        assert [(dated, about) for dated, _, about in spool.told()] == [
            (told[0].dated, {"number": 0}),
            (told[1].dated, {"number": 1}),
        ]
        spool.add(told[0].dated, told[0].statement.model_dump_json())
        assert len(list(spool)) == 3

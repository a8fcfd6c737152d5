"""What articles state, in this process or by an executor: the same, in the same order, and not all at once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from ingest.article import Article
from ingest.confidence import HELD
from ingest.extract import statement_of
from ingest.stated import BATCH, PENDING, stated
from tests.ingest.told import article

NEWS = [
    article(f"استقبل السيد حسن التازي وزير العدل السيد بيتر هولم سفير مملكة هولندا في الدورة {number}.")
    for number in range(BATCH * 2 + 1)
]


def test_an_executor_changes_nothing() -> None:
    alone = list(stated(NEWS))
    with ThreadPoolExecutor(2) as executor:
        assert list(stated(NEWS, executor)) == alone
    assert alone == [(one, statement_of(one, HELD).model_dump_json()) for one in NEWS]


def test_nothing_states_nothing() -> None:
    with ThreadPoolExecutor(2) as executor:
        assert list(stated([], executor)) == []


def test_no_more_articles_are_taken_than_may_be_under_way() -> None:
    taken = []

    def coming() -> Iterator[Article]:
        for number in range(BATCH * PENDING * 2):
            taken.append(number)
            yield article(f"خبر {number}.")

    with ThreadPoolExecutor(2) as executor:
        next(stated(coming(), executor))
        assert len(taken) == BATCH * PENDING

"""Whoever is forgotten holds nothing, takes part in nothing, and no quote bears the name."""

from ingest.facts import Statement
from ingest.forgotten import forgotten_in, hash_of_name, without
from ingest.identity.named import named_in
from tests.ingest.told import told


def hashes(statement: Statement, name: str) -> frozenset[str]:
    people = [named_in(statement).people[one.id].signature for one in statement.officials if name in one.name]
    return frozenset(hash_of_name(one.key, one.country, one.body) for one in people)


NEWS = "استقبل السيد حسن التازي وزير العدل، اليوم الأحد، السيد بيتر هولم سفير مملكة هولندا. وتحدث حسن التازي."


def test_the_forgotten_leave_and_the_others_stay() -> None:
    statement = told(NEWS).statement
    left = without(statement, hashes(statement, "حسن"))
    assert ["حسن" in one.name for one in statement.officials] == [True, False]
    assert [one.name for one in left.officials] == ["بيتر هولم"]
    gone = statement.officials[0]
    assert all(who.id != gone.id for meeting in left.meetings for who in meeting.participants)
    assert set(gone.mentions) <= set(left.private)


def test_no_quote_bears_the_name_of_the_forgotten() -> None:
    statement = told(NEWS).statement
    left = without(statement, hashes(statement, "حسن")).model_dump_json()
    assert "التازي" in statement.model_dump_json()
    assert "التازي" not in left
    assert "بيتر هولم" in left


def test_whoever_has_the_hash_of_nobody_here_is_not_here() -> None:
    statement = told(NEWS).statement
    assert forgotten_in(statement, {hash_of_name("somebody", "MA", None)}) == []
    assert without(statement, {hash_of_name("somebody", "MA", None)}) == statement


def test_the_hash_tells_namesakes_by_country_and_body() -> None:
    assert len({hash_of_name("name", *of) for of in (("MA", None), ("EG", None), ("MA", "b"), (None, None))}) == 4

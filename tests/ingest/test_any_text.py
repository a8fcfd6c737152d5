"""Whatever the text: no crash, every quote exact and short, the same told twice.

`make soak` reads twenty times as many of them.
"""

import json
import random
from pathlib import Path

import orjson
import pytest
from hypothesis import HealthCheck, given, settings

from ingest.article import Article
from ingest.reading.read import articles_in
from ingest.report import RunReport
from ingest.run import facts_of
from tests.faults.program import silat
from tests.ingest.any_text import ARBITRARY, CHANGES, DISORDERED, RUNS, SIGNS, articles, changed, files
from tests.ingest.sound import assert_sound, assert_well_made
from tests.ingest.told import article

thousand = settings(
    max_examples=10 * settings.default.max_examples,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)
"""A thousand inputs, so many times more in a soak; five of these make the five thousand of an ordinary run."""


@thousand
@given(ARBITRARY)
def test_any_letters_give_a_sound_statement(text: str) -> None:
    assert_sound(article(text))


@thousand
@given(DISORDERED)
def test_news_in_any_disorder_gives_a_sound_statement(text: str) -> None:
    assert_sound(article(text))


@thousand
@given(articles())
def test_mutated_news_with_furniture_and_headline_anywhere_gives_a_sound_statement(one: Article) -> None:
    assert_sound(one)


@thousand
@given(files())
def test_any_bytes_give_sound_articles_or_reasons(file: tuple[str, bytes]) -> None:
    name, content = file
    for found in articles_in(content, Path(name)):
        assert_well_made(found)
        if isinstance(found, Article):
            assert_sound(found)


@thousand
@given(files())
def test_any_file_gives_the_same_facts_twice(tmp_path: Path, file: tuple[str, bytes]) -> None:
    name, content = file
    (tmp_path / name).write_bytes(content)

    report = RunReport()
    facts = list(facts_of([tmp_path / name], report))
    assert len(facts) == report.loaded
    assert list(map(orjson.dumps, facts)) == list(map(orjson.dumps, facts_of([tmp_path / name])))


def test_another_process_with_another_seed_of_hashes_tells_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(5)
    for number in range(12):
        lines = [line for run in chance.sample(RUNS, 6) for line in run]
        changes = [(name, *chance.choices(range(999), k=2), chance.choice(SIGNS)) for name in sorted(CHANGES)]
        (tmp_path / f"{number}.txt").write_text(changed(lines, changes), "utf-8")

    told = list(map(json.dumps, facts_of([tmp_path])))
    assert told
    for seed in ("1", "4294967295"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        ended = silat(tmp_path.with_suffix(".graph"), "facts", tmp_path)
        assert list(map(json.dumps, map(json.loads, ended.out.splitlines()))) == told

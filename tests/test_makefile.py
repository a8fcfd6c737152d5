"""What `make run` does, line by line: the samples go in, and three questions are answered with their sentences."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from cypher.embedded import embedded
from tests.faults.program import silat
from tests.sources import ROOT

RUN = re.search(r"^run:.*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
assert RUN, "the Makefile has no recipe of run"
COMMANDS = [shlex.split(line.removeprefix("$(BIN)/silat ")) for line in RUN[1].replace("\t", "").splitlines()]
QUESTIONS = [tuple(words) for words in COMMANDS if words[0] == "ask"]
QUOTE = re.compile(r"^ +(?:«(?P<arabic>.+)»|“(?P<english>.+)”)$", re.MULTILINE)

Answers = dict[tuple[str, ...], str]


async def run(samples: Path, data: Path) -> Answers:
    """What each question prints after a run over a folder of samples."""
    async with embedded(data):  # one engine for all lines
        ended = {
            tuple(words): silat(data, *(samples if word == "samples" else word for word in words)) for words in COMMANDS
        }
    assert {words: end.told for words, end in ended.items() if end.code} == {}
    return {words: end.out for words, end in ended.items() if words in QUESTIONS}


@pytest.fixture(scope="module")
async def answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    return await run(ROOT / "samples", tmp_path_factory.mktemp("run") / "data")


def quotes(answer: str, language: str) -> list[str]:
    return [found[language] for found in QUOTE.finditer(answer) if found[language]]


def text_of(sample: Path) -> str:
    return sample.read_text("utf-8")


def test_each_of_three_questions_is_answered_with_a_sentence(answers: Answers) -> None:
    assert [words[1] for words in answers] == ["met", "between", "path"]
    assert all(QUOTE.search(answer) for answer in answers.values())


def test_the_sentences_are_arabic_and_english(answers: Answers) -> None:
    whole = "\n".join(answers.values())
    assert len(set(quotes(whole, "arabic"))) >= 3
    assert quotes(whole, "english")


def test_each_sentence_stands_whole_on_its_own_line(answers: Answers) -> None:
    samples = "\n".join(map(text_of, (ROOT / "samples").rglob("*.*")))
    for answer in answers.values():
        told = quotes(answer, "arabic") + quotes(answer, "english")
        assert len(told) == len(re.findall(r"^ *[«“]", answer, re.MULTILINE))
        assert all(quote in samples for quote in told)


def test_the_readme_shows_what_is_printed(answers: Answers) -> None:
    (shown,) = re.findall(r"^```\n\$ silat (.*\n(?:.*\n)+?)```$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    question, *lines = shown.splitlines()
    printed = answers[tuple(shlex.split(question))].splitlines()
    assert [line for line in lines if not line.endswith("…") and line not in printed] == []


async def test_without_the_sample_that_says_so_the_answer_is_another(answers: Answers, tmp_path: Path) -> None:
    question, quote = next((asked, said) for asked, answer in answers.items() for said in quotes(answer, "arabic"))
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    (saying,) = (sample for sample in (tmp_path / "samples").rglob("*.*") if quote in text_of(sample))
    saying.unlink()

    fewer = await run(tmp_path / "samples", tmp_path / "data")
    assert quote not in fewer[question]
    assert fewer[question] != answers[question]

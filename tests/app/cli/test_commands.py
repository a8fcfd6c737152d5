"""`silat facts` and `silat ingest` with words of one's own, and with workers; run as users run them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.app.conftest import SAMPLE

PROGRAM = [sys.executable, "-c", "from app.cli import main; main()"]
NEWS = {
    "ar": "عمّان في 10 يناير 2024 / بترا / تحادث السيد سامر الحوراني حكمدار نزل مكافحة الاتجار بالبشر في أم الجمال "
    "مع السيدة ليلى القطامي مديرة مركز إيواء الرصيفة.\n",
    "en": "Amman, 10 January 2024 (Petra) -- Samer Hourani, Ombudsperson of the Jordan Lodge for Workers, "
    "huddled with Layla Qatami, Director of the Shelter Department, in Umm el-Jimal.\n",
}
LEXICON = {
    "ar/role.txt": "حكمدار\n",
    "ar/body_head.txt": "نزل\n",
    "ar/verb.txt": "تحادث\n",
    "ar/cues.tsv": "meet\tتحادث\n",
    "en/role.txt": "Ombudsperson\n",
    "en/body_head.txt": "Lodge\n",
    "en/verb.txt": "huddled\n",
    "en/cues.tsv": "meet\thuddled with\n",
    "places.tsv": "JO\tأم الجمال\tUmm el-Jimal\t-\n",
}


def silat(*words: str | Path, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("NEO4J", "SILAT"))}
    environment |= {"PYTHONPATH": str(SAMPLE.parents[1]), **settings}
    return subprocess.run(
        [*PROGRAM, *words], env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False
    )


@pytest.fixture
def lexicon(tmp_path: Path) -> Path:
    for name, content in LEXICON.items():
        path = tmp_path / "words" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    return tmp_path / "words"


def told(news: Path, *options: str | Path, **settings: str) -> dict[str, Any]:
    printed = silat("facts", news, *options, **settings)
    assert (printed.returncode, printed.stderr) == (0, "")
    (facts,) = map(json.loads, printed.stdout.splitlines())
    assert isinstance(facts, dict)
    return facts


@pytest.fixture(params=["ar", "en"])
def news(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    (tmp_path / f"{request.param}.txt").write_text(NEWS[request.param], "utf-8")
    return tmp_path / f"{request.param}.txt"


HEARD = {
    "ar": ("سامر الحوراني", "حكمدار", "نزل مكافحة الاتجار بالبشر"),
    "en": ("Samer Hourani", "Ombudsperson", "Jordan Lodge for Workers"),
}


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_title_a_body_and_a_verb_of_ones_own_are_read(news: Path, lexicon: Path, workers: str) -> None:
    official, title, body = HEARD[news.stem]

    facts = told(news, "--lexicon", lexicon, "--workers", workers)

    bodies = {one["id"]: one["name"] for one in facts["organizations"]}
    posts = {
        one["name"]: [(post["title"], bodies[post["organization"]]) for post in one["posts"]]
        for one in facts["officials"]
    }
    assert posts[official] == [(title, body)]
    (meeting,) = facts["meetings"]
    assert (meeting["kind"], len(meeting["participants"])) == ("bilateral_meeting", 2)
    assert body not in {one["name"] for one in told(news)["organizations"]}


def test_a_place_of_ones_own_is_read(lexicon: Path, tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_text(NEWS["en"], "utf-8")

    (meeting,) = told(tmp_path / "en.txt", "--lexicon", lexicon)["meetings"]

    assert (meeting["country"], meeting["city"]) == ("JO", "Umm el-Jimal")


def test_the_folder_may_be_set_and_the_option_comes_before_the_setting(
    news: Path, lexicon: Path, tmp_path: Path
) -> None:
    (tmp_path / "none").mkdir()
    with_words, without = told(news, "--lexicon", lexicon), told(news)

    assert told(news, SILAT_LEXICON=str(lexicon)) == with_words
    assert told(news, "--lexicon", tmp_path / "none", SILAT_LEXICON=str(lexicon)) == without != with_words


@pytest.mark.parametrize("command", [("facts", SAMPLE), ("ingest", SAMPLE), ("ingest", SAMPLE, "--workers", "2")])
def test_a_bad_line_is_named_before_anything_is_read(command: tuple[str, ...], lexicon: Path, tmp_path: Path) -> None:
    (lexicon / "places.tsv").write_text("# Places.\nJO\tأم الجمال\n", "utf-8")

    failed = silat(*command, "--lexicon", lexicon, SILAT_DATA=str(tmp_path / "data"))

    assert (failed.returncode, failed.stdout) == (2, "")
    assert failed.stderr == f"silat: {lexicon}/places.tsv, line 2: 2 columns where 4 are due\n"
    assert not (tmp_path / "data").exists()


def test_a_bad_folder_that_is_set_fails_every_command(tmp_path: Path) -> None:
    asked = silat("stats", SILAT_LEXICON=str(tmp_path / "nowhere"), SILAT_DATA=str(tmp_path / "data"))

    assert (asked.returncode, asked.stderr) == (2, f"silat: {tmp_path}/nowhere: no such folder\n")


def test_an_article_is_read_again_when_ones_own_words_change_and_not_when_they_only_move(
    lexicon: Path, tmp_path: Path
) -> None:
    (tmp_path / "ar.txt").write_text(NEWS["ar"], "utf-8")

    def loaded(*options: str | Path) -> str:
        return silat("ingest", tmp_path / "ar.txt", *options, SILAT_DATA=str(tmp_path / "data")).stdout.splitlines()[0]

    assert loaded() == "1 articles read, 1 loaded, 0 skipped"
    assert loaded("--lexicon", lexicon) == "1 articles read, 0 loaded, 1 stated again, 0 skipped"
    moved = lexicon.rename(tmp_path / "elsewhere")
    assert loaded("--lexicon", moved) == "1 articles read, 0 loaded, 1 skipped"
    (moved / "ar" / "role.txt").write_text("حكمدار\nنقيب\n", "utf-8")
    assert loaded("--lexicon", moved) == "1 articles read, 0 loaded, 1 stated again, 0 skipped"


def test_the_same_bytes_come_out_whatever_the_number_of_workers_and_the_hash_seed() -> None:
    printed = {
        silat("facts", SAMPLE.parents[2] / "samples", "--workers", workers, PYTHONHASHSEED=seed).stdout
        for workers, seed in (("1", "1"), ("2", "2"), ("3", "3"))
    }
    assert len(printed) == 1
    assert len(printed.pop().splitlines()) > 20


def test_no_workers_at_all_are_not_well_asked() -> None:
    asked = silat("facts", SAMPLE, "--workers", "0")
    assert asked.returncode == 2
    assert "--workers" in asked.stderr

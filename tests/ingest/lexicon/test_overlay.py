"""A user's own folder of words: what it adds, and each line that is wrong named with its file and reason."""

import re
import shutil
from pathlib import Path

import pytest

import ingest.lexicon
from ingest.lexicon.cells import columns_of
from ingest.lexicon.files import LexiconFault
from ingest.lexicon.overlay import expanded, overlay_in

OURS = Path(ingest.lexicon.__file__).parent
NAMES_OF_NOBODY = ("en", "names")
"""The index of English names has a row without a name."""


def write(folder: Path, name: str, content: str | bytes) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)


def test_words_and_rows_are_read_without_remarks_and_blanks(tmp_path: Path) -> None:
    write(tmp_path, "ar/role.txt", "\ufeff# Posts.\n\nحكمدار \r\n")
    write(tmp_path, "places.tsv", "JO\tأم الجمال\tUmm el-Jimal \t-\n")
    write(tmp_path, "en/verb.txt", "# Nothing yet.\n")
    write(tmp_path, "README.md", "Our words.\n")
    write(tmp_path, ".hidden", "")

    assert overlay_in(tmp_path) == {
        "ar/role.txt": (("حكمدار",),),
        "places.tsv": (("JO", "أم الجمال", "Umm el-Jimal", "-"),),
    }


def test_the_same_content_is_the_same_wherever_it_lies(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder, "ar/role.txt", "حكمدار\n")
    assert overlay_in(tmp_path / "one") == overlay_in(tmp_path / "two")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("ar/role.txt", "مدير\nحكم\tدار\n", "line 2: a tab where one entry is due"),
        ("ar/role.txt", "مدير\nـــ\n", "line 2: holds no word"),
        ("ar/role.txt", b"\xd9\x85\n\xe3\n", "line 2: not UTF-8"),
        ("ar/rolle.txt", "مدير\n", "no file of the lexicon that can be added to"),
        ("role.txt", "مدير\n", "no file of the lexicon that can be added to"),
        ("fr/role.txt", "directeur\n", "no file of the lexicon that can be added to"),
        ("places_by_hand.tsv", "", "no file of the lexicon that can be added to; add to places.tsv"),
        ("ar/folding.tsv", "", "no file of the lexicon that can be added to"),
        ("places.tsv", "# Places.\nJO\tأم الجمال\n", "line 2: 2 columns where 4 are due"),
        ("places.tsv", "JO\t\tUmm el-Jimal\t-\n", "line 1: column 2 is empty"),
        ("places.tsv", "JX\tأم الجمال\tUmm el-Jimal\t-\n", "line 1: column 1 knows no 'JX'"),
        ("places.tsv", "JO\tأم الجمال\t-\tcity\n", "line 1: column 4 knows no 'city' (known: -, capital)"),
        ("ar/self_names.tsv", "الأردن\tJO JX\n", "line 1: column 2 knows no 'JX'"),
        ("en/cues.tsv", "huddle\thuddled with\n", "line 1: column 1 knows no 'huddle'"),
        ("en/events.tsv", "party\tparty\n", "line 1: column 1 knows no 'party' (known: bilateral_meeting, "),
        ("acts.tsv", "huddle\tmeeting\tparticipant\tvictim\n", "line 1: column 4 knows no 'victim' (known: "),
        ("en/lengths.tsv", "fortnight-long\ttwo\n", "line 1: column 2 is no such number: 'two'"),
        ("en/months.tsv", "Brumaire\t13\n", "line 1: column 2 knows no '13'"),
        ("en/country_forms.tsv", "JO\tname\tTransjordan\nSY\tname\tTransjordan\n", "line 2: 'Transjordan' stands in"),
        ("ar/names.tsv", "أحمد\t9\t9\tm\t-\n", "line 1: column 1 is not folded: 'احمد' is due"),
        ("post_words.tsv", "ombudsperson\tحكمدار|\tombudsperson\n", "line 1: column 2 holds no word"),
        ("ar/patterns.tsv", "guard\t!\tHS\n", "line 1: column 2 knows no '!'"),
        ("ar/patterns.tsv", "guard\tN\t(HS\n", "line 1: the expression of 'guard' does not compile: missing )"),
        ("ar/patterns.tsv", "guard\tN\t[[a]b\n", "line 1: the expression of 'guard' does not compile: Possible nested"),
        ("ar/patterns.tsv", "guard\tN\tH{NAMES}\n", "line 1: no piece {NAMES} stands above 'guard'"),
        ("ar/patterns.tsv", "BOUND\t=\t[,;\n", "line 1: the expression of 'BOUND' does not compile"),
    ],
)
def test_a_bad_line_is_named_with_file_and_reason(name: str, content: str | bytes, reason: str, tmp_path: Path) -> None:
    write(tmp_path, name, content)

    with pytest.raises(LexiconFault) as told:
        overlay_in(tmp_path)

    path = tmp_path / Path(*Path(name).parts[:1]) if name.startswith("fr") else tmp_path / name
    assert str(told.value).startswith(f"{path}, {reason}" if reason.startswith("line") else f"{path}: {reason}")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconFault, match="nowhere: no such folder"):
        overlay_in(tmp_path / "nowhere")


def test_a_cue_may_tell_an_act_that_the_user_defines(tmp_path: Path) -> None:
    write(tmp_path, "acts.tsv", "huddle\tmeeting\tparticipant\tparticipant\n")
    write(tmp_path, "en/cues.tsv", "huddle\thuddled with\n")

    assert overlay_in(tmp_path)["en/cues.tsv"] == (("huddle", "huddled with"),)


def may_be_added_to(path: Path) -> bool:
    return path.parent.name != "build" and (path.suffix == ".txt" or columns_of(path.stem) is not None)


@pytest.mark.parametrize(
    "path",
    sorted(filter(may_be_added_to, OURS.glob("**/*.t[sx][vt]"))),
    ids=lambda path: path.relative_to(OURS).as_posix(),
)
def test_our_own_files_hold_to_the_same_rules(path: Path, tmp_path: Path) -> None:
    name = path.relative_to(OURS)
    language = name.parent.name
    if (language, path.stem) == NAMES_OF_NOBODY:
        pytest.skip("it has a row without a name")
    (tmp_path / name).parent.mkdir(exist_ok=True)
    shutil.copy(path, tmp_path / name)

    rows = overlay_in(tmp_path).get(name.as_posix(), ())

    remarks = [line for line in path.read_text("utf-8").splitlines() if not line.strip() or line.startswith("# ")]
    assert len(rows) + len(remarks) == len(path.read_text("utf-8").splitlines())


EXAMPLE = re.compile(r"`([^`]+)` in `([^`]+\.(?:txt|tsv))`")


def test_the_examples_of_the_readme_are_good_lines(tmp_path: Path) -> None:
    examples = [
        (name, line.replace(" ⇥ ", "\t")) for line, name in EXAMPLE.findall((OURS / "README.md").read_text("utf-8"))
    ]
    for name, line in examples:
        write(tmp_path, name, f"{line}\n")
        assert overlay_in(tmp_path)[name] == (tuple(line.split("\t")),)
    assert {"ar/role.txt", "ar/body_head.txt", "places.tsv", "ar/verb.txt"} <= {name for name, _ in examples}


def test_a_piece_stands_in_the_patterns_below_it() -> None:
    rows = [("NAME", "=", "G|S"), ("LIST", "=", "{NAME},{NAME}"), ("listed", "N", "z{LIST}")]

    assert list(expanded(rows))[-1] == ("listed", "N", "z(?:(?:G|S),(?:G|S))")

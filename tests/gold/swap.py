"""The samples with other people, topics and cities, and the gold of them: what is found must hang on no name.

`python -m tests.gold.swap` prints F1 of each kind of fact before and after.
"""

import html
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.gold.accuracy import BATCHES, HERE, Gold, f1, tallies
from tests.gold.score import ORDER

Row = dict[str, Any]
Swaps = Mapping[str, str]

MARKS = "[\\u0640\\u064b-\\u0652]*"
"""What a headline may stretch or vocalise a word with."""
PROCLITICS = f"(?<!\\w)((?:[وف]{MARKS})?(?:[بلك]{MARKS})?)"
ARTICLE, TO_THE = "ال", "لل"
YEH, DOTLESS = "ي", "ى"
ENTITY = re.compile("&\\w+;")


@dataclass(frozen=True)
class Table:
    """What stands for what."""

    names: Swaps
    topics: Swaps
    cities: Mapping[str, Swaps]
    """By country."""


@cache
def table() -> Table:
    """The rows of swaps.tsv."""
    found: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for line in (HERE / "swaps.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            kind, country, old, new = line.split("\t")
            found[kind, country][old] = new
    cities = {country: swaps for (kind, country), swaps in found.items() if kind == "city"}
    return Table(found["name", "-"], found["topic", "-"], cities)


def renamed(name: str) -> str:
    """Another name of as many words; every word of it must be in the table."""
    words, other = name.split(" "), []
    while words:
        taken = 2 if " ".join(words[:2]) in table().names else 1
        other.append(_other(" ".join(words[:taken])))
        words = words[taken:]
    return " ".join(other)


def _other(word: str) -> str:
    """What stands for a word, or for each part of a hyphenated one."""
    if word in table().names:
        return table().names[word]
    if "-" not in word:
        raise KeyError(f"no other word for {word}")
    return "-".join(map(_other, word.split("-")))


def swaps_of(articles: Iterable[Row]) -> dict[str, str]:
    """All that is replaced in one file: names of its officials, topics, cities of the countries it names."""
    swaps = dict(table().topics)
    for one in articles:
        for country in (*one["countries"], *one.get("optional_countries", ())):
            swaps.update(table().cities.get(country, {}))
        swaps.update({name: renamed(name) for official in one["officials"] for name in official["names"]})
    swaps = {_dotless(old): _dotless(new) for old, new in swaps.items()} | swaps
    return swaps | {
        TO_THE + old.removeprefix(ARTICLE): _bound("ل", new) for old, new in swaps.items() if old.startswith(ARTICLE)
    }


def _dotless(word: str) -> str:
    """A word as those spell it who write every final yeh without dots."""
    return word.removesuffix(YEH) + DOTLESS if word.endswith(YEH) else word


def swapped(text: str, swaps: Swaps) -> str:
    """A text with every old piece replaced at once, the longest first, behind whatever is written onto it."""
    bare = _bare(text)
    longest = sorted((old for old in swaps if _bare(old) in bare), key=len, reverse=True)
    if not longest:
        return text
    pieces = "|".join(MARKS.join(map(re.escape, old)) for old in longest)
    return re.sub(f"{PROCLITICS}({pieces})(?!\\w)", lambda found: _bound(found[1], _new(found[2], swaps)), text)


def _new(old: str, swaps: Swaps) -> str:
    """What stands for a piece: as vocalised as it is where the table says how."""
    return swaps.get(old) or swaps[_bare(old)]


def _bare(text: str) -> str:
    return re.sub(MARKS, "", text)


def _bound(proclitics: str, word: str) -> str:
    """A word behind its proclitics: l and the article are written as one."""
    if proclitics.endswith("ل") and word.startswith(ARTICLE):
        return proclitics[:-1] + TO_THE + word.removeprefix(ARTICLE)
    return proclitics + word


def swapped_file(name: str, text: str, swaps: Swaps) -> str:
    """A file of texts with everything replaced, whatever its format hides letters behind."""
    if name.endswith(".jsonl"):
        rows = map(json.loads, text.splitlines())
        texts = ({key: swapped(value, swaps) for key, value in row.items()} for row in rows)
        return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in texts)
    if name.endswith(".html"):
        text = ENTITY.sub(lambda found: letter if (letter := html.unescape(found[0])).isalpha() else found[0], text)
    return swapped(text, swaps)


def write_swapped(gold: Gold, folder: Path) -> Gold:
    """The texts and the annotations with everything replaced, in a folder."""
    files: dict[str, list[Row]] = defaultdict(list)
    for row in gold.articles():
        files[row["article"].split("#")[0]].append(row)
    texts, annotations = folder / "texts", folder / "gold.jsonl"
    texts.mkdir(parents=True)
    swaps = {name: swaps_of(rows) for name, rows in files.items()}
    for name, replaced in swaps.items():
        text = (gold.texts / name).read_bytes().decode("utf-8")
        (texts / name).write_bytes(swapped_file(name, text, replaced).encode("utf-8"))
    lines = zip(gold.articles(), gold.annotations.read_text("utf-8").splitlines(), strict=True)
    annotations.write_text(
        "".join(f"{swapped(line, swaps[row['article'].split('#')[0]])}\n" for row, line in lines), "utf-8"
    )
    return Gold(annotations, texts)


def swapped_batches(folder: Path) -> Iterator[Gold]:
    """Each batch of the samples with everything replaced, in a folder of its name."""
    for name, gold in BATCHES.items():
        yield write_swapped(gold, folder / name)


def main() -> None:
    """Prints the table of differences; --verbose names what is missed and made up after the swap."""
    before = tallies(list(BATCHES.values()))
    with TemporaryDirectory() as folder:
        after = tallies(list(swapped_batches(Path(folder))), "--verbose" in sys.argv)
    for fact in ORDER:
        was, became = f1(before[fact]), f1(after[fact])
        sys.stdout.write(f"{fact:<22}{was:>7.3f}{became:>7.3f}{became - was:>+8.3f}\n")


if __name__ == "__main__":
    main()

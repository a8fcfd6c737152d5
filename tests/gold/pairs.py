"""Pairs of names, each with the context an article gives, and how many of them the matcher signs.

`python -m tests.gold.pairs` prints precision, recall, F1 and false merges; -v lists the pairs it gets wrong.
"""

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest.facts import Statement
from tests.builders import Told
from tests.whole.resolution import resolve

Side = dict[str, Any]
ARABIC = re.compile("[\u0600-\u06ff]")
KINDS, LANGUAGES = ("official", "body"), ("ar-ar", "ar-en", "en-en")
FORMAT = "{:<32}{:>6}{:>11}{:>8}{:>8}{:>14}{:>9}\n"


@dataclass(frozen=True)
class Pair:
    """Two namings, and whether a careful reader signs from them alone that they are one."""

    id: str
    kind: str
    a: Side
    b: Side
    same: bool
    why: str

    @property
    def language(self) -> str:
        return "-".join(sorted("ar" if ARABIC.search(side["name"]) else "en" for side in (self.a, self.b)))

    def __str__(self) -> str:
        return f"{self.id} {self.why}: {_shown(self.a)} | {_shown(self.b)}"


@dataclass(frozen=True)
class Tally:
    """How many pairs were rightly signed, wrongly signed, missed, and rightly left two."""

    signed: int
    merged: int
    missed: int
    parted: int

    @classmethod
    def of(cls, judged: Iterable[tuple[Pair, bool]]) -> "Tally":
        found = [(pair.same, one) for pair, one in judged]
        return cls(*(found.count(case) for case in ((True, True), (False, True), (True, False), (False, False))))

    @property
    def precision(self) -> float:
        return self.signed / (self.signed + self.merged) if self.signed else 0.0

    @property
    def recall(self) -> float:
        return self.signed / (self.signed + self.missed) if self.signed else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.signed / (2 * self.signed + self.merged + self.missed) if self.signed else 0.0

    def line(self, name: str) -> str:
        pairs = self.signed + self.merged + self.missed + self.parted
        figures = (f"{figure:.3f}" for figure in (self.precision, self.recall, self.f1))
        return FORMAT.format(name, pairs, *figures, self.merged, self.missed)


HEADING = FORMAT.format("", "pairs", "precision", "recall", "F1", "false merges", "missed")


def pairs() -> list[Pair]:
    """The pairs of pairs.jsonl."""
    lines = Path(__file__).with_suffix(".jsonl").read_text("utf-8").splitlines()
    return [Pair(**json.loads(line)) for line in lines]


def is_one(pair: Pair) -> bool:
    """Whether the matcher takes both for one, told in two articles that are all it knows."""
    articles = [Told(name, side.get("day", "2024-01-10")) for name, side in (("a", pair.a), ("b", pair.b))]
    tell = _person if pair.kind == "official" else _body
    things = [(article.id, tell(article, side)) for article, side in zip(articles, (pair.a, pair.b), strict=True)]
    found = resolve([(article.dated, _with_posts_of_countries(article.statement)) for article in articles])
    return found.thing(*things[0]) == found.thing(*things[1])


def judged(matcher: Callable[[Pair], bool], kind: str | None = None) -> list[tuple[Pair, bool]]:
    """What a matcher says of each pair."""
    return [(pair, matcher(pair)) for pair in pairs() if kind in (None, pair.kind)]


def _person(article: Told, side: Side) -> str:
    posts = []
    for post in side.get("posts", ()):
        body = post.get("body")
        posts.append((post["title"], article.body(body, post["country"]) if body else None))
    return article.person(side["name"], side["country"], *posts, gender=side.get("gender"))


def _body(article: Told, side: Side) -> str:
    article.countries(*side.get("countries", ()))
    parent = article.body(side["parent"], side["country"]) if "parent" in side else None
    return article.body(side["name"], side["country"], *side.get("names", ()), kind=side["kind"], parent=parent)


def _with_posts_of_countries(statement: Statement) -> Statement:
    """A post that names no body is one of the official's country, as an ambassador's."""
    officials = tuple(
        official.model_copy(
            update={
                "posts": tuple(
                    post if post.organization else post.model_copy(update={"country": official.country})
                    for post in official.posts
                )
            }
        )
        for official in statement.officials
    )
    return statement.model_copy(update={"officials": officials})


def _shown(side: Side) -> str:
    context = {name: value for name, value in side.items() if name not in ("name", "posts", "kind") and value}
    posts = [" @ ".join(filter(None, post.values())) for post in side.get("posts", ())]
    return "; ".join([side["name"], *posts, *(f"{name} {value}" for name, value in context.items())])


def table(found: list[tuple[Pair, bool]]) -> Iterator[str]:
    """The lines of the table: each kind in each language, each kind, and all."""
    yield HEADING
    for kind in KINDS:
        of_kind = [(pair, one) for pair, one in found if pair.kind == kind]
        for language in LANGUAGES:
            yield Tally.of((pair, one) for pair, one in of_kind if pair.language == language).line(f"{kind} {language}")
        yield Tally.of(of_kind).line(kind)
    yield Tally.of(found).line("all")


def main() -> None:
    """Prints the table, and with -v what is wrong."""
    found = judged(is_one)
    sys.stdout.writelines(table(found))
    if "-v" in sys.argv:
        wrong = sorted((pair for pair, one in found if pair.same != one), key=lambda pair: pair.same)
        sys.stdout.writelines(f"{'missed' if pair.same else 'MERGED'} {pair}\n" for pair in wrong)


if __name__ == "__main__":
    main()

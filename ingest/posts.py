"""The posts that an article gives its people: which title is whose."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.classes import Chunk
from ingest.grammar import is_feminine, letters_of
from ingest.mentions.article import Mentions
from ingest.mentions.people import gender_of
from ingest.mentions.words import phrases
from ingest.parse import Sentence
from ingest.titles import Share, Title, is_of_several, title_of

RUN = re.compile(r"T(?:,?&?T)*")
TITLE_FIRST = re.compile(r"[^NT]*T(?:,?&?T)*[dwyhm]{0,3}(?P<between>,?)N")
"""A sentence whose first person stands behind his post, at once or behind a comma."""
SEVERAL = re.compile(r",?N(?:,?&?N)+")


@dataclass(frozen=True, slots=True)
class Held:
    """A post of a sentence and who holds it, by the positions of their chunks."""

    at: int
    holder: int
    share: Share
    beside: str


def posts_of(sentence: Sentence, text: str) -> Iterator[Held]:
    """The posts of a sentence that are given to somebody."""
    letters = letters_of(sentence.chunks)
    for run in RUN.finditer(letters):
        titles = [at for at in range(*run.span()) if letters[at] == "T"]
        left, right = _left(letters, run.start()), _right(letters, run.end())
        touching = sentence.language == "en" and len(titles) == 1 and letters[run.end() : run.end() + 1] == "N"
        parted = touching and letters[run.start() - 1] in ",;"  # "on behalf of X, Undersecretary Y"
        beside = [sentence.chunks[at] for at in (left, right) if at is not None]
        hers = len(titles) == 1 and _is_hers(sentence.chunks[titles[0]], beside, text)
        first_of_right = titles[0] if left is None or parted or hers else _first_of_right(letters, titles, run)
        for at in titles:
            goes_right = right is not None and at >= first_of_right
            owners = _sharing(letters, run.end(), sentence.chunks[at]) if goes_right else [left]
            for rank, owner in enumerate(owners):
                if owner is not None:
                    yield Held(at, owner, Share(rank, len(owners)), _beside(letters, owner, at, run))


def _is_hers(post: Chunk, beside: Sequence[Chunk], text: str) -> bool:
    """«استقبل السيد فلان مديرة الجمعية السيدة فلانة»: a woman's post between a man and a woman is hers."""
    womans = len(beside) == 2 and is_feminine(post.parts[0].key)
    return womans and [gender_of(named, text) for named in beside] == ["m", "f"]


def _left(letters: str, start: int) -> int | None:
    """The person just before a run of posts."""
    match = re.search(r"N(?:<[^>]*>|PY)?[,:-]?&?a?$", letters[:start])
    return match.start() if match else None


def _right(letters: str, end: int) -> int | None:
    """The person just after a run of posts."""
    match = re.compile(r",?a?N").match(letters, end)
    return match.end() - 1 if match else None


def _beside(letters: str, owner: int, at: int, run: re.Match[str]) -> str:
    """Where a post stands, seen from its holder, and whether another person is as near."""
    between = letters[min(owner, at) + 1 : max(owner, at)]
    side = "before the name" if at < owner else "behind the name"
    others = "N" in letters[max(0, run.start() - 3) : run.start()] and "N" in letters[run.end() : run.end() + 3]
    return f"{side}{', behind a comma' if ',' in between else ''}{', between two people' if others else ''}"


def _sharing(letters: str, end: int, post: Chunk) -> list[int | None]:
    """Whoever stands behind a post; behind one of several people, all of them: «عضوا المجلس فلان وفلان»."""
    people = SEVERAL.match(letters, end) if is_of_several(post) else None
    if people is None:
        return [_right(letters, end)]
    return [at for at in range(*people.span()) if letters[at] == "N"]


def _first_of_right(letters: str, titles: Sequence[int], run: re.Match[str]) -> int:
    """The first post of a run between two people that belongs to the second of them."""
    if letters[run.start() - 1] == "a" and letters.startswith(",N", run.end()):
        return titles[0]  # "Qatar's Ambassador, X, and the Secretary-General, Y"
    style = TITLE_FIRST.match(letters)
    listed = letters[: run.start()].rstrip("&a").endswith(",")
    if style and letters.startswith(style["between"] + "N", run.end()) and listed:
        return titles[0]  # «رئيسة …، السيدة X، ومدير …، السيد Y»: as the sentence began
    nobody = run.end()
    if letters[run.end() : run.end() + 1] != "N":
        return nobody
    joined = [at for at in titles if letters[at - 1] == "&"]
    if joined:
        return joined[-1]  # «X، رئيس … ومدير … الشيخ Y»: what «و» opens touches Y
    if len(titles) > 1 and letters[titles[-1] - 1] == ",":
        return titles[-1]  # "X, Director of …, UNODC representative Y"
    return titles[0] if style and letters[run.start() - 1] != "," else nobody


def titles_of(mentions: Mentions) -> dict[int, list[Title]]:
    """Each person's titles, by the identity of the person; those of one body and like words once."""
    owners = {mention.whole: person for person in mentions.people for mention in person.mentions}
    found: dict[int, list[Title]] = {}
    for sentence in mentions.sentences:
        for post in posts_of(sentence, mentions.article.text):
            holder = sentence.chunks[post.holder]
            title = replace(title_of(sentence, post.at, mentions, post.share), beside=post.beside)
            titles = found.setdefault(id(owners[holder.start, holder.end]), [])
            if _gives_no_post(title):
                continue
            if not any(_repeats(held, title) for held in titles):
                titles.append(title)
    _set_parents(title for titles in found.values() for title in titles)
    return found


def _gives_no_post(title: Title) -> bool:
    """«نظيره», and words that alone are a rank or say whom somebody stands in for: «مندوبة عن …», "Commissioner"."""
    first = title.chunk.parts[0].key
    alone = len(title.chunk.parts) == 1 and first in phrases("no_post_alone")
    return alone or first in phrases("counterpart")


def _repeats(held: Title, title: Title) -> bool:
    """Whether a post was told before, as long or longer: "Minister X" after "Minister of Labour X"."""
    bare = title.body is None and title.country is None and len(title.text.split()) == 1
    return (held.body is title.body or bare) and _alike(held.text.casefold(), title.text.casefold())


def _alike(one: str, other: str) -> bool:
    return one in other or other in one


def _set_parents(titles: Iterable[Title]) -> None:
    """«مدير إدارة X بوزارة Y»: X is a part of Y."""
    for title in titles:
        chain = [body for body in (title.body, *title.parents) if body is not None]
        for body, parent in pairwise(chain):
            if body is not parent and body.parent is None and parent.parent is not body:
                body.parent = parent

"""The posts that an article gives its people: titles, the body of each, and whose they are."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.article import Span
from ingest.classes import Chunk, folded_phrase
from ingest.facts import PostStatus
from ingest.grammar import letters_of
from ingest.lexicon import vocabulary
from ingest.lexicon.files import table
from ingest.mentions.article import Mentions
from ingest.mentions.bodies import Body, named
from ingest.mentions.words import phrases
from ingest.parse import Sentence

RUN = re.compile(r"T(?:,?&?T)*")
LINKS = frozenset("iblofta,")


@dataclass(frozen=True, slots=True)
class Title:
    """A post as a sentence states it: its title, where it stands, its body."""

    text: str
    span: Span
    sentence: int
    chunk: Chunk
    body: Body | None
    parents: tuple[Body, ...]
    """Bodies that the title names after its own: that of «مدير إدارة X بوزارة Y» is X, its parent Y."""
    status: PostStatus
    country: str | None = None
    """ISO code of the country whose post it is, where no body is named (ruler, ambassador)."""
    accredited_to: str | None = None


def posts_of(sentence: Sentence, text: str, bodies: Mapping[Span, Body]) -> Iterator[tuple[Span, Title]]:
    """The posts of a sentence: the whole span of each person chunk they are given to, and the title."""
    letters = letters_of(sentence.chunks)
    title_first = bool(re.match(r"[^NT]*T(?:&?T)*N", letters))
    for run in RUN.finditer(letters):
        titles = [at for at in range(*run.span()) if letters[at] == "T"]
        left, right = _left(letters, run.start()), _right(letters, run.end())
        first_of_right = _first_of_right(letters, titles, run, title_first) if left is not None else titles[0]
        for at in titles:
            owner = right if right is not None and at >= first_of_right else left
            if owner is not None:
                whole = sentence.chunks[owner]
                yield (whole.start, whole.end), _title(sentence, at, text, bodies)


def _left(letters: str, start: int) -> int | None:
    """The person just before a run of posts."""
    match = re.search(r"N(?:<[^>]*>)?[,:-]?&?a?$", letters[:start])
    return match.start() if match else None


def _right(letters: str, end: int) -> int | None:
    """The person just after a run of posts."""
    match = re.compile(r",?a?N").match(letters, end)
    return match.end() - 1 if match else None


def _first_of_right(letters: str, titles: Sequence[int], run: re.Match[str], title_first: bool) -> int:
    """The first post of a run between two people that belongs to the second of them."""
    nobody = run.end()
    if letters[run.end() : run.end() + 1] != "N":
        return nobody
    joined = [at for at in titles if letters[at - 1] == "&"]
    if joined:
        return joined[-1]  # «X، رئيس … ومدير … الشيخ Y»: what «و» opens touches Y
    return titles[0] if title_first and letters[run.start() - 1] != "," else nobody


def _title(sentence: Sentence, at: int, text: str, bodies: Mapping[Span, Body]) -> Title:
    chunk = sentence.chunks[at]
    parts = chunk.parts
    holders = [bodies.get((named(part).start, named(part).end)) for part in parts if part.letter in "Xx"]
    known = [body for body in holders if body is not None]
    if any(part.letter == "'" for part in parts):
        known.reverse()  # "the foundation's protection section": the owner comes first
    end = _end_of_words(parts)
    first = next(at for at, part in enumerate(parts) if part.letter not in "XxZ'")
    if parts[first].letter == "Y" and first > 0:
        first += 1  # "IOM Jordan Chief of Mission"
    words = text[parts[first].start : parts[max(end, first + 1) - 1].end]
    acting = [part for part in parts[end:] if part.letter == "u"]
    if plain := _without_pronoun(parts[first]):
        words = plain + words[parts[first].end - parts[first].start :]
    if acting:
        words = f"{words} {text[acting[0].start : acting[0].end]}"
    body = known[0] if known else None
    if body is None and plain:
        body = _last_body(sentence, at, bodies)
    countries = [part.value for part in parts if part.letter in "Yy" and part.value]
    sent = any(part.letter == "t" for part in parts)
    return Title(
        text=words,
        span=(chunk.start, chunk.end),
        sentence=sentence.index,
        chunk=chunk,
        body=body,
        parents=tuple(known[1:]),
        status=_status(parts),
        country=countries[0] if countries and body is None else None,
        accredited_to=countries[-1] if sent and len(countries) > 1 else None,
    )


def _end_of_words(parts: Sequence[Chunk]) -> int:
    """Where a title's own words end: before the bodies that close it, unless words of its own follow them."""
    end = _end_before_region(parts)
    while end > 1 and parts[end - 1].letter in "uXxyYLZ'":
        owns_body = end < len(parts) and parts[end].letter == "'"
        if parts[end - 1].letter in "yYL" and not owns_body and not any(part.letter in "Xx" for part in parts[:end]):
            break
        end -= 1
        while end > 1 and parts[end - 1].letter in LINKS:
            end -= 1
    return end


def _end_before_region(parts: Sequence[Chunk]) -> int:
    """«المدير الإقليمي للمنظمة … لمنطقة الشرق الأوسط», "for the GCC region": the region is not of the title."""
    for at in range(1, len(parts) - 1):
        if parts[at - 1].letter in "Xx" and parts[at].letter == "l" and parts[at + 1].key in phrases("region"):
            return at
    regional = len(parts) > 2 and parts[-1].key in phrases("region")
    return len(parts) - 1 if regional else len(parts)


def _without_pronoun(part: Chunk) -> str | None:
    """«رئيستها» is رئيسة of a body just named."""
    return next((plain for form, plain in table("ar", "role_pronoun") if folded_phrase(form) == part.key), None)


def _last_body(sentence: Sentence, at: int, bodies: Mapping[Span, Body]) -> Body | None:
    before = [named(chunk) for chunk in sentence.chunks[:at] if chunk.letter == "X"]
    return bodies.get((before[-1].start, before[-1].end)) if before else None


def _status(parts: Sequence[Chunk]) -> PostStatus:
    words = {part.key for part in parts}
    for language in ("ar", "en"):
        classes = vocabulary(language).classes
        if words & classes["former"]:
            return "former"
        if words & classes["acting"] or words & set(phrases("acting_post")):
            return "acting"
    return "current"


def titles_of(mentions: Mentions) -> dict[int, list[Title]]:
    """Each person's titles, by the identity of the person; those of one body and like words once."""
    owners = {mention.whole: person for person in mentions.people for mention in person.mentions}
    found: dict[int, list[Title]] = {}
    for sentence in mentions.sentences:
        for whole, title in posts_of(sentence, mentions.article.text, mentions.body_at):
            titles = found.setdefault(id(owners[whole]), [])
            if title.chunk.parts[0].key in phrases("counterpart"):
                continue
            if not any(held.body is title.body and _alike(held.text, title.text) for held in titles):
                titles.append(title)
    _set_parents(title for titles in found.values() for title in titles)
    return found


def _alike(one: str, other: str) -> bool:
    return one in other or other in one


def _set_parents(titles: Iterable[Title]) -> None:
    """«مدير إدارة X بوزارة Y»: X is a part of Y."""
    for title in titles:
        chain = [body for body in (title.body, *title.parents) if body is not None]
        for body, parent in pairwise(chain):
            if body is not parent and body.parent is None and parent.parent is not body:
                body.parent = parent

"""The bodies an article names, each with all the forms by which it names it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ingest.article import Span
from ingest.classes import Chunk
from ingest.facts import BodyKind
from ingest.mentions.words import bare, content, flat, leaves
from ingest.parse import Sentence


@dataclass(slots=True)
class BodyMention:
    """One place where a body is named, or meant by a word like «اللجنة»."""

    sentence: int
    position: int
    span: Span
    chunk: Chunk
    aliases: tuple[Span, ...] = ()


@dataclass(slots=True)
class Body:
    """A body of one article."""

    head: str
    words: tuple[str, ...]
    kind: BodyKind = "agency"
    mentions: list[BodyMention] = field(default_factory=list)
    aliases: set[Span] = field(default_factory=set)
    country: str | None = None
    country_inferred: bool = True
    international: bool = False
    parent: "Body | None" = None


def bodies_of(sentences: Sequence[Sentence]) -> tuple[list[Body], dict[Span, Body]]:
    """The bodies of an article, and which of them stands at each span that names or means one."""
    found: list[Body] = []
    at: dict[Span, Body] = {}
    for mention in _mentions(sentences, "X"):
        body = _same(found, mention) or _new(found, mention)
        _add(body, mention)
        at[mention.span] = body
    for mention in _mentions(sentences, "x"):
        if meant := _meant(found, mention):
            at[mention.span] = meant
    return found, at


def named(chunk: Chunk) -> Chunk:
    """The chunk of the name alone, without an acronym or short name that follows it."""
    while chunk.parts and chunk.parts[0].letter == "X":
        chunk = chunk.parts[0]
    return chunk


def _mentions(sentences: Sequence[Sentence], letter: str) -> Iterator[BodyMention]:
    for sentence in sentences:
        for position, chunk in enumerate(flat(sentence.chunks)):
            if chunk.letter == letter:
                name = named(chunk)
                yield BodyMention(sentence.index, position, (name.start, name.end), name, tuple(_aliases(chunk, name)))


def _aliases(chunk: Chunk, name: Chunk) -> Iterator[Span]:
    """The spans of the acronyms and quoted names that follow the name."""
    while chunk is not name:
        run = [part for part in chunk.parts[1:] if part.letter not in "<>qQ-"]
        if run:
            yield run[0].start, run[-1].end
        chunk = chunk.parts[0]


def _same(bodies: Sequence[Body], mention: BodyMention) -> Body | None:
    words = content(mention.chunk)
    for body in reversed(bodies):
        if body.words == words or _shortened(body, mention.chunk, words):
            return body
    return None


def _shortened(body: Body, chunk: Chunk, words: tuple[str, ...]) -> bool:
    """One is the other shortened: the same head, its words among the other's, and no country in what is left out."""
    if head_of(chunk) != body.head or min(len(words), len(body.words)) < 2:
        return False
    short, long = sorted((set(words), set(body.words)), key=len)
    return short <= long and not _has_country(chunk) and not _has_country(body.mentions[0].chunk)


def _has_country(chunk: Chunk) -> bool:
    return any(leaf.letter in "Yy" for leaf in leaves(chunk))


def _new(bodies: list[Body], mention: BodyMention) -> Body:
    words = content(mention.chunk)
    body = Body(head_of(mention.chunk), words)
    bodies.append(body)
    return body


def _add(body: Body, mention: BodyMention) -> None:
    body.mentions.append(mention)
    body.aliases.update(mention.aliases)
    words = content(mention.chunk)
    if len(words) > len(body.words):
        body.words = words


def head_of(chunk: Chunk) -> str:
    """The bare head noun of a body: لجنة of «اللجنة الوطنية», committee of "National Committee"."""
    heads = [leaf for leaf in leaves(chunk) if leaf.letter in "BDF"] or list(leaves(chunk))
    return bare(heads[0].key.split()[0])


def _meant(bodies: Sequence[Body], mention: BodyMention) -> Body | None:
    """The body last named before an anaphor like «المركز», of the same head."""
    head = bare(mention.chunk.key)
    before = [
        (earlier.span, body)
        for body in bodies
        for earlier in body.mentions
        if earlier.span < mention.span and head == body.head
    ]
    return max(before, key=lambda pair: pair[0])[1] if before else None

"""The bodies an article names, each with all the forms by which it names it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ingest.article import Span
from ingest.classes import Chunk
from ingest.facts import BodyKind
from ingest.grammar import letters_of
from ingest.mentions.known_bodies import adjectives, also_meant_by, international_body, several_and_one
from ingest.mentions.sides import side_at, sides_of
from ingest.mentions.words import bare, content, flat, holds, leaves, phrases
from ingest.parse import Sentence

LONGEST_ALIAS = 4
QUOTED = "quoted_body"
"""The pattern of a short name in quotation marks, without its head («رئيسة "الوطنية التنسيقية"»)."""


@dataclass(frozen=True, slots=True)
class Alias:
    """An acronym or short name of a body: where it stands, its words as they are met, and its bare words."""

    span: Span
    key: str
    words: tuple[str, ...]


@dataclass(slots=True)
class BodyMention:
    """One place where a body is named, or meant by a word like «اللجنة»; `country` stands in it or beside it."""

    sentence: int
    span: Span
    chunk: Chunk
    aliases: tuple[Alias, ...] = ()
    country: str | None = None
    of_international: bool = False
    """Whether it stands as part of an international body («إدارة المرأة بجامعة الدول العربية»)."""


@dataclass(slots=True, eq=False)
class Body:
    """A body of one article; `words` are those of its fullest name."""

    head: str
    words: tuple[str, ...]
    kind: BodyKind = "agency"
    mentions: list[BodyMention] = field(default_factory=list)
    aliases: list[Alias] = field(default_factory=list)
    stated_country: str | None = None
    """The country that stands in one of its names, or beside one."""
    country: str | None = None
    country_inferred: bool = True
    international: bool = False
    parent: "Body | None" = None


def bodies_of(sentences: Sequence[Sentence], home: str | None) -> tuple[list[Body], dict[Span, Body]]:
    """The bodies of an article, and which of them stands at each span that names or means one."""
    found: list[Body] = []
    at: dict[Span, Body] = {}
    # full names first, so that an acronym in the headline finds the body that bears it
    for mention in sorted(_mentions(sentences, "X"), key=_shortness):
        body = _same(found, mention, home) or _new(found, mention)
        _add(body, mention)
        at[mention.span] = body
    for mention, body in _short_names(sentences, found):
        body.mentions.append(mention)
        at[mention.span] = body
    named_at = _last_named(found)
    for mention in _mentions(sentences, "x"):
        if meant := _meant(found, named_at.get(bare(mention.chunk.key), ()), mention, home):
            at[mention.span] = meant
    for body in found:
        body.mentions.sort(key=lambda mention: mention.span)
    return sorted(found, key=lambda body: body.mentions[0].span), at


def _shortness(mention: BodyMention) -> tuple[bool, int]:
    words = content(mention.chunk)
    return len(words) < 2, -len(words)


def named(chunk: Chunk) -> Chunk:
    """The chunk of the name alone, without an acronym or short name that follows it."""
    while chunk.parts and chunk.parts[0].letter == "X":
        chunk = chunk.parts[0]
    return chunk


def head_of(chunk: Chunk) -> str:
    """The bare head noun of a body: لجنة of «اللجنة الوطنية», committee of "National Committee"."""
    words = leaves(chunk)
    heads = [at for at, leaf in enumerate(words) if leaf.letter in "BDEFJWk"] or [0]
    head = heads[0]
    while head + 1 in heads and words[head].letter == "B" and words[head].key.isascii():
        head += 1  # "Shelter Section" is a section
    return bare(words[head].key.split()[0])


def _mentions(sentences: Sequence[Sentence], letter: str) -> Iterator[BodyMention]:
    sides = sides_of(sentences)
    for sentence in sentences:
        chunks = flat(sentence.chunks)
        letters = letters_of(chunks)
        for position, chunk in enumerate(chunks):
            if chunk.letter == letter and not holds(chunk, "news_agency"):
                name = named(chunk)
                told = next(_countries(name, chunks, letters, position), None)
                in_post = any(post.letter == "T" and post.start <= name.start < post.end for post in sentence.chunks)
                city = _city_behind(chunks, letters, position) if in_post else None
                country = told or city or side_at(sides, (name.start, name.end))
                aliases = tuple(map(_alias, _alias_runs(chunk, name)))
                owner = _owner(letters, position)
                abroad = owner is not None and holds(chunks[owner], "international")
                yield BodyMention(sentence.index, (name.start, name.end), name, aliases, country, abroad)


def _alias(run: Sequence[Chunk]) -> Alias:
    key = " ".join(leaf.key for part in run for leaf in leaves(part))
    return Alias((run[0].start, run[-1].end), key, tuple(word for part in run for word in content(part)))


def _alias_runs(chunk: Chunk, name: Chunk) -> Iterator[Sequence[Chunk]]:
    """The acronyms and quoted names that follow the name, and a name that is itself quoted."""
    while chunk is not name:
        opened = max(letters_of(chunk.parts).find("<"), 0)  # "Mission in Somalia (EUCAP)"
        if run := [part for part in chunk.parts[opened + 1 :] if part.letter not in "<>qQ-"]:
            yield run
        chunk = chunk.parts[0]
    letters = letters_of(name.parts)
    if "q" in letters and "Q" in letters:
        yield list(name.parts[letters.index("q") + 1 : letters.index("Q")])


def _countries(name: Chunk, chunks: Sequence[Chunk], letters: str, position: int) -> Iterator[str]:
    """«وزارة الخارجية الأمريكية», «اللجنة الوطنية … في سلطنة عمان», "Kuwait's Ministry of Justice"."""
    yield from (leaf.value for leaf in leaves(chunks[position]) if leaf.letter in "Yy" and leaf.value)
    for pattern in ("iY", "bY", "iaY", "oaY", "oY", "Y", "aY", "y"):
        if letters.startswith(pattern, position + 1):
            yield chunks[position + len(pattern)].value
    if holds(name, "shelter_word") and letters[position + 1 : position + 3] in ("iL", "bL"):
        yield chunks[position + 2].value  # «دار الضيافة لإيواء الضحايا في أوبوك»
    if (owner := _owner(letters, position)) is not None:  # «لجنة حقوق الإنسان بالبرلمان التركي»
        yield from _countries(named(chunks[owner]), chunks, letters, owner)
    if position >= 2 and letters[position - 2 : position] in ("Y'", "y'"):
        yield chunks[position - 2].value
    if letters[:position].endswith("wiY,a") and chunks[position - 5].key in phrases("counterpart"):
        yield chunks[position - 3].value  # "its counterpart in Chad, the National Committee"
    if name.letter == "x" and letters[:position].endswith("y"):
        yield chunks[position - 1].value  # "the Chadian committee"


def _city_behind(chunks: Sequence[Chunk], letters: str, position: int) -> str | None:
    """The country of the city where a post puts a body: "head of the Anti-Drugs Branch at the Police in Damascus"."""
    if letters.startswith("iL", position + 1):
        return chunks[position + 2].value
    owner = _owner(letters, position)
    return None if owner is None else _city_behind(chunks, letters, owner)


def _owner(letters: str, position: int) -> int | None:
    """The position of the body that a body is said to be part of."""
    links = ("b", "i", "ia", "fa", "oa", "o")
    return next((position + 1 + len(link) for link in links if letters.startswith(f"{link}X", position + 1)), None)


def _same(bodies: Sequence[Body], mention: BodyMention, home: str | None) -> Body | None:
    """The body last named that a mention may be; «اللجنة الوطنية» here and of another country are two."""
    words, head = content(mention.chunk), head_of(mention.chunk)
    known, quoted = international_body(mention.chunk), mention.chunk.value == QUOTED
    country, of_any = mention.country or home, holds(mention.chunk, "international")
    for body in reversed(bodies):
        if not of_any and (body.stated_country or home) != country:
            continue
        if (
            body.words == words
            or any(words == alias.words for alias in body.aliases)
            or (body.head == head and (_shortened(body, words) or _by_country(body, mention)))
            or (known is not None and _is_same_international(body, known))
            or _is_one_of(body, mention, head)
            or (quoted and set(words) <= set(body.words))
        ):
            return body
    return None


def _is_same_international(body: Body, known: str) -> bool:
    """Whether both are known names of one international body, as "EU" and "European Union" are."""
    return any(international_body(named.chunk) == known for named in body.mentions)


def _is_one_of(body: Body, mention: BodyMention, head: str) -> bool:
    """«مركز إيواء النساء» is of the body «مراكز إيواء»."""
    return (
        (body.head, head) in several_and_one()
        and holds(mention.chunk, "shelter_word")
        and holds(body.mentions[0].chunk, "shelter_word")
    )


def _by_country(body: Body, mention: BodyMention) -> bool:
    """«اللجنة المغربية» is the committee of that country, whatever its name."""
    if body.stated_country != mention.country:
        return False
    first, *others = leaves(mention.chunk)
    return bool(others) and first.letter == "D" and all(leaf.letter == "y" for leaf in others)


def _shortened(body: Body, words: tuple[str, ...]) -> bool:
    """One is the other shortened: its words are among the other's."""
    if min(len(words), len(body.words)) < 2:
        return False
    short, long = sorted((set(words) - adjectives(), set(body.words) - adjectives()), key=len)
    return short <= long and not (long - short) & set(phrases("region"))  # «وزارة داخلية إقليم كردستان»


def _new(bodies: list[Body], mention: BodyMention) -> Body:
    body = Body(head_of(mention.chunk), content(mention.chunk))
    bodies.append(body)
    return body


def _add(body: Body, mention: BodyMention) -> None:
    body.mentions.append(mention)
    known = {alias.key for alias in body.aliases}
    body.aliases += [alias for alias in mention.aliases if alias.key not in known]
    body.stated_country = body.stated_country or mention.country
    words = content(mention.chunk)
    if len(words) > len(body.words):
        body.words = words


def _short_names(sentences: Sequence[Sentence], bodies: Sequence[Body]) -> Iterator[tuple[BodyMention, Body]]:
    """Acronyms and quoted short names where they stand for a body that the article names with them elsewhere."""
    keys = {alias.key: body for body in bodies for alias in body.aliases}
    if not keys:
        return
    first_words = {key.partition(" ")[0] for key in keys}
    taken: dict[int, list[Span]] = {}
    for mention in (mention for body in bodies for mention in body.mentions):
        taken.setdefault(mention.sentence, []).extend([mention.span, *(alias.span for alias in mention.aliases)])
    for sentence in sentences:
        chunks = flat(sentence.chunks)
        for at, first in enumerate(chunks):
            if first.key.partition(" ")[0] not in first_words:
                continue
            for width in range(min(LONGEST_ALIAS, len(chunks) - at), 0, -1):
                run = chunks[at : at + width]
                body = keys.get(" ".join(chunk.key for chunk in run))
                span = run[0].start, run[-1].end
                if body is None or not _stands_alone(chunks, at, width):
                    continue
                if not any(_within(span, other) for other in taken.get(sentence.index, ())):
                    yield BodyMention(sentence.index, span, run[0]), body
                    break


def _stands_alone(chunks: Sequence[Chunk], at: int, width: int) -> bool:
    """An acronym, or words in quotation marks: the words alone may mean what they say («إيواء»)."""
    quoted = at > 0 and chunks[at - 1].letter == "q" and letters_of(chunks[at + width : at + width + 1]) == "Q"
    return quoted or (width == 1 and chunks[at].letter in "ZSX")


def _within(span: Span, other: Span) -> bool:
    return other[0] <= span[0] and span[1] <= other[1]


def _last_named(bodies: Sequence[Body]) -> dict[str, list[tuple[Span, int, int]]]:
    """Head → every place where a body of that head is named, in order, which body it is and in which sentence."""
    named_at: dict[str, list[tuple[Span, int, int]]] = {}
    for at, body in enumerate(bodies):
        for mention in body.mentions:
            for word in (body.head, *also_meant_by().get(body.head, ())):
                named_at.setdefault(word, []).append((mention.span, at, mention.sentence))
    return {head: sorted(places) for head, places in named_at.items()}


def _meant(
    bodies: Sequence[Body], places: Sequence[tuple[Span, int, int]], mention: BodyMention, home: str | None
) -> Body | None:
    """The body meant by an anaphor like «المركز»: of those of its country in the last sentence, the first named."""
    before = places[: bisect_left(places, (mention.span, -1, -1))]
    before = [place for place in before if (bodies[place[1]].stated_country or home) == mention.country] or before
    if not before:
        return None
    if mention.chunk.key.isascii():
        return bodies[before[-1][1]]  # in English the nearest
    told_in = before[-1][2]
    return next(bodies[at] for _, at, sentence in before if sentence == told_in)

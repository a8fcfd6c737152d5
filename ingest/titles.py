"""Titles: the words of a post, the body it is of, and whether it is held now."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ingest.article import Span
from ingest.classes import Chunk, folded_phrase
from ingest.facts import PostStatus
from ingest.grammar import is_feminine, letters_of
from ingest.lexicon.files import table
from ingest.mentions.article import Mentions
from ingest.mentions.bodies import Body, named
from ingest.mentions.countries import self_named
from ingest.mentions.words import flat, phrases
from ingest.parse import Sentence

LINKS = frozenset("iblofta,hp")
PLACE_BEHIND = re.compile(r"(?:(?:[ib][vw]?[LY])?(?:<[^>]*>)?|l[wd]{1,5}|(?:wd)?t.*)$")
SHARED = "post_shared"
"""The pattern of a post that goes on from the one before it."""


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
    beside: str = "before the name"
    """Where it stands, seen from its holder's name."""


@dataclass(frozen=True, slots=True)
class Share:
    """Whose of several people's post is meant: the first's of two is 0 of 2."""

    rank: int
    count: int


ALONE = Share(0, 1)


def title_of(sentence: Sentence, at: int, mentions: Mentions, share: Share = ALONE) -> Title:
    """The title that the post at a position of the sentence states, for one of those who share it."""
    chunk = sentence.chunks[at]
    parts = chunk.parts
    held = _bodies_in(parts, mentions.body_at)
    known = _narrowest_first(parts, held)
    words, plain = _words(parts, held, mentions.article.text)
    words = _of_one(sentence, at, words, mentions.article.text)
    body = known[0] if known else _owner(sentence, at, mentions.body_at, plain)
    if body is None and all(part.letter not in "YyL" for part in parts):
        body = _represented(sentence, at, mentions.body_at)
    pieces = _pieces(parts, share.count)
    if pieces:
        words = _own_words(parts, pieces[share.rank], mentions.article.text)
    stated = pieces[share.rank] if pieces else parts
    countries = [part.value for part in stated if part.letter in "Yy" and part.value]
    sent = any(part.letter == "t" for part in parts)
    if letters_of(sentence.chunks[max(at - 2, 0) : at]) in ("Y'", "y'"):
        countries.insert(0, sentence.chunks[at - 2].value)  # "Qatar's Minister of Labour"
    if sent and mentions.home in self_named(parts[-1]):
        countries.append(mentions.home or "")  # «لدى المملكة»
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


def _owner(sentence: Sentence, at: int, bodies: Mapping[Span, Body], plain: bool) -> Body | None:
    """The body of a post that names none: in the genitive before it, or meant by a pronoun («رئيستها», "its head")."""
    before = sentence.chunks[:at]
    if letters_of(before[-1:]) == "'" and len(before) > 1:
        return bodies.get((named(before[-2]).start, named(before[-2]).end))
    if before and before[-1].key in phrases("possessive"):
        return _last_owner(before, bodies)
    return _last_body(sentence, at, bodies) if plain else None


def _bodies_in(parts: Sequence[Chunk], bodies: Mapping[Span, Body]) -> dict[int, Body]:
    """The bodies of a title by the position of the part that names each, acronyms and short names among them."""
    found = {}
    for at, part in enumerate(parts):
        name = named(part) if part.letter == "X" else part
        if body := bodies.get((name.start, name.end)):
            found[at] = body
    return found


def _narrowest_first(parts: Sequence[Chunk], held: Mapping[int, Body]) -> list[Body]:
    """The bodies of a title; one in the genitive owns the next: "the foundation's protection section"."""
    known: list[Body] = []
    owners: list[Body] = []
    for at, body in held.items():
        if letters_of(parts[at + 1 : at + 2]) == "'":
            owners.insert(0, body)
        else:
            known += [body, *owners]
            owners = []
    region = [body for at, body in held.items() if letters_of(parts[:at]).removesuffix("a").endswith("l")]
    return [body for body in known + owners if body not in region] or known + owners


def _words(parts: Sequence[Chunk], held: Mapping[int, Body], text: str) -> tuple[str, bool]:
    """The title's own words, and whether a pronoun in them means a body just named («رئيستها»)."""
    end = _end_of_words(parts, held)
    first = next(at for at, part in enumerate(parts) if part.letter not in "XxZ'" and at not in held)
    if parts[first].letter == "Y" and first > 0:
        first += 1  # "IOM Jordan Chief of Mission"
    words = text[parts[first].start : parts[max(end, first + 1) - 1].end]
    plain = _without_pronoun(parts[first])
    if plain:
        words = plain + words[parts[first].end - parts[first].start :]
    acting = [part for part in parts[end:] if part.letter == "u"]
    return f"{words} {text[acting[0].start : acting[0].end]}" if acting else words, plain is not None


def _of_one(sentence: Sentence, at: int, words: str, text: str) -> str:
    """«وزيرا العدل فلان والشؤون الاجتماعية فلانة»: each of them holds the post of one, وزير."""
    if sentence.chunks[at].value == SHARED:
        posts = [chunk.parts[0].key for chunk in sentence.chunks[:at] if chunk.letter == "T"]
        return f"{_singular(posts[-1])} {words}" if posts and _singular(posts[-1]) else words
    for part in sentence.chunks[at].parts:
        if singular := _singular(part.key):
            return words.replace(text[part.start : part.end], singular, 1)
    return words


def is_of_several(post: Chunk) -> bool:
    """Whether the words of a post are of several people: «سفراء كوبا», "the Ambassadors of Ethiopia and Kenya"."""
    return any(_singular(part.key) for part in post.parts)


def _pieces(parts: Sequence[Chunk], count: int) -> list[Sequence[Chunk]]:
    """What each of several people has of a post that lists as many things as there are people."""
    head = next((at for at, part in enumerate(parts) if _singular(part.key)), None)
    if count < 2 or head is None or any(part.letter == "z" for part in parts):
        return []  # «ممثلتا المكتب في كل من المغرب والكويت»: who of them is where is not told
    pieces: list[Sequence[Chunk]] = [[]]
    for part in parts[head + 1 :]:
        pieces = [*pieces, []] if part.letter in "&," else [*pieces[:-1], [*pieces[-1], part]]
    pieces = [piece for piece in pieces if piece]
    return pieces if len(pieces) == count else []


def _own_words(parts: Sequence[Chunk], piece: Sequence[Chunk], text: str) -> str:
    """Of "the Ambassadors of Ethiopia and Kenya" one is "Ambassador of Kenya"."""
    head = next(at for at, part in enumerate(parts) if _singular(part.key))
    links = [part for part in parts[head + 1 :] if part.letter in LINKS][:1] if piece[0].letter not in LINKS else []
    words = [_singular(parts[head].key) or "", *(text[link.start : link.end] for link in links)]
    return " ".join([*words, text[piece[0].start : piece[-1].end]])


def _singular(word: str) -> str | None:
    return _of_several().get(word)


@cache
def _of_several() -> Mapping[str, str]:
    """«سفراء» → سفير."""
    rows = (*table("ar", "role_number"), *table("en", "role_number"))
    return {folded_phrase(several): one for several, one in reversed(rows)}


def _end_of_words(parts: Sequence[Chunk], held: Mapping[int, Body]) -> int:
    """Where a title's own words end: before the bodies that close it, unless words of its own follow them."""
    end = min(_end_before_region(parts), _end_before_place(parts, held))
    while end > 1 and (end - 1 in held or parts[end - 1].letter in "uXxyYLZ'qQ"):
        owns_body = end < len(parts) and parts[end].letter == "'"
        bodiless = not any(at < end for at in held) and not any(part.letter in "Xx" for part in parts[:end])
        of_body = parts[end - 1].letter == "y" and end in held  # "Chairman of the Chadian committee"
        of_country = parts[end - 1].letter in "yYL" and not of_body and not _says_where(parts[:end])
        if of_country and bodiless and not owns_body:
            break
        if end - 1 not in held and letters_of(parts[max(end - 3, 0) : end]) in ("O'x", "K'x"):
            break  # "Director of the Minister's Office"
        end -= 1
        while end > 1 and parts[end - 1].letter in LINKS:
            end -= 1
    return end


def _says_where(parts: Sequence[Chunk]) -> bool:
    """«وزير العدل في مملكة تايلند» is وزير العدل, there; a «سفير» is sent where his title says."""
    return letters_of(parts[-2:]) == "iY" and not any(part.key in phrases("sent_there") for part in parts)


def _end_before_region(parts: Sequence[Chunk]) -> int:
    """«المدير الإقليمي للمنظمة … لمنطقة الشرق الأوسط», "for the GCC region": the region is not of the title."""
    for at in range(1, len(parts) - 1):
        if parts[at - 1].letter in "Xx" and parts[at].letter == "l" and parts[at + 1].key in phrases("region"):
            return at
    regional = len(parts) > 2 and parts[-1].key in phrases("region")
    return len(parts) - 1 if regional else len(parts)


def _end_before_place(parts: Sequence[Chunk], held: Mapping[int, Body]) -> int:
    """«رئيس مكتب المنظمة … بشرق السودان», «ممثلة المكتب … لدى دول المجلس»: where the body is, behind it."""
    if (several := letters_of(parts).find("iz")) > 0:
        return several  # «في كل من المغرب والكويت»
    behind = max((at for at, part in enumerate(parts) if at in held or part.letter in "Xx"), default=-1) + 1
    place = PLACE_BEHIND.match(letters_of(parts[behind:])) if behind else None
    return behind if place else len(parts)


def _without_pronoun(part: Chunk) -> str | None:
    """«رئيستها» is رئيسة of a body just named."""
    return _of_pronoun().get(part.key)


@cache
def _of_pronoun() -> Mapping[str, str]:
    """«رئيستها» → رئيسة."""
    return {folded_phrase(form): plain for form, plain in reversed(table("ar", "role_pronoun"))}


def _represented(sentence: Sentence, at: int, bodies: Mapping[Span, Body]) -> Body | None:
    """«ووقع عن المجلس الأمين العام السيد فلان»: the post of one who acts for a body is of that body."""
    before = sentence.chunks[max(at - 2, 0) : at]
    if len(before) < 2 or before[0].key not in phrases("on_the_part_of") or before[1].letter not in "Xx":
        return None
    name = named(before[1])
    return bodies.get((name.start, name.end))


def _last_body(sentence: Sentence, at: int, bodies: Mapping[Span, Body]) -> Body | None:
    before = [named(chunk) for chunk in reversed(sentence.chunks[:at]) if chunk.letter in "Xx"]
    known = [body for name in before if (body := bodies.get((name.start, name.end)))]
    feminine = (
        sentence.chunks[at].parts[0].key.endswith(phrases("feminine_pronoun"))
    )  # «رئيستها» is of a لجنة, not of a مجلس
    return next((body for body in known if is_feminine(body.head) == feminine), known[0] if known else None)


def _last_owner(before: Sequence[Chunk], bodies: Mapping[Span, Body]) -> Body | None:
    """The body named last; of a place that was visited, "where its head …", the first since the verb."""
    visited = len(before) > 1 and before[-2].key in phrases("relative_place")
    since = max((at for at, chunk in enumerate(before) if chunk.letter == "V"), default=0) if visited else 0
    spans = [(named(chunk).start, named(chunk).end) for chunk in flat(before[since:])]
    found = [bodies[span] for span in spans if span in bodies]
    return (found[0] if visited else found[-1]) if found else None


def _status(parts: Sequence[Chunk]) -> PostStatus:
    words = {part.key for part in parts}
    if words & set(phrases("former")):
        return "former"
    return "acting" if words & {*phrases("acting"), *phrases("acting_post")} else "current"

"""The countries an article names, the country it is written in, and the country of each body."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ingest.article import Article
from ingest.classes import Chunk
from ingest.grammar import letters_of
from ingest.lexicon.files import table
from ingest.lexicon.keys import key
from ingest.mentions.bodies import Body
from ingest.mentions.words import flat, holds, leaves, phrases
from ingest.parse import Sentence, all_chunks

AGENCY_WEIGHT = 3


def home_of(article: Article, sentences: Sequence[Sentence]) -> str | None:
    """The country that an article means by «المملكة» or "the Kingdom": its agency's, else the one it names most."""
    weights: Counter[str] = Counter()
    for row in table("", "agency_countries"):
        if article.publisher and key(row[0]) == key(article.publisher):
            weights[row[1]] += AGENCY_WEIGHT
    for sentence in sentences:
        for chunk in all_chunks(sentence.chunks):
            if chunk.letter in "YyL" and chunk.value:
                weights[chunk.value] += 1
    return max(weights, key=lambda code: (weights[code], code)) if weights else None


def countries_of(sentences: Sequence[Sentence], home: str | None) -> list[str]:
    """The countries named, by name, by the adjective of an actor or as «المملكة», in order."""
    found: dict[str, None] = {}
    for sentence in sentences:
        chunks = list(all_chunks(sentence.chunks))
        for chunk in chunks:
            if chunk.letter in "Yy" and chunk.value and not _is_language(chunks, chunk):
                found[chunk.value] = None
            elif home and home in self_named(chunk):
                found[home] = None
    return list(found)


def self_named(chunk: Chunk) -> tuple[str, ...]:
    """The countries that may call themselves by this word."""
    if chunk.parts and chunk.letter != "w":
        return ()
    for language in ("ar", "en"):
        for form, codes in table(language, "self_names"):
            if key(form) == chunk.key:
                return tuple(codes.split())
    return ()


def set_countries(bodies: Sequence[Body], sentences: Sequence[Sentence], home: str | None) -> None:
    """Give each body its country: of its own words, of the words beside it, of its parent, else the article's."""
    for body in bodies:
        body.international = _is_international(body)
        if body.international:
            body.country_inferred = False
            continue
        stated = next(_stated(body, sentences), None)
        body.country, body.country_inferred = (stated, False) if stated else (None, True)
    for body in bodies:
        if body.country is None and not body.international:
            body.country = body.parent.country if body.parent and body.parent.country else home


def _stated(body: Body, sentences: Sequence[Sentence]) -> Iterator[str]:
    for mention in body.mentions:
        yield from (leaf.value for leaf in leaves(mention.chunk) if leaf.letter in "Yy" and leaf.value)
    for mention in body.mentions:
        chunks = flat(sentences[mention.sentence].chunks)
        yield from _beside(chunks, mention.position)
    for mention in body.mentions:
        yield from (leaf.value for leaf in leaves(mention.chunk) if leaf.letter == "L" and leaf.value)


def _beside(chunks: Sequence[Chunk], position: int) -> Iterator[str]:
    """«اللجنة الوطنية … في سلطنة عمان», "Kuwait's Ministry of Justice"."""
    letters = letters_of(chunks)
    for pattern in ("iY", "bY", "iaY", "oaY", "oY", "Y", "aY"):
        if letters.startswith(pattern, position + 1):
            yield chunks[position + len(pattern)].value
    if position >= 2 and letters[position - 2 : position] in ("Y'", "y'"):
        yield chunks[position - 2].value


def _is_international(body: Body) -> bool:
    return any(holds(mention.chunk, "international") for mention in body.mentions)


def _is_language(chunks: Sequence[Chunk], chunk: Chunk) -> bool:
    """«بلغات منها البنغالية»: languages are no countries."""
    return any(other.key in phrases("language_cue") and other.start < chunk.start for other in chunks)

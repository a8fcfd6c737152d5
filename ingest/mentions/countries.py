"""The countries an article names, the country it is written in, and the country of each body."""

from collections import Counter
from collections.abc import Sequence
from functools import cache

from ingest.article import Article
from ingest.classes import Chunk
from ingest.grammar import letters_of
from ingest.lexicon.files import table
from ingest.lexicon.keys import key
from ingest.mentions.bodies import Body
from ingest.mentions.words import holds, leaves, phrases
from ingest.parse import Sentence, all_chunks

AGENCY_WEIGHT, DATELINE_WEIGHT = 20, 6
SIGNS_BEHIND_TOWN = frozenset(",<-:")


def home_of(article: Article, sentences: Sequence[Sentence]) -> str | None:
    """The country that an article means by «المملكة» or "the Kingdom": its agency's, else the one it names most."""
    weights: Counter[str] = Counter()
    if agency := _agency_country(article):
        weights[agency] += AGENCY_WEIGHT
    if written := _dateline(sentences):
        weights[written] += DATELINE_WEIGHT
    for sentence in sentences:
        before = ""
        for chunk in all_chunks(sentence.chunks):
            if chunk.letter in "YyL" and chunk.value and before not in phrases("delegation"):
                weights[chunk.value] += 1
            before = chunk.key
    return max(weights, key=lambda code: (weights[code], code)) if weights else None


def _dateline(sentences: Sequence[Sentence]) -> str | None:
    """The country of the town that opens an English lead ("Doha, 20 May")."""
    lead = next((sentence.chunks for sentence in sentences if not sentence.headline), ())
    parted = letters_of(lead[1:2]) in SIGNS_BEHIND_TOWN
    return lead[0].value if parted and lead[0].letter in "LY" and lead[0].key.isascii() else None


def _agency_country(article: Article) -> str | None:
    publisher = key(article.publisher or "")
    return next((code for agency, code in table("", "agency_countries") if key(agency) == publisher), None)


def countries_of(sentences: Sequence[Sentence], home: str | None) -> list[str]:
    """The countries named, by name, by the adjective of an actor or as «المملكة», in order."""
    found: dict[str, None] = {}
    for sentence in sentences:
        chunks = [leaf for chunk in sentence.chunks if chunk.letter != "N" for leaf in leaves(chunk)]
        languages = next((chunk.start for chunk in chunks if chunk.key in phrases("language_cue")), None)
        for chunk in chunks:
            if chunk.letter in "Yy" and chunk.value:
                if languages is None or chunk.start < languages:  # «بلغات منها البنغالية»: languages are no countries
                    found[chunk.value] = None
            elif home and home in self_named(chunk):
                found[home] = None
    return list(found)


def self_named(chunk: Chunk) -> tuple[str, ...]:
    """The countries that may call themselves by this word."""
    language, codes = _self_names().get(chunk.key, ("", ()))
    return codes if language == "ar" or chunk.letter == "S" else ()


@cache
def _self_names() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Last word of a country's name for itself → its language, and the countries that may mean themselves by it."""
    return {
        key(form).split()[-1]: (language, tuple(codes.split()))
        for language in ("en", "ar")
        for form, codes in table(language, "self_names")
    }


def set_countries(bodies: Sequence[Body], home: str | None) -> None:
    """Give each body its country: of its own words, of the words beside it, of its city, else the article's."""
    for body in bodies:
        body.international = _is_international(body)
        stated = None if body.international else body.stated_country or _of_its_city(body)
        body.country = stated or (None if body.international else home)
        body.country_inferred = stated is None and not body.international


def _of_its_city(body: Body) -> str | None:
    leaf_values = (leaf.value for mention in body.mentions for leaf in leaves(mention.chunk) if leaf.letter == "L")
    return next((value for value in leaf_values if value), None)


def settle_ambiguous(article: Article, sentences: Sequence[Sentence]) -> None:
    """In a Jordanian paper «عمان» is Amman: read it as the city."""
    country = _agency_country(article)
    for form, code in table("ar", "ambiguous_places"):
        for sentence in sentences if code == country else ():
            for chunk in all_chunks(sentence.chunks):
                if chunk.letter == "Y" and chunk.key == key(form):
                    chunk.letter, chunk.value = "L", code


def _is_international(body: Body) -> bool:
    return any(mention.of_international or holds(mention.chunk, "international") for mention in body.mentions)

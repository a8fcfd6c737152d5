"""What the lexicon knows of the names of bodies: international ones, anaphors, adjectives that add nothing."""

from collections.abc import Mapping
from functools import cache

from ingest.classes import Chunk, folded_phrase
from ingest.lexicon import vocabulary
from ingest.lexicon.files import table
from ingest.mentions.words import bare, leaves


def international_body(chunk: Chunk) -> str | None:
    """The acronym of the international body that a name is known to mean: EU for "European Union"."""
    return _international().get(" ".join(leaf.key for leaf in leaves(chunk)))


@cache
def _international() -> Mapping[str, str]:
    rows = table("", "international_bodies")
    forms = ((form, row[0]) for row in rows for cell in (row[0], *row[2:]) for form in cell.split("|") if form != "-")
    return {folded_phrase(form): acronym for form, acronym in forms}


@cache
def adjectives() -> frozenset[str]:
    """The English adjectives of countries: "the Omani Ministry of Labour" is the Ministry of Labour."""
    return frozenset(form for form, (letter, _) in vocabulary("en").places.items() if letter == "y")


@cache
def also_meant_by() -> Mapping[str, tuple[str, ...]]:
    """Head → other words by which a body of that head is meant: "the shelter" may be Dar Al Aman."""
    words: dict[str, tuple[str, ...]] = {}
    for word, head in table("en", "anaphors"):
        words[head] = (*words.get(head, ()), word)
    return words


@cache
def several_and_one() -> frozenset[tuple[str, str]]:
    """The head that names several bodies and the one that names one of them: «مراكز» and «مركز»."""
    return frozenset((bare(several), bare(one)) for several, one in table("ar", "body_number"))

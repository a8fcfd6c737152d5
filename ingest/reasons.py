"""Why a fact is believed: how it was found, in words that a reader understands and a table can count."""

from collections.abc import Sequence

from ingest.classes import language_of
from ingest.events.agreements import Pact
from ingest.events.frame import Frame
from ingest.events.roles import Part
from ingest.lexicon import vocabulary
from ingest.mentions.article import Mentions
from ingest.mentions.bodies import Body
from ingest.mentions.people import Person
from ingest.mentions.words import holds
from ingest.parse import Sentence
from ingest.titles import Title

Reasons = Sequence[str]


def reasons_of_body(body: Body) -> Reasons:
    """The pattern that read its fullest name, of how many words that is, and whether it is named again."""
    fullest = max(body.mentions, key=lambda mention: mention.span[1] - mention.span[0])
    pattern = fullest.chunk.value or "short name"
    words = len(body.words)
    named = "named again" if len(body.mentions) > 1 else "named once"
    said = "of an international body" if body.international else f"{min(words, 4)} words"
    return [f"read as {pattern}", f"{said}, {named}"]


def reasons_of_person(person: Person, titles: Sequence[Title], mentions: Mentions) -> Reasons:
    """The pattern that read his fullest name, whether the index knows it, and whether he has a post."""
    fullest = max(person.mentions, key=lambda mention: len(mention.units))
    pattern = mentions.sentences[fullest.sentence].chunks[fullest.position].value or "name repeated"
    known = sum(_is_known(unit) for unit in person.units)
    index = "all" if known == len(person.units) else "some" if known else "none"
    post = "with a post" if titles else "without a post"
    parts = "several parts" if len(person.units) > 1 else f"one part, {'a' if _is_surname(person) else 'no'} surname"
    return [f"read as {pattern}", f"{index} of the name known, {post}", f"{parts}, {post}"]


def _is_surname(person: Person) -> bool:
    """«العقيد الزعابي»: a part that is a surname more often than a given name tells whom an agency means."""
    word = person.units[-1].split()[-1]
    name = vocabulary(language_of(word)).name(word)
    return name.surname > name.given


def _is_known(unit: str) -> bool:
    word = unit.split()[-1]
    name = vocabulary(language_of(word)).name(word)
    return name.given + name.surname > 0


def reasons_of_post(title: Title) -> Reasons:
    """The pattern that read it, where it stands beside the name, and whether its body is known."""
    bodiless = "of a ruler" if holds(title.chunk, "ruler_office") else "of no known body"
    body = "of a known body" if title.body else "of a country" if title.country else bodiless
    words = "one word" if len(title.text.split()) == 1 else "several words"
    return [f"read as {title.chunk.value}", f"{words}, {body}, {title.beside}"]


def reasons_of_meeting(frame: Frame) -> Reasons:
    """Its kind, and who is named at it."""
    people = sum(isinstance(who, Person) for who in frame.held)
    who = "nobody in person" if not people else "one person" if people == 1 else "several people"
    sentences = "one sentence" if len(frame.sentences) == 1 else "several sentences"
    return [frame.kind, f"{who}, {sentences}"]


def reasons_of_part(part: Part, sentence: Sentence, event: str) -> Reasons:
    """The act by which somebody takes part, who he is, and whether the first sentence of the event says so."""
    who = "person" if isinstance(part.who, Person) else "country" if isinstance(part.who, str) else "body"
    told = "in the first sentence" if str(sentence.index) == event else "in a later sentence"
    letter = sentence.chunks[part.position].letter
    meant = "named" if letter in "NXY" else "meant"
    return [f"{who} by {part.act}", f"{who} as {part.role}, {meant} {told}"]


def reasons_of_pact(pact: Pact) -> Reasons:
    """Whether it is told with its signing, and how many it binds."""
    told = "at its signing" if pact.frame else "in force"
    parties = "both parties" if len(pact.parties) > 1 else "one party or none"
    return [told, f"{parties}, {'signed by name' if pact.signatories else 'nobody signs'}"]

"""The people an article names, each with all the forms by which it names them."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rapidfuzz.distance import OSA

from ingest.article import Span
from ingest.classes import Chunk, language_of, words_of
from ingest.grammar import is_feminine
from ingest.lexicon import vocabulary
from ingest.lexicon.files import table
from ingest.mentions.words import leaves
from ingest.parse import Sentence
from ingest.text import tokens_of

HYPHEN = "-"
MIDDLE_NAMED = 3
"""Parts of a name of which the second alone may stand for it: Somalis are called by their father's name, too."""
SHORTEST_MISSPELT = 4
"""Letters from which two parts of a name that differ in one are one, misspelt."""


@dataclass(frozen=True, slots=True)
class PersonMention:
    """One place where a person is named; `span` is the name without what precedes it."""

    sentence: int
    position: int
    span: Span
    whole: Span
    units: tuple[str, ...]
    names_father: bool = False
    """Whether بن or its like joins its parts."""


@dataclass(slots=True, eq=False)
class Person:
    """A person of one article; `units` are the parts of the fullest name (بن هندي is one)."""

    units: tuple[str, ...]
    mentions: list[PersonMention] = field(default_factory=list)


def people_of(sentences: Sequence[Sentence]) -> list[Person]:
    """The people of an article: full names first, then what repeats or shortens them."""
    people: list[Person] = []
    named = list(_mentions(sentences))
    known: dict[str, dict[int, Person]] = {}
    places: dict[int, int] = {}
    for mention in sorted(named, key=lambda mention: len(mention.units) < 2):
        person = _same(known, mention)
        if person is None and (shorter := _without_last(mention, sentences)):
            person = _same(known, shorter)
            mention = shorter if person else mention
        if person is None:
            people.append(person := Person(mention.units))
            places[id(person)] = len(places)
        person.mentions.append(mention)
        person.units = max(person.units, mention.units, key=len)
        for word in _words(person.units):
            known.setdefault(word, {}).setdefault(places[id(person)], person)
    for mention, person in _repeats(sentences, people):
        person.mentions.append(mention)
    for person in people:
        person.mentions.sort(key=lambda mention: mention.span)
    return sorted(people, key=lambda person: person.mentions[0].span)


def gender_of(named: Chunk, text: str) -> str:
    """`m`, `f` or `-`: as the title before a name says («السيدة»), else as the index of names knows the first name."""
    before = words_of(tokens_of(text, (named.start, named.parts[0].start)))
    if any(word.letter in "HA" and is_feminine(word.key) for word in before):
        return "f"
    first = leaves(named.parts[0])[0].key
    return vocabulary(language_of(first)).name(first).gender


def settle_surnames(people: Sequence[Person], sentences: Sequence[Sentence]) -> None:
    """Where the article names a الكندي, «قدّم الكندي» tells of him and not of Canada."""
    for mention in (mention for person in people for mention in person.mentions):
        chunk = sentences[mention.sentence].chunks[mention.position]
        if chunk.letter in "yY":
            chunk.letter, chunk.value = "n", ""


def units_of(words: Sequence[Chunk]) -> tuple[str, ...]:
    """The parts of a name: connectors go with the word after them, but for بن and its like, which only join."""
    units: list[str] = []
    held = ""
    for word in words:
        if word.letter == "C":
            held = "" if word.key in _joining() else f"{held}{word.key} "
        elif word.letter != HYPHEN:
            units.append(held + _without_article(word.key))
            held = ""
    return tuple(units)


def _without_article(word: str) -> str:
    """Al-Rasbi and Rasbi are one surname; in Arabic the article stays."""
    articles = vocabulary("en").classes["names_article"]
    return next((word[len(a) :] for a in articles if word.startswith(a) and len(word) > len(a) + 3), word)


def _joining() -> frozenset[str]:
    return vocabulary("ar").classes["names_joining"] | vocabulary("en").classes["names_joining"]


def _mentions(sentences: Sequence[Sentence]) -> Iterator[PersonMention]:
    for sentence in sentences:
        for position, chunk in enumerate(sentence.chunks):
            if chunk.letter == "N":
                words = [leaf for part in chunk.parts for leaf in leaves(part)]
                span = chunk.parts[0].start, chunk.parts[-1].end
                father = any(word.key in _joining() - vocabulary("en").classes["names_article"] for word in words)
                yield PersonMention(sentence.index, position, span, (chunk.start, chunk.end), units_of(words), father)


def _without_last(mention: PersonMention, sentences: Sequence[Sentence]) -> PersonMention | None:
    """«شكر السيد دعالي الحضور»: a definite word behind a name that the article gave before is none of it."""
    parts = sentences[mention.sentence].chunks[mention.position].parts
    if len(parts) < 2 or parts[-1].letter != "d" or len(mention.units) < 2:
        return None
    return replace(mention, span=(mention.span[0], parts[-2].end), units=mention.units[:-1])


def _words(units: tuple[str, ...]) -> set[str]:
    """The words of which two forms of one name share at least one; its first part as one word, too."""
    return {word for unit in units for word in unit.split()} | {unit.replace(" ", "") for unit in units[:1]}


def _same(known: Mapping[str, Mapping[int, Person]], mention: PersonMention) -> Person | None:
    """The first named of those who share a word with a mention and may be meant by it."""
    sharing = {at: person for word in _words(mention.units) for at, person in known.get(word, {}).items()}
    named = [person for _, person in sorted(sharing.items(), key=lambda one: one[0])]
    for person in named:
        if _matches(person.units, mention.units) or _is_family_name(person, mention):
            return person
    called = [person for person in named if mention.units[0] in person.units] if _is_one_word(mention.units) else []
    return called[0] if len(called) == 1 else None  # «السيد ورسمه» is عبد الرزاق ورسمه غيدي


def _matches(full: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """The other name is the same, a shortening of it, or its surname or given name alone."""
    if len(other) == 1:
        return other[0] in (full[-1], full[0]) or bool(full[-1].split() and other[0] == full[-1].split()[-1])
    short, long = sorted((full, other), key=len)
    if _solid(long[: len(short)]) == _solid(short):
        return True
    same_ends = _solid(short[:1]) == _solid(long[:1]) and _nearly(_tail(short[-1]), _tail(long[-1]))
    rest = iter(_solid(long))
    if same_ends and all(any(unit == other_unit for other_unit in rest) for unit in _solid(short[:-1])):
        return True
    return _misspelt(short, long)


def _is_one_word(units: tuple[str, ...]) -> bool:
    return len(units) == 1 and " " not in units[0]


def _solid(units: tuple[str, ...]) -> tuple[str, ...]:
    """«عبد القادر» as «عبدالقادر»."""
    return tuple(unit.replace(" ", "") for unit in units)


def _misspelt(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """«لوسي كاماو», «لوسي كامو»: the same given name, and one letter of one other part is another."""
    if len(one) != len(other) or _solid(one[:1]) != _solid(other[:1]):
        return False
    differing = [pair for pair in zip(_solid(one), _solid(other), strict=True) if pair[0] != pair[1]]
    return len(differing) <= 1 and all(_nearly(*pair) for pair in differing)


def _nearly(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= SHORTEST_MISSPELT and OSA.distance(one, other) == 1)


def _is_family_name(person: Person, mention: PersonMention) -> bool:
    """Bennis El Fassi is Abdelhak Bennis El Fassi; but the father in «محمد بن سلمان» is another man."""
    units, fathers = mention.units, any(named.names_father for named in person.mentions)
    ends = tuple(map(_tail, person.units[-len(units) :])) == tuple(map(_tail, units))
    return len(units) > 1 and ends and not fathers


def _tail(unit: str) -> str:
    return unit.split()[-1]


def _repeats(sentences: Sequence[Sentence], people: Sequence[Person]) -> Iterator[tuple[PersonMention, Person]]:
    """Names of people met already, where no pattern saw them: a surname after a verb, a name in a headline."""
    forms: dict[str, list[tuple[tuple[str, ...], Person]]] = {}
    for person in people:
        if len(person.units) > 1:
            for form in _short_forms(person):
                forms.setdefault(form[0], []).append((form, person))
    for sentence in sentences:
        free = 0
        for at, chunk in enumerate(sentence.chunks):
            first = _without_conjunction(_without_prefix(chunk), forms)
            if at >= free and chunk.letter not in "NTX?" and first.key in forms:
                run, repeated = _longest([first, *sentence.chunks[at + 1 :]], forms[first.key])
                if repeated is not None:
                    span = run[0].start, run[-1].end
                    yield PersonMention(sentence.index, at, span, span, units_of(run)), repeated
                    free = at + len(run)


def _without_prefix(chunk: Chunk) -> Chunk:
    """Al-Rasbi as it stands in a name, without its article."""
    bare = _without_article(chunk.key)
    return chunk if bare == chunk.key else Chunk(chunk.letter, chunk.start, chunk.end, bare)


def _without_conjunction(chunk: Chunk, forms: Container[str]) -> Chunk:
    """«وكمارا» is و and كمارا where the article names a كمارا."""
    for letter, kind in table("ar", "proclitics"):
        if kind == "&" and chunk.key not in forms and chunk.key.startswith(letter) and chunk.key[1:] in forms:
            return Chunk(chunk.letter, chunk.start + 1, chunk.end, chunk.key[1:])
    return chunk


def _longest(
    chunks: Sequence[Chunk], forms: Sequence[tuple[tuple[str, ...], Person]]
) -> tuple[Sequence[Chunk], Person | None]:
    """The longest of the forms with which the chunks begin, and whose it is."""
    for form, person in sorted(forms, key=lambda form: -len(form[0])):
        run = chunks[: len(form)]
        if tuple(chunk.key for chunk in run) == form:
            return run, person
    return (), None


def _short_forms(person: Person) -> Iterator[tuple[str, ...]]:
    """The runs of words that may stand for a person: first and last part, last part."""
    first, last = person.units[0].split(), person.units[-1].split()
    yield tuple(last)
    yield (*first, *last)
    yield tuple(word for unit in person.units for word in unit.split())
    yield _solid(person.units)
    if len(person.units) == MIDDLE_NAMED and len(person.units[1]) >= SHORTEST_MISSPELT and person.units[1].isascii():
        yield (person.units[1],)

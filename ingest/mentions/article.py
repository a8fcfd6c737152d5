"""All that an article mentions, read once: its sentences, its home, its bodies and its people."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ingest.article import Article, Span
from ingest.facts import Evidence
from ingest.mentions.bodies import Body, bodies_of, named
from ingest.mentions.countries import home_of, set_countries, settle_ambiguous
from ingest.mentions.kinds import kind_of
from ingest.mentions.people import Person, people_of, settle_surnames
from ingest.mentions.private import Private, hidden, private_in
from ingest.parse import Sentence, parse
from ingest.text import clear_of, quote_span, title_told


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or some body at a position of a sentence; `span` is where he or it is named."""

    position: int
    who: Person | Body
    span: Span


@dataclass(frozen=True)
class Mentions:
    """What an article mentions, and who stands where."""

    article: Article
    sentences: Sequence[Sentence]
    home: str | None
    bodies: Sequence[Body]
    body_at: Mapping[Span, Body]
    people: Sequence[Person]
    private: Mapping[int, Sequence[Private]]
    """What of each sentence no quote may hold, since it names somebody private."""

    @cached_property
    def private_names(self) -> tuple[Span, ...]:
        """All names and streets that are private, in the order of the text."""
        return tuple(one.name for ones in self.private.values() for one in ones)

    @property
    def title(self) -> str | None:
        """The headline, unless it names somebody private."""
        title = self.article.title
        return title if title_told(self.article, self.private_names) == title else None

    def evidence(self, named: Iterable[tuple[int, Span]]) -> tuple[Evidence, ...]:
        """The sentence of each mention, once; no more of it than names nobody private."""
        text = self.article.text
        quotes: dict[Span, None] = {}
        for at, span in named:
            private = [one.phrase for one in self.private.get(at, ()) if one.certain or not one.touches(span)]
            clear = clear_of(text, self.sentences[at].span, span, private)
            if clear is not None:
                quotes[quote_span(text, clear, span)] = None
        return tuple(Evidence(start=start, end=end, quote=text[start:end]) for start, end in quotes)

    @cached_property
    def _people_by_sentence(self) -> Mapping[int, Sequence[Named]]:
        found: dict[int, list[Named]] = {}
        for person in self.people:
            for mention in person.mentions:
                found.setdefault(mention.sentence, []).append(Named(mention.position, person, mention.span))
        return {sentence: sorted(names, key=lambda name: name.position) for sentence, names in found.items()}

    def people_in(self, sentence: Sentence) -> Sequence[Named]:
        """The people a sentence names, in order."""
        return self._people_by_sentence.get(sentence.index, ())

    def bodies_in(self, sentence: Sentence) -> Sequence[Named]:
        """The bodies a sentence names or means, outside posts, in order."""
        found = []
        for position, chunk in enumerate(sentence.chunks):
            span = named(chunk).start, named(chunk).end
            if chunk.letter not in "TN" and (body := self.body_at.get(span)):
                found.append(Named(position, body, span))
        return found


def mentions_of(article: Article) -> Mentions:
    """Read an article for all that it mentions."""
    sentences = parse(article)
    private = private_in(article, sentences)
    for at, ones in private.items():
        sentences[at] = hidden(sentences[at], ones)
    settle_ambiguous(article, sentences)
    home = home_of(article, sentences)
    bodies, body_at = bodies_of(sentences, home)
    for body in bodies:
        body.kind = kind_of(body)
    set_countries(bodies, home)
    people = people_of(sentences)
    settle_surnames(people, sentences)
    return Mentions(article, sentences, home, bodies, body_at, people, private)

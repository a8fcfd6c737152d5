"""People meant by their office: «السفيرة», "the ambassador" stand for whom the article gave that post before."""

from collections.abc import Mapping, Sequence

from ingest.mentions.article import Mentions, Named
from ingest.mentions.people import Person
from ingest.mentions.words import bare, phrases
from ingest.parse import Sentence
from ingest.titles import Title


def meant_by_office(sentence: Sentence, mentions: Mentions, titles: Mapping[int, Sequence[Title]]) -> Sequence[Named]:
    """The people a sentence means by a definite word for their post, at its position."""
    letters = [chunk.letter for chunk in sentence.chunks]
    found = []
    for position, chunk in enumerate(sentence.chunks):
        if chunk.key in phrases("office_anaphor") and "N" not in letters[position + 1 : position + 2]:
            person = _last_of_post(bare(chunk.key), sentence, mentions.people, titles)
            if person is not None:
                found.append(Named(position, person, (chunk.start, chunk.end)))
    return found


def _last_of_post(
    word: str, sentence: Sentence, people: Sequence[Person], titles: Mapping[int, Sequence[Title]]
) -> Person | None:
    """Whom the article named last, before this sentence, with a post of that word."""
    before = [
        (max(mention.span for mention in earlier), person)
        for person in people
        if any(bare(title.chunk.parts[0].key) == word for title in titles.get(id(person), ()))
        and (earlier := [mention for mention in person.mentions if mention.sentence < sentence.index])
    ]
    return max(before, key=lambda pair: pair[0])[1] if before else None

"""People meant by their office: «السفيرة», "the Acting Commissioner" stand for whom the article gave that post."""

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache

from ingest.classes import folded_phrase
from ingest.lexicon.files import table
from ingest.mentions.article import Mentions, Named
from ingest.mentions.people import Person
from ingest.mentions.words import bare, holds, phrases
from ingest.parse import Sentence
from ingest.posts import posts_of
from ingest.titles import Title, title_of


def meant_by_office(sentence: Sentence, mentions: Mentions, titles: Mapping[int, Sequence[Title]]) -> Sequence[Named]:
    """The people a sentence means by a definite word for their post, at its position."""
    letters = [chunk.letter for chunk in sentence.chunks]
    found = list(_meant_by_post(sentence, mentions, titles))
    for position, chunk in enumerate(sentence.chunks):
        if chunk.key in phrases("office_anaphor") and "N" not in letters[position + 1 : position + 2]:
            if position + 1 in {one.position for one in mentions.people_in(sentence)}:
                continue  # "Minister Farah", whom the sentence names
            last = _last_of_post({bare(chunk.key)}, sentence, mentions.people, titles)
            found += [Named(position, person, (chunk.start, chunk.end)) for person in last[:1]]
        elif posts := _pairs().get(chunk.key):
            last = _last_of_post(posts, sentence, mentions.people, titles)
            found += [Named(position, person, (chunk.start, chunk.end)) for person in last[:2] if len(last) > 1]
    return found


@cache
def _pairs() -> Mapping[str, Container[str]]:
    """«الوزيران» → the post of each of them."""
    found: dict[str, set[str]] = {}
    for language in ("ar", "en"):
        for form, post in table(language, "office_pair"):
            found.setdefault(folded_phrase(form), set()).add(folded_phrase(post))
    return found


def _meant_by_post(sentence: Sentence, mentions: Mentions, titles: Mapping[int, Sequence[Title]]) -> Iterator[Named]:
    """Whom a post without a name means: «وأكد وزير العدل», where one person was named with it before."""
    owned = {post.at for post in posts_of(sentence, mentions.article.text)}
    named = {one.position for one in mentions.people_in(sentence)}
    for position, chunk in enumerate(sentence.chunks):
        if chunk.letter == "T" and position not in owned and position + 1 not in named:
            said = title_of(sentence, position, mentions)
            if holds(chunk, "ruler") and said.body is None:
                continue  # those who rule are named far more often than they are there
            before = [
                person
                for person in mentions.people
                if person.mentions[0].sentence < sentence.index
                and any(_is_same(title, said) for title in titles.get(id(person), ()))
            ]
            if len(before) == 1:
                yield Named(position, before[0], (chunk.start, chunk.end))


def _is_same(title: Title, said: Title) -> bool:
    """«الأمين العام» alone is the secretary-general of whatever body."""
    return title.text == said.text and (said.body is None or title.body is said.body)


def _last_of_post(
    posts: Container[str], sentence: Sentence, people: Sequence[Person], titles: Mapping[int, Sequence[Title]]
) -> list[Person]:
    """Those whom the article named before this sentence with one of these posts, the last named first."""
    before = [
        (max(mention.span for mention in earlier), person)
        for person in people
        if any(bare(title.chunk.parts[0].key) in posts for title in titles.get(id(person), ()))
        and (earlier := [mention for mention in person.mentions if mention.sentence < sentence.index])
    ]
    return [person for _, person in sorted(before, key=lambda pair: pair[0], reverse=True)]

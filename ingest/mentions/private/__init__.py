"""Where an article names victims, minors, relatives, suspects, witnesses, and where it says how to find a shelter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.article import Article, Span
from ingest.classes import Chunk
from ingest.mentions.private.named import Run, lead_of, people_in, streets_in
from ingest.mentions.private.repeated import forms_of, repeats_in
from ingest.mentions.private.unknown import unknown_in
from ingest.mentions.private.words import Words, tells_of_a_case, words_in
from ingest.mentions.words import holds
from ingest.parse import Sentence

HIDDEN = "?"
"""The letter of what is hidden from all that is read of a sentence afterwards."""


@dataclass(frozen=True, slots=True)
class Private:
    """What is not published: a name or street, and the phrase that ends with it («والد الضحية السيد …»)."""

    name: Span
    phrase: Span
    certain: bool
    """Whether nothing may be read of it either; else it is no more than a name of which nothing is known."""

    def touches(self, span: Span) -> bool:
        """Whether a piece of the text holds anything of the phrase."""
        return span[0] < self.phrase[1] and self.phrase[0] < span[1]


def private_in(article: Article, sentences: Sequence[Sentence]) -> dict[int, list[Private]]:
    """What of each sentence is not published, in its order."""
    text = article.text
    words = {sentence.index: words_in(sentence, text) for sentence in sentences}
    found = {at: list(people_in(one)) for at, one in words.items()}
    plain = [one for one in sentences if not found[one.index] and not tells_of_a_case(one)]
    for at, run in unknown_in(words, {one.index: _people(one) for one in plain}):
        found[at].append(run)
    forms = forms_of(words[at].chunks[run.start : run.end] for at, runs in found.items() for run in runs if run.certain)
    streets = {at: list(streets_in(one)) for at, one in words.items()}
    if any(streets.values()) and not any(_is_shelters(chunk) for sentence in sentences for chunk in sentence.chunks):
        streets = {}
    for at, one in words.items():
        found[at] += [*(repeats_in(one, forms) if forms else ()), *streets.get(at, ())]
    return {at: [_private(words[at], run) for run in _apart(runs)] for at, runs in found.items() if runs}


def hidden(sentence: Sentence, private: Sequence[Private]) -> Sentence:
    """A sentence of which nothing private can be read any more."""
    chunks = [
        Chunk(HIDDEN, chunk.start, chunk.end, chunk.key)
        if any(one.touches((chunk.start, chunk.end)) for one in private if one.certain)
        else chunk
        for chunk in sentence.chunks
    ]
    return replace(sentence, chunks=chunks)


def _people(sentence: Sentence) -> list[Span]:
    """Where a sentence names people, as far as its patterns tell."""
    return [(chunk.start, chunk.end) for chunk in sentence.chunks if chunk.letter == "N"]


def _is_shelters(chunk: Chunk) -> bool:
    return holds(chunk, "shelter_word") or holds(chunk, "shelter_head")


def _apart(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs in order, each without what one before it holds; of what is certain nothing is left in doubt."""
    known = [run for run in runs if run.certain]
    doubtful = [run for run in runs if not any(run.phrase < one.end and one.phrase < run.end for one in known)]
    end = 0
    for run in sorted((*known, *doubtful), key=lambda run: (run.phrase, -run.end)):
        if run.end > end:
            yield replace(run, start=max(run.start, end), phrase=max(run.phrase, end))
            end = run.end


def _private(words: Words, run: Run) -> Private:
    start, end = words.chunks[run.start].start, words.chunks[run.end - 1].end
    return Private((start, end), (words.chunks[lead_of(words, run)].start, end), run.certain)

"""Where an article names victims, minors, relatives, suspects, witnesses, and where it says how to find a shelter."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.article import Article, Span
from ingest.classes import Chunk
from ingest.mentions.private.named import Run, lead_of, people_in, streets_in
from ingest.mentions.private.repeated import forms_of, repeats_in
from ingest.mentions.private.unknown import unknown_in
from ingest.mentions.private.words import Words, may_tell, tells_of_a_case, words_in
from ingest.mentions.words import holds
from ingest.parse import Sentence

HIDDEN = "?"
"""The letter of what is hidden from all that is read of a sentence afterwards."""


@dataclass(frozen=True, slots=True)
class Private:
    """What is not published: a name or street, and the phrase that ends with it («والد الضحية السيد …»)."""

    name: Span
    phrase: Span


def private_in(article: Article, sentences: Sequence[Sentence]) -> dict[int, list[Private]]:
    """What of each sentence is not published, in its order."""
    text = article.text
    telling = [sentence for sentence in sentences if may_tell(sentence, text)]
    cases = [sentence.index for sentence in sentences if tells_of_a_case(sentence)]
    if not telling and not cases:
        return {}
    words = {sentence.index: words_in(sentence, text) for sentence in sentences}
    found = {at: list(people_in(one)) for at, one in words.items()}
    for at, run in unknown_in(words, cases):
        found[at].append(run)
    forms = forms_of(words[at].chunks[run.start : run.end] for at, runs in found.items() for run in runs)
    sheltered = any(_is_shelters(chunk) for sentence in sentences for chunk in sentence.chunks)
    for at, one in words.items():
        found[at] += [*repeats_in(one, forms), *(streets_in(one) if sheltered else ())]
    return {at: [_private(words[at], run) for run in _apart(runs)] for at, runs in found.items() if runs}


def hidden(sentence: Sentence, private: Sequence[Private]) -> Sentence:
    """A sentence of which nothing private can be read any more."""
    chunks = [
        Chunk(HIDDEN, chunk.start, chunk.end, chunk.key)
        if any(chunk.start < one.phrase[1] and one.phrase[0] < chunk.end for one in private)
        else chunk
        for chunk in sentence.chunks
    ]
    return replace(sentence, chunks=chunks)


def _is_shelters(chunk: Chunk) -> bool:
    return holds(chunk, "shelter_word") or holds(chunk, "shelter_head")


def _apart(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs in order, none across another."""
    end = 0
    for run in sorted(runs, key=lambda run: (run.phrase, -run.end)):
        if run.phrase >= end:
            yield run
            end = run.end


def _private(words: Words, run: Run) -> Private:
    start, end = words.chunks[run.start].start, words.chunks[run.end - 1].end
    return Private((start, end), (words.chunks[lead_of(words, run)].start, end))

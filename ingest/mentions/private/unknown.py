"""Those whom nothing ties to a public capacity."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ingest.article import Span
from ingest.classes import Chunk, language_of
from ingest.mentions.private.named import Run, found_in
from ingest.mentions.private.words import Words, tells

Named = frozenset[str]
"""The words of a name."""


def unknown_in(words: Mapping[int, Words], trusted: Mapping[int, Sequence[Span]]) -> Iterator[tuple[int, Run]]:
    """What looks like a name, and whose bearer has a public capacity in no sentence.

    Trusted are the names that a sentence gives to people where nothing throws doubt on them.
    """
    public = [_named(one, run) for one in words.values() for run in found_in(one, "public")]
    for at, one in words.items():
        for run in found_in(one, "anybody"):
            chunks = one.chunks[run.start : run.end]
            told = any(start < chunks[-1].end and chunks[0].start < end for start, end in trusted.get(at, ()))
            name = _named(one, run)
            if not told and _is_name(chunks) and not any(name <= other or other <= name for other in public):
                yield at, replace(run, certain=at not in trusted)


def _named(words: Words, run: Run) -> Named:
    return frozenset(chunk.key for chunk in words.chunks[run.start : run.end] if chunk.letter in "GSn")


def _is_name(name: Sequence[Chunk]) -> bool:
    """It begins with a given name, or with a capital and all of it is rare."""
    return name[0].letter == "G" or (language_of(name[0].key) == "en" and all(map(tells, name)))

"""Those whom nothing ties to a public capacity, where an article tells of a crime, a trial, a rescue or a loss."""

from collections.abc import Iterator, Mapping, Sequence

from ingest.classes import Chunk, language_of
from ingest.mentions.private.named import Run, found_in
from ingest.mentions.private.words import Words, tells

Named = frozenset[str]
"""The words of a name."""


def unknown_in(words: Mapping[int, Words], cases: Sequence[int]) -> Iterator[tuple[int, Run]]:
    """The names in the sentences of such a case whose bearers have a public capacity in no sentence."""
    public = [_named(one, run) for one in words.values() for run in found_in(one, "public")]
    for at in cases:
        for run in found_in(words[at], "anybody"):
            name = _named(words[at], run)
            bears = _is_name(words[at].chunks[run.start : run.end])
            if bears and not any(name <= other or other <= name for other in public):
                yield at, run


def _named(words: Words, run: Run) -> Named:
    return frozenset(chunk.key for chunk in words.chunks[run.start : run.end] if chunk.letter in "GSCn")


def _is_name(name: Sequence[Chunk]) -> bool:
    """It begins with a given name, or with a capital and all of it is rare."""
    return name[0].letter in "GC" or (language_of(name[0].key) == "en" and all(map(tells, name)))

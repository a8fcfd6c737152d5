"""Private names again, whole or shortened, wherever an article repeats them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ingest.classes import Chunk
from ingest.lexicon.files import table
from ingest.mentions.private.named import Run, stands_alone
from ingest.mentions.private.words import Words, tells

Forms = Mapping[str, Sequence[tuple[str, ...]]]
"""First word → the forms that begin with it, longest first."""


def forms_of(names: Iterable[Sequence[Chunk]]) -> Forms:
    """The forms in which people may be named again: whole, surname, given name."""
    found: dict[str, dict[tuple[str, ...], None]] = {}
    for name in names:
        whole = [chunk for chunk in name if chunk.letter not in "qQ<>"]
        words = [chunk for chunk in whole if chunk.letter not in "*;"]
        single = [(chunk.key,) for chunk in (*words[:1], *words[-1:]) if tells(chunk)]
        for form in (tuple(chunk.key for chunk in whole), *single):
            found.setdefault(form[0], {})[form] = None
    return {first: sorted(forms, key=len, reverse=True) for first, forms in found.items()}


def repeats_in(words: Words, forms: Forms) -> Iterator[Run]:
    """Where a sentence names people again."""
    for at, chunk in enumerate(words.chunks):
        first = chunk.key if chunk.key in forms else _without_proclitic(chunk.key)
        for form in forms.get(first, ()):
            keys = (first, *(other.key for other in words.chunks[at + 1 : at + len(form)]))
            if keys == form and (len(form) > 1 or stands_alone(words, at)):
                yield Run(at, at + len(form), at)
                break


def _without_proclitic(word: str) -> str:
    return next((word[1:] for letter, _ in table("ar", "proclitics") if word.startswith(letter)), word)

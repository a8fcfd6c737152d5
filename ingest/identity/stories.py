"""Which articles are copies of one report: together they are a story."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from ingest.identity.linking import Groups, Link, pairs_in
from ingest.identity.prints import keys_in, read_prints

WORDS_TO_ONE_CHANGED = 25
"""Of so many words of the shorter copy one may be missing in the longer, but none that tells who, where or when."""
BRIEF = 12
"""A report of fewer words is a copy only of one that says no more."""


def joined_stories(prints: Mapping[str, str]) -> Groups[str]:
    """Articles, given with their prints, in groups of one report each: every two of a group are copies."""
    groups = Groups(prints, lambda one, other: are_copies(prints[one], prints[other]))
    groups.join_best(_links(prints), lambda article: article)
    return groups


def _links(prints: Mapping[str, str]) -> Iterator[Link[str]]:
    blocks: dict[str, list[str]] = defaultdict(list)
    for article, held in prints.items():
        for one in keys_in(held):
            blocks[one].append(article)
    for one, other in pairs_in(blocks.values(), lambda article: article):
        if are_copies(prints[one], prints[other]):
            short, long = sorted((len(read_prints(prints[one])), len(read_prints(prints[other]))))
            yield Link(short / long, one, other)


def are_copies(one: str, other: str) -> bool:
    """Whether the shorter is cut from the longer: of its words only a few common ones are missing there."""
    short, long = sorted((read_prints(one), read_prints(other)), key=len)
    if len(short) < BRIEF:
        return short.telling == long.telling and short.other == long.other
    changed = short.other - long.other - long.telling
    return short.telling <= long.telling | long.other and len(changed) * WORDS_TO_ONE_CHANGED <= len(short)

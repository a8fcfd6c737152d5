"""What could not be read, and why."""

from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True, slots=True)
class Unread:
    """An input, or a piece of one, that gave no article, with the reason in one line."""

    source: str
    reason: str


class Refused(Exception):
    """Why an input cannot be read; the message is the reason."""


def printed(path: PurePath | str) -> str:
    """A path as it can be printed on one line: names may hold line breaks and bytes of no charset."""
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in str(path))

"""What could not be read, and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unread:
    """An input, or a piece of one, that gave no article, with the reason in one line."""

    source: str
    reason: str


class Refused(Exception):
    """Why an input cannot be read; the message is the reason."""

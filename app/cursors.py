"""Cursors: where in a list the next page begins, as one word."""

import base64
import binascii
import json
from collections.abc import Sequence
from typing import Any

from app.problems import Invalid

Key = Sequence[int | float | str]


def cursor_of(key: Key) -> str:
    """The word for a place in a list."""
    text = json.dumps(list(key), ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def key_of(cursor: str | None, *shape: type) -> list[Any] | None:
    """The place that a cursor means, null for the head of the list; one of another list is `Invalid`."""
    if cursor is None:
        return None
    try:
        text = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        key = json.loads(text)
    except (ValueError, binascii.Error) as error:
        raise Invalid.at("cursor", "is no cursor of ours") from error
    if not isinstance(key, list) or [type(part) for part in key] != list(shape):
        raise Invalid.at("cursor", "belongs to another list")
    return key

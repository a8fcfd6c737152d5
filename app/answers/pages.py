"""A page of a list, made of the rows of a statement that gave one row more than the page holds."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from app.asked import Listing
from app.cursors import Key, cursor_of
from app.models.things import Answer, Page
from cypher.graph import Row

Shown = TypeVar("Shown", bound=Answer)


def page(rows: Sequence[Row], asked: Listing, shown: Callable[..., Shown], key: Callable[[Shown], Key]) -> Page[Shown]:
    """The page, with the cursor of the next one where there is one."""
    items = [shown(**row) for row in rows[: asked.limit]]
    following = cursor_of(key(items[-1])) if len(rows) > asked.limit else None
    return Page(items=items, next_cursor=following, total=rows[0]["total"] if rows else 0)

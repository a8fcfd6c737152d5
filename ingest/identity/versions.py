"""Which articles are older versions of one."""

from ingest.identity.sightings import Dated


class Versions:
    """Of the articles added, those that a later version at the same address replaces."""

    def __init__(self) -> None:
        self.superseded: set[str] = set()
        self._newest: dict[str, Dated] = {}

    def add(self, one: Dated) -> None:
        """Takes in one more article."""
        if not one.address:
            return
        newest = self._newest.setdefault(one.address, one)
        if newest is not one:
            older, self._newest[one.address] = sorted((newest, one), key=lambda article: article.version)
            self.superseded.add(older.article)

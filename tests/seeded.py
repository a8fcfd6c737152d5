"""Graphs written by hand, in the stored form, for tests that ask: a small world of four countries, and a crowd."""

from collections import defaultdict
from typing import Any

from cypher.graph import Graph
from ingest.article import Article
from ingest.identity.search import search_string
from tests.engines import run

# the label is put in by hand: the embedded engine takes none from a parameter
THINGS = "UNWIND $rows AS row CREATE (n:%label) SET n = row"
TIES = """UNWIND $rows AS row MATCH (a:%one {id: row.one}) MATCH (b:%other {id: row.other})
CREATE (a)-[r:%tie]->(b) SET r = row.properties"""


class Seed:
    """Things and ties, gathered and then planted at once."""

    def __init__(self) -> None:
        self.things: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
        self.ties: dict[tuple[str, str, str], dict[tuple[str, ...], dict[str, Any]]] = defaultdict(dict)
        self.labels: dict[str, str] = {}

    async def plant(self, graph: Graph) -> None:
        for label, things in self.things.items():
            await run(graph, THINGS.replace("%label", label), rows=list(things.values()))
        for (one, tie, other), ties in self.ties.items():
            text = TIES.replace("%one", one).replace("%tie", tie).replace("%other", other)
            await run(graph, text, rows=list(ties.values()))

    def thing(self, label: str, id: str, signed: str | None = None, **properties: Any) -> str:
        kept = {name: value for name, value in properties.items() if value is not None}
        self.things[label][id] = {"id": id, **kept}
        self.labels[id] = label
        if signed:
            self.things["Signature"][id] = {"id": id, "kind": signed, "key": id}
            self._tie("Signature", id, "NAMES", label, id)
        return id

    def tie(self, one: str, tie: str, other: str, **properties: Any) -> None:
        kept = {name: value for name, value in properties.items() if value is not None}
        self._tie(self.labels[one], one, tie, self.labels[other], other, kept)

    def article(self, text: str, published: str | None, story: str, **properties: Any) -> str:
        article = Article(text=text, source="news.txt", index=1, publisher="بنا", published=published)
        id = self.thing(
            "Article",
            article.id,
            published=published,
            publisher="بنا",
            language="ar",
            found_in=["news.txt"],
            superseded=False,
            **properties,
        )
        self.thing("Source", id[:16], text=text, statement=_nothing(id), extractor="by hand")
        self.tie(id, "READ_FROM", id[:16])
        self.thing("Story", story)
        self.tie(id, "TELLS", story)
        return id

    def country(self, id: str, ar: str, en: str) -> None:
        self.thing("Country", id, name=ar, name_ar=ar, name_en=en, search=search_string([ar, en]))

    def body(self, label: str, id: str, name: str, country: str | None = None, **properties: Any) -> None:
        names = [name, *properties.get("aliases", [])]
        self.thing(
            label, id, "body", name=name, name_ar=name, country=country, referents=[], search=search_string(names),
            **{"aliases": [], **properties},
        )  # fmt: skip
        if country:
            self.tie(id, "OF", country, id=f"of {id}", inferred=False, fact_count=1, facts=[], quote=name)

    def official(self, id: str, name: str, en: str, country: str | None = None) -> None:
        self.thing(
            "Official", id, "official", name=name, name_ar=name, name_en=en, romanised=True, country=country,
            aliases=[], referents=[], search=search_string([name, en]),
        )  # fmt: skip

    def referent(self, id: str, thing: str) -> None:
        """Another id of a thing."""
        self.things["Signature"][id] = {"id": id, "kind": "official", "key": id}
        self._tie("Signature", id, "NAMES", self.labels[thing], thing)
        self.things[self.labels[thing]][thing]["referents"] = [id]

    def meeting(self, id: str, kind: str, day: str | None, precision: str | None, *told_in: str, **more: Any) -> None:
        properties = {"direct": True, "start": None if precision == "reported" else day, "referents": [], **more}
        self.thing("Meeting", id, "meeting", kind=kind, day=day, precision=precision, **properties)
        for article in told_in:
            self._tie("Article", article, "STATES", "Signature", id)
        if "country" in more:
            self.tie(id, "HELD_IN", more["country"], id=f"in {id}", fact_count=1, facts=[])

    def attended(self, who: str, meeting: str, told: tuple[str, str], role: str = "participant", **more: Any) -> None:
        """`told` is the article and the quote."""
        if (side := more.get("on_behalf_of")) and self.labels[side] != "Country":
            self._tie("Article", told[0], "STATES", "Signature", side)
        self.tie(who, "ATTENDED", meeting, id=f"{who} at {meeting}", role=role, **_said(*told, who), **more)

    def holds(self, who: str, at: str, title: str, days: tuple[str, str], told: tuple[str, str]) -> None:
        said = _said(*told, f"{who} {at}")
        self.tie(
            who, "HOLDS", at, id=f"{who} holds {at}", title=title, status="current", first_day=days[0],
            last_day=days[1], **said,
        )  # fmt: skip

    def met(self, one: str, other: str, meetings: int, *days: str, tie: str = "MET", **more: Any) -> None:
        lesser, greater = sorted((one, other))
        self.tie(
            lesser, tie, greater, id=f"{lesser} met {greater}", direct_meetings=meetings, stories=meetings,
            first_day=min(days, default=None), last_day=max(days, default=None),
            months=sorted({day[:7] for day in days}), quote=f"{one} {other}", **more,
        )  # fmt: skip

    def _tie(
        self, one_label: str, one: str, tie: str, label: str, other: str, properties: dict[str, Any] | None = None
    ) -> None:
        properties = properties or {}
        key = (one, other, str(properties.get("id", "")))
        self.ties[one_label, tie, label][key] = {"one": one, "other": other, "properties": properties}


def _said(article: str, quote: str, about: str) -> dict[str, Any]:
    return {"quote": quote, "article": article, "facts": [f"{article[:16]}.{about}"], "fact_count": 1}


def _nothing(article: str) -> str:
    return f'{{"article":"{article}","countries":[],"organizations":[],"officials":[],"meetings":[],"agreements":[]}}'

"""Which articles a later version at their address replaces, settled before anything is told of them."""

from collections.abc import Sequence

from cypher.graph import Graph
from ingest.identity.sightings import Dated
from ingest.identity.ties import Row
from ingest.identity.versions import Versions


async def settle_versions(graph: Graph, marks: Sequence[Row]) -> None:
    """Tells the articles at the addresses of touched ones whether they are replaced; who changes is touched too."""
    rows = await graph.read("published", ids=[mark["id"] for mark in marks])
    addresses = sorted({row["address"] for row in (*rows, *marks) if row["address"]})
    rows += await graph.read("versions", addresses=addresses)
    rows = list({row["id"]: row for row in rows}.values())
    versions = Versions()
    for row in rows:
        versions.add(Dated(**{name: row[name] for name in ("published", "modified", "address")}, article=row["id"]))
    now = {row["id"]: row["id"] in versions.superseded for row in rows}
    changed = sorted(row["id"] for row in rows if now[row["id"]] != row["superseded"])
    await graph.write("derive/superseded", [{"id": id, "superseded": now[id] or None} for id in changed])

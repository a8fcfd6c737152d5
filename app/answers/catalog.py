"""The catalog, and whether the service can answer."""

from importlib.metadata import version

from app.answers.paths import LIMITS
from app.models.catalog import CatalogAnswer, Count, Ready
from cypher.graph import Graph


async def catalog(graph: Graph) -> CatalogAnswer:
    """What the service is and holds."""
    counts = await graph.read("catalog")
    dataset = (await graph.read("ready"))[0]
    return CatalogAnswer(
        dataset=dataset["version"],
        newest_day=dataset["day"],
        program=version("silat"),
        engine=graph.engine,
        things=[Count(**row) for row in counts if row["sort"] == "thing"],
        ties=[Count(**row) for row in counts if row["sort"] == "tie"],
        paths=LIMITS,
    )


async def ready(graph: Graph) -> Ready:
    """That the graph answers, and with which dataset."""
    dataset = (await graph.read("ready"))[0]
    return Ready(graph=graph.name, engine=graph.engine, dataset=dataset["version"])

"""The graph that the settings name, open."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from app.settings import Settings
from cypher.embedded import embedded
from cypher.graph import Address, Graph, connect


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Graph]:
    """The Neo4j that is named, else the embedded engine of the data folder; with its schema."""
    async with AsyncExitStack() as stack:
        address = named_server(settings)
        if address is None:
            address = await stack.enter_async_context(embedded(settings.data))
        graph = await stack.enter_async_context(connect(address))
        await graph.apply_schema()
        yield graph


def named_server(settings: Settings) -> Address | None:
    """The address of the Neo4j that the settings name, if they name one."""
    if settings.neo4j_uri is None:
        return None
    password = settings.neo4j_password.get_secret_value()
    return Address(settings.neo4j_uri, settings.neo4j_username, password, settings.neo4j_database)

"""The door to the graph: questions are read through it and statements written, whichever engine is behind."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, LiteralString

from neo4j import READ_ACCESS, AsyncDriver, AsyncGraphDatabase, AsyncManagedTransaction, AsyncSession, Query
from neo4j.exceptions import ClientError, ConstraintError

from cypher.faults import GraphDown, GraphFault, GraphLocked, TooSlow, clearly
from cypher.statements import HERE, Statement, schema, statement

__all__ = ["Address", "Graph", "GraphDown", "GraphFault", "GraphLocked", "Row", "TooSlow", "connect"]

Row = dict[str, Any]

TIME_LIMIT = 30.0
"""Seconds that a question may take."""
GRACE = 5.0
"""Seconds more after which an engine that says nothing counts as down."""
BATCH = 2_000
"""Rows that one transaction writes."""
PAUSES = (0.01, 0.02, 0.03, 0.04, 0.05)
"""Seconds between the six tries of writers who want one key at once."""

# the driver warns of every try that it repeats; that is for whoever keeps a log, not for a terminal
logging.getLogger("neo4j").addHandler(logging.NullHandler())


@dataclass(frozen=True)
class Address:
    """Where a graph is and who may enter; `reader` is an account that cannot write, where the engine has one."""

    uri: str
    username: str
    password: str = field(repr=False)
    database: str
    reader: tuple[str, str] | None = field(default=None, repr=False)
    folder: Path | None = None
    """The folder of an embedded engine; null for a server of its own."""

    @property
    def name(self) -> str:
        """The graph in words for users."""
        return f"the embedded graph in {self.folder}" if self.folder else f"Neo4j at {self.uri}"


@dataclass
class Graph:
    """An open graph; its statements are named by their files."""

    address: Address
    engine: str
    """What the engine calls itself, with its version."""
    writer: AsyncDriver
    reader: AsyncDriver
    statements: Path
    limit: float
    holder: str | None = None
    """Who in this process has the turn to write (see `lease`); every write makes sure that he still has it."""

    def __post_init__(self) -> None:
        self.name = self.address.name
        # what was written through this graph is seen by its next question, in a cluster too
        self._bookmarks = AsyncGraphDatabase.bookmark_manager()

    async def read(self, question: str, **params: Any) -> list[Row]:
        """All rows that answer a question."""
        with clearly(self.name, question):
            # the engine keeps the limit itself; one that says nothing long after it is frozen, or cut off
            async with asyncio.timeout(self.limit + GRACE):
                return [row async for row in self.stream(question, **params)]

    async def stream(self, question: str, **params: Any) -> AsyncIterator[Row]:
        """The rows that answer a question, one by one as they come."""
        asked = self._statement(f"read/{question}", params)
        with clearly(self.name, asked.name):
            # a session alone, no transaction: one round trip a question
            async with self._session(self.reader, default_access_mode=READ_ACCESS) as session:
                async for record in await session.run(Query(asked.text, timeout=self.limit), params):
                    yield dict(record)

    async def write(self, name: str, rows: Sequence[Mapping[str, Any]] = (), **params: Any) -> None:
        """Writes what a statement says; one that takes rows gets them in batches, a transaction each."""
        if "rows" not in statement(name, self.statements).params:
            await self.commit(name, **params)
        for start in range(0, len(rows), BATCH):
            await self.commit(name, rows=rows[start : start + BATCH], **params)

    async def commit(self, name: str, **params: Any) -> list[Row]:
        """Runs a statement in one write transaction and gives the rows that it returns."""
        written = self._statement(name, params)
        with clearly(self.name, written.name):
            async with self._session(self.writer) as session:
                for pause in PAUSES:
                    try:
                        return await session.execute_write(self._transaction, written, params)
                    except ConstraintError:
                        # of two who MERGE one key at once the embedded engine refuses one, who finds it the next time
                        await asyncio.sleep(pause)
                return await session.execute_write(self._transaction, written, params)

    async def apply_schema(self) -> None:
        """Makes the constraints and indexes that are not there yet."""
        for text in schema(embedded=self.address.folder is not None, folder=self.statements):
            with clearly(self.name, "the schema"):
                await self._make(text)

    async def _make(self, text: LiteralString) -> None:
        async with self._session(self.writer) as session:
            try:
                # in a transaction of the driver, which tries again where two processes lock each other out
                await session.execute_write(_run, text)
            except ClientError as error:
                # IF NOT EXISTS looks before it waits: what another process has made meanwhile is there all the same
                if not (error.code or "").endswith("AlreadyExists"):
                    raise

    async def _transaction(self, tx: AsyncManagedTransaction, written: Statement, params: Row) -> list[Row]:
        if self.holder is not None:
            turn = await tx.run(statement("write/lease_held").text, holder=self.holder)
            if await turn.single() is None:
                raise GraphLocked(f"{self.name}: another writer has taken the turn; run the command again")
        return [dict(record) async for record in await tx.run(written.text, params)]

    def _session(self, driver: AsyncDriver, **options: Any) -> AsyncSession:
        return driver.session(database=self.address.database, bookmark_manager=self._bookmarks, **options)

    def _statement(self, name: str, params: Row) -> Statement:
        found = statement(name, self.statements)
        if params.keys() != set(found.params):
            raise TypeError(
                f"{name} takes {', '.join(found.params) or 'nothing'}; got {', '.join(params) or 'nothing'}"
            )
        return found


@asynccontextmanager
async def connect(address: Address, *, limit: float = TIME_LIMIT, statements: Path = HERE) -> AsyncIterator[Graph]:
    """The graph at an address, closed at the end; one that does not answer within five seconds is `GraphDown`."""
    account = (address.username, address.password)
    async with _driver(address, account) as writer, _driver(address, address.reader or account) as reader:
        with clearly(address.name, "what it is"):
            engine = (await reader.get_server_info()).agent
        yield Graph(address, engine, writer, reader, statements, limit)


async def _run(tx: AsyncManagedTransaction, text: LiteralString) -> None:
    await (await tx.run(text)).consume()


def _driver(address: Address, account: tuple[str, str]) -> AsyncDriver:
    with clearly(address.name, "anything"):
        return AsyncGraphDatabase.driver(
            address.uri,
            auth=account,
            notifications_min_severity="OFF",
            # the driver alone would go on asking an engine that is gone for a minute; these stay below five seconds
            connection_timeout=2.0,
            connection_acquisition_timeout=4.0,
            max_transaction_retry_time=2.0,
            initial_retry_delay=0.05,
            liveness_check_timeout=30.0,
        )

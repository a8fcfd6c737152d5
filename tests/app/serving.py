"""The service over a socket, in a thread with a loop of its own."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from app.main import create_app
from cypher.graph import Address, connect


@contextmanager
def served(address: Address) -> Iterator[str]:
    """The URL of a service over the graph at an address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        stop = threading.Event()
        thread = threading.Thread(target=lambda: asyncio.run(_serve(address, listening, stop)))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            stop.set()
            thread.join()


async def _serve(address: Address, listening: socket.socket, stop: threading.Event) -> None:
    async with connect(address) as graph:
        server = uvicorn.Server(uvicorn.Config(create_app(graph), log_level="error"))
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        while not stop.is_set():
            await asyncio.sleep(0.05)
        server.should_exit = True
        await serving

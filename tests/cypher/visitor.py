"""A process that uses the embedded graph in a folder: it says where it is, then answers each line it is given.

`count` asks the graph how many officials it holds; any other word is written as an official's id.
"""

import asyncio
import os
import sys
from pathlib import Path

from cypher.embedded import embedded
from cypher.graph import connect

STATEMENTS = Path(__file__).parent / "statements"


def say(line: object) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


async def main() -> None:
    async with embedded(Path(sys.argv[1])) as address, connect(address, statements=STATEMENTS) as graph:
        say(address.uri)
        while word := (await asyncio.to_thread(sys.stdin.readline)).strip():
            if word == "count":
                say(len(await graph.read("officials")))
            elif word == "fork":
                say(os.fork() or await asyncio.sleep(3_600))
            else:
                await graph.write("write/officials", [{"id": word, "name": word}])
                say("written")


asyncio.run(main())

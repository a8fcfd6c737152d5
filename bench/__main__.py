"""Runs every bench; exit code 1 where a bar is missed."""

import asyncio
import sys

from bench import extraction, facts, http_met, load
from bench.claims import shown


async def main() -> bool:
    """Whether all claims hold."""
    return all([await shown(bench.claims()) for bench in (extraction, facts, load, http_met)])


sys.exit(not asyncio.run(main()))

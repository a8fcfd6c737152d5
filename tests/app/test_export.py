"""The canonical export."""

import json
from collections import Counter

from app.export import canonical
from cypher.graph import Graph
from ingest.run import ingest
from tests.app.conftest import SAMPLE
from tests.engines import run


async def test_every_thing_and_tie_is_one_line(world: Graph) -> None:
    lines = [json.loads(line) async for line in canonical(world)]
    things = Counter(line["thing"] for line in lines if "thing" in line)
    ties = Counter(line["tie"] for line in lines if "tie" in line)
    assert {label: things[label] for label in ("Article", "Source", "Official", "Meeting", "Country")} == {
        "Article": 6,
        "Source": 6,
        "Official": 9,
        "Meeting": 6,
        "Country": 4,
    }
    assert {tie: ties[tie] for tie in ("ATTENDED", "MET", "READ_FROM")} == {"ATTENDED": 17, "MET": 7, "READ_FROM": 6}
    assert not things.keys() & {"Dataset", "Lease", "Touched"}


async def test_a_tie_tells_its_ends_and_properties(world: Graph) -> None:
    lines = [json.loads(line) async for line in canonical(world)]
    held = next(line for line in lines if line.get("tie") == "ATTENDED" and line["from"][1] == "rasbi")
    assert (held["to"], held["role"], held["on_behalf_of"]) == (["Meeting", "m-tour"], "guest", "om-committee")


async def test_no_folder_and_no_time_of_day_is_written_out(page: Graph) -> None:
    lines = b"".join([line async for line in canonical(page)])
    assert b"found_in" not in lines
    assert SAMPLE.name.encode() not in lines
    assert b"\\u" not in lines


async def test_loading_again_from_an_empty_graph_writes_the_same_bytes(page: Graph) -> None:
    before = [line async for line in canonical(page)]
    await run(page, "MATCH (n) DETACH DELETE n")
    await ingest(page, [SAMPLE])
    assert [line async for line in canonical(page)] == before

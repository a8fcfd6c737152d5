"""Whatever has happened to a graph, it holds what its articles and decisions say, on both engines."""

import random

from hypothesis import HealthCheck, given, settings

from cypher.graph import Graph
from ingest.deciding import Asked, decide
from ingest.decisions import undone_in
from ingest.log import log_of
from tests.engines import run
from tests.ingest.histories import BY_NEWS, BY_PEOPLE, History, Step, histories

SLOWLY = settings(
    max_examples=12,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


async def lived(graph: Graph, steps: list[Step]) -> History:
    """A history, after each step of which the graph is as if it were made anew."""
    await run(graph, "MATCH (n) DETACH DELETE n")
    history = History(graph)
    for step in steps:
        await history.take(step)
        export = await history.export()
        assert export == await history.anew(), step
    return history


@SLOWLY
@given(histories(*BY_NEWS, *BY_PEOPLE))
async def test_the_graph_is_a_function_of_its_articles_and_decisions(graph: Graph, steps: list[Step]) -> None:
    history = await lived(graph, [*steps, Step("reread", 0)])
    assert await history.export() == await history.loaded_afresh(random.Random(steps[0].chance))


@SLOWLY
@given(histories("load", *BY_PEOPLE))
async def test_undoing_all_decisions_leaves_the_graph_as_it_was(graph: Graph, steps: list[Step]) -> None:
    await run(graph, "MATCH (n) DETACH DELETE n")
    history = History(graph)
    for step in steps:
        if step.what == "load":
            await history.take(step)
    before = await history.export()
    for step in steps:
        if step.what != "load":
            await history.take(step)
    for decision in reversed(await log_of(graph)):
        if decision.undoes is None and decision.number not in undone_in(await log_of(graph)):
            await decide(graph, Asked("undo", (str(decision.number),), "mona", "2024-05-02T09:00:00+00:00"))
    assert await history.export() == before


@SLOWLY
@given(histories(*BY_NEWS))
async def test_without_decisions_facts_are_printed_with_the_ids_of_the_graph(graph: Graph, steps: list[Step]) -> None:
    await run(graph, "MATCH (n) DETACH DELETE n")
    history = History(graph)
    for step in steps:
        await history.take(step)
    assert history.ids_printed() == await history.ids_held()

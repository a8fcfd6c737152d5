"""The commands of `silat` that fill, check, show and serve the graph."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer
import uvicorn
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from uvicorn.loops.auto import auto_loop_factory

from app.answers.catalog import catalog
from app.cli.asking import asked, introduce, settled
from app.cli.printing import say
from app.export import canonical
from app.graphs import opened
from app.main import create_app
from app.settings import Settings
from app.verify import verify as verified
from app.workers import workers as working
from cypher.graph import Graph
from ingest.report import RunReport
from ingest.run import facts_of
from ingest.run import ingest as load

app = typer.Typer(
    help="Official news as a graph of who met whom, each fact with its sentence.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
Paths = Annotated[list[Path], typer.Argument(metavar="PATH…", help="Files, folders or patterns.", show_default=False)]
Lexicon = Annotated[
    Path | None,
    typer.Option(metavar="DIR", help="Your own words, laid over ours; else SILAT_LEXICON.", show_default=False),
]
Workers = Annotated[int, typer.Option(min=1, max=61, help="So many processes read the articles.")]


class Format(StrEnum):
    """What the graph is written out as."""

    jsonl = "jsonl"


@app.command()
def ingest(paths: Paths, lexicon: Lexicon = None, workers: Workers = 1) -> None:
    """Reads files, folders and feeds into the graph; what it holds already is skipped."""

    async def loading(graph: Graph) -> RunReport:
        with _progress() as progress:
            task = progress.add_task("", total=None)

            def show(report: RunReport) -> None:
                progress.update(task, description=f"{report.read} articles read, {report.loaded} loaded")

            return await load(graph, paths, show, executor)

    with working(workers) as executor:
        report = asked(loading, lexicon)
    say(report.lines())
    raise typer.Exit(report.exit_code)


@app.command()
def facts(
    paths: Paths,
    lexicon: Lexicon = None,
    workers: Workers = 1,
    second_reader: Annotated[
        bool, typer.Option("--second-reader", help="As the language model SILAT_MODEL reads it, not the rules.")
    ] = False,
) -> None:
    """Prints what each article states, one JSON object a line, without a graph."""
    settings = settled(lexicon)
    report = RunReport()
    with working(workers) as executor:
        for told in _second_facts(paths, settings, report) if second_reader else facts_of(paths, report, executor):
            sys.stdout.buffer.write(orjson.dumps(told) + b"\n")
    for source, reason in report.failed:
        typer.echo(f"failed {source}: {reason}", err=True)
    raise typer.Exit(report.exit_code)


@app.command()
def verify(paths: Annotated[list[Path] | None, typer.Argument(metavar="[PATH…]", show_default=False)] = None) -> None:
    """Checks every stored text and quote, and with PATHs the files they came from."""
    found = asked(lambda graph: verified(graph, paths or ()))
    say(found.lines())
    raise typer.Exit(found.exit_code)


@app.command()
def stats(json: Annotated[bool, typer.Option("--json", help="The answer of HTTP, byte for byte.")] = False) -> None:
    """What the graph holds: things and ties of each kind."""
    held = asked(catalog)
    if json:
        sys.stdout.buffer.write(held.model_dump_json(by_alias=True).encode())
        return
    width = max(len(count.name) for count in (*held.things, *held.ties))
    say(f"{count.name:<{width}} {count.count:>8}" for count in (*held.things, *held.ties))


@app.command()
def export(
    format: Annotated[Format, typer.Argument(help="jsonl: all that is stated and derived, in one order.")],
    out: Annotated[Path | None, typer.Option(help="A file; else standard output.", dir_okay=False)] = None,
) -> None:
    """Writes the whole graph out, the same bytes for the same articles."""

    async def writing(graph: Graph) -> None:
        with ExitStack() as stack:
            file = stack.enter_context(out.open("wb")) if out else sys.stdout.buffer
            async for line in canonical(graph):
                file.write(line)

    asked(writing)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen at; else SILAT_HOST.")] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="Port; else SILAT_PORT.")] = None,
) -> None:
    """Answers over HTTP until it is interrupted."""
    settings = settled()

    async def serving() -> None:
        # opened here and not in the service, so that a graph that is down is one line and no trace
        async with opened(settings) as graph:
            await introduce(graph)
            config = uvicorn.Config(create_app(graph), host=host or settings.host, port=port or settings.port)
            await uvicorn.Server(config).serve()

    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
        runner.run(serving())


def _second_facts(paths: list[Path], settings: Settings, report: RunReport) -> Iterator[dict[str, Any]]:
    try:
        from app.second_reader.reading import second_facts
    except ImportError as missing:
        raise typer.TyperException(f"the second reader needs {missing.name}: pip install '.[llm]'") from missing
    return second_facts(paths, settings, report)


def _progress() -> Progress:
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)

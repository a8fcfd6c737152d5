"""The commands of `silat` that fill, check, show and serve the graph."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn

import orjson
import typer
import uvicorn
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from uvicorn.loops.auto import auto_loop_factory

from app.answers.catalog import catalog
from app.cli.asking import asked, introduce, settled
from app.cli.lexicon import Lexicon
from app.cli.printing import say
from app.decisions import decision_lines
from app.export import canonical
from app.graphs import opened
from app.main import create_app
from app.restore import restore as restored
from app.settings import Settings
from app.verify import verify as verified
from app.workers import workers as working
from cypher.graph import Graph
from ingest.confidence import HELD, PUBLISHED
from ingest.explain import explained
from ingest.report import RunReport
from ingest.run import articles_of, facts_of
from ingest.run import ingest as load

app = typer.Typer(
    help="Official news as a graph of who met whom, each fact with its sentence.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
Paths = Annotated[list[Path], typer.Argument(metavar="PATH…", help="Files, folders or patterns.", show_default=False)]
Workers = Annotated[int, typer.Option(min=1, max=61, help="So many processes read the articles.")]


class Format(StrEnum):
    """What the graph is written out as."""

    jsonl = "jsonl"
    decisions = "decisions"


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
    all_held: Annotated[bool, typer.Option("--all", help="Those too that are held for review.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="In words: how each was found in its sentence.")] = False,
) -> None:
    """Prints what each article states, one JSON object a line, without a graph."""
    settled(lexicon)
    report = RunReport()
    if explain:
        say(line for article in articles_of(paths, report) for line in explained(article))
    else:
        with working(workers) as executor:
            _write(facts_of(paths, report, executor, HELD if all_held else PUBLISHED))
    _end(report)


@app.command()
def second_reader(paths: Paths) -> None:
    """Prints what a language model finds in each article and its text bears out, as `facts` does."""
    report = RunReport()
    _write(_second_facts(paths, settled(), report))
    _end(report)


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
    """Writes the whole graph out, the same bytes for the same articles and decisions; or the log of decisions."""
    lines = canonical if format is Format.jsonl else decision_lines

    async def writing(graph: Graph) -> None:
        with ExitStack() as stack:
            file = stack.enter_context(out.open("wb")) if out else sys.stdout.buffer
            async for line in lines(graph):
                file.write(line)

    asked(writing)


@app.command()
def restore(
    paths: Annotated[list[Path], typer.Argument(metavar="FILE…", help="What `export` has written.", dir_okay=False)],
) -> None:
    """Takes what was exported, articles and decisions, into an empty graph."""
    report = asked(lambda graph: restored(graph, paths))
    say(report.lines())
    raise typer.Exit(report.exit_code)


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


def _write(told: Iterator[dict[str, Any]]) -> None:
    for one in told:
        sys.stdout.buffer.write(orjson.dumps(one) + b"\n")


def _end(report: RunReport) -> NoReturn:
    for source, reason in report.failed:
        typer.echo(f"failed {source}: {reason}", err=True)
    raise typer.Exit(report.exit_code)


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

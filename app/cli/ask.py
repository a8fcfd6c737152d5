"""`silat ask`: the questions, answered as over HTTP, in lines for people or byte for byte as JSON."""

import sys
from collections.abc import Iterable
from typing import Annotated

import typer

from app.answers import parties
from app.answers.meetings import meetings
from app.answers.paths import paths
from app.answers.things import thing_named, things_named
from app.asked import LedgerAsked, Listing, PathsAsked
from app.cli.asking import asked
from app.cli.printing import ledger_lines, met_lines, path_lines, say
from app.models.meetings import LedgerMeeting
from app.models.paths import PathsAnswer
from app.models.things import Answer, Met, Page, Thing
from app.problems import Invalid
from cypher.graph import Graph

ask = typer.Typer(help="Who met whom, when two met, and how two are tied; a NAME may be an id.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(metavar="NAME", help="A name in Arabic or Latin letters, or an id.")]
Since = Annotated[str | None, typer.Option(help="From this day, month or year on.")]
Until = Annotated[str | None, typer.Option(help="Up to this day, month or year.")]
Limit = Annotated[int, typer.Option(min=1, max=200, help="So many at the most.")]
AsJson = Annotated[bool, typer.Option("--json", help="The answer of HTTP, byte for byte.")]


@ask.command()
def met(name: Name, since: Since = None, until: Until = None, limit: Limit = 20, json: AsJson = False) -> None:
    """Whom an official, body or country met, each with the sentence that says so."""
    listing = Listing(since=since, until=until, limit=limit)

    async def question(graph: Graph) -> tuple[Thing, Page[Met]]:
        thing = await thing_named(graph, name)
        return thing, await _met(graph, thing, listing)

    thing, page = asked(question)
    _show(page, met_lines(thing, page), json)


@ask.command()
def between(one: Name, other: Name, since: Since = None, until: Until = None, json: AsJson = False) -> None:
    """The meetings at which both were present, newest first."""

    async def question(graph: Graph) -> tuple[list[Thing], Page[LedgerMeeting]]:
        things = await things_named(graph, [one, other])
        ledger = LedgerAsked(with_=[thing.id for thing in things], since=since, until=until)
        return things, await meetings(graph, ledger)

    things, page = asked(question)
    _show(page, ledger_lines(things, page), json)


@ask.command()
def path(one: Name, other: Name, since: Since = None, until: Until = None, json: AsJson = False) -> None:
    """The shortest ways from one to the other, each tie with its sentence."""

    async def question(graph: Graph) -> tuple[Thing, Thing, PathsAnswer]:
        start, end = await thing_named(graph, one), await thing_named(graph, other)
        return start, end, await paths(graph, PathsAsked(from_=start.id, to=end.id, since=since, until=until))

    start, end, found = asked(question)
    _show(found, path_lines(start, end, found), json)


async def _met(graph: Graph, thing: Thing, listing: Listing) -> Page[Met]:
    if thing.type == "official":
        return await parties.official_met(graph, thing.id, listing)
    if thing.type == "country":
        return await parties.country_met(graph, thing.id, listing)
    if thing.type in ("meeting", "agreement"):
        raise Invalid.at("NAME", f"is a {thing.type}; ask for an official, a body or a country")
    return await parties.body_met(graph, thing.id, listing)


def _show(answer: Answer, lines: Iterable[str], json: bool) -> None:
    if not json:
        say(lines)
        return
    sys.stdout.buffer.write(answer.model_dump_json(by_alias=True).encode())
    if sys.stdout.isatty():
        typer.echo()

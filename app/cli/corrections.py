"""The commands of `silat` that correct: articles taken out or read anew, decisions and their undoing."""

import getpass
from datetime import UTC, datetime
from functools import partial
from typing import Annotated

import typer

from app.answers.articles import article_named
from app.cli.asking import asked
from app.cli.lexicon import Lexicon
from app.cli.printing import say
from app.decisions import log_told
from app.workers import workers as working
from cypher.graph import Graph
from ingest.deciding import Asked, decide
from ingest.decisions import Decision, Judgement
from ingest.extract import extractor
from ingest.load import Extraction
from ingest.remove import remove as removed
from ingest.reread import reread as read_anew
from ingest.stated import stated

corrections = typer.Typer()
PAIR, FACT = ("same", "different", "unsure"), ("wrong", "right")
Id = Annotated[str, typer.Argument(metavar="ID", help="The id of an official.", show_default=False)]
By = Annotated[str | None, typer.Option(help="Who decides; else the user of this computer.", show_default=False)]
Why = Annotated[str, typer.Option(help="The reason, for the log.", show_default=False)]


@corrections.command()
def remove(
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE…", help="Ids, their first digits, or addresses.")],
) -> None:
    """Takes articles out of the graph, as if they had never been loaded."""

    async def removing(graph: Graph) -> list[str]:
        ids = [await article_named(graph, name) for name in articles]
        await removed(graph, ids)
        return ids

    say(f"removed {id}" for id in asked(removing))


@corrections.command()
def reread(
    lexicon: Lexicon = None,
    every: Annotated[bool, typer.Option("--all", help="Those too that this version has read.")] = False,
) -> None:
    """Reads stored texts anew that an older version, or older words, have read."""
    counts = [0]

    async def reading(graph: Graph) -> None:
        with working(1) as executor:
            extraction = Extraction(partial(stated, executor=executor), extractor())
            await read_anew(graph, extraction, every=every, tell=counts.append)

    asked(reading, lexicon)
    say([f"{sum(counts)} articles read anew"])


@corrections.command("decide")
def decide_on(
    of: Annotated[list[str], typer.Argument(metavar="A B same|different|unsure, or FACT wrong|right")],
    by: By = None,
    why: Why = "",
) -> None:
    """Rules that two ids are one, are two, or may stay open; or that a fact is wrong, or right."""
    *ids, judgement = of
    wanted = {**dict.fromkeys(PAIR, 2), **dict.fromkeys(FACT, 1)}.get(judgement)
    if wanted is None or len(ids) != wanted:
        raise typer.BadParameter("ask with two ids and same, different or unsure; or with a fact and wrong or right")
    _decide(judgement, ids, by, why)  # type: ignore[arg-type]  # it is one of them


@corrections.command()
def forget(id: Id, by: By = None, why: Why = "") -> None:
    """Keeps a private person out of all that is told, also of news that comes later."""
    _decide("forget", [id], by, why)


@corrections.command()
def undo(number: Annotated[str, typer.Argument(metavar="DECISION", help="Its number.")], by: By = None) -> None:
    """Takes a decision back."""
    _decide("undo", [number], by, "")


@corrections.command()
def decisions() -> None:
    """All decisions, in their order."""
    say(asked(log_told))


def _decide(judgement: Judgement, ids: list[str], by: str | None, why: str) -> None:
    at = datetime.now(UTC).isoformat(timespec="seconds")
    one = Asked(judgement, tuple(ids), by or getpass.getuser(), at, why)

    async def deciding(graph: Graph) -> Decision:
        return await decide(graph, one)

    say([f"decision {asked(deciding).number}: {judgement} {' '.join(ids)}"])

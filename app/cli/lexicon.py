"""The option of all commands that read articles: the user's own words."""

from pathlib import Path
from typing import Annotated

import typer

Lexicon = Annotated[
    Path | None,
    typer.Option(metavar="DIR", help="Your own words, laid over ours; else SILAT_LEXICON.", show_default=False),
]

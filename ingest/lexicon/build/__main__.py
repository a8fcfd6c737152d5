"""`python -m ingest.lexicon.build`: make the data files of the lexicon again (needs the extra `lexicon`)."""

import sys
from collections.abc import Iterable, Sequence

from ingest.lexicon.build import frequencies, names
from ingest.lexicon.build.tables import LEXICON, write_table


def main() -> None:
    """Write every generated file and say how many rows each has."""
    for name, heading, rows in tables():
        count = write_table(LEXICON / name, heading, rows)
        sys.stdout.write(f"{name}: {count} rows\n")


def tables() -> Iterable[tuple[str, Sequence[str], Iterable[Sequence[object]]]]:
    """Path, heading and rows of each generated file."""
    common = {language: frequencies.frequencies(language) for language in ("ar", "en")}
    for language, found in common.items():
        yield f"{language}/frequencies.tsv", frequencies.HEADING, found.items()
    yield "ar/names.tsv", names.HEADINGS["ar"], names.arabic_names(common["ar"])
    yield "en/names.tsv", names.HEADINGS["en"], names.latin_names(common["en"])


if __name__ == "__main__":
    main()

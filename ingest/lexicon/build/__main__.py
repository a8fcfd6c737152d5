"""`python -m ingest.lexicon.build`: make the data files of the lexicon again (needs the extra `lexicon`)."""

import sys
from collections.abc import Iterator, Sequence

from ingest.lexicon.build import countries, frequencies, names, places
from ingest.lexicon.build.tables import LEXICON, write_table


def main() -> None:
    """Write every generated file and say how many rows each has."""
    for name, heading, rows in tables():
        count = write_table(LEXICON / name, heading, rows)
        sys.stdout.write(f"{name}: {count} rows\n")


def tables() -> Iterator[tuple[str, Sequence[str], Sequence[Sequence[object]]]]:
    """Path, heading and rows of each generated file, in the order in which one is read for the next."""
    words = {}
    for language, names_of in (("ar", names.arabic_names), ("en", names.latin_names)):
        common = frequencies.frequencies(language)
        persons = names_of(common)
        words[language] = places.Words(common, {row[0]: int(row[1]) + int(row[2]) for row in persons})
        yield f"{language}/frequencies.tsv", frequencies.HEADING, list(common.items())
        yield f"{language}/names.tsv", names.HEADINGS[language], persons
        yield f"{language}/country_forms.tsv", countries.FORMS_HEADING, countries.forms(language)
    yield "countries.tsv", countries.HEADING, list(countries.countries())
    yield "places.tsv", places.HEADING, places.places(words["ar"], words["en"])


if __name__ == "__main__":
    main()

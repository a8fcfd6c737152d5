"""Rows of the name index of arabic-name-romanizer, and the lists of given names of Faker."""

import pkgutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.resources import as_file, files

from faker.providers import person  # type: ignore[import-not-found, unused-ignore]


@dataclass(frozen=True, slots=True)
class Unit:
    """A name in both scripts, the country and the role it was seen in, how often."""

    arabic: str
    latin: str
    country: str
    role: str
    count: int


def units() -> list[Unit]:
    """The rows of the name index."""
    resource = files("arabic_name_romanizer") / "resources" / "names.sqlite3"
    with as_file(resource) as path:
        connection = sqlite3.connect(path)
        rows = connection.execute("SELECT arabic_key, latin, country, role, count FROM units ORDER BY rowid").fetchall()
        connection.close()
    return [Unit(*row) for row in rows]


def given_names() -> Iterator[tuple[str, str, str]]:
    """Country or language of a list, gender (`f` or `m`), given name."""
    for module in sorted(module.name for module in pkgutil.iter_modules(person.__path__)):
        lists = import_module(f"{person.__name__}.{module}").Provider
        for gender, name in (("f", "first_names_female"), ("m", "first_names_male")):
            found = getattr(lists, name, ())
            for given in () if isinstance(found, property) else found:
                yield module, gender, given

"""The files that a list of paths names: folders walked, patterns expanded, in order."""

import re
from collections.abc import Iterator, Sequence
from glob import glob, has_magic
from pathlib import Path

from ingest.reading.unread import Unread, printed

WEB_ADDRESS = re.compile(r"https?:/", re.IGNORECASE)


def files_of(paths: Sequence[Path]) -> Iterator[Path | Unread]:
    """The files to read, in input order; what is missing or no file is named with its reason."""
    for path in paths:
        yield from _named(Path(path))


def _named(path: Path) -> Iterator[Path | Unread]:
    try:
        if WEB_ADDRESS.match(str(path)):
            yield Unread(re.sub(r":/+", "://", printed(path), count=1), "web addresses are not read yet")
        elif path.is_dir():
            yield from _walked(path)
        elif path.exists():
            yield _file(path)
        elif has_magic(str(path)):
            yield from _matching(path)
        else:
            yield Unread(printed(path), "no such file or folder")
    except (OSError, ValueError) as fault:  # a name that is too long, or that holds a NUL
        yield Unread(printed(path), _why(fault))


def _walked(folder: Path) -> Iterator[Path | Unread]:
    try:
        inside = sorted(folder.iterdir())
    except OSError as fault:
        yield Unread(printed(folder), _why(fault))
        return
    for path in inside:
        if _is_ignored(path):
            continue
        if path.is_dir():
            if not path.is_symlink():  # it may lead back to where we are
                yield from _walked(path)
        else:
            yield _file(path)


def _matching(pattern: Path) -> Iterator[Path | Unread]:
    found = sorted(Path(name) for name in glob(str(pattern), recursive=True))
    if not found:
        yield Unread(printed(pattern), "no file matches this pattern")
    for path in found:
        if not _is_ignored(path):
            yield from _walked(path) if path.is_dir() else [_file(path)]


def _is_ignored(path: Path) -> bool:
    return path.name.startswith(".") or path.stem.lower() == "readme"


def _file(path: Path) -> Path | Unread:
    """A regular file; a pipe or a device would keep us waiting."""
    if path.is_file():
        return path
    return Unread(printed(path), "a broken link" if path.is_symlink() else "no regular file")


def _why(fault: OSError | ValueError) -> str:
    reason = fault.strerror if isinstance(fault, OSError) else str(fault)
    return (reason or str(fault)).lower()

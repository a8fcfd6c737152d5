"""Answers kept on disk, so that an article is asked about once for each model and wording of the question."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from app.second_reader.claims import Claims


@dataclass(frozen=True)
class Shelf:
    """A folder of answers, each under the hash of what was asked of whom."""

    folder: Path

    def get(self, asked: str) -> Claims | None:
        """The answer to a question, if it is kept and can be read."""
        try:
            return Claims.model_validate_json(self._path(asked).read_bytes())
        except (FileNotFoundError, ValidationError):
            return None

    def put(self, asked: str, claims: Claims) -> None:
        """Keeps an answer, all of it or nothing."""
        path = self._path(asked)
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(f".{os.getpid()}")
        unfinished.write_text(claims.model_dump_json(), "utf-8")
        unfinished.replace(path)

    def _path(self, asked: str) -> Path:
        return self.folder / f"{hashlib.sha256(asked.encode('utf-8', 'surrogatepass')).hexdigest()}.json"

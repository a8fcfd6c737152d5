"""What a file is, told by its content where that can be."""

import re
from typing import Literal

from ingest.reading.rows import TEXT_COLUMN, columns_of
from ingest.reading.unread import Refused

Kind = Literal["html", "xml", "json", "csv", "text"]

NOT_YET = ((b"%PDF", "PDF"), (b"{\\rtf", "RTF"), (b"\xd0\xcf\x11\xe0", "DOC"))
ZIP, DOCX_FOLDER = b"PK\x03\x04", b"word/"
HEAD = 4096
SKIPPED = re.compile(r"\s*(?:<!--.*?-->|<\?.*?\?>)", re.DOTALL)
HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|main|div|section|table|[ou]l|p|h[1-6]|b|strong|span|a|br|meta|script)[\s/>]",
    re.IGNORECASE,
)
XML = re.compile(r"<(?:[\w.-]+:)?[A-Za-z][\w.-]*[\s/>]|<!DOCTYPE", re.IGNORECASE)
JSON_OBJECT = re.compile(r"\{\s*[\"}]")
JSON_LIST = re.compile(r"\[\s*[\[{\]]")
ROW_SUFFIXES = (".json", ".jsonl", ".ndjson")
TABLE_SUFFIXES = (".csv", ".tsv")


def refuse_unreadable(content: bytes) -> None:
    """Refuses by name the kinds of file that are not read yet."""
    for mark, name in NOT_YET:
        if content[:1024].lstrip().startswith(mark):
            raise Refused(f"{name} is not read yet")
    if content.startswith(ZIP):
        raise Refused("DOCX is not read yet" if DOCX_FOLDER in content else "archives are not read yet")


def kind_of(text: str, suffix: str) -> Kind:
    """The kind of a decoded file; its suffix counts only where the content leaves it open."""
    head, declared = _beginning(text)
    if HTML.match(head):
        return "html"
    if declared or XML.match(head):
        return "xml"
    if JSON_OBJECT.match(head) or JSON_LIST.match(head) or suffix in ROW_SUFFIXES:
        return "json"
    if suffix in TABLE_SUFFIXES:
        return "csv"
    columns = columns_of(text)
    return "csv" if len(columns) > 1 and TEXT_COLUMN in columns else "text"


def _beginning(text: str) -> tuple[str, bool]:
    """What follows blanks, comments and declarations, and whether it is declared as XML."""
    at = len(text) - len(text.lstrip())
    declared = text.startswith("<?xml", at)
    while skipped := SKIPPED.match(text, at, at + HEAD):
        at = skipped.end()
    return text[at : at + HEAD].lstrip(), declared

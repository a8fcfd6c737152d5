"""The articles of an RSS or Atom feed."""

import io
import re
from collections.abc import Iterator
from html.entities import html5
from typing import Any
from xml.parsers import expat

import feedparser

from ingest.reading.make import Imprint
from ingest.reading.markup import text_of
from ingest.reading.unread import Refused

PROLOG = re.compile(r"\s*<\?xml\b[^>]{0,200}\?>\s*")
DOCTYPE = re.compile(r"<!DOCTYPE\b", re.IGNORECASE)
ENTITY = re.compile(r"<!ENTITY\b", re.IGNORECASE)
REFERENCE = re.compile(r"&(?:(\w{1,31});)?(?!#\d{1,7};|#[xX][0-9A-Fa-f]{1,6};)")
XML_NAMES = frozenset(["amp", "lt", "gt", "quot", "apos"])
ENTRIES = ("item", "entry")
DEEPEST = 8


def feed_entries(text: str) -> Iterator[tuple[str, Imprint] | Refused]:
    """The body and description of each whole entry; last, where the feed is broken, the reason."""
    if DOCTYPE.search(text) and ENTITY.search(text):
        raise Refused("it declares XML entities, which are never expanded")
    document = REFERENCE.sub(_reference, PROLOG.sub("", text, count=1)).strip().encode()
    whole, broken = _whole_entries(document)
    feed = feedparser.parse(io.BytesIO(whole), sanitize_html=False, resolve_relative_uris=False)
    if not feed.entries:
        raise Refused(broken or ("a feed without entries" if feed.version else "XML that is no RSS or Atom feed"))
    name = text_of(feed.feed.get("title") or "") or None
    for entry in feed.entries:
        yield _entry(entry, name)
    if broken:
        yield Refused(f"{broken}; the {len(feed.entries)} whole entries before it were read")


def _reference(match: re.Match[str]) -> str:
    """Feeds print «&nbsp;» and a bare «&», of which XML knows neither."""
    name = match[1]
    if name in XML_NAMES:
        return match[0]
    return html5.get(f"{name};", f"&amp;{name};") if name else "&amp;"


def _whole_entries(document: bytes) -> tuple[bytes, str | None]:
    """The document, or what of it is whole before it breaks, its open elements closed; and where it breaks."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.namespace_prefixes = True
    stack: list[str] = []
    whole = (0, "")

    def begin(name: str, _: dict[str, str]) -> None:
        stack.append(name)

    def end(name: str) -> None:
        nonlocal whole
        stack.pop()
        if _local(name) in ENTRIES and len(stack) <= DEEPEST:
            closers = "".join(f"</{_tag(name)}>" for name in reversed(stack))
            whole = (document.index(b">", parser.CurrentByteIndex) + 1, closers)

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    try:
        parser.Parse(document, True)
    except expat.ExpatError as fault:
        reason = f"broken XML (line {fault.lineno}: {expat.ErrorString(fault.code)})"
        return document[: whole[0]] + whole[1].encode(), reason
    return document, None


def _local(name: str) -> str:
    return name.split(" ")[1] if " " in name else name


def _tag(name: str) -> str:
    """The tag as printed, of the name as the parser gives it: address, name, prefix."""
    parts = name.split(" ")
    return f"{parts[2]}:{parts[1]}" if len(parts) == 3 else parts[-1]


def _entry(entry: Any, name: str | None) -> tuple[str, Imprint]:
    bodies = [*(content.get("value") or "" for content in entry.get("content", [])), entry.get("summary") or ""]
    published, modified = (dict.get(entry, key) for key in ("published", "updated"))  # its own `get` guesses
    imprint = Imprint(
        title=text_of(entry.get("title") or "") or None,
        published=published or modified,
        modified=modified if published else None,
        publisher=name,
        url=entry.get("link") or None,
        guid=entry.get("id") or None,
    )
    return text_of(max(bodies, key=len)), imprint

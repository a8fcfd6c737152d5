"""The article of an HTML page: its body without the page around it, and what its head says of it."""

import logging
from collections.abc import Iterator
from typing import Any

import orjson
import trafilatura
from lxml.html import HtmlElement

from ingest.reading.days import iso_time
from ingest.reading.lines import lines_of
from ingest.reading.make import Imprint
from ingest.reading.markup import FORBIDDEN, text_in, tree_of
from ingest.reading.unread import Refused

LEAST_WORDS = 12
PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "pubdate",
    "publishdate",
    "date",
    "dc.date",
)
MODIFIED = ("article:modified_time", "datemodified", "og:updated_time", "lastmod")
TITLES = ("og:title", "twitter:title", "dc.title")
PUBLISHERS = ("og:site_name", "dc.publisher", "application-name")
SEPARATORS = (" | ", " - ", " – ", " — ", " :: ")

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it discards is told once, by us


def page_article(page: str) -> tuple[str, Imprint]:
    """The body of the page's article and what the page says of it."""
    tree = tree_of(page)
    body = _body(page) if tree is not None else ""
    if tree is None or len(body.split()) < LEAST_WORDS:
        raise Refused("HTML without an article")
    linked = _linked(tree)
    meta = _meta(tree)
    publisher = linked.get("publisher") or _first(meta, PUBLISHERS)
    return body, Imprint(
        title=_title(tree, meta, linked, publisher),
        published=_fullest([linked.get("datePublished"), *_all(meta, PUBLISHED), *_times(tree)]) or _printed(tree),
        modified=_fullest([linked.get("dateModified"), *_all(meta, MODIFIED)]),
        publisher=publisher,
        url=_address([*_links(tree), meta.get("og:url"), linked.get("url")]),
    )


def _body(page: str) -> str:
    found = trafilatura.bare_extraction(FORBIDDEN.sub(" ", page), include_comments=False, include_tables=False)
    return (found.text or "").strip() if isinstance(found, trafilatura.settings.Document) else ""


def _meta(tree: HtmlElement) -> dict[str, str]:
    """The meta tags by name in lower case, the first of each."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        if name and tag.get("content", "").strip():
            found.setdefault(name.strip().lower(), tag.get("content").strip())
    return found


def _linked(tree: HtmlElement) -> dict[str, str]:
    """The texts that JSON-LD gives of the article."""
    for script in tree.iter("script"):
        if "ld+json" not in script.get("type", ""):
            continue
        try:
            objects = list(_objects(orjson.loads(script.text or "")))
        except orjson.JSONDecodeError:
            continue  # sites print it broken; the meta tags say the same
        for found in objects:
            if "headline" in found or "datePublished" in found:
                texts = {name: value for name, value in found.items() if isinstance(value, str)}
                publisher = found.get("publisher")
                name = publisher.get("name") if isinstance(publisher, dict) else publisher
                return texts | ({"publisher": name} if isinstance(name, str) else {})
    return {}


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for part in value:
            yield from _objects(part)
    elif isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph"))


def _title(tree: HtmlElement, meta: dict[str, str], linked: dict[str, str], publisher: str | None) -> str | None:
    """The headline without the name of the site behind it."""
    headings = [" ".join(text_in(heading).split()) for heading in tree.iter("h1")]
    given = _first(meta, TITLES) or linked.get("headline") or "".join(text_in(tag) for tag in tree.iter("title"))
    given = " ".join(given.split())
    for heading in headings:
        if heading and (given.startswith(heading) or not given):
            return heading
    for separator in SEPARATORS:
        name, _, site = given.rpartition(separator)
        if name and (site == publisher or (not _first(meta, TITLES) and not linked.get("headline"))):
            return name
    return given or None


def _times(tree: HtmlElement) -> list[str | None]:
    return [time.get("datetime") or time.text for time in tree.iter("time")][:1]


def _printed(tree: HtmlElement) -> str | None:
    """The day of the first line of the page that is nothing but a date."""
    return next((day for line in lines_of(text_in(tree)) for day in line.days), None)


def _links(tree: HtmlElement) -> list[str | None]:
    return [link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"]


def _fullest(printed: list[str | None]) -> str | None:
    """The first day given, with the time where a tag gives one for that day."""
    times = [time for given in printed if (time := iso_time(given))]
    return next((time for time in times if len(time) > 10 and time[:10] == times[0][:10]), times[0]) if times else None


def _address(given: list[str | None]) -> str | None:
    return next((url for url in given if url and url.startswith(("http://", "https://"))), None)


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next(iter(_all(meta, names)), None)


def _all(meta: dict[str, str], names: tuple[str, ...]) -> list[str]:
    return [meta[name] for name in names if name in meta]

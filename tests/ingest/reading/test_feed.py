"""The articles of a feed."""

import pytest

from ingest.reading.feed import feed_entries
from ingest.reading.make import Imprint
from ingest.reading.unread import Refused

HEAD = '<?xml version="1.0"?><rss version="2.0"><channel><title>Gulf Observer</title>'
ITEM = (
    "<item><title>Committee meets</title><link>https://observatory.example/1</link><guid>urn:1</guid>"
    "<pubDate>Thu, 31 Aug 2023 09:10:00 +0100</pubDate>"
    "<description>&lt;p&gt;It met.&lt;/p&gt;&lt;p&gt;It left &amp;amp; rested.&lt;/p&gt;</description></item>"
)
RSS = f"{HEAD}{ITEM}</channel></rss>"
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Gulf Observer</title><entry><id>urn:2</id>'
    '<title type="html">Minister &amp;amp; envoy</title><link href="https://observatory.example/2"/>'
    "<published>2024-05-12T10:00:00Z</published><updated>2024-05-13T08:00:00Z</updated>"
    '<content type="html">&lt;p&gt;They talked.&lt;/p&gt;</content></entry></feed>'
)


def test_rss_bodies_are_unescaped_a_paragraph_a_line() -> None:
    (entry,) = feed_entries(RSS)

    assert isinstance(entry, tuple)
    body, imprint = entry
    assert body == "It met.\nIt left & rested."
    assert imprint == Imprint(
        title="Committee meets",
        published="Thu, 31 Aug 2023 09:10:00 +0100",
        publisher="Gulf Observer",
        url="https://observatory.example/1",
        guid="urn:1",
    )


def test_atom_tells_publication_and_change_apart() -> None:
    (entry,) = feed_entries(ATOM)

    assert isinstance(entry, tuple)
    body, imprint = entry
    assert (body, imprint.title) == ("They talked.", "Minister & envoy")
    assert (imprint.published, imprint.modified) == ("2024-05-12T10:00:00Z", "2024-05-13T08:00:00Z")


def test_names_that_only_html_knows_break_nothing() -> None:
    feed = RSS.replace("Committee meets", "Committee&nbsp;meets AT&T")

    (entry,) = feed_entries(feed)
    assert isinstance(entry, tuple)
    assert entry[1].title is not None
    assert entry[1].title.split() == ["Committee", "meets", "AT&T"]


def test_entity_bombs_are_refused_unexpanded() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' + RSS.partition("?>")[2]

    with pytest.raises(Refused, match="declares XML entities, which are never expanded"):
        list(feed_entries(bomb))


def test_whole_entries_before_a_break_are_read() -> None:
    *entries, last = feed_entries(f"{HEAD}{ITEM}{ITEM}<item><title>Broken</item></channel></rss>")

    assert len(entries) == 2
    assert isinstance(last, Refused)
    assert str(last) == "broken XML (line 1: mismatched tag); the 2 whole entries before it were read"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<?xml version='1.0'?><rss><channel><title>A", "broken XML (line 1: no element found)"),
        ("<svg><g></g></svg>", "XML that is no RSS or Atom feed"),
        (f"{HEAD}</channel></rss>", "a feed without entries"),
    ],
)
def test_what_is_no_feed_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        list(feed_entries(text))

    assert str(refused.value) == reason

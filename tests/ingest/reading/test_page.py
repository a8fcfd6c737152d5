"""The article of an HTML page."""

import pytest

from ingest.reading.page import page_article
from ingest.reading.unread import Refused

PARAGRAPH = "The National Committee for Combating Trafficking in Persons held its second meeting of the year in Manama."
BODY = "".join(f"<p>{PARAGRAPH} It was meeting number {number}.</p>" for number in ("one", "two", "three"))


def page(head: str = "", before: str = "", after: str = "") -> str:
    return (
        f"<!doctype html><html><head>{head}</head><body><nav><a href='/'>Home</a></nav>"
        f"<article>{before}{BODY}</article>{after}</body></html>"
    )


def test_the_body_is_free_of_the_page_around_it() -> None:
    body, _ = page_article(page(after="<aside><h4>You may also like</h4><ul><li>Weather: hot days</li></ul></aside>"))

    assert body.split("\n") == [f"{PARAGRAPH} It was meeting number {number}." for number in ("one", "two", "three")]


def test_json_ld_tells_title_day_and_publisher() -> None:
    linked = (
        '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline":'
        '"Committee meets", "datePublished": "2024-05-12T10:00:00+03:00", "dateModified": "2024-05-13",'
        '"publisher": {"name": "Gulf Observer"}, "url": "https://observatory.example/1"}]}</script>'
    )
    _, imprint = page_article(page(linked))

    assert (imprint.title, imprint.published) == ("Committee meets", "2024-05-12T10:00:00+03:00")
    assert (imprint.modified, imprint.publisher) == ("2024-05-13", "Gulf Observer")
    assert imprint.url == "https://observatory.example/1"


def test_meta_tags_tell_them_too_and_the_site_s_name_is_cut_off() -> None:
    meta = (
        '<title>News</title><meta property="og:title" content="Committee meets | Gulf Observer">'
        '<meta property="og:site_name" content="Gulf Observer"><link rel="canonical" href="https://observatory.example/2">'
        '<meta property="article:published_time" content="2024-05-12T10:00:00Z">'
    )
    _, imprint = page_article(page(meta))

    assert (imprint.title, imprint.publisher) == ("Committee meets", "Gulf Observer")
    assert (imprint.published, imprint.url) == ("2024-05-12T10:00:00+00:00", "https://observatory.example/2")


def test_the_fuller_time_of_one_day_counts() -> None:
    head = (
        '<script type="application/ld+json">{"headline": "Committee meets", "datePublished": "2024-05-12"}</script>'
        '<meta property="article:published_time" content="2024-05-12T10:42:00+04:00">'
    )

    assert page_article(page(head))[1].published == "2024-05-12T10:42:00+04:00"


def test_without_tags_the_heading_and_the_printed_day_serve() -> None:
    _, imprint = page_article(page(before="<h1>Committee meets</h1><div class='date'>Sunday, 12 May 2024</div>"))

    assert (imprint.title, imprint.published, imprint.publisher) == ("Committee meets", "2024-05-12", None)


def test_broken_json_ld_is_passed_over() -> None:
    head = '<script type="application/ld+json">{"headline": </script><meta name="date" content="2024-05-12">'

    assert page_article(page(head))[1].published == "2024-05-12"


@pytest.mark.parametrize(
    "markup",
    ["<html></html>", "<html><body><nav><a href='/'>Home</a></nav></body></html>", "<!doctype html>", "<p>Short.</p>"],
)
def test_a_page_without_an_article_is_refused(markup: str) -> None:
    with pytest.raises(Refused, match="HTML without an article"):
        page_article(markup)

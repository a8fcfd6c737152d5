"""Articles read from files: all samples, every format, every kind of bad input."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.article import Article
from ingest.reading import Unread, read_articles
from ingest.reading.read import articles_in
from tests.ingest.any_text import DAMAGES
from tests.ingest.sound import assert_well_made

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "samples" / "first"
FILES = sorted(path for path in SAMPLES.iterdir() if path.name != "README.md")
BODY = "عقدت اللجنة الوطنية لمكافحة الاتجار بالأشخاص اجتماعها الثاني برئاسة السيد عبدالرحمن فخرو رئيس اللجنة."
HEADLINE = "اللجنة الوطنية تعقد اجتماعها الثاني"


def gold() -> Iterator[dict[str, str | None]]:
    lines = (ROOT / "tests" / "gold" / "first.jsonl").read_text("utf-8").splitlines()
    yield from map(json.loads, lines)


def one(content: str | bytes, name: str = "news.txt") -> Article:
    raw = content.encode() if isinstance(content, str) else content
    (article,) = articles_in(raw, Path(name))
    assert isinstance(article, Article)
    return article


def told(content: str | bytes, name: str = "news.txt") -> list[str]:
    raw = content.encode() if isinstance(content, str) else content
    found = articles_in(raw, Path(name))
    return [article.reason if isinstance(article, Unread) else article.text for article in found]


def test_every_sample_is_read_as_its_readers_read_it() -> None:
    read = [article for article in read_articles([SAMPLES]) if isinstance(article, Article)]
    found = {f"{article.source}#{article.index}": article for article in read}

    assert sorted(found) == sorted(str(row["article"]) for row in gold())
    for row in gold():
        article = found[str(row["article"])]
        assert (article.day, article.title) == (row["published"], row["title"])
        if row["credit"] or article.source.endswith(".txt"):
            assert article.publisher == row["credit"]


def test_no_sample_is_unread() -> None:
    assert [found for found in read_articles([SAMPLES]) if isinstance(found, Unread)] == []


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".txt"], ids=lambda path: path.name)
def test_the_text_of_a_plain_article_is_a_slice_of_its_file(path: Path) -> None:
    whole = path.read_text("utf-8")

    at = 0
    for article in read_articles([path]):
        assert isinstance(article, Article)
        at = whole.index(article.text, at) + len(article.text)


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "cp1256", "iso8859_6"])
def test_a_file_in_another_charset_is_the_same_article(charset: str) -> None:
    text = f"{HEADLINE}\n\n12 مايو 2024\n\n{BODY}\n"

    assert one(text.encode(charset)) == one(text)


def test_the_page_names_the_publisher_where_none_is_credited() -> None:
    (page,) = read_articles([SAMPLES / "en_dubai_page.html"])

    assert isinstance(page, Article)
    assert (page.publisher, page.published, page.language) == ("Emirates Observer", "2022-06-14T10:42:00+04:00", "en")
    assert page.text.startswith(
        "Dubai Police, DFWAC sign agreement to support trafficking victims\nDubai: Dubai Police and"
    )
    assert "Advertisement" not in page.text
    assert "narcotics" not in page.text


def test_a_feed_s_name_gives_way_to_a_credit() -> None:
    first, second, _ = read_articles([SAMPLES / "ar_feed.xml"])

    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.publisher, second.publisher) == ("واج", "مرصد حقوق الإنسان العربي - آخر الأخبار")
    assert (first.url, first.published) == ("https://observatory.example/news/301", "2023-08-31T09:10:00+01:00")
    assert [first.text[slice(*span)] for span in first.furniture] == ["المصدر: (واج)"]


def test_a_row_of_json_has_its_headline_first_and_its_fields() -> None:
    row = {
        "title": HEADLINE,
        "text": BODY,
        "published": "2024-05-12",
        "url": "https://observatory.example/9",
        "publisher": "بنا",
    }
    article = one(json.dumps(row, ensure_ascii=False), "news.jsonl")

    assert article.text == f"{HEADLINE}\n{BODY}"
    assert (article.title, article.published, article.publisher) == (HEADLINE, "2024-05-12", "بنا")
    assert article.url == "https://observatory.example/9"


def test_a_title_that_the_text_repeats_is_not_doubled() -> None:
    row = {"title": HEADLINE, "text": f"{HEADLINE}\n{BODY}"}

    assert one(json.dumps(row), "news.jsonl").text == f"{HEADLINE}\n{BODY}"


def test_a_row_of_csv_is_the_article_that_json_would_give() -> None:
    table = one(f"title,text,published\n{HEADLINE},{BODY},2024-05-12\n", "a.csv")
    line = one(json.dumps({"title": HEADLINE, "text": BODY, "published": "2024-05-12"}), "a.csv")

    assert (table.text, table.title, table.published) == (line.text, line.title, line.published)


def test_a_bare_text_in_a_row_may_hold_many_articles() -> None:
    dump = (SAMPLES / "ar_oman_page.txt").read_text("utf-8")
    found = list(articles_in(json.dumps({"text": dump}).encode(), Path("dump.jsonl")))

    assert [article.day for article in found if isinstance(article, Article)] == [
        "2024-10-15",
        "2024-03-12",
        "2024-02-20",
    ]


def test_bad_lines_of_json_are_named_and_the_others_read() -> None:
    lines = [
        json.dumps({"text": BODY}),
        "{broken",
        json.dumps({"title": "x"}),
        json.dumps({"text": "a\0b"}),
        "",
        json.dumps({"text": BODY}),
    ]

    first, *bad, last = told("\n".join(lines), "news.jsonl")
    assert (first, last) == (BODY, BODY)
    assert bad[0].startswith("line 2: no JSON")
    assert bad[1:] == ["line 3: no text", "line 4: NUL characters in its text"]


def test_news_behind_many_empty_lines_is_read() -> None:
    assert one("\n" * 3000 + BODY).text == BODY


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "the file is empty"),
        ("page.html", b"<html><body><nav>Home</nav></body></html>", "HTML without an article"),
        ("feed.xml", b"<rss><channel><item>", "broken XML (line 1: no element found)"),
        ("bomb.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><rss/>', "it declares XML entities, which are never expanded"),
        ("table.csv", b"title,body\na,b\n", "no column named text (its columns: title, body)"),
        ("mixed.txt", f"{BODY}\n".encode() + BODY.encode("cp1256"), "mixed encodings: line 1 is UTF-8, line 2 is not"),
        ("nul.txt", b"abc\0def", "NUL bytes in it: no text"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(1, 32)) * 9, "a binary file"),
        ("report.pdf", b"%PDF-1.4", "PDF is not read yet"),
        ("report.docx", b"PK\x03\x04 word/document.xml", "DOCX is not read yet"),
        ("menu.txt", "الرئيسية | الأخبار | اتصل بنا\n970x90\n".encode(), "nothing in it but page furniture"),
    ],
)
def test_a_bad_file_is_named_with_its_reason_and_the_rest_is_read(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "zz.txt").write_text(BODY, "utf-8")

    unread, article = read_articles([tmp_path])
    assert unread == Unread(str(tmp_path / name), reason)
    assert isinstance(article, Article)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(BODY, "utf-8")
    (tmp_path / "secret.txt").chmod(0)

    assert list(read_articles([tmp_path])) == [Unread(str(tmp_path / "secret.txt"), "permission denied")]


def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    (tmp_path / "secret.txt").write_text(BODY, "utf-8")
    monkeypatch.setattr(Path, "read_bytes", refuse)

    assert list(read_articles([tmp_path])) == [Unread(str(tmp_path / "secret.txt"), "permission denied")]


@pytest.mark.parametrize("piece", ["عقدت اللجنة الوطنية اجتماعها ", "ع", "12/12/2024 ", "(", "{{", "- ", "<p "])
def test_a_million_characters_without_a_full_stop_are_named(piece: str) -> None:
    text = ("خبر " + piece * (1_000_000 // len(piece))).strip()

    found = list(articles_in(text.encode(), Path("news.txt")))

    assert found == [Unread("news.txt", f"{len(text):,} characters without a full stop")]


def test_a_text_as_long_with_full_stops_is_one_article() -> None:
    text = ("عقدت اللجنة الوطنية اجتماعها. " * 34_000).strip()

    assert len(text) > 1_000_000
    assert one(text).text == text


def test_an_endless_row_is_named_and_the_rows_around_it_are_read() -> None:
    rows = [{"text": BODY, "url": "https://news.example/1"}, {"text": "كلمة " * 200_000}, {"text": BODY}]

    first, endless, last = articles_in("\n".join(map(json.dumps, rows)).encode(), Path("rows.jsonl"))

    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert endless == Unread("rows.jsonl", "line 2: 999,999 characters without a full stop")


def test_many_short_lines_are_read_line_by_line() -> None:
    found = list(articles_in(("12 مايو 2024\n(بنا)\n" * 3000).encode(), Path("news.txt")))

    assert found == [Unread("news.txt", "nothing in it but page furniture")]


@given(st.sampled_from(FILES), st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow])
def test_no_damage_to_a_sample_raises_an_exception(path: Path, damage: st.DataObject) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(damage.draw(st.integers(1, 3))):
        at = damage.draw(st.integers(0, len(content)))
        end = damage.draw(st.integers(at, min(len(content), at + 300)))
        content[at:end] = damage.draw(st.sampled_from(DAMAGES) | st.binary(max_size=8))
    for found in articles_in(bytes(content), path):
        assert_well_made(found)

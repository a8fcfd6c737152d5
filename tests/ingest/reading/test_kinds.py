"""What a file is."""

import pytest

from ingest.reading.kinds import kind_of, refuse_unreadable
from ingest.reading.unread import Refused


@pytest.mark.parametrize(
    ("text", "suffix", "kind"),
    [
        ("<!DOCTYPE html><html>", ".txt", "html"),
        ("<!-- saved --><html lang='ar'>", "", "html"),
        ("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", ".xml", "html"),
        ("\n<p>Committee</p>", "", "html"),
        ("<?xml version='1.0'?><rss version='2.0'>", ".txt", "xml"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'>", "", "xml"),
        ('{"text": "one"}\n{"text": "two"}', ".txt", "json"),
        ('[\n {"text": "one"}]', "", "json"),
        ("broken", ".jsonl", "json"),
        ("{{ article.visit_count }}\n970x90\nخبر", ".txt", "text"),
        ("title,text,published\na,b,c", ".txt", "csv"),
        ("title;body", ".csv", "csv"),
        ("text", ".txt", "text"),
        ("اللجنة، الوطنية, تعقد\nاجتماعها", ".txt", "text"),
        ("[تحديث] خبر", ".txt", "text"),
    ],
)
def test_the_content_tells_before_the_suffix(text: str, suffix: str, kind: str) -> None:
    assert kind_of(text, suffix) == kind


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7 ...", "PDF is not read yet"),
        (b"PK\x03\x04...word/document.xml", "DOCX is not read yet"),
        (b"PK\x03\x04...other", "archives are not read yet"),
        (b"\xd0\xcf\x11\xe0", "DOC is not read yet"),
    ],
)
def test_what_is_not_read_yet_is_named(content: bytes, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        refuse_unreadable(content)

    assert str(refused.value) == reason

"""The characters of a file."""

import codecs

import pytest

from ingest.reading.decode import decoded
from ingest.reading.unread import Refused

TEXT = (
    "عقدت اللجنة الوطنية لمكافحة الاتجار بالأشخاص اجتماعها الثاني برئاسة السيد عبدالرحمن فخرو رئيس اللجنة.\n"
    "وناقش تحديث نظام الإحالة الوطني، وقدمت بوجيري إحصائية بالقضايا التي أحيلت إلى المحاكم خلال العام الماضي.\n"
)
ENGLISH = "The workshop – “the first of its kind” – opened in Amman on Sunday; Élodie Martin spoke.\n"


@pytest.mark.parametrize(
    "charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1256", "iso8859_6"]
)
def test_arabic_is_read_in_each_charset(charset: str) -> None:
    assert decoded(TEXT.encode(charset)) == TEXT


def test_a_mark_of_big_endian_is_obeyed() -> None:
    assert decoded(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")) == TEXT


@pytest.mark.parametrize("charset", ["utf-8", "cp1256", "utf-16"])
def test_english_with_its_quotes_is_read_too(charset: str) -> None:
    assert decoded(ENGLISH.replace("É", "é").encode(charset)) == ENGLISH.replace("É", "é")


def test_a_declared_charset_is_believed() -> None:
    page = f'<html><head><meta charset="windows-1256"></head><body>{TEXT}</body></html>'

    assert decoded(page.encode("cp1256")) == page


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b" \n\t\r\n", "the file is empty"),
        ("\u2028\u00a0".encode(), "the file is empty"),
        (b"abc\0def and more words", "NUL bytes in it: no text"),
        (bytes(range(1, 32)) * 20, "a binary file"),
        (TEXT.encode() + TEXT.encode("cp1256"), "mixed encodings: line 1 is UTF-8, line 3 is not"),
        (TEXT.split("\n")[0].encode()[:-2], "mixed encodings: most of line 1 is UTF-8, not all of it"),
        (codecs.BOM_UTF16_LE + b"a\0b", "not the UTF-16-LE that its byte order mark says (byte 2)"),
        (bytes([0xD7, 0xF7, 0xB0, 0xB1, 0xB2, 0xB3]) * 20, "no charset that is known here fits its bytes"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(content: bytes, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        decoded(content)

    assert str(refused.value) == reason

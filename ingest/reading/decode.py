"""The characters of a file: by byte order mark, as UTF-8, by the charset it declares, else by how it reads."""

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from ingest.reading.unread import Refused

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED = re.compile(rb"(?:charset|encoding)\s{0,3}=\s{0,3}[\"']?([A-Za-z0-9_\-]{3,20})", re.IGNORECASE)
KNOWN = {"windows-1256": "cp1256", "cp1256": "cp1256", "iso-8859-6": "iso8859_6", "arabic": "iso8859_6"}
CANDIDATES = ["cp1256", "iso8859_6"]
SAMPLE, HEAD = 1 << 16, 2048
CONTROLS = bytes([*range(1, 9), 11, *range(14, 32), 127])
MOST, FEW = 0.9, 0.02
LEAST_READABLE = 0.7
BROKEN = "\ufffd"


def decoded(content: bytes) -> str:
    """The text of a file's bytes, without its byte order mark."""
    text = _marked(content) or _without_mark(content)
    if not text.strip():
        raise Refused("the file is empty")
    if "\0" in text:
        raise Refused("NUL characters in it: no text")
    return text


def _marked(content: bytes) -> str | None:
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _strictly(content[len(mark) :], encoding, "its byte order mark says")
    return None


def _strictly(content: bytes, encoding: str, reason: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as fault:
        raise Refused(f"not the {encoding.upper()} that {reason} (byte {fault.start})") from None


def _without_mark(content: bytes) -> str:
    if b"\0" in content:
        if encoding := _utf16(content):
            return _strictly(content, encoding, "its bytes look like")
        raise Refused("NUL bytes in it: no text")
    if len(content.translate(None, CONTROLS)) < len(content) * (1 - FEW):
        raise Refused("a binary file")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _of_one_byte(content)


def _utf16(content: bytes) -> str | None:
    """UTF-16 without a mark: every other byte is the number of one of few alphabets."""
    sample = content[:SAMPLE]
    for encoding, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        high = sample[first::2]
        if len(sample) >= 4 and sum(high.count(page) for page in (0x00, 0x06, 0x20)) >= MOST * len(high):
            return encoding
    return None


def _of_one_byte(content: bytes) -> str:
    """A charset of one byte a character: the declared one, else the one in which the bytes read as a language."""
    _refuse_mixed(content)
    declared = [KNOWN.get(name.decode().lower()) for name in DECLARED.findall(content[:HEAD])]
    guess = from_bytes(content[:SAMPLE], cp_isolation=CANDIDATES).best()
    for encoding in [*declared, guess.encoding if guess else None, *CANDIDATES]:
        if encoding and (text := _readable(content, encoding)):
            return text
    raise Refused("no charset that is known here fits its bytes")


def _refuse_mixed(content: bytes) -> None:
    """UTF-8 in some lines and another charset in others, or UTF-8 that is broken."""
    good, bad = 0, 0
    for number, line in enumerate(content.split(b"\n"), 1):
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            bad = bad or number
        else:
            good = good or number
        if good and bad:
            raise Refused(f"mixed encodings: line {good} is UTF-8, line {bad} is not")
    text = content.decode("utf-8", "replace")
    if sum(not letter.isascii() for letter in text) > 2 * text.count(BROKEN):
        raise Refused(f"mixed encodings: most of line {bad} is UTF-8, not all of it")


def _readable(content: bytes, encoding: str) -> str | None:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return None
    foreign = [letter for letter in text[:SAMPLE] if not letter.isascii()]
    good = sum(unicodedata.category(letter)[0] in "LMPZ" for letter in foreign)
    return text if good >= LEAST_READABLE * len(foreign) else None

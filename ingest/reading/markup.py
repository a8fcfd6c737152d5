"""The text of a piece of HTML, its blocks on lines of their own."""

import re
from html import unescape

from lxml import etree, html

BLOCKS = re.compile(
    r"p|br|div|li|[uo]l|tr|table|blockquote|section|article|header|footer|aside|h[1-6r]|fig(?:ure|caption)|d[dt]|pre|nav|main"
)
SILENT = re.compile(r"script|style|noscript|template|iframe|svg|button|form")
TAG = re.compile(
    r"</?(?:p|br|div|span|strong|em|b|i|a|ul|ol|li|h[1-6]|blockquote|img|table)\b[^<>]{0,500}>", re.IGNORECASE
)
FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def text_of(fragment: str) -> str:
    """The words of a piece of HTML, unescaped; a plain text stays as it is but for its escapes."""
    if not TAG.search(fragment):
        return unescape(fragment).strip()
    tree = tree_of(fragment)
    return "" if tree is None else text_in(tree)


def tree_of(page: str) -> html.HtmlElement | None:
    """The tree of a page or a piece of one; null where there is none in it."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(FORBIDDEN.sub(" ", page).encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def text_in(tree: html.HtmlElement) -> str:
    """The words below an element, a block a line."""
    lines: list[str] = [""]
    silent = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        name = element.tag if isinstance(element.tag, str) else ""
        silent += (event == "start") - (event == "end") if SILENT.fullmatch(name) else 0
        if BLOCKS.fullmatch(name):
            lines.append("")
        words = element.text if event == "start" else element.tail if element is not tree else None
        if words and not silent:
            lines[-1] += words
    blocks = (" ".join(line.split()) for line in lines)
    return "\n".join(block for block in blocks if block)

"""The text of a piece of HTML."""

import pytest

from ingest.reading.markup import text_of


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("<p>One &amp; two</p><p>three<br>four</p>", "One & two\nthree\nfour"),
        ("<div>a <b>bold</b> word<script>x()</script></div><style>p{}</style>", "a bold word"),
        ("no markup &amp; no lines", "no markup & no lines"),
        ("plain\ntext with 3 < 4", "plain\ntext with 3 < 4"),
        ("<p>broken <b>markup", "broken markup"),
        ("<p></p>", ""),
        ("<p>bad &#xD800; \x01 signs</p>", "bad � signs"),
    ],
)
def test_blocks_are_lines(fragment: str, text: str) -> None:
    assert text_of(fragment) == text

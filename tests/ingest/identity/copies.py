"""Copies of reports as other outlets print them: cut, respelt, under another headline and another header."""

import re
from dataclasses import replace
from random import Random

from ingest.article import Article
from ingest.reading.agencies import dateline_of, end_credit
from ingest.text import sentences_of

ARABIC_HEADERS = (
    "أبوظبي في 7 مارس / وام / ",
    "الرياض 26 شعبان 1445 هـ (واس) -- ",
    "المنامة - بنا: ",
    "صحيفة الفجر - خاص: ",
    "",
)
ENGLISH_HEADERS = ("ABU DHABI, March 7 (WAM) -- ", "RIYADH, 7 March 2024 (SPA) - ", "The Morning Post: ", "")
ARABIC_TITLES = ("لقاء رسمي يبحث آفاق العمل المشترك", "في خبر لاحق: تفاصيل اجتماع اليوم")
ENGLISH_TITLES = ("Officials meet to discuss joint work", "Talks held today: the details")
SPELT = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "،": ",", "؛": ";", "«": '"', "»": '"'})
DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
LEAST_WORDS = 25
FATHA = "\u064e"


def copy_of(article: Article, random: Random) -> Article:
    """A reprint of the report, perhaps respelt."""
    reprint = reprint_of(article, random)
    if article.language == "en":
        return reprint
    text = random.choice((str, _respelt, _with_vowels))(reprint.text)
    return replace(reprint, text=text, headline=(0, text.index("\n")))


def reprint_of(article: Article, random: Random) -> Article:
    """The report under another headline and header, perhaps cut."""
    english = article.language == "en"
    body = random.choice((_whole, _cut))(_body(article), random)
    title = random.choice(ENGLISH_TITLES if english else ARABIC_TITLES)
    header = random.choice(ENGLISH_HEADERS if english else ARABIC_HEADERS)
    return replace(
        article,
        text=f"{title}\n\n{header}{body}",
        headline=(0, len(title)),
        furniture=(),
        url=None,
        guid=None,
        publisher="الفجر",
        source="copy.txt",
    )


def _body(article: Article) -> list[str]:
    """The paragraphs of a report, without its headline and header and without short lines."""
    paragraphs: dict[int, list[str]] = {}
    _, behind = article.headline or (0, 0)
    for start, end in sentences_of(article):
        if start >= behind:
            paragraphs.setdefault(article.text.count("\n", 0, start), []).append(article.text[start:end])
    lines = [" ".join(sentences) for _, sentences in sorted(paragraphs.items())]
    dateline = dateline_of(lines[0])
    lines[0] = lines[0][dateline.end if dateline else 0 :]
    return [line for line in lines if len(line.split()) >= 6 and not end_credit(line)] or lines


def _whole(paragraphs: list[str], random: Random) -> str:
    return "\n\n".join(paragraphs)


def _cut(paragraphs: list[str], random: Random) -> str:
    kept = random.randint(1, len(paragraphs))
    while kept < len(paragraphs) and len(" ".join(paragraphs[:kept]).split()) < LEAST_WORDS:
        kept += 1
    return "\n\n".join(paragraphs[:kept])


def _respelt(text: str) -> str:
    return text.translate(SPELT).translate(DIGITS)


def _with_vowels(text: str) -> str:
    return re.sub(r"(?<=[بتحكلمن])(?=[ء-ي])", FATHA, text)

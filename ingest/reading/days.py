"""The ISO form of a day or time that a page, feed or row gives."""

from datetime import datetime
from email.utils import parsedate_to_datetime

from ingest.dates import single_days

LONGEST = 80


def iso_time(printed: str | None) -> str | None:
    """The ISO day, or the ISO time with its offset where a time is given; null where it is no date."""
    if not printed or len(printed) > LONGEST:
        return None
    return _iso(printed.strip()) or _mail(printed.strip()) or _in_words(printed)


def _iso(printed: str) -> str | None:
    try:
        found = datetime.fromisoformat(printed)
    except ValueError:
        return None
    return found.isoformat() if len(printed) > len("2024-01-01") else found.date().isoformat()


def _mail(printed: str) -> str | None:
    """The form of RSS: "Thu, 31 Aug 2023 09:10:00 +0100"."""
    try:
        return parsedate_to_datetime(printed).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _in_words(printed: str) -> str | None:
    return next((found.iso for found in single_days(printed)), None)

"""The ISO form of a printed day or time."""

import pytest

from ingest.reading.days import iso_time


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("2024-05-12", "2024-05-12"),
        ("2024-05-12T10:42:00+04:00", "2024-05-12T10:42:00+04:00"),
        ("2024-05-12T10:00:00Z", "2024-05-12T10:00:00+00:00"),
        ("Thu, 31 Aug 2023 23:10:00 -0500", "2023-08-31T23:10:00-05:00"),
        ("الخميس 31 أغسطس 2023", "2023-08-31"),
        ("12/05/2024 - 14:32", "2024-05-12"),
        ("yesterday", None),
        ("", None),
        (None, None),
        ("9" * 5000, None),
    ],
)
def test_days_and_times_become_iso(printed: str | None, iso: str | None) -> None:
    assert iso_time(printed) == iso

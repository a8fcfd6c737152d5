"""The dates printed in a text."""

import pytest

from ingest.dates import CalendarDay, hijri_dates, printed_dates


def isos(text: str) -> list[str | None]:
    return [found.iso for found in printed_dates(text)]


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("10 ديسمبر 2019", "2019-12-10"),
        ("الثلثاء 05 كانون الأول 2023", "2023-12-05"),
        ("12 أيار 2024", "2024-05-12"),
        ("7 كانون الثاني 2024", "2024-01-07"),
        ("1 تشرين الثاني 2024", "2024-11-01"),
        ("14 فيفري 2024", "2024-02-14"),
        ("3 جويلية 2023", "2023-07-03"),
        ("الخميس 23 نونبر 2023 على الساعة 18:40", "2023-11-23"),
        ("5 غشت 2023", "2023-08-05"),
        ("9 ينّاير 2024", "2024-01-09"),
        ("٢٠ فبراير ٢٠٢٤", "2024-02-20"),
        ("الخميس 27/يوليو/2023 - 02:15 م", "2023-07-27"),
        ("12 أيار/مايو 2024", "2024-05-12"),
        ("12 مايو (أيار) 2024", "2024-05-12"),
        ("ديسمبر 10, 2019", "2019-12-10"),
        ("الأول من أكتوبر 2023", "2023-10-01"),
        ("الحادي والعشرين من مارس 2022", "2022-03-21"),
        ("بورتسودان 18-2-2024م (سونا)", "2024-02-18"),
        ("التاريخ : 14/11/2023", "2023-11-14"),
        ("12/05/2024 - 14:32", "2024-05-12"),
        ("10:05 - 12 مايو 2024", "2024-05-12"),
        ("2024-03-05", "2024-03-05"),
        ("Tuesday, June 6, 2023 at 21:05", "2023-06-06"),
        ("15th January, 2024", "2024-01-15"),
        ("18 November 2024", "2024-11-18"),
        ("Date : 20/11/2023", "2023-11-20"),
        ("May 22,2024", "2024-05-22"),
        ("Riyadh, June 05, 2024, SPA", "2024-06-05"),
        ("Tue 14 Jun 2022, 10:42 AM", "2022-06-14"),
        ("05/22/2024", "2024-05-22"),
    ],
)
def test_a_day_is_read_as_it_is_printed(printed: str, iso: str) -> None:
    assert [(found.iso, found.precision) for found in printed_dates(printed)] == [(iso, "day")]


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("في الفترة من 21 ولغاية 24 مارس 2022", "2022-03-21", "2022-03-24"),
        ("يومي 12 و13 يونيو 2023", "2023-06-12", "2023-06-13"),
        ("أيام 12، 13 و14 يونيو 2023", "2023-06-12", "2023-06-14"),
        ("من 28 ديسمبر إلى 2 يناير 2024", "2023-12-28", "2024-01-02"),
        ("October 24-26, 2023", "2023-10-24", "2023-10-26"),
        ("from 28 February to 2 March 2024", "2024-02-28", "2024-03-02"),
        ("12/05/2024 - 14/05/2024", "2024-05-12", "2024-05-14"),
    ],
)
def test_a_range_gives_its_first_and_last_day(printed: str, first: str, last: str) -> None:
    assert [(found.iso, found.iso_end) for found in printed_dates(printed)] == [(first, last)]


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("زيارة استمرت يومين، 10 و11 يناير الجاري", CalendarDay(None, 1, 10), CalendarDay(None, 1, 11)),
        ("من 14 وحتى 16 أكتوبر الجاري", CalendarDay(None, 10, 14), CalendarDay(None, 10, 16)),
        ("القاهرة في 27 يوليو /أ ش أ/", CalendarDay(None, 7, 27), None),
        ("KUWAIT, Nov 20 (KUNA)", CalendarDay(None, 11, 20), None),
        ("Manama, Mar. 5 (BNA)", CalendarDay(None, 3, 5), None),
        ("في أيلول الماضي", CalendarDay(None, 9), None),
        ("last January", CalendarDay(None, 1), None),
    ],
)
def test_what_has_no_year_leaves_it_open(printed: str, first: CalendarDay, last: CalendarDay | None) -> None:
    (found,) = printed_dates(printed)

    assert (found.first, found.last, found.iso) == (first, last, None)


def test_an_open_year_is_filled_by_who_knows_it() -> None:
    (found,) = printed_dates("10 و11 يناير")

    assert (found.in_year(2024).iso, found.in_year(2024).iso_end) == ("2024-01-10", "2024-01-11")


@pytest.mark.parametrize(
    ("printed", "iso", "precision"),
    [
        ("خلال شهر يناير 2024", "2024-01", "month"),
        ("in January 2024", "2024-01", "month"),
        ("في عام 2022", "2022", "year"),
    ],
)
def test_months_and_years_stay_partial(printed: str, iso: str, precision: str) -> None:
    assert [(found.iso, found.precision) for found in printed_dates(printed)] == [(iso, precision)]


@pytest.mark.parametrize(
    "printed",
    ["الرياض 08 رمضان 1445 هـ الموافق 18 مارس 2024 م واس", "18/3/2024م الموافق 8/9/1445هـ"],
)
def test_a_hijri_day_goes_with_the_gregorian_one_beside_it(printed: str) -> None:
    (found,) = printed_dates(printed)

    assert found.iso == "2024-03-18"
    assert "1445" in printed[slice(*found.span)]


def test_a_hijri_day_alone_gives_none() -> None:
    text = "في 3 ربيع الآخر 1446هـ"

    assert printed_dates(text) == []
    assert [text[slice(*span)] for span in hijri_dates(text)] == ["3 ربيع الآخر 1446هـ"]


@pytest.mark.parametrize(
    "text",
    [
        "بدأ العمل بها عام 1441هـ",
        "القانون رقم 91 لسنة 2013",
        "القانون رقم 27.14 والقانون 23-04",
        "مارس ضغوطا على الضحايا",
        "It may 5 be",
        "تطوير محور 26 يوليو",
        "الخطة الوطنية 2023-2030",
        "31 فبراير",
        "بـ 769 حالة و14:30",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert printed_dates(text) == []


def test_spans_are_places_in_the_text_and_hold_the_weekday() -> None:
    text = "استقبل المدير، يوم الأحد الموافق 7 كانون الثاني 2024، السفير."
    (found,) = printed_dates(text)

    assert text[slice(*found.span)] == "الأحد الموافق 7 كانون الثاني 2024"


def test_dates_come_in_the_order_of_the_text() -> None:
    assert isos("في 5 مارس 2024 ثم 2024-03-07 وفي عام 2025") == ["2024-03-05", "2024-03-07", "2025"]

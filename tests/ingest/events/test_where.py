"""Where an event took place, as far as its article says."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "publisher", "city", "country"),
    [
        ("التقى السيد حسن التازي السيدة ماريا لوبيز في الرباط.", None, "الرباط", "MA"),
        ("التقى السيد حسن التازي السيدة ماريا لوبيز بالرباط.", None, "الرباط", "MA"),
        ("عقدت لجنة حماية الطفل اجتماعها في عمّان برئاسة السيدة منى الخطيب.", "بترا", "عمّان", "JO"),
        ("التقى السيد حسن التازي السيدة ماريا لوبيز في مدينة طنجة.", None, "طنجة", "MA"),
        ("التقى السيد حسن التازي السيدة ماريا لوبيز بمدينة طنجة.", None, "طنجة", "MA"),
        ("التقى السيد حسن التازي السيدة ماريا لوبيز في ولاية صفاقس.", None, "صفاقس", "TN"),
        ("نواكشوط في 14 مايو - استقبل السيد سالم ولد المختار في مكتبه السيد بيتر هولم.", "وما", "نواكشوط", "MR"),
        ("استقبل السيد عمار الجبوري السيد بيتر هولم في مكتبه.", "واع", None, "IQ"),
        ("زارت السيدة غريس أوديامبو المركز في دولة قطر.", None, None, "QA"),
        (
            "بحث معالي سعيد النعيمي في مسقط مع السيد بيتر هولم سفير المملكة المتحدة لدى السلطنة ملف الهجرة.",
            "العمانية",
            "مسقط",
            "OM",
        ),
        ("Dr. Sami Nasser met Ms. Chiara De Luca in Tunis.", None, "Tunis", "TN"),
        ("Khartoum, May 14 - Dr. Sami Nasser met Ms. Chiara De Luca.", "SUNA", "Khartoum", "SD"),
        ("Dr. Sami Nasser met Ms. Chiara De Luca at his office.", "KUNA", None, "KW"),
        ("Dr. Sami Nasser met Ms. Chiara De Luca in the city of Sfax.", None, "Sfax", "TN"),
        ("Dr. Sami Nasser met Ms. Chiara De Luca in the Governorate of Irbid.", None, "Irbid", "JO"),
        ("Djibouti (SONNA) - Dr. Sami Nasser met Ms. Chiara De Luca.", "SONNA", None, "DJ"),
        ("Tunis - Dr. Sami Nasser met Ms. Chiara De Luca and wrote to his counterparts in Italy.", None, "Tunis", "TN"),
    ],
)
def test_the_place_is_the_one_named_else_the_dateline_else_the_home_of_the_article(
    text: str, publisher: str | None, city: str | None, country: str | None
) -> None:
    meeting = told(text, publisher=publisher).meeting
    assert (meeting.city, meeting.country) == (city, country)

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


@pytest.mark.parametrize(
    ("headline", "text", "city", "country"),
    [
        (
            "وزارة العدل تشارك في اجتماع اللجنة العربية بالقاهرة",
            "شارك وفد من وزارة العدل برئاسة القاضي سامي شعبان في اجتماع اللجنة العربية لحقوق الإنسان.",
            "القاهرة",
            "EG",
        ),
        (
            "ورشة عمل حول حماية الضحايا في نيروبي",
            "نظمت وزارة العدل ورشة عمل حول حماية الضحايا بمشاركة القاضي سامي شعبان.",
            "نيروبي",
            "KE",
        ),
        (
            "القاهرة تشيد بالتعاون",
            "نظمت وزارة العدل ورشة عمل حول حماية الضحايا في نيروبي بمشاركة القاضي سامي شعبان.",
            "نيروبي",
            "KE",
        ),
    ],
)
def test_the_city_in_which_a_headline_puts_an_event_is_its_place(
    headline: str, text: str, city: str, country: str
) -> None:
    meeting = told(text, headline=headline, publisher="قنا").meeting
    assert (meeting.city, meeting.country) == (city, country)


@pytest.mark.parametrize(
    ("text", "publisher", "country"),
    [
        ("التقى السيد حسن التازي السيدة ماريا لوبيز في العاصمة الجيبوتية.", "بترا", "DJ"),
        ("عقدت لجنة حماية الطفل اجتماعها بالعاصمة اليمنية برئاسة السيدة منى الخطيب.", "بترا", "YE"),
        ("التقى السيد حسن التازي في العاصمة السيدة ماريا لوبيز.", "بترا", "JO"),
        ("زارت السيدة غريس أوديامبو مركز إيواء ضحايا الاتجار بالبشر في طنجة.", "بنا", "MA"),
        ("زار وفد من وزارة العمل مركز إيواء ضحايا الاتجار بالبشر في المملكة المغربية.", "بنا", "MA"),
        ("زار وفد من وزارة العمل مركز إيواء ضحايا الاتجار بالبشر.", "بنا", "BH"),
        ("عقد السيد حسن التازي اجتماعا مع السيدة ماريا لوبيز في العاصمة المغربية.", "بترا", "MA"),
    ],
)
def test_a_capital_and_the_house_that_is_visited_say_in_which_country(text: str, publisher: str, country: str) -> None:
    assert told(text, publisher=publisher).meeting.country == country

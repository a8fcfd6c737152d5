"""Credits behind the last sentence, and datelines before the first."""

import pytest

from ingest.reading.agencies import dateline_of, end_credit


@pytest.mark.parametrize(
    ("line", "name", "printed"),
    [
        ("واتفق الجانبان على أن يلتقيا كل ثلاثة أشهر. /وام", "وام", "/وام"),
        ("ولي العهد رئيس مجلس الوزراء. (بنا)", "بنا", "(بنا)"),
        ("وتسلّم المتدربون شهاداتهم. (الاتحاد)", "الاتحاد", "(الاتحاد)"),
        ("وتسلّم المتدربون شهاداتهم. (الوطن)", "الوطن", "(الوطن)"),
        ("/العمانية/", "العمانية", "/العمانية/"),
        ("/أ ش أ/", "أ ش أ", "/أ ش أ/"),
        ("(أ.ش.أ)", "أ ش أ", "(أ.ش.أ)"),
        ("--(بترا) ر ع/ف ق", "بترا", "--(بترا) ر ع/ف ق"),
        ("المصدر: (واج)", "واج", "المصدر: (واج)"),
        ("--SPA", "SPA", "--SPA"),
        ("praised Qatar's reforms. (QNA)", "QNA", "(QNA)"),
        ("WAM/Rania Hassan/Tariq Fahim", "WAM", "WAM/Rania Hassan/Tariq Fahim"),
        ("MAP 06 June 2023", "MAP", "MAP 06 June 2023"),
    ],
)
def test_a_credit_is_found_where_it_begins(line: str, name: str, printed: str) -> None:
    credit = end_credit(line)

    assert credit is not None
    assert (credit.name, line[credit.start :]) == (name, printed)


@pytest.mark.parametrize(
    "line",
    [
        "تلقته وكالة الأنباء العراقية (واع).",
        "لمعاملات السفر لمواطنات بلاده. (النهاية)",
        "وفقاً للقانون الاتحادي رقم (51)",
        "في مركز أبوظبي للإيواء والرعاية الإنسانية «إيواء»",
        "signed by the Labour Market Regulatory Authority (LMRA)",
        "the committee used the map",
    ],
)
def test_a_name_inside_a_sentence_credits_nobody(line: str) -> None:
    assert end_credit(line) is None


@pytest.mark.parametrize(
    ("line", "name", "day", "sentence"),
    [
        ("عمان 12 أيار (بترا)- بحث وزير العدل", "بترا", None, "بحث وزير العدل"),
        ("الدوحة في 22 أبريل /قنا/ انطلقت اليوم", "قنا", None, "انطلقت اليوم"),
        ("الكويت - 14 - 11 (كونا) -- تفقد وفد", "كونا", None, "تفقد وفد"),
        ("تونس 14 فيفري 2024 (وات) - أمضت الهيئة", "وات", "2024-02-14", "أمضت الهيئة"),
        ("الرياض 08 رمضان 1445 هـ الموافق 18 مارس 2024 م واس", "واس", "2024-03-18", ""),
        ("وطنية - نظمت كاريتاس لبنان", "وطنية", None, "نظمت كاريتاس لبنان"),
        ("بغداد – واع", "واع", None, ""),
        ("صنعاء في 5 مارس 2024 - عقدت اللجنة", None, "2024-03-05", "عقدت اللجنة"),
        ("Manama, Mar. 5 (BNA): Abdulrahman Fakhro", "BNA", None, "Abdulrahman Fakhro"),
        ("Djibouti (SONNA) May 5, 2025 – A Somali delegation", "SONNA", "2025-05-05", "A Somali delegation"),
        ("بغداد / نينا / 21-11-2023", "نينا", "2023-11-21", ""),
        ("جيبوتي (ADI)، الخميس 18 يناير 2024 – عقدت اللجنة", "ADI", "2024-01-18", "عقدت اللجنة"),
        ("موروني، 9 أكتوبر 2023 (الوطن) — انطلقت ورشة", "الوطن", "2023-10-09", "انطلقت ورشة"),
        ("عدن ـ سبأنت", "سبأنت", None, ""),
        ("ABU DHABI, 15th January, 2024 (WAM) -- The", "WAM", "2024-01-15", "The"),
        ("Riyadh, June 05, 2024, SPA -- The heads", "SPA", "2024-06-05", "The heads"),
    ],
)
def test_a_dateline_gives_agency_and_day(line: str, name: str | None, day: str | None, sentence: str) -> None:
    dateline = dateline_of(line)

    assert dateline is not None
    assert (dateline.name, dateline.day, line[dateline.end :]) == (name, day, sentence)


@pytest.mark.parametrize(
    "line",
    [
        "الرباط – نظمت اللجنة الوطنية ورشة تكوينية",
        "وأضاف في تصريح لـ(كونا) أن المركز يستوعب خمسمئة نزيلة",
        "Speaking to KUNA after the signing ceremony",
        "عقدت اللجنة الوطنية الدائمة لمنع الاتجار بالأشخاص اجتماعها (كونا)",
    ],
)
def test_a_sentence_that_names_an_agency_has_no_dateline(line: str) -> None:
    assert dateline_of(line) is None

"""What a line of a text is."""

import pytest

from ingest.reading.lines import lines_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("970x90", "furniture"),
        ("{{ article.visit_count }}", "furniture"),
        ("الرئيسية | عن المركز | الخدمات | المركز الإعلامي | اتصل بنا", "furniture"),
        ("حجم الخط  +  -   طباعة   مشاركة", "furniture"),
        ("عدد المشاهدات: 1,204", "furniture"),
        ("Home / Qatar / Government", "furniture"),
        ("Search...   Newsletter   E-paper", "furniture"),
        ("Share   Print   Send", "furniture"),
        ("© 2024 All rights reserved", "furniture"),
        ("https://observatory.example/news/301", "furniture"),
        ("0171", "furniture"),
        ("----------", "rule"),
        ("الثلاثاء 05 مارس 2024", "date"),
        ("3 ربيع الآخر 1446هـ", "date"),
        ("[25/03/2024 09:15] الموافق [15/رمضان/1445]", "date"),
        ("تاريخ النشر : 12/05/2024 - 14:32", "date"),
        ("Published: Tue 14 Jun 2022, 10:42 AM | 2 min read", "date"),
        ("كتبت: سارة محمود", "byline"),
        ("By Ayman Farouk, Staff Reporter", "byline"),
        ("By Jumana Khoury - May 22,2024 - Last updated at May 22,2024", "byline"),
        ("محمد علي - دبي - 12 مايو 2024", "byline"),
        ("بورتسودان 18-2-2024م (سونا)", "dateline"),
        ("بغداد – واع", "dateline"),
        ("بغداد / نينا / 21-11-2023", "dateline"),
        ("/العمانية/", "credit"),
        ("(ومع)", "credit"),
        ("و.م.أ", "credit"),
        ("ن م ع / ش ر", "end"),
        ("nma.mb", "end"),
        ("// انتهى //", "end"),
        ("23:05 ت مـ", "end"),
        ("18:44 LOCAL TIME 15:44 GMT", "end"),
        ("=========== ر.ض", "end"),
        ("اقرأ أيضا:", "related"),
        ("RELATED NEWS", "related"),
        ("التعليقات (2)", "comments"),
        ("فخرو يستقبل سفير الولايات المتحدة الأمريكية لدى المملكة", "text"),
        ("ADJD, Ewaa sign MoU to protect victims of human trafficking", "text"),
        ("By signing the agreement the two sides agreed to meet every year in Doha.", "text"),
        ("عقد الاجتماع يوم 12 مايو 2024.", "text"),
    ],
)
def test_a_line_is_known_by_its_words(line: str, kind: str) -> None:
    (found,) = lines_of(line)

    assert found.kind == kind


def test_the_day_of_a_change_is_kept_apart() -> None:
    (found,) = lines_of("By Jumana Khoury - May 22,2024 - Last updated at May 23,2024")

    assert (found.days, found.changed) == (("2024-05-22",), ("2024-05-23",))


def test_lines_are_places_in_the_text() -> None:
    text = "\n  أول سطر  \r\n\r\nثاني سطر\n"

    assert [(text[line.start : line.end], line.gap) for line in lines_of(text)] == [
        ("أول سطر", True),
        ("ثاني سطر", True),
    ]

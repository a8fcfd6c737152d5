"""A body is a committee, a shelter or an agency by what its name says."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("اللجنة الوطنية لمكافحة الاتجار بالبشر", "committee"),
        ("اللجنة المشتركة لمتابعة العمالة", "committee"),
        ("مركز إيواء ضحايا الاتجار بالأشخاص", "shelter"),
        ("دار الأمان", "shelter"),
        ("مؤسسة دبي لرعاية النساء والأطفال", "shelter"),
        ("هيئة تنظيم سوق العمل", "agency"),
        ("وزارة التنمية الاجتماعية", "agency"),
        ("سفارة جمهورية كينيا", "agency"),
        ("جمعية الصحفيين", "agency"),
        ("المعهد القضائي", "agency"),
        ("قسم الإيواء", "agency"),
        ("المجلس الأعلى للقضاء", "agency"),
        ("دار الأمل", "shelter"),
        ("بيت السلام", "shelter"),
        ("مأوى النور", "shelter"),
        ("ملجأ النور", "shelter"),
        ("البيت الآمن", "shelter"),
        ("مركز حماية ودعم النساء", "shelter"),
        ("مركز الحماية والتأهيل", "shelter"),
        ("مؤسسة رعاية الأيتام", "shelter"),
        ("دار الإفتاء", "agency"),
        ("دار القضاء", "agency"),
        ("دار الأوبرا", "agency"),
        ("دار الوثائق القومية", "agency"),
        ("بيت الزكاة", "agency"),
        ("بيت الحكمة", "agency"),
        ("بيت المال", "agency"),
        ("جمعية الأمان", "agency"),
        ("مؤسسة الكرامة", "agency"),
        ("فريق العمل الوطني", "committee"),
    ],
)
def test_the_kind_of_an_arabic_body(body: str, kind: str) -> None:
    assert told(f"زار الوفد {body} صباح أمس.").bodies == {body: kind}


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("National Committee for Combating Human Trafficking", "committee"),
        ("Joint Commission on Migration", "committee"),
        ("Aman Shelter for Women and Children", "shelter"),
        ("Noor House Shelter", "shelter"),
        ("Public Authority for Manpower", "agency"),
        ("Ministry of Interior", "agency"),
        ("Kuwait Journalists Association", "agency"),
    ],
)
def test_the_kind_of_an_english_body(body: str, kind: str) -> None:
    assert told(f"The delegation visited the {body} on Monday.").bodies == {body: kind}


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Beit Al Noor", "shelter"),
        ("Bayt Al Salam", "shelter"),
        ("Dar Al Karama", "shelter"),
        ("Dar Al Ifta", "agency"),
        ("Dar Al Hikma", "agency"),
        ("Beit Al Zakat", "agency"),
        ("Karama Foundation", "agency"),
    ],
)
def test_an_arabic_house_in_latin_letters_shelters_unless_it_does_something_else(body: str, kind: str) -> None:
    assert told(f"The delegation visited {body} on Monday.").bodies == {body: kind}

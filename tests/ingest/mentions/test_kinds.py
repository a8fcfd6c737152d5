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

"""A post without a name stands for whoever the article gave it before."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "present"),
    [
        (
            "قال مدير مركز الأمان السيد طارق بلحاج إن العمل مستمر. وعقد اجتماع حضره مدير مركز الأمان والسيدة رنا شقير.",
            {"طارق بلحاج": "participant", "رنا شقير": "participant"},
        ),
        (
            "قال وزير العدل القاضي نبيل الحداد إن العمل مستمر. وعقد اجتماع بحضور وزير العدل، والسيدة رنا شقير.",
            {"نبيل الحداد": "participant", "رنا شقير": "participant"},
        ),
        (
            "Justice Minister Amal Barkat spoke of the new law. The Justice Minister received Ambassador Joseph "
            "Kimani.",
            {"Amal Barkat": "host", "Joseph Kimani": "guest"},
        ),
        (
            "Omar Haddad, Director of the Aman Centre, praised the law. The Director of the Aman Centre received "
            "Ambassador Joseph Kimani.",
            {"Omar Haddad": "host", "Joseph Kimani": "guest"},
        ),
    ],
)
def test_a_post_without_a_name_means_him_who_had_it_before(text: str, present: dict[str, str]) -> None:
    assert told(text).who() == present


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        (
            "قال وزير العدل القاضي نبيل الحداد إن العمل مستمر. وعقد اجتماع بحضور وزير العمل، والسيدة رنا شقير.",
            "نبيل الحداد",
        ),
        (
            "قال مدير مركز الأمان السيد طارق بلحاج إن العمل مستمر. وعقد اجتماع حضره مدير دار الرعاية والسيدة رنا شقير.",
            "طارق بلحاج",
        ),
        (
            "Omar Haddad, Director of the Aman Centre, praised the law. The Director of the Amal Foundation received "
            "Ambassador Joseph Kimani.",
            "Omar Haddad",
        ),
    ],
)
def test_another_post_or_the_same_of_another_body_means_somebody_else(text: str, absent: str) -> None:
    told_of = told(text)
    assert absent in told_of.people
    assert absent not in told_of.who()


def test_a_post_that_two_had_before_means_neither() -> None:
    told_of = told(
        "قال وزير العدل القاضي نبيل الحداد ووزير العدل القاضي سامي شعبان إن العمل مستمر. "
        "وعقد اجتماع بحضور وزير العدل، والسيدة رنا شقير."
    )
    assert set(told_of.who()) == {"رنا شقير"}


@pytest.mark.parametrize(
    "text",
    [
        "أشاد الحضور برئيس الدولة الشيخ منصور بن خليفة آل سالم. "
        "وافتتح القاضي نبيل الحداد مؤتمرا بحضور ممثلين عن رئيس الدولة.",
        "قال رئيس الوزراء السيد سامي شعبان إن العمل مستمر. وافتتح القاضي نبيل الحداد مؤتمرا برعاية رئيس الوزراء.",
    ],
)
def test_a_ruler_named_by_his_post_alone_is_not_there(text: str) -> None:
    assert set(told(text).who()) == {"نبيل الحداد"}


def test_an_english_ruler_named_by_the_post_alone_is_not_there() -> None:
    told_of = told(
        "President Layla Al Marzouqi praised the law. Dr. Sami Nasser met Ms. Chiara De Luca in the presence of the "
        "President."
    )
    assert told_of.posts("Layla Al Marzouqi") == {("President", None)}
    assert set(told_of.who()) == {"Sami Nasser", "Chiara De Luca"}


def test_the_two_ministers_are_those_named_before() -> None:
    told_of = told(
        "استقبل وزير العدل القاضي نبيل الحداد في بيروت وزير العدل المصري السيد شريف البدري. ووقع الوزيران مذكرة تفاهم."
    )
    (agreement,) = told_of.statement.agreements
    assert {told_of.known(part) for part in agreement.signatories} == {"نبيل الحداد", "شريف البدري"}


def test_an_ambassador_is_none_of_the_two_ministers() -> None:
    told_of = told(
        "استقبل وزير العدل القاضي نبيل الحداد وزير العدل المصري السيد شريف البدري، بحضور السفير بيتر هولم. "
        "ووقع الوزيران مذكرة تفاهم."
    )
    (agreement,) = told_of.statement.agreements
    assert {told_of.known(part) for part in agreement.signatories} == {"نبيل الحداد", "شريف البدري"}


def test_the_secretary_general_without_his_body_is_the_one_named_before() -> None:
    told_of = told(
        "أشاد الأمين العام لجامعة الدول العربية السيد سامي شعبان بالخطة. "
        "وعقد اجتماع بحضور الأمين العام، والسيدة رنا شقير."
    )
    assert told_of.who() == {"سامي شعبان": "participant", "رنا شقير": "participant"}

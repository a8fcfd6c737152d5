"""What is settled of an event when all of its sentences are told."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "people", "sides"),
    [
        (
            "Minister Hassan Zaki received in Doha a Thai delegation.",
            {"Hassan Zaki": "host"},
            {"TH": "guest"},
        ),
        (
            "A Kenyan delegation visited the Zahra Shelter. Ambassador Joyce Wambui, who was accompanied by Mary "
            "Banda, toured the shelter.",
            {"Joyce Wambui": "guest", "Mary Banda": "guest"},
            {"Zahra Shelter": "host"},
        ),
        (
            "A delegation headed by Mary Banda visited the Zahra Shelter. The delegation was met by Hassan Zaki.",
            {"Mary Banda": "guest", "Hassan Zaki": "host"},
            {"Zahra Shelter": "host"},
        ),
    ],
)
def test_a_country_is_a_guest_only_while_nobody_of_it_is_named(
    text: str, people: dict[str, str], sides: dict[str, str]
) -> None:
    told_of = told(text)
    assert (told_of.who(), told_of.sides()) == (people, sides)


def test_the_delegation_that_somebody_else_received_is_the_one_told_of_before() -> None:
    text = (
        "A delegation headed by Mary Banda visited the Zahra Shelter in Muscat. Earlier, Minister Hassan Zaki had "
        "received the delegation."
    )
    assert told(text).who(1) == {"Mary Banda": "guest", "Hassan Zaki": "host"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "استقبل معالي سعيد النعيمي وفدا من منظمة أرض الطفولة. وتعرف الوفد خلال الزيارة على خدمات الوزارة.",
            "visit",
        ),
        (
            "استقبل معالي سعيد النعيمي وفدا من منظمة أرض الطفولة. وبحث الجانبان ترتيبات زيارة مرتقبة.",
            "bilateral_meeting",
        ),
        (
            "Dr. Sami Nasser received a delegation from the Amal Foundation. During the visit the delegation praised "
            "the law.",
            "visit",
        ),
    ],
)
def test_a_delegation_received_is_on_a_visit_where_that_visit_is_told_of(text: str, kind: str) -> None:
    assert told(text).kinds == [kind]


GUESTS = "استقبل معالي سعيد النعيمي في مكتبه وفدا من مكتب الأمم المتحدة المعني بالمخدرات والجريمة. "


@pytest.mark.parametrize(
    "text",
    [
        "وأوضح ممثل المكتب، السيد بيتر هولم، أن الدعم مستمر.",
        "وأشاد السيد بيتر هولم، ممثل مكتب الأمم المتحدة المعني بالمخدرات والجريمة، بالتجربة.",
    ],
)
def test_who_speaks_for_a_body_that_is_a_guest_was_there(text: str) -> None:
    assert set(told(GUESTS + text).who()) == {"سعيد النعيمي", "بيتر هولم"}


@pytest.mark.parametrize(
    "text",
    [
        "وأوضح ممثل جمعية الأمل، السيد طارق بلحاج، أن الدعم مستمر.",
        "وكان السيد طارق بلحاج، مدير جمعية الأمل، قال إن الدعم مستمر.",
    ],
)
def test_who_speaks_for_another_body_was_not(text: str) -> None:
    assert set(told(GUESTS + text).who()) == {"سعيد النعيمي"}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "زار وفد من جمعية الأمل هيئة تنظيم سوق العمل، والتقى السيد عدنان فخر الرئيس التنفيذي لهيئة تنظيم "
            "سوق العمل.",
            {"عدنان فخر": "host"},
        ),
        (
            "زارت السيدة غريس أوديامبو مركز الأمان لإيواء النساء، والتقت السيدة هند الراوي مديرة مركز الأمان لإيواء "
            "النساء.",
            {"غريس أوديامبو": "guest", "هند الراوي": "host"},
        ),
        (
            "زار القاضي سامي شعبان مديرية الأمن العام، والتقى مدير المديرية العميد زياد عواد.",
            {"سامي شعبان": "guest", "زياد عواد": "host"},
        ),
        (
            "زار القاضي سامي شعبان مديرية الأمن العام، والتقى الصحفيين والسيدة رنا شقير مديرة جمعية الأمل.",
            {"سامي شعبان": "guest", "رنا شقير": "participant"},
        ),
    ],
)
def test_whom_a_visitor_met_of_the_body_visited_is_host(text: str, roles: dict[str, str]) -> None:
    assert told(text).who() == roles

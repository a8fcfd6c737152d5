"""The agreements an article reports: what they are, whom they bind, who signed."""

import pytest

from ingest.facts import Agreement
from tests.ingest.told import Told, told


def the_agreement(told_of: Told) -> Agreement:
    (agreement,) = told_of.statement.agreements
    return agreement


@pytest.mark.parametrize(
    ("text", "kind", "parties", "signatories"),
    [
        (
            "وقعت هيئة تنظيم سوق العمل وجمعية الأمل مذكرة تفاهم، وقعها السيد عدنان فخر والسيدة هدى القاسمي.",
            "mou",
            {"هيئة تنظيم سوق العمل", "جمعية الأمل"},
            {"عدنان فخر", "هدى القاسمي"},
        ),
        (
            "وقّع السيد عدنان فخر الرئيس التنفيذي لهيئة تنظيم سوق العمل والسيدة هدى القاسمي رئيسة جمعية الأمل "
            "اتفاقية تعاون.",
            "agreement",
            {"هيئة تنظيم سوق العمل", "جمعية الأمل"},
            {"عدنان فخر", "هدى القاسمي"},
        ),
        (
            "أبرمت وزارة العدل ومكتب الأمم المتحدة المعني بالمخدرات والجريمة مذكرة تفاهم لتدريب القضاة.",
            "mou",
            {"وزارة العدل", "مكتب الأمم المتحدة المعني بالمخدرات والجريمة"},
            set(),
        ),
        (
            "جرى توقيع بروتوكول تعاون بين النيابة العامة وهيئة الإغاثة بحضور القاضي سامي شعبان.",
            "agreement",
            {"النيابة العامة", "هيئة الإغاثة"},
            set(),
        ),
        (
            "The Public Prosecution and the Amal Foundation signed a memorandum of understanding on Monday.",
            "mou",
            {"Public Prosecution", "Amal Foundation"},
            set(),
        ),
        (
            "The Ministry of Labour signed a cooperation agreement with the Amal Foundation. It was signed by "
            "Dr. Sami Nasser and Ms. Lina Khoury.",
            "agreement",
            {"Ministry of Labour", "Amal Foundation"},
            {"Sami Nasser", "Lina Khoury"},
        ),
    ],
)
def test_an_agreement_binds_its_parties_and_names_who_signed(
    text: str, kind: str, parties: set[str], signatories: set[str]
) -> None:
    told_of = told(text)
    agreement = the_agreement(told_of)
    assert agreement.kind == kind
    assert {told_of.known(part) for part in agreement.parties} == parties
    assert {told_of.known(part) for part in agreement.signatories} == signatories


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "ترأس القاضي سامي شعبان مراسم توقيع بروتوكول تعاون بين المجلس القومي للمرأة والنيابة العامة وهيئة الإغاثة.",
            {"المجلس القومي للمرأة", "النيابة العامة", "هيئة الإغاثة"},
        ),
        (
            "وقعت مذكرة تفاهم بحضور القاضي سامي شعبان بين المجلس القومي للمرأة والنيابة العامة.",
            {"المجلس القومي للمرأة", "النيابة العامة"},
        ),
        (
            "A memorandum of understanding was signed, in the presence of Judge Sami Nasser, between the Ministry of "
            "Labour and the Amal Foundation.",
            {"Ministry of Labour", "Amal Foundation"},
        ),
    ],
)
def test_those_between_whom_a_paper_is_signed_are_its_parties_and_take_part(text: str, parties: set[str]) -> None:
    told_of = told(text)
    assert {told_of.known(part) for part in the_agreement(told_of).parties} == parties
    assert told_of.sides() == dict.fromkeys(parties, "participant")


@pytest.mark.parametrize(
    "text",
    [
        "أكدت وزارة العدل التزامها باتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة.",
        "صادقت الدولة على البروتوكول الخاص بمنع الاتجار بالأشخاص.",
        "التقى السيد حسن التازي السيدة ماريا لوبيز في الرباط وبحثا توقيع مذكرة تفاهم مستقبلا.",
        "تعتزم وزارة العمل توقيع اتفاقية مع جمعية الأمل.",
        "The minister recalled the Palermo Protocol and the Convention against Transnational Organized Crime.",
    ],
)
def test_a_treaty_cited_or_a_paper_yet_to_be_signed_is_no_agreement(text: str) -> None:
    assert told(text).statement.agreements == ()


@pytest.mark.parametrize(
    "text",
    [
        "وقع البلدان مذكرة التفاهم الموقعة بين قطر ونيبال.",
        "استعرض الجانبان مذكرة التفاهم الموقعة بين قطر ونيبال، ووقع البلدان بروتوكول تعاون.",
    ],
)
def test_a_paper_whose_parties_one_sentence_names_is_told_once(text: str) -> None:
    told_of = told(text)
    agreement = the_agreement(told_of)
    assert [party.id for party in agreement.parties] == ["QA", "NP"]
    assert agreement.meeting == told_of.meeting.id


def test_an_agreement_knows_the_event_and_the_day_of_its_signing() -> None:
    told_of = told("وقعت هيئة تنظيم سوق العمل وجمعية الأمل أمس مذكرة تفاهم.")
    agreement = the_agreement(told_of)
    assert agreement.meeting == told_of.meeting.id
    assert agreement.day == "2024-05-14"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Hassan Zaki attended the signing of a memorandum of understanding between the Labour Office and the "
            "Migration Institute.",
            {"Labour Office", "Migration Institute"},
        ),
        (
            "The Labour Office and the Migration Institute signed an agreement on running the Zahra Shelter for Women.",
            {"Labour Office", "Migration Institute"},
        ),
        (
            "The Labour Office signed a memorandum of understanding with the Migration Institute at the Officers Club.",
            {"Labour Office", "Migration Institute"},
        ),
    ],
)
def test_an_english_paper_binds_those_it_is_between_and_not_what_it_is_about(text: str, parties: set[str]) -> None:
    told_of = told(text)
    assert {told_of.name_of(part.id) for part in the_agreement(told_of).parties} == parties


def test_who_signed_is_told_by_a_later_sentence() -> None:
    told_of = told(
        "Jordan and Peru signed an executive programme for judicial cooperation. The programme was signed on the "
        "Jordanian side by Minister Hassan Zaki, and on the Peruvian side by Ambassador Mary Banda."
    )
    agreement = the_agreement(told_of)
    assert {told_of.known(part) for part in agreement.parties} == {"JO", "PE"}
    assert {told_of.known(part) for part in agreement.signatories} == {"Hassan Zaki", "Mary Banda"}


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        (
            "جرى في بيروت التوقيع على بروتوكول تعاون بين وزارة العدل ونقابة المحامين.",
            "agreement",
            {"وزارة العدل", "نقابة المحامين"},
        ),
        (
            "شهد السيد حسن التازي مراسم التوقيع على مذكرة تفاهم بين وزارة العمل وجمعية الأمل.",
            "mou",
            {"وزارة العمل", "جمعية الأمل"},
        ),
        ("وقّعت سلطنة عُمان وتنزانيا في مسقط مذكرة تفاهم في مجال العمل.", "mou", {"OM", "TZ"}),
        ("أبرم المغرب وكينيا اتفاقية لحماية العمالة.", "agreement", {"MA", "KE"}),
        ("جرى في الدوحة توقيع مذكرة تفاهم بين دولة قطر وجمهورية كينيا.", "mou", {"QA", "KE"}),
        ("وقعت تونس مع كينيا مذكرة تفاهم.", "mou", {"TN", "KE"}),
        ("الأردن وكينيا يوقعان اتفاقية لحماية العمالة.", "agreement", {"JO", "KE"}),
        (
            "وقعت دولة قطر وجمهورية كينيا اتفاقية، وقعها السيد خالد الهاجري والسيد جوزيف كيماني.",
            "agreement",
            {"QA", "KE"},
        ),
    ],
)
def test_those_between_whom_a_paper_is_put_and_countries_that_sign_it_are_its_parties(
    text: str, kind: str, parties: set[str]
) -> None:
    told_of = told(text)
    agreement = the_agreement(told_of)
    assert agreement.kind == kind
    assert {told_of.known(part) for part in agreement.parties} == parties


def test_a_country_that_only_welcomes_a_paper_is_no_party_to_it() -> None:
    told_of = told("وقعت وزارة العدل وجمعية الأمل مذكرة تفاهم. ورحبت كينيا وتنزانيا بالمذكرة.")
    assert {told_of.known(part) for part in the_agreement(told_of).parties} == {"وزارة العدل", "جمعية الأمل"}

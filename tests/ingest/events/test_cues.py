"""The acts that the words of a sentence tell."""

import pytest

from ingest.events.cues import acts, cues_of, nouns_of, says
from ingest.parse import Sentence, parse
from tests.ingest.told import article, told


def sentence(text: str) -> Sentence:
    (found,) = parse(article(text))
    return found


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("استقبل معالي سعيد النعيمي السفير", "receive"),
        ("واستقبلت السيدة هند الراوي السفير", "receive"),
        ("التقى السيد مروان حداد السفير", "meet"),
        ("عقد الاجتماع برئاسة السيد مروان حداد", "chair"),
        ("وبحضور السيد مروان حداد", "attend"),
        ("زار السيد مروان حداد المركز", "visit"),
        ("ووقّع السيد مروان حداد المذكرة", "sign"),
        ("تحت رعاية السيد مروان حداد", "mention"),
        ("ستعقد اللجنة اجتماعها المقبل", "plan"),
        ("واعتذر السيد مروان حداد عن الحضور", "absent"),
        ("وذلك على هامش المؤتمر", "side"),
        ("مندوبا عن الوزير", "stand_for"),
        ("ألقت السيدة هند الراوي كلمة", "speak"),
        ("The minister received the ambassador", "receive"),
        ("The session was chaired by Omar Haddad", "chair"),
        ("The committee will hold its session in June", "plan"),
        ("The committee intends to meet in June", "plan"),
        ("The workshop was scheduled for June", "plan"),
        ("أرجئ الاجتماع", "deny"),
        ("ونفت الوزارة الخبر", "deny"),
        ("The session was called off", "deny"),
        ("وتخلف السيد مروان حداد", "absent"),
        ("Omar Haddad was unable to attend", "absent"),
        ("ناقش السيد مروان حداد الخطة", "discuss"),
        ("The minister reviewed the plan", "discuss"),
        ("The minister spoke on behalf of the government", "stand_for"),
        ("وكان قد زار المركز", "side"),
        ("The ambassador had visited the shelter", "side"),
        ("وأشرف السيد مروان حداد", "opened_by"),
        ("by video link", "virtual"),
        ("a phone call from the minister", "meet"),
        ("اتصال هاتفي مع الوزير", "meet"),
        ("الوفد الذي ضم السيد مروان حداد", "delegates"),
        ("وعضوية السيد مروان حداد", "attend"),
        ("Those present were Omar Haddad and others", "attend"),
        ("الوزيران يوقعان مذكرة تفاهم", "sign"),
        ("الوزيرتان تبحثان الخطة", "meet"),
        ("الوزيران يلتقيان السفير", "meet"),
        ("السفيران يزوران المركز", "visit"),
        ("اجتمعت الوزيرة بالسفير", "meet"),
    ],
)
def test_a_verb_or_phrase_tells_its_act(text: str, act: str) -> None:
    assert act in {cue.act for cue in cues_of(sentence(text))}


@pytest.mark.parametrize(
    "text",
    [
        "قال رئيس لجنة الاستقبال السيد مروان حداد",
        "قال توقيع الحسن إن الأمر مهم",
    ],
)
def test_names_and_posts_tell_no_act(text: str) -> None:
    assert [cue.act for cue in cues_of(sentence(text)) if cue.act in acts()] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("عقد اجتماعاً", "meeting"),
        ("نظم ورشة عمل", "workshop"),
        ("أقام ندوةً", "workshop"),
        ("خلال المنتدى", "forum"),
        ("في ختام المؤتمر", "conference"),
        ("في المؤتمر الصحفي", "press_conference"),
        ("أقيم حفل", "ceremony"),
        ("خلال اللقاء", "bilateral_meeting"),
        ("the annual forum", "forum"),
        ("a press conference", "press_conference"),
        ("جلسة مباحثات", "bilateral_meeting"),
        ("البرنامج التدريبي", "workshop"),
        ("اليوم الدراسي", "conference"),
        ("ندوة صحافية", "press_conference"),
        ("a training programme", "workshop"),
        ("a study day", "conference"),
    ],
)
def test_a_noun_tells_the_kind_of_event(text: str, kind: str) -> None:
    assert kind in {noun.act for noun in nouns_of(sentence(text))}


def test_a_cue_stands_where_its_words_stand() -> None:
    told = sentence("وبعد ذلك استقبل الوزير السفير")
    (cue,) = (cue for cue in cues_of(told) if cue.act == "receive")
    assert [chunk.key for chunk in told.chunks[cue.start : cue.end]] == ["استقبل"]


def test_a_sentence_says_a_phrase_outside_names() -> None:
    assert says(sentence("وقع الطرفان مذكرة تفاهم"), "memorandum")
    assert not says(sentence("وقع الطرفان اتفاقية"), "memorandum")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Hassan Zaki and Joyce Wambui signed in Muscat on Monday a memorandum of understanding.", ["signing"]),
        ("Hassan Zaki praised the memorandum of understanding signed in 2018 by Joyce Wambui.", []),
        ("Hassan Zaki praised the agreement signed in March by Joyce Wambui.", []),
    ],
)
def test_what_was_signed_in_a_year_or_month_is_recalled_and_in_a_town_is_told(text: str, kinds: list[str]) -> None:
    assert told(text).kinds == kinds


@pytest.mark.parametrize(
    ("headline", "kind", "sides"),
    [
        ("اجتماع اللجنة المشتركة في جاكرتا", "committee_session", {"اللجنة المشتركة": "participant"}),
        ("اجتماع لجنة حماية الطفل", "committee_session", {"لجنة حماية الطفل": "participant"}),
    ],
)
def test_a_headline_without_a_verb_tells_that_its_event_took_place(
    headline: str, kind: str, sides: dict[str, str]
) -> None:
    told_of = told("أكد السيد حسن التازي أن العمل مستمر.", headline=headline)
    assert told_of.meeting.kind == kind
    assert told_of.sides() == sides


@pytest.mark.parametrize(
    "headline",
    [
        "خطة اللجنة المشتركة لحماية الضحايا",
        "اجتماع مرتقب للجنة المشتركة في جاكرتا",
        "تأجيل اجتماع اللجنة المشتركة في جاكرتا",
    ],
)
def test_a_headline_of_no_event_or_of_one_to_come_tells_of_none(headline: str) -> None:
    assert told("أكد السيد حسن التازي أن العمل مستمر.", headline=headline).kinds == []

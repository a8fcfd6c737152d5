"""Who stands where in an article."""

import pytest

from ingest.mentions.article import Mentions, mentions_of
from tests.ingest.told import article, told


def names(mentions: Mentions, sentence: int) -> list[str]:
    """The people and bodies of a sentence, in order."""
    told = mentions.sentences[sentence]
    named = sorted([*mentions.people_in(told), *mentions.bodies_in(told)], key=lambda name: name.position)
    return [mentions.article.text[slice(*name.span)] for name in named]


def test_people_and_bodies_of_a_sentence_stand_in_its_order() -> None:
    mentions = mentions_of(article("التقى اللواء حمد الكواري ووفد من وزارة العدل القاضي سامي شعبان."))
    assert names(mentions, 0) == ["حمد الكواري", "وزارة العدل", "سامي شعبان"]


def test_a_body_inside_a_post_is_not_there_for_itself() -> None:
    mentions = mentions_of(article("حضر اللقاء وكيل وزارة العدل القاضي سامي شعبان."))
    assert names(mentions, 0) == ["سامي شعبان"]
    assert len(mentions.bodies) == 1


def test_the_home_of_an_article_is_its_agencys_country_before_the_one_it_names_once() -> None:
    assert mentions_of(article("عقد المؤتمر في كينيا.", publisher="قنا")).home == "QA"
    assert mentions_of(article("عقد المؤتمر في كينيا.")).home == "KE"
    assert mentions_of(article("زار الوفد المركز.")).home is None


def test_in_a_jordanian_paper_amman_is_a_city() -> None:
    text = "عقدت وزارة العمل اجتماعا في عمان."
    assert mentions_of(article(text, publisher="بترا")).home == "JO"
    assert mentions_of(article(text, publisher="العمانية")).home == "OM"


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("تضم المنظمة الدولية للهجرة (IOM) خبراء. ونظمت IOM ورشة عمل.", "IOM"),
        ("يضم مركز أبوظبي للإيواء والرعاية الإنسانية «إيواء» خبراء. ونظم «إيواء» ورشة عمل.", "إيواء"),
    ],
)
def test_a_body_stands_where_its_acronym_or_quoted_short_name_does(text: str, short: str) -> None:
    mentions = mentions_of(article(text))
    (named,) = mentions.bodies_in(mentions.sentences[1])
    assert text[slice(*named.span)] == short
    assert named.who is mentions.bodies[0]


def test_a_body_takes_part_under_its_acronym() -> None:
    told_of = told("تضم المنظمة الدولية للهجرة (IOM) خبراء. ونظمت IOM ورشة عمل بمشاركة القاضي سامي شعبان.")
    assert told_of.sides() == {"المنظمة الدولية للهجرة": "host"}


@pytest.mark.parametrize(
    ("headline", "text", "body"),
    [
        (
            "IOM تنظم ورشة عمل حول حماية الضحايا",
            "نظمت المنظمة الدولية للهجرة (IOM) ورشة عمل حول حماية الضحايا.",
            "المنظمة الدولية للهجرة",
        ),
        (
            "«إيواء» ينظم ورشة عمل",
            "نظم مركز أبوظبي للإيواء والرعاية الإنسانية «إيواء» ورشة عمل.",
            "مركز أبوظبي للإيواء والرعاية الإنسانية",
        ),
    ],
)
def test_a_short_name_in_a_headline_is_of_the_body_that_the_lead_names(headline: str, text: str, body: str) -> None:
    assert told(text, headline=headline).sides() == {body: "host"}

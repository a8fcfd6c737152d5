"""An event: its kind, and the part that each has in it at last."""

import pytest

from ingest.events.frame import Frame, kind_of
from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "نظمت وزارة العدل ورشة عمل بمشاركة القاضي سامي شعبان. وألقى القاضي سامي شعبان كلمة أشاد فيها بالتعاون.",
            {"سامي شعبان": "speaker"},
        ),
        (
            "استقبل معالي سعيد النعيمي السيد بيتر هولم. وحضر اللقاء السيد بيتر هولم والعميد زياد عواد.",
            {"سعيد النعيمي": "host", "بيتر هولم": "guest", "زياد عواد": "participant"},
        ),
        (
            "عقدت لجنة حماية الطفل اجتماعها بحضور السيدة رنا شقير. وترأست السيدة رنا شقير الاجتماع.",
            {"رنا شقير": "chair"},
        ),
    ],
)
def test_a_more_telling_role_replaces_mere_presence_and_not_the_other_way_round(
    text: str, roles: dict[str, str]
) -> None:
    assert told(text).who() == roles


@pytest.mark.parametrize(
    ("kind", "named"), [("visit", "visit"), ("press_conference", "press_conference"), ("call", "meeting")]
)
def test_an_event_of_no_kind_of_its_own_is_a_meeting(kind: str, named: str) -> None:
    assert kind_of(Frame(kind, 0, headline=False)) == named

"""What the whole of an event says that no single sentence of it does."""

import pytest

from tests.ingest.told import told


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

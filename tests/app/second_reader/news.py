"""One article, and what an honest model claims of it."""

from typing import Any

from app.second_reader.claims import Claims
from tests.ingest.told import article

HEADLINE = "وزير العدل يستقبل وفد المنظمة الدولية للهجرة"
LEAD = "الرباط - استقبل وزير العدل السيد سعيد النعيمي أمس السيدة هند برادة رئيسة قسم الحماية بالمنظمة الدولية للهجرة."
LATER = "وقالت هند برادة إن المغرب شريك، شاكرة النعيمي على دعمه."
VICTIM = "وذكرت أن ضحية تدعى مريم نالت الرعاية."
OLDER = "وتشرف نورة الكعبي رئيسة دار الأمان على المركز."
NEWS = article(f"{LEAD}\n{LATER}\n{VICTIM}\n{OLDER}", headline=HEADLINE)

MINISTER = {"names": ["سعيد النعيمي", "النعيمي"], "posts": [{"title": "وزير العدل"}]}
GUEST = {
    "names": ["هند برادة"],
    "posts": [{"title": "رئيسة قسم الحماية", "body": "المنظمة الدولية للهجرة"}],
}
OTHER = {"names": ["نورة الكعبي"], "posts": [{"title": "رئيسة دار الأمان", "body": "دار الأمان"}]}
IOM = {"names": ["المنظمة الدولية للهجرة"], "kind": "agency"}
HOME = {"names": ["دار الأمان"], "kind": "shelter", "country": "MA"}
PARTS = [
    {"who": "سعيد النعيمي", "role": "host"},
    {"who": "هند برادة", "role": "guest", "on_behalf_of": "المنظمة الدولية للهجرة"},
]
MEETING = {"kind": "bilateral_meeting", "sentences": [LEAD], "parts": PARTS}
ANSWER = {"officials": [MINISTER, GUEST, OTHER], "bodies": [IOM, HOME], "meetings": [MEETING]}


def claims(**instead: Any) -> Claims:
    """The honest claims, some of them replaced."""
    return Claims.model_validate({**ANSWER, **instead})

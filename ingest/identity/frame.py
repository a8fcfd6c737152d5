"""One article's account of a meeting: as it is kept with signatures, and as it is compared with things."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, get_args

from ingest.facts import Meeting, Role
from ingest.identity.sightings import Dated
from ingest.identity.signatures import Signature, named

ROLES = get_args(Role)
"""From the strongest to the weakest."""
PRINCIPALS = frozenset(ROLES) - {"speaker", "participant"}
FACING = frozenset(("host", "guest", "signatory"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One article's account of an event; participants are things."""

    id: str
    article: str
    story: str
    published: str | None
    kind: str
    start: str | None
    end: str | None
    country: str | None
    city: str | None
    ordinal: int | None
    roles: Mapping[str, str]
    people: frozenset[str]
    """Those of them who are officials."""
    sent_by: Mapping[str, str]
    """Official → the body or country for which he is there."""

    @property
    def principals(self) -> frozenset[str]:
        """Who presided, received, was received or signed; all who took part where nobody did."""
        leading = frozenset(who for who, role in self.roles.items() if role in PRINCIPALS)
        return leading or frozenset(self.roles)

    @property
    def sides(self) -> frozenset[str]:
        """The officials who received, were received or signed; the only two who took part where nobody did."""
        facing = frozenset(who for who in self.people if self.roles[who] in FACING)
        return facing or (self.people if len(self.people) == 2 else frozenset())


class FrameKept(NamedTuple):
    """A frame as its article gives it; all who take part are signatures or countries."""

    id: str
    article: str
    published: str | None
    kind: str
    start: str | None
    end: str | None
    country: str | None
    city: str | None
    ordinal: int | None
    roles: list[tuple[str, str]]
    people: list[str]
    sent_by: list[tuple[str, str]]

    def frame(self, story: str, thing_of: Mapping[str, str]) -> Frame:
        """The frame of these things."""
        roles: dict[str, str] = {}
        for who, role in self.roles:
            thing = thing_of.get(who, who)
            roles[thing] = min(roles.get(thing, role), role, key=ROLES.index)
        told = {
            "story": story,
            "roles": roles,
            "people": frozenset(thing_of[who] for who in self.people),
            "sent_by": {thing_of.get(who, who): thing_of.get(body, body) for who, body in self.sent_by},
        }
        return Frame(**self._asdict() | told)


def frame_kept(dated: Dated, meeting: Meeting, signatures: Mapping[str, Signature]) -> FrameKept:
    """What is kept of a meeting of which an article tells."""
    local = [who.id for who in meeting.participants]
    return FrameKept(
        id=meeting.id,
        article=dated.article,
        published=dated.day,
        kind=meeting.kind,
        start=meeting.start,
        end=meeting.end,
        country=meeting.country,
        city=meeting.city,
        ordinal=meeting.ordinal,
        roles=[(named(who.id, signatures), who.role) for who in meeting.participants],
        people=[signatures[id].id for id in local if id in signatures and signatures[id].kind == "official"],
        sent_by=[
            (named(who.id, signatures), named(who.on_behalf_of, signatures))
            for who in meeting.participants
            if who.on_behalf_of
        ],
    )

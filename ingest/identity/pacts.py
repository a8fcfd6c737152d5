"""Which accounts of different articles tell of one memorandum or agreement."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from ingest.facts import Agreement
from ingest.identity.events import SAME_REPORT_DAYS, days_agree, days_apart
from ingest.identity.linking import Groups, Link, pairs_in
from ingest.identity.settled import Settled
from ingest.identity.sightings import Dated
from ingest.identity.signatures import Signature, named


@dataclass(frozen=True, slots=True, kw_only=True)
class Pact:
    """One article's account of an agreement; parties and signatories are things, the meeting is the resolved one."""

    id: str
    article: str
    story: str
    published: str | None
    kind: str
    day: str | None
    meeting: str | None
    parties: frozenset[str]
    signatories: frozenset[str]


class PactKept(NamedTuple):
    """An agreement as its article gives it: those who sign are signatures or countries, the meeting is a frame."""

    id: str
    article: str
    published: str | None
    kind: str
    day: str | None
    meeting: str | None
    parties: list[str]
    signatories: list[str]

    def pact(self, story: str, meeting: str | None, thing_of: Mapping[str, str]) -> Pact:
        """The agreement of these things, signed at this meeting."""
        sides = {
            "parties": frozenset(thing_of.get(who, who) for who in self.parties),
            "signatories": frozenset(thing_of.get(who, who) for who in self.signatories),
        }
        return Pact(**self._asdict() | {"story": story, "meeting": meeting} | sides)


def pact_kept(dated: Dated, agreement: Agreement, signatures: Mapping[str, Signature]) -> PactKept:
    """What is kept of an agreement of which an article tells."""
    return PactKept(
        id=agreement.id,
        article=dated.article,
        published=dated.day,
        kind=agreement.kind,
        day=agreement.day,
        meeting=agreement.meeting,
        parties=[named(who.id, signatures) for who in agreement.parties],
        signatories=[named(who.id, signatures) for who in agreement.signatories],
    )


def pact_marks(pact: Pact) -> Iterator[tuple[str, ...]]:
    """What two accounts of one agreement have in common: story, meeting or parties; and all by which it is compared."""
    yield "whole", repr(replace(pact, parties=frozenset(), signatories=frozenset())), *sorted(pact.signatories)
    yield "story", pact.story
    if pact.meeting:
        yield "meeting", pact.meeting
    if len(pact.parties) > 1:
        yield ("parties", *sorted(pact.parties))


def may_be_one(one: Pact, other: Pact) -> bool:
    """Whether two accounts could tell of one agreement."""
    return _score(one, other) > 0 and _compatible(one, other)


def joined_agreements(pacts: Iterable[Pact], settled: Settled[str]) -> Groups[str]:
    """The ids of accounts in groups of one agreement each, no two of one article in a group."""
    by_id = {pact.id: pact for pact in pacts}

    def compatible(one: str, other: str) -> bool:
        return settled.may_be_one(one, other, lambda a, b: _compatible(by_id[a], by_id[b]))

    groups = Groups(by_id, compatible)
    settled.join(groups)
    groups.join_best(_links(by_id), lambda pact: pact)
    return groups


def _links(pacts: Mapping[str, Pact]) -> Iterator[Link[str]]:
    blocks: dict[Hashable, list[str]] = defaultdict(list)
    for pact in pacts.values():
        blocks[pact.story].append(pact.id)
        if pact.meeting:
            blocks[pact.meeting].append(pact.id)
        if len(pact.parties) > 1:
            blocks[pact.parties].append(pact.id)
    for one, other in pairs_in(blocks.values(), lambda pact: pact):
        score = _score(pacts[one], pacts[other])
        if score and _compatible(pacts[one], pacts[other]):
            yield Link(score, one, other)


def _score(one: Pact, other: Pact) -> float:
    """3 for one story, 2 for one meeting, 1 for the same parties at the same time; more where more agrees."""
    shared = (one.parties | one.signatories) & (other.parties | other.signatories)
    more = min(len(shared), 40) / 80
    if shared and one.story == other.story:
        return 3 + more
    if shared and one.meeting and one.meeting == other.meeting:
        return 2 + more
    if one.parties == other.parties and len(one.parties) > 1 and _one_time(one, other):
        return 1 + more
    return 0.0


def _compatible(one: Pact, other: Pact) -> bool:
    if one.article == other.article or one.kind != other.kind:
        return False
    return one.story == other.story or not (one.day and other.day) or days_agree(one.day, other.day)


def _one_time(one: Pact, other: Pact) -> bool:
    if one.day and other.day:
        return days_agree(one.day, other.day)
    if one.day or other.day or not one.published or not other.published:
        return False
    return days_apart(one.published, other.published) <= SAME_REPORT_DAYS

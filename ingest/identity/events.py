"""Which frames of different articles tell of one event."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from ingest.identity.frame import Frame
from ingest.identity.linking import Groups, Link, pairs_in
from ingest.identity.names import WORD
from ingest.identity.settled import Settled
from ingest.identity.skeleton import likeness, skeleton
from ingest.lexicon.files import table
from ingest.lexicon.keys import key

SAME_REPORT_DAYS = 3
"""Undated frames published further apart are not joined."""
LATE_REPORT_DAYS = 14
"""An undated frame is joined to no meeting that lies further back than this."""
SAME_CITY = 0.5


def frame_marks(frame: Frame) -> Iterator[tuple[str, ...]]:
    """What frames of one event have in common, story or somebody and a month; and all by which one is compared."""
    sides = sorted(frame.roles.items()), sorted(frame.people), sorted(frame.sent_by.items())
    yield "whole", repr(replace(frame, roles={}, people=frozenset(), sent_by={})), repr(sides)
    yield "story", frame.story
    months = _months(frame) if frame.start else _months_before(frame.published)
    yield from (("month", who, month) for who in frame.roles for month in months)


def may_be_one(one: Frame, other: Frame) -> bool:
    """Whether two frames could tell of one event, given what else is told."""
    return _score(one, other) > 0 or (
        bool(one.start) != bool(other.start) and _compatible(one, other) and _same_people(one, other)
    )


def _months_before(published: str | None) -> set[str]:
    """The months in which what is reported on a day may have been."""
    if published is None:
        return set()
    return {published[:7], date.fromordinal(_number(published) - LATE_REPORT_DAYS).isoformat()[:7]}


def joined_meetings(frames: Iterable[Frame], settled: Settled[str]) -> Groups[str]:
    """The ids of frames in groups of one event each, no two of one article in a group."""
    by_id = {frame.id: frame for frame in frames}

    def compatible(one: str, other: str) -> bool:
        return settled.may_be_one(one, other, lambda a, b: _compatible(by_id[a], by_id[b]))

    groups = Groups(by_id, compatible)
    settled.join(groups)
    groups.join_best(_links(by_id), lambda frame: frame)
    for undated, dated in _late_reports(groups, by_id):
        if groups.can_join(undated, dated):
            groups.join(undated, dated)
    return groups


def _links(frames: Mapping[str, Frame]) -> Iterator[Link[str]]:
    for one, other in pairs_in(_blocks(frames.values()), lambda frame: frame):
        score = _score(frames[one], frames[other])
        if score:
            yield Link(score, one, other)


def _blocks(frames: Iterable[Frame]) -> Iterator[list[str]]:
    """The frames in which somebody takes part, by all that two accounts of one event have in common besides."""
    around: dict[str, list[Frame]] = defaultdict(list)
    for frame in frames:
        for who in frame.roles:
            around[who].append(frame)
    for ones in around.values():
        blocks: dict[Hashable, list[str]] = defaultdict(list)
        for frame in ones:
            for mark in _marks(frame):
                blocks[mark].append(frame.id)
        yield from blocks.values()


def _marks(frame: Frame) -> Iterator[Hashable]:
    yield frame.story
    if frame.start:
        yield from _months(frame)
    elif frame.published:
        week = _number(frame.published) // (SAME_REPORT_DAYS + 1)
        yield week
        yield week + 1


def _months(frame: Frame) -> set[str]:
    return {(frame.start or "")[:7], (frame.end or frame.start or "")[:7]}


def _score(one: Frame, other: Frame) -> float:
    """3 for one story, 2 for one stated day, 1 for undated reports of the same days; more where more agrees."""
    if not _compatible(one, other):
        return 0.0
    more = (one.kind == other.kind) / 4 + min(len(one.roles.keys() & other.roles.keys()), 40) / 80
    if one.story == other.story:
        return 3 + more if one.roles.keys() & other.roles.keys() else 0.0
    if one.start and other.start:
        return 2 + more if _same_people(one, other) else 0.0
    if one.start or other.start:
        return 0.0
    if _shared(one, other) < 2 or not one.published or not other.published:
        return 0.0
    return 1 + more - days_apart(one.published, other.published) / 8


def _same_people(one: Frame, other: Frame) -> bool:
    """The numbered session of one body, or the same principals of whom one may be missing."""
    if one.ordinal and one.ordinal == other.ordinal and one.roles.keys() & other.roles.keys():
        return True
    if one.principals & other.principals and len(one.principals ^ other.principals) < 2:
        return True
    return _shared(one, other) > 1 and one.kind == other.kind and one.country == other.country


def _shared(one: Frame, other: Frame) -> int:
    """How many take part in both; an official and the body for which he is there count as one."""
    both = one.roles.keys() & other.roles.keys()
    return len(both - {frame.sent_by.get(who) for frame in (one, other) for who in both})


def _compatible(one: Frame, other: Frame) -> bool:
    if one.article == other.article or _face_others(one, other):
        return False
    if one.ordinal and other.ordinal and one.ordinal != other.ordinal:
        return False
    if one.story == other.story:
        return True
    if not groups_of(one.kind) & groups_of(other.kind) or not _one_place(one, other):
        return False
    if one.start and other.start:
        return _overlap(one, other)
    if one.start or other.start:
        dated, undated = (one, other) if one.start else (other, one)
        return undated.published is None or 0 <= _days_between(dated, undated) <= LATE_REPORT_DAYS
    if not one.published or not other.published:
        return False
    return days_apart(one.published, other.published) <= SAME_REPORT_DAYS


def _late_reports(groups: Groups[str], frames: Mapping[str, Frame]) -> Iterator[tuple[str, str]]:
    """Each group of undated frames with the one dated meeting it can be a report of."""
    dated: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for frame in frames.values():
        if frame.start and len(frame.start) == 10:
            for who in frame.roles:
                dated[who].append((_number(frame.start), frame.id))
    for days in dated.values():
        days.sort()
    for group in list(groups):
        members = [frames[frame] for frame in group]
        published = min((frame.published for frame in members if frame.published), default=None)
        if published and not any(frame.start for frame in members):
            near = _within(dated, members[0], _number(published))
            likely = {other for other in near if _may_report(groups, frames, members[0], other)}
            if likely and all(groups.same(other, min(likely)) for other in likely):
                yield members[0].id, min(likely)


def _within(dated: Mapping[str, list[tuple[int, str]]], frame: Frame, day: int) -> set[str]:
    found: set[str] = set()
    for who in frame.roles:
        days = dated.get(who, [])
        first, last = bisect_left(days, (day - LATE_REPORT_DAYS, "")), bisect_right(days, (day, "~"))
        found.update(other for _, other in days[first:last])
    return found


def _may_report(groups: Groups[str], frames: Mapping[str, Frame], frame: Frame, other: str) -> bool:
    return groups.can_join(frame.id, other) and _same_people(frame, frames[other])


def _face_others(one: Frame, other: Frame) -> bool:
    """Whether each faces somebody whom the other does not name: the ambassador of Qatar, the ambassador of Kuwait."""
    if face_to_face(one.kind) is False or face_to_face(other.kind) is False or len(one.sides & other.sides) > 1:
        return False
    return bool(one.sides - other.roles.keys() and other.sides - one.roles.keys())


@cache
def groups_of(kind: str) -> frozenset[str]:
    """The groups of kinds by which one event may be called."""
    return next(frozenset(groups.split()) for name, groups, _ in table("", "meeting_kinds") if name == kind)


@cache
def face_to_face(kind: str) -> bool | None:
    """Whether people at a meeting of this kind meet face to face; null where it depends on who is named."""
    direct = next(direct for name, _, direct in table("", "meeting_kinds") if name == kind)
    return {"yes": True, "no": False}.get(direct)


def _one_place(one: Frame, other: Frame) -> bool:
    if one.country and other.country and one.country != other.country:
        return False
    return not one.city or not other.city or _same_city(one.city, other.city)


@cache
def _same_city(one: str, other: str) -> bool:
    left, right = (" ".join(key(word) for word in WORD.findall(city)) for city in (one, other))
    if left.isascii() == right.isascii():
        return left == right
    return likeness(skeleton(left), skeleton(right)) >= SAME_CITY


def _overlap(one: Frame, other: Frame) -> bool:
    return days_agree(one.start or "", other.start or "", one.end, other.end)


def days_agree(one: str, other: str, one_end: str | None = None, other_end: str | None = None) -> bool:
    """Whether stated days overlap; a month or year agrees with each of its days."""
    first, last = one.ljust(10, "-"), f"{one_end or one}~"
    start, end = other.ljust(10, "-"), f"{other_end or other}~"
    return first <= end and start <= last


def days_apart(one: str, other: str) -> int:
    """The days between two full ISO days."""
    return abs(_number(one) - _number(other))


@cache
def _number(day: str) -> int:
    return date.fromisoformat(day[:10]).toordinal()


def _days_between(dated: Frame, undated: Frame) -> int:
    if not dated.start or not undated.published or len(dated.start) < 10:
        return 0
    return _number(undated.published) - _number(dated.start)


def kind_of(kinds: Iterable[str]) -> str:
    """The kind most articles state, `meeting` only where no other is, the first in order where equally many do."""
    counts = Counter(kinds)
    return min(counts, key=lambda kind: (kind == "meeting", -counts[kind], kind))

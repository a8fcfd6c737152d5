"""Whether a sentence goes on telling an event, or opens another."""

import re
from collections.abc import Collection, Sequence

from ingest.events.cues import says
from ingest.events.frame import Frame
from ingest.events.opening import GATHERINGS, Told
from ingest.events.roles import Participant
from ingest.grammar import letters_of
from ingest.mentions.article import Named

LEFT = frozenset({"visit", "press_conference", *GATHERINGS})
"""The kinds of which a talk with somebody else is no part."""
TALKS = frozenset({"meeting", "bilateral_meeting", "committee_session"})
ALIKE = dict.fromkeys(TALKS, TALKS)
"""The kinds that a noun may mean: «اللقاء» is said of a meeting, a session and a bilateral meeting alike."""


def continued(frames: list[Frame], told: Told, kind: str, known: Collection[Participant]) -> Frame | None:
    """The frame that a sentence goes on telling, None where it opens another."""
    if not frames:
        return None
    last = frames[-1]
    if told.has("side") and last.has_people:
        return None
    if last.kind in GATHERINGS and told.has("speak") and kind != "signing":
        return last
    newcomers = [named for named in told.people if named.who not in known]
    if last.headline and len(last.sentences) == 1:
        last.kind = _more_telling(last.kind, kind)
        return last
    return None if _is_of_its_own(told, kind, last, newcomers) else last


def meant(frames: Sequence[Frame], told: Told) -> Frame:
    """The event a sentence speaks of by its noun («حضر جانبا من أعمال المنتدى»), else the last one."""
    kinds = {kind for noun in told.nouns for kind in ALIKE.get(noun.act, {noun.act})}
    if says(told.sentence, "proceedings"):
        kinds |= GATHERINGS
    return next((frame for frame in reversed(frames) if frame.kind in kinds), frames[-1])


def _is_of_its_own(told: Told, kind: str, last: Frame, newcomers: Sequence[Named]) -> bool:
    """Whether a sentence that opens an event of this kind tells of another than the last."""
    if newcomers and _is_another(told, newcomers) and last.has_people:
        return True
    if kind == last.kind == "bilateral_meeting" and (last.has_guests or last.mutual) and _receives(told, newcomers):
        return True
    if kind == last.kind or {kind, last.kind} <= {"meeting", "committee_session"}:
        return False
    if kind in GATHERINGS:
        return last.kind not in (*GATHERINGS, "meeting", "signing") and last.has_people
    if kind == "bilateral_meeting" and last.kind in ("signing", "press_conference") and _receives(told, newcomers):
        return True
    if kind in TALKS and last.kind in ("visit", "ceremony") and told.has("chair") and told.sentence.language == "en":
        return True
    met_elsewhere = kind == "bilateral_meeting" and last.kind in LEFT and last.has_people
    went_on = kind == "visit" and last.kind in (*TALKS, "signing")
    return kind in ("signing", "press_conference") or (bool(newcomers) and (met_elsewhere or went_on))


def _receives(told: Told, newcomers: Sequence[Named]) -> bool:
    """Whether the sentence tells that a newcomer was received («استقبل فلانا»), not only who else was there."""
    positions = [named.position for named in newcomers]
    received = [cue.end for cue in told.cues if cue.act in ("receive", "meet")]
    others = [cue.start for cue in told.cues if cue.act in ("attend", "delegates")]
    first = min((position for position in positions for end in received if position >= end), default=None)
    return first is not None and not any(start < first for start in others)


def _is_another(told: Told, newcomers: Sequence[Named]) -> bool:
    """Whether a sentence tells of an event of its own: an act that opens one, and nobody in it known before."""
    elsewhere = re.match("&?[ib]a?L,", letters_of(told.sentence.chunks))  # «وفي مقديشو، عقد فريق العمل اجتماعه»
    return len(newcomers) == len(told.people) and (told.has("receive", "meet") or elsewhere is not None)


def _more_telling(headline: str, lead: str) -> str:
    told_of = lead == "meeting" or (headline == "visit" and lead == "bilateral_meeting")
    return headline if told_of or (headline in GATHERINGS and lead not in GATHERINGS) else lead

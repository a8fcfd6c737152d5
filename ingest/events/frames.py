"""The frames of an article: each event it reports, with everybody's part in it."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ingest.events.anaphors import meant_by_office
from ingest.events.cues import Cue, cues_of, nouns_of, says
from ingest.events.opening import GATHERINGS, NOT_HELD, Told, is_only_named, opened_kind
from ingest.events.roles import Clause, Part, Participant, delegation_country, parts_of_bodies, parts_of_people
from ingest.facts import MeetingKind
from ingest.grammar import letters_of
from ingest.mentions.article import Mentions, Named
from ingest.mentions.bodies import Body
from ingest.mentions.people import Person
from ingest.mentions.words import holds, phrases
from ingest.parse import Sentence
from ingest.proclitics import is_definite
from ingest.titles import Title

LEFT = frozenset({"visit", "press_conference", *GATHERINGS})
"""The kinds of which a talk with somebody else is no part."""
TALKS = frozenset({"meeting", "bilateral_meeting", "committee_session"})
SENT = frozenset({"delegates", "head_delegation"})
"""The acts by which somebody is of a delegation."""
ALIKE = dict.fromkeys(TALKS, TALKS)
"""The kinds that a noun may mean: «اللقاء» is said of a meeting, a session and a bilateral meeting alike."""


@dataclass(slots=True)
class Frame:
    """An event: its kind, the sentences that tell of it, and the parts in it with the sentence of each."""

    kind: str
    opened_in: int
    headline: bool
    mutual: bool = False
    """Whether it was opened by words that make nobody host or guest («التقى»)."""
    sentences: list[int] = field(default_factory=list)
    held: dict[Participant, tuple[Part, int]] = field(default_factory=dict)

    @property
    def parts(self) -> list[tuple[Part, int]]:
        """Everybody's part, and the sentence that tells it."""
        return list(self.held.values())

    @property
    def has_people(self) -> bool:
        """Whether anybody takes part in person."""
        return any(isinstance(who, Person) for who in self.held)

    @property
    def has_guests(self) -> bool:
        """Whether somebody was received in person."""
        return any(part.role == "guest" and isinstance(part.who, Person) for part, _ in self.parts)

    @property
    def upgradable(self) -> tuple[str, ...]:
        """The roles that say less than another: at a gathering a delegate who speaks is a speaker."""
        return ("participant", "guest") if self.kind in GATHERINGS else ("participant",)

    def add(self, part: Part, sentence: int) -> None:
        """Add a part, unless he has one; a more telling role replaces mere presence."""
        known = self.held.get(part.who)
        presides = known is not None and part.role == "chair" and known[0].role in ("guest", "speaker")
        if known is None or presides or (part.role != "participant" and known[0].role in self.upgradable):
            self.held[part.who] = (part, sentence)


def frames_of(mentions: Mentions, titles: Mapping[int, Sequence[Title]]) -> list[Frame]:
    """The events of an article in the order in which it tells them; `titles` are those of its people."""
    frames: list[Frame] = []
    known: set[Participant] = set()
    for sentence in mentions.sentences:
        people = [*mentions.people_in(sentence), *meant_by_office(sentence, mentions, titles)]
        people.sort(key=lambda named: named.position)
        told = Told(sentence, cues_of(sentence), nouns_of(sentence), people)
        opened = opened_kind(told, mentions) or ("bilateral_meeting" if _is_reception(told, frames) else None)
        if opened is not None:
            frame = _continued(frames, told, opened, known) or _opened(frames, told, opened)
            known.update(_tell(frame, told, mentions))
        elif frames and _joins(frame := _meant(frames, told), told):
            known.update(_tell(frame, told, mentions))
        if frames:
            _settle_visit(frames[-1], told)
    held = [frame for frame in frames if frame.parts]
    for frame in held:
        _add_signing_bodies(frame, titles)
        _settle_sides(frame, titles)
        _add_representatives(frame, mentions, titles)
    return held


def _is_reception(told: Told, frames: Sequence[Frame]) -> bool:
    """Whether an event of its own is told in the passive: "the Ambassador was received by the Minister"."""
    received = next((cue for cue in told.cues if cue.act == "received_by"), None)
    if received is None or told.sentence.language != "en" or (frames and not told.has("side")):
        return False
    before = [named for named in told.people if named.position < received.start]
    return 0 < len(before) < len(told.people)


def _settle_visit(frame: Frame, told: Told) -> None:
    """A delegation received is a visit, where the article says so («وتعرّف الوفد خلال الزيارة»)."""
    received = any(part.act in ("receive", "welcome") for part, _ in frame.parts)
    delegation = any(part.act == "delegates" for part, _ in frame.parts)
    told_as_visit = any(noun.act == "visit" and _is_the(told.sentence, noun) for noun in told.nouns)
    if frame.kind == "bilateral_meeting" and received and delegation and told_as_visit:
        frame.kind = "visit"


def _settle_sides(frame: Frame, titles: Mapping[int, Sequence[Title]]) -> None:
    """A body whose own official is host is it too; whom a visitor of his body met was host of the visit."""
    hosts = {part.who for part, _ in frame.parts if part.role == "host"}
    visited_bodies = {part.who for part, _ in frame.parts if part.role == "host" and part.act == "visit"}
    for part, at in frame.parts:
        if part.role != "participant":
            continue
        met = part.act == "meet" and isinstance(part.who, Body)
        receives = met and any(_is_of(who, part.who, titles) for who in hosts)
        visited = frame.kind == "visit" and any(_is_of(part.who, body, titles) for body in visited_bodies)
        if receives or visited:
            frame.held[part.who] = (replace(part, role="host"), at)


def _add_representatives(frame: Frame, mentions: Mentions, titles: Mapping[int, Sequence[Title]]) -> None:
    """Who speaks for a body that is a guest was there: «وأوضح ممثل المكتب، السيد فلان»."""
    guests = {part.who for part, _ in frame.parts if part.role == "guest" and isinstance(part.who, Body)}
    for sentence in mentions.sentences[frame.opened_in + 1 :] if guests else ():
        for named in mentions.people_in(sentence):
            posts = [title for title in titles.get(id(named.who), ()) if title.sentence == sentence.index]
            if any(title.body in guests and holds(title.chunk, "representative") for title in posts):
                frame.add(Part(named.who, "participant", "delegates", named.position), sentence.index)


def _is_of(who: Participant, body: Participant, titles: Mapping[int, Sequence[Title]]) -> bool:
    return any(title.body is body for title in titles.get(id(who), ()))


def _is_the(sentence: Sentence, noun: Cue) -> bool:
    """«الزيارة», "the visit": the one told of, not one to come («زيارة مرتقبة»)."""
    before = sentence.chunks[noun.start - 1].key if noun.start else ""
    return is_definite(sentence.chunks[noun.start].key) or before in phrases("definite_article")


def _add_signing_bodies(frame: Frame, titles: Mapping[int, Sequence[Title]]) -> None:
    """Who signs binds his body, where the article names no other party."""
    if frame.kind != "signing" or sum(isinstance(part.who, Body) for part, _ in frame.parts) > 1:
        return
    for part, at in list(frame.parts):
        bodies = [title.body for title in titles.get(id(part.who), ()) if title.body and part.role == "signatory"]
        for body in bodies[:1]:
            frame.add(Part(body, "participant", "sign", part.position), at)


def _continued(frames: list[Frame], told: Told, kind: str, known: Collection[Participant]) -> Frame | None:
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
    met_elsewhere = kind == "bilateral_meeting" and last.kind in LEFT and last.has_people
    went_on = kind == "visit" and last.kind in TALKS
    return kind in ("signing", "press_conference") or (bool(newcomers) and (met_elsewhere or went_on))


def _receives(told: Told, newcomers: Sequence[Named]) -> bool:
    """Whether the sentence tells that a newcomer was received («استقبل فلانا»), not only who else was there."""
    positions = [named.position for named in newcomers]
    received = [cue.end for cue in told.cues if cue.act == "receive"]
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


def _opened(frames: list[Frame], told: Told, kind: str) -> Frame:
    mutual = told.has("meet", "discuss") and not told.has("receive", "received_by", "visit", "office")
    frame = Frame(kind, told.sentence.index, told.sentence.headline, mutual)
    received = kind == "bilateral_meeting" and told.has("receive") and told.sentence.language == "en"
    if frames and (kind == "visit" or received) and _is_of_the_delegation(told.sentence):
        for part, at in frames[-1].parts:
            body_of_guests = isinstance(part.who, Body) and (part.role == "guest" or part.act == "delegates")
            came = received or part.act == "head_delegation"
            if body_of_guests or (part.role == "guest" and came):
                frame.add(part, at)  # «وفي اليوم التالي زار الوفد …»: the same delegation
    frames.append(frame)
    return frame


def _is_of_the_delegation(sentence: Sentence) -> bool:
    """«الوفد», "the delegation", "the Iraqi delegation": one told of before."""
    adjectives = zip(sentence.chunks, sentence.chunks[1:], sentence.chunks[2:], strict=False)
    of_country = any(
        one.key in phrases("definite_article") and two.letter == "y" and three.key in phrases("delegation_behind")
        for one, two, three in adjectives
    )
    return of_country or says(sentence, "the_delegation")


def _meant(frames: Sequence[Frame], told: Told) -> Frame:
    """The event a sentence speaks of by its noun («حضر جانبا من أعمال المنتدى»), else the last one."""
    kinds = {kind for noun in told.nouns for kind in ALIKE.get(noun.act, {noun.act})}
    if says(told.sentence, "proceedings"):
        kinds |= GATHERINGS
    return next((frame for frame in reversed(frames) if frame.kind in kinds), frames[-1])


def _joins(frame: Frame, told: Told) -> bool:
    """Whether a sentence that opens nothing tells who was at the event before it."""
    if told.has("attend", "received_by", "chair", "patron", "install", "delegates", "company", "welcome", "deputise"):
        return not any(cue.act in NOT_HELD for cue in told.cues)
    return frame.kind in GATHERINGS and told.has("speak")


def _tell(frame: Frame, told: Told, mentions: Mentions) -> list[Participant]:
    """Add what a sentence tells to its frame; yields whom it names as taking part."""
    at = told.sentence.index
    frame.sentences.append(at)
    cues = [cue for cue in told.cues if not is_only_named(told, cue)]
    clause = Clause(told.sentence, cues, frame.kind, frame.mutual)
    people = _with_their_guest(frame, list(parts_of_people(clause, told.people)))
    parts = [*people, *parts_of_bodies(clause, mentions.bodies_in(told.sentence))]
    for part in parts:
        frame.add(part, at)
    if told.has("receive", "received_by"):
        _receive_delegation(frame)
    sent = delegation_country(told.sentence)
    visited = frame.kind in ("visit", "bilateral_meeting") or told.sentence.language != "en"
    if sent and visited and not any(part.role == "guest" for part, _ in frame.parts):
        frame.add(Part(sent[0], "guest", "delegates", sent[1]), at)
    return [part.who for part in parts]


def _receive_delegation(frame: Frame) -> None:
    """«بحث … مع وفد …», and then «استقبل الوفد في مكتبه»: those who came are guests after all."""
    frame.mutual = False
    for part, at in frame.parts:
        if frame.kind in ("bilateral_meeting", "visit") and part.act in SENT and part.role == "participant":
            frame.held[part.who] = (replace(part, role="guest"), at)


def _with_their_guest(frame: Frame, parts: list[Part]) -> list[Part]:
    """Who accompanies a guest is one too; who accompanies the host is there."""
    first = next((at for at, part in enumerate(parts) if part.act == "company" and part.role == "guest"), 0)
    if first == 0:
        return parts
    lead = parts[first - 1]
    known = frame.held.get(lead.who, (lead,))[0].role
    if known == "guest" and (frame.kind == "visit" or lead.act == "company"):
        return parts
    return [replace(part, role="participant") if part.act == "company" else part for part in parts]


def kind_of(frame: Frame) -> MeetingKind:
    """The kind as the models name it."""
    kinds: dict[str, MeetingKind] = {
        "committee_session": "committee_session", "bilateral_meeting": "bilateral_meeting", "visit": "visit",
        "conference": "conference", "forum": "forum", "workshop": "workshop",
        "press_conference": "press_conference", "signing": "signing", "ceremony": "ceremony",
    }  # fmt: skip
    return kinds.get(frame.kind, "meeting")

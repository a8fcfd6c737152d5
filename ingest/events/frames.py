"""The frames of an article: each event it reports, with everybody's part in it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ingest.events.anaphors import meant_by_office
from ingest.events.cues import Cue, acts, cues_of, nouns_of, says
from ingest.events.roles import Clause, Part, delegation_country, parts_of_bodies, parts_of_people
from ingest.facts import MeetingKind
from ingest.grammar import letters_of
from ingest.mentions.article import Mentions, Named
from ingest.mentions.bodies import Body
from ingest.mentions.people import Person
from ingest.parse import Sentence
from ingest.titles import Title

GATHERINGS = frozenset({"conference", "forum", "workshop", "ceremony"})
TALKS = frozenset({"meeting", "bilateral_meeting", "committee_session"})
ALIKE = dict.fromkeys(TALKS, TALKS)
"""The kinds that a noun may mean: «اللقاء» is said of a meeting, a session and a bilateral meeting alike."""
NOT_HELD = frozenset({"plan", "deny", "recalled"})


@dataclass(slots=True)
class Frame:
    """An event: its kind, the sentences that tell of it, and the parts in it with the sentence of each."""

    kind: str
    opened_in: int
    headline: bool
    sentences: list[int] = field(default_factory=list)
    parts: list[tuple[Part, int]] = field(default_factory=list)

    def people(self) -> list[Person]:
        """Everybody who takes part in person."""
        return [part.who for part, _ in self.parts if isinstance(part.who, Person)]

    @property
    def upgradable(self) -> tuple[str, ...]:
        """The roles that say less than another: at a gathering a delegate who speaks is a speaker."""
        return ("participant", "guest") if self.kind in GATHERINGS else ("participant",)

    def add(self, part: Part, sentence: int) -> None:
        """Add a part, unless he has one; a more telling role replaces mere presence."""
        for at, (held, _) in enumerate(self.parts):
            if held.who is part.who or held.who == part.who:
                if part.role != "participant" and held.role in self.upgradable:
                    self.parts[at] = (part, sentence)
                return
        self.parts.append((part, sentence))


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with its cues and the people named in it."""

    sentence: Sentence
    cues: Sequence[Cue]
    nouns: Sequence[Cue]
    people: Sequence[Named]

    def has(self, *acts_sought: str) -> bool:
        """Whether one of these acts is told."""
        return any(cue.act in acts_sought for cue in self.cues)


def frames_of(mentions: Mentions, titles: Mapping[int, Sequence[Title]]) -> list[Frame]:
    """The events of an article in the order in which it tells them; `titles` are those of its people."""
    frames: list[Frame] = []
    for sentence in mentions.sentences:
        people = [*mentions.people_in(sentence), *meant_by_office(sentence, mentions, titles)]
        people.sort(key=lambda named: named.position)
        told = Told(sentence, cues_of(sentence), nouns_of(sentence), people)
        opened = _opened_kind(told, mentions)
        if opened is not None:
            frame = _continued(frames, told, opened) or _opened(frames, told, opened)
            _tell(frame, told, mentions)
        elif frames and _joins(frame := _meant(frames, told), told):
            _tell(frame, told, mentions)
        if frames:
            _settle_visit(frames[-1], told)
    held = [frame for frame in frames if frame.parts]
    for frame in held:
        _add_signing_bodies(frame, titles)
    return held


def _settle_visit(frame: Frame, told: Told) -> None:
    """A delegation received is a visit, where the article says so («وتعرّف الوفد خلال الزيارة»)."""
    received = any(part.act == "receive" for part, _ in frame.parts)
    delegation = any(part.act == "delegates" for part, _ in frame.parts)
    told_as_visit = any(noun.act == "visit" for noun in told.nouns)
    if frame.kind == "bilateral_meeting" and received and delegation and told_as_visit:
        frame.kind = "visit"


def _add_signing_bodies(frame: Frame, titles: Mapping[int, Sequence[Title]]) -> None:
    """Who signs binds his body, where the article names no other party."""
    if frame.kind != "signing" or sum(isinstance(part.who, Body) for part, _ in frame.parts) > 1:
        return
    for part, at in list(frame.parts):
        bodies = [title.body for title in titles.get(id(part.who), ()) if title.body and part.role == "signatory"]
        for body in bodies[:1]:
            frame.add(Part(body, "participant", "sign", part.position), at)


def _opened_kind(told: Told, mentions: Mentions) -> str | None:
    """The kind of event a sentence opens, None where it opens none."""
    opening = [cue for cue in told.cues if cue.act in acts() and acts()[cue.act].opens]
    if not opening or any(cue.act in NOT_HELD and cue.start <= opening[0].start for cue in told.cues):
        return None
    noun = _noun_kind(told, mentions)
    if told.has("press") and len(told.people) + len(opening) > 1:
        return "press_conference"
    if noun in GATHERINGS and told.has("organise", "hold", "occasion", "opened_by", "chair"):
        return "signing" if told.has("sign") and _is_signing(told) and noun == "ceremony" else noun
    for cue in opening:
        kind = acts()[cue.act].kind
        if kind == "=" and noun:
            return noun
        if kind == "signing" and not _is_signing(told):
            continue
        if cue.act in ("receive", "meet") and not _is_encounter(told):
            continue
        if kind not in ("=", "press_conference"):
            return kind
    return None


def _is_signing(told: Told) -> bool:
    """Somebody or some body signs a paper: a verb like وقع alone says little."""
    return says(told.sentence, "signed_paper") or told.has("for_side")


def _is_encounter(told: Told) -> bool:
    """Somebody, a post or a delegation is there: a hot line that receives calls meets nobody."""
    return bool(told.people) or (
        any(chunk.letter in "TX" for chunk in told.sentence.chunks)
        and (told.sentence.headline or says(told.sentence, "delegation"))
    )


def _noun_kind(told: Told, mentions: Mentions) -> str | None:
    """The kind that the nouns of the sentence say; a meeting of a committee is its session."""
    kinds = [noun.act for noun in told.nouns if noun.act not in ("visit", "signing")]
    for kind in kinds:
        if kind in GATHERINGS:
            return kind
    if not kinds:
        return None
    committee = any(
        isinstance(named.who, Body) and named.who.kind == "committee" for named in mentions.bodies_in(told.sentence)
    )
    if kinds[0] in ("meeting", "committee_session") and committee:
        return "committee_session"
    return "meeting" if kinds[0] == "committee_session" else kinds[0]


def _continued(frames: list[Frame], told: Told, kind: str) -> Frame | None:
    """The frame that a sentence goes on telling, None where it opens another."""
    if not frames:
        return None
    last = frames[-1]
    if told.has("side") and last.people():
        return None
    if last.kind in GATHERINGS and told.has("speak") and kind != "signing":
        return last
    known = {id(person) for frame in frames for person in frame.people()}
    newcomers = [named for named in told.people if id(named.who) not in known]
    if last.headline and len(last.sentences) == 1:
        last.kind = _more_telling(last.kind, kind)
        return last
    if newcomers and _is_another(told, newcomers) and last.people():
        return None
    if kind == last.kind or {kind, last.kind} <= {"meeting", "committee_session"}:
        return last
    if kind in ("signing", "press_conference"):
        return None
    if kind == "bilateral_meeting" and last.kind in ("visit", *GATHERINGS) and newcomers and last.people():
        return None
    if kind == "visit" and last.kind == "bilateral_meeting" and newcomers:
        return None
    return last


def _is_another(told: Told, newcomers: Sequence[Named]) -> bool:
    """Whether a sentence tells of an event of its own: an act that opens one, and nobody in it known before."""
    elsewhere = re.match("&?[ib]a?L,", letters_of(told.sentence.chunks))  # «وفي مقديشو، عقد فريق العمل اجتماعه»
    return len(newcomers) == len(told.people) and (told.has("receive", "meet") or elsewhere is not None)


def _more_telling(headline: str, lead: str) -> str:
    return headline if lead == "meeting" or (headline in GATHERINGS and lead not in GATHERINGS) else lead


def _opened(frames: list[Frame], told: Told, kind: str) -> Frame:
    frame = Frame(kind, told.sentence.index, told.sentence.headline)
    if frames and kind == "visit" and says(told.sentence, "the_delegation"):
        for part, at in frames[-1].parts:
            if part.role == "guest" and isinstance(part.who, Body):
                frame.add(part, at)  # «وفي اليوم التالي زار الوفد …»: the same delegation
    frames.append(frame)
    return frame


def _meant(frames: Sequence[Frame], told: Told) -> Frame:
    """The event a sentence speaks of by its noun («حضر جانبا من أعمال المنتدى»), else the last one."""
    kinds = {kind for noun in told.nouns for kind in ALIKE.get(noun.act, {noun.act})}
    if says(told.sentence, "proceedings"):
        kinds |= GATHERINGS
    return next((frame for frame in reversed(frames) if frame.kind in kinds), frames[-1])


def _joins(frame: Frame, told: Told) -> bool:
    """Whether a sentence that opens nothing tells who was at the event before it."""
    if told.has("attend", "received_by", "chair", "patron", "install", "delegates", "welcome"):
        return not any(cue.act in NOT_HELD for cue in told.cues)
    return frame.kind in GATHERINGS and told.has("speak")


def _tell(frame: Frame, told: Told, mentions: Mentions) -> None:
    """Add what a sentence tells to its frame."""
    at = told.sentence.index
    frame.sentences.append(at)
    clause = Clause(told.sentence, told.cues, frame.kind)
    for part in (*parts_of_people(clause, told.people), *parts_of_bodies(clause, mentions.bodies_in(told.sentence))):
        frame.add(part, at)
    sent = delegation_country(told.sentence)
    if sent and not any(part.role == "guest" for part, _ in frame.parts):
        frame.add(Part(sent[0], "guest", "delegates", sent[1]), at)


def kind_of(frame: Frame) -> MeetingKind:
    """The kind as the models name it."""
    kinds: dict[str, MeetingKind] = {
        "committee_session": "committee_session", "bilateral_meeting": "bilateral_meeting", "visit": "visit",
        "conference": "conference", "forum": "forum", "workshop": "workshop",
        "press_conference": "press_conference", "signing": "signing", "ceremony": "ceremony",
    }  # fmt: skip
    return kinds.get(frame.kind, "meeting")

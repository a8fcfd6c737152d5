"""The frames of an article: each event it reports, with everybody's part in it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.events.anaphors import meant_by_office
from ingest.events.bodies_around import sends_delegation
from ingest.events.continued import continued, meant
from ingest.events.cues import cues_of, nouns_of, says
from ingest.events.frame import Frame
from ingest.events.opening import GATHERINGS, NOT_HELD, Told, attended_kind, is_only_named, opened_kind
from ingest.events.pronouns import meant_by_pronoun
from ingest.events.roles import (
    Clause,
    Part,
    Participant,
    delegation_country,
    parts_of_bodies,
    parts_of_countries,
    parts_of_people,
)
from ingest.events.settled import settle, settle_visit
from ingest.mentions.article import Mentions
from ingest.mentions.bodies import Body
from ingest.mentions.words import phrases
from ingest.parse import Sentence
from ingest.titles import Title

SENT = frozenset({"delegates", "head_delegation"})
"""The acts by which somebody is of a delegation."""


def frames_of(mentions: Mentions, titles: Mapping[int, Sequence[Title]]) -> list[Frame]:
    """The events of an article in the order in which it tells them; `titles` are those of its people."""
    frames: list[Frame] = []
    known: set[Participant] = set()
    for sentence in mentions.sentences:
        people = [*mentions.people_in(sentence), *meant_by_office(sentence, mentions, titles)]
        people += meant_by_pronoun(sentence, mentions)
        people.sort(key=lambda named: named.position)
        told = Told(sentence, cues_of(sentence), nouns_of(sentence), people)
        opened = opened_kind(told, mentions) or _opened_otherwise(told, mentions, frames)
        if opened is not None:
            frame = continued(frames, told, opened, known) or _opened(frames, told, opened)
            known.update(_tell(frame, told, mentions))
        elif frames and _joins(frame := meant(frames, told), told, mentions):
            known.update(_tell(frame, told, mentions))
        if frames:
            settle_visit(frames[-1], told)
    for frame in frames:
        settle(frame, mentions, titles)
    return [frame for frame in frames if frame.parts]


def _opened_otherwise(told: Told, mentions: Mentions, frames: Sequence[Frame]) -> str | None:
    """The kind of event told without a verb that opens one: by who was at it or what was done, or in the passive."""
    gathering = attended_kind(told, mentions)
    if gathering and not any(frame.kind == gathering for frame in frames):
        return gathering
    if not any(frame.parts for frame in frames) and says(told.sentence, "in_the_meeting"):
        return "meeting"
    return "bilateral_meeting" if _is_reception(told, frames) else None


def _is_reception(told: Told, frames: Sequence[Frame]) -> bool:
    """Whether an event of its own is told in the passive: "the Ambassador was received by the Minister"."""
    received = next((cue for cue in told.cues if cue.act == "received_by"), None)
    if received is None or told.sentence.language != "en" or (frames and not told.has("side")):
        return False
    before = [named for named in told.people if named.position < received.start]
    return 0 < len(before) < len(told.people)


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


def _joins(frame: Frame, told: Told, mentions: Mentions) -> bool:
    """Whether a sentence that opens nothing tells who was at the event before it."""
    chunks = told.sentence.chunks
    sent = any(sends_delegation(chunks, named.position) for named in mentions.bodies_in(told.sentence))
    if sent and frame.kind in ("visit", "bilateral_meeting") and not told.cues:
        return True  # «ثمّن رئيس وأعضاء وفد الإدارة …»
    acts = ("attend", "received_by", "chair", "patron", "install", "delegates", "company", "welcome", "deputise")
    there = told.has(*acts) and not any(cue.act in NOT_HELD for cue in told.cues)
    signed = frame.kind == "signing" and told.has("sign") and told.sentence.language == "en"
    return there or signed or (frame.kind in GATHERINGS and told.has("speak"))


def _tell(frame: Frame, told: Told, mentions: Mentions) -> list[Participant]:
    """Add what a sentence tells to its frame; yields whom it names as taking part."""
    at = told.sentence.index
    frame.sentences.append(at)
    cues = [cue for cue in told.cues if not is_only_named(told, cue)]
    clause = Clause(told.sentence, cues, frame.kind, frame.mutual)
    bodies = mentions.bodies_in(told.sentence)
    people = _with_their_guest(frame, list(parts_of_people(clause, told.people)))
    parts = [*people, *parts_of_bodies(clause, bodies), *parts_of_countries(clause)]
    for part in parts:
        frame.add(part, at)
    if told.has("receive", "received_by", "welcome"):
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

"""What is settled of an event when all of its sentences are told: sides, signing bodies, who spoke for a guest."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.events.cues import Cue
from ingest.events.frame import Frame
from ingest.events.opening import Told
from ingest.events.roles import Part, Participant, binds
from ingest.events.where import where_of
from ingest.grammar import letters_of
from ingest.mentions.article import Mentions
from ingest.mentions.bodies import Body
from ingest.mentions.people import Person
from ingest.mentions.words import holds, phrases
from ingest.parse import Sentence
from ingest.proclitics import is_definite
from ingest.titles import Title

SAYS = re.compile(r"&?(?:P,?)*V[HRAT]*")


def settle(frame: Frame, mentions: Mentions, titles: Mapping[int, Sequence[Title]]) -> None:
    """Draw from the whole of an event what no single sentence of it says."""
    _add_signing_bodies(frame, titles)
    _drop_country(frame)
    _settle_sides(frame, titles)
    _add_representatives(frame, mentions, titles)
    _add_speakers(frame, mentions)
    _place_abroad(frame, mentions, titles)


def _drop_country(frame: Frame) -> None:
    """A country is a guest only while nobody of its delegation is named («وفد تايلاندي»)."""
    if frame.has_guests:
        for who in [who for who, (part, _) in frame.held.items() if isinstance(who, str) and part.act == "delegates"]:
            del frame.held[who]


def settle_visit(frame: Frame, told: Told) -> None:
    """A delegation received is a visit, where the article says so («وتعرّف الوفد خلال الزيارة»)."""
    received = any(part.act in ("receive", "welcome") for part, _ in frame.parts)
    delegation = any(part.act == "delegates" for part, _ in frame.parts)
    told_as_visit = any(noun.act == "visit" and _is_the(told.sentence, noun) for noun in told.nouns)
    if frame.kind == "bilateral_meeting" and received and delegation and told_as_visit:
        frame.kind = "visit"


def _is_the(sentence: Sentence, noun: Cue) -> bool:
    """«الزيارة», "the visit": the one told of, not one to come («زيارة مرتقبة»)."""
    before = sentence.chunks[noun.start - 1].key if noun.start else ""
    return is_definite(sentence.chunks[noun.start].key) or before in phrases("definite_article")


def _add_signing_bodies(frame: Frame, titles: Mapping[int, Sequence[Title]]) -> None:
    """Who signs binds his body, where the article names no other party."""
    if frame.kind != "signing" or sum(binds(part) for part, _ in frame.parts) > 1:
        return
    for part, at in list(frame.parts):
        bodies = [title.body for title in titles.get(id(part.who), ()) if title.body and part.role == "signatory"]
        for body in bodies[:1]:
            frame.add(Part(body, "participant", "sign", part.position), at)


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


def _add_speakers(frame: Frame, mentions: Mentions) -> None:
    """Of a meeting at which nobody is named those took part who are quoted on it: «وأكد العقيد فلان …»."""
    if frame.kind != "meeting" or frame.has_people:
        return
    for sentence in mentions.sentences[frame.opened_in + 1 :]:
        letters = letters_of(sentence.chunks)
        for named in mentions.people_in(sentence):
            if SAYS.fullmatch(letters[: named.position]):
                frame.add(Part(named.who, "participant", "quoted", named.position), sentence.index)


def _place_abroad(frame: Frame, mentions: Mentions, titles: Mapping[int, Sequence[Title]]) -> None:
    """Whom one of ours met in another country is of that country, where nothing says otherwise."""
    there = where_of(frame, mentions).country
    if not there or there == mentions.home:
        return
    met = [part for part, _ in frame.parts if part.act in ("meet", "discuss") and isinstance(part.who, Person)]
    bodies = [title.body for part in met[1:] for title in titles.get(id(part.who), ())]
    bodies += [
        part.who for part, _ in frame.parts if (part.act, part.role) == ("visit", "host") and isinstance(part.who, Body)
    ]
    for body in bodies:
        if body and body.country_inferred and body.country == mentions.home:
            body.country = there


def _is_of(who: Participant, body: Participant, titles: Mapping[int, Sequence[Title]]) -> bool:
    return any(title.body is body for title in titles.get(id(who), ()))

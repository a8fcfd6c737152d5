"""Who takes which part in what a sentence tells: each person and body under the act whose words govern it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ingest.events.cues import Act, Cue, acts
from ingest.facts import Role
from ingest.grammar import letters_of
from ingest.mentions.article import Named
from ingest.mentions.bodies import Body
from ingest.mentions.people import Person
from ingest.parse import Sentence

ABSENT = frozenset({"mention", "absent", "plan", "deny"})
"""Acts after which somebody is named and not there."""

Participant = Person | Body | str
"""Somebody who takes part: a person, a body, or a country by its code."""


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody's part in an event, and the position in the sentence where he is named."""

    who: Participant
    role: Role
    act: str
    position: int


def parts_of_people(cues: Sequence[Cue], people: Sequence[Named]) -> Iterator[Part]:
    """The parts of the people a sentence names."""
    taken: dict[Cue, int] = {}
    for named in people:
        governing = _governing(cues, named.position)
        if governing is None or governing.act in ABSENT:
            continue
        before = named.position < governing.start
        rank = taken.get(governing, 0)
        taken[governing] = rank + 1
        role = _role(acts()[governing.act], governing, before, rank, _somebody_before(people, governing, cues))
        yield Part(named.who, role, governing.act, named.position)


def _governing(cues: Sequence[Cue], position: int) -> Cue | None:
    """The last cue before a position, else the next after it that opens an event."""
    known = [cue for cue in cues if cue.act in acts() or cue.act in ABSENT]
    before = [cue for cue in known if cue.start < position]
    if before:
        return max(before, key=lambda cue: (cue.start, cue.end))
    return next((cue for cue in known if cue.act in acts() and acts()[cue.act].opens), None)


def _somebody_before(people: Sequence[Named], cue: Cue, cues: Sequence[Cue]) -> bool:
    """Whether the subject stands before the verb, as in headlines and in English."""
    opening = max((other.end for other in cues if other.end <= cue.start and other.act in acts()), default=-1)
    return any(opening <= named.position < cue.start for named in people)


def _role(act: Act, cue: Cue, before: bool, rank: int, subject_before: bool) -> Role:
    if before:
        return _as_role(act.before)
    if cue.act == "chair":
        return "chair" if rank == 0 else "participant"
    if subject_before or rank > 0 or not act.opens:
        return _as_role(act.after)
    return _as_role(act.before)


def _as_role(name: str) -> Role:
    roles: Mapping[str, Role] = {
        "chair": "chair", "host": "host", "signatory": "signatory",
        "speaker": "speaker", "guest": "guest", "participant": "participant",
    }  # fmt: skip
    return roles[name]


def delegation(sentence: Sentence) -> str | None:
    """The country of a delegation that a sentence names by its adjective («وفد تايلاندي»)."""
    letters = letters_of(sentence.chunks)
    for position, chunk in enumerate(sentence.chunks):
        if chunk.letter in "yY" and "P" in letters[max(0, position - 2) : position] and chunk.value:
            return chunk.value
    return None


def parts_of_bodies(cues: Sequence[Cue], bodies: Sequence[Named], sentence: Sentence) -> Iterator[Part]:
    """The parts of the bodies that an act names as its own: organisers, hosts, the committee in session, those who sign."""
    letters = letters_of(sentence.chunks)
    for named in bodies:
        governing = _governing(cues, named.position)
        if governing is None or governing.act in ABSENT or _belongs_to_somebody(letters, named.position):
            continue
        if role := _body_role(governing, named, bodies):
            yield Part(named.who, role, governing.act, named.position)


def _belongs_to_somebody(letters: str, position: int) -> bool:
    """«والمقدم سيف الغافري من شرطة عمان»: the body says whence he comes."""
    return letters[max(0, position - 2) : position] in ("NP", "NC")


def _body_role(cue: Cue, named: Named, bodies: Sequence[Named]) -> Role | None:
    before = named.position < cue.start
    match cue.act:
        case "organise":
            return "host"
        case "session" | "sign" | "cooperate":
            return "participant"
        case "visit":
            return "guest" if before else "host"
        case "receive":
            return "host" if before else "guest"
    return None

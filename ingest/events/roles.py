"""Who takes which part in what a sentence tells: each person and body under the act whose words govern it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ingest.classes import Chunk
from ingest.events.bodies_around import (
    belongs_to_somebody,
    comes_first,
    follows_delegation,
    in_one_clause,
    is_bound,
    is_inside,
    is_met,
    is_subject,
    organised_at,
    receives,
    role_in_english,
    runs_it,
    sends_delegation,
)
from ingest.events.cues import Act, Cue, acts
from ingest.events.presiding import leads_side, opens_gathering, preside_both, told_of_him
from ingest.facts import Role
from ingest.grammar import letters_of
from ingest.mentions.article import Named
from ingest.mentions.bodies import Body
from ingest.mentions.people import Person
from ingest.mentions.words import phrases
from ingest.parse import Sentence

SIGNING, SIGNED = re.compile(r"Y(?:,?&Y|,Y|PY)+"), re.compile(r"Y(?:,?&Y|,Y)+$")
"""Countries that sign, behind the verb («وقعت تونس مع كينيا») or before it."""
JOINED = re.compile(r"^[^N,]*N(?:T?&[HRAT]*N)+$")
AT_ONCE = re.compile(r"(?:,T)?(?:,[^,NX]*)?,?V?")
"""What may stand between somebody and "represented by": "Minister X, who was invited, was"."""
NEAR = 4
"""Words between somebody and what he does: «فيما أكد السفير فلان في كلمته»."""
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


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence's cues and the kind of event they are read for."""

    sentence: Sentence
    cues: Sequence[Cue]
    kind: str
    mutual: bool = False
    """Whether the event was told as two who met, so that nobody is the other's guest."""

    @property
    def at_office(self) -> bool:
        """Whether one side receives the other at its seat («في مكتبه», «بمقر الهيئة»)."""
        return any(cue.act == "office" for cue in self.cues)

    def governing(self, position: int) -> Cue | None:
        """The last act told before a position, else the first after it."""
        known = [cue for cue in self.cues if cue.act in ABSENT or (cue.act in acts() and acts()[cue.act].gives_roles)]
        if before := [cue for cue in known if cue.start < position]:
            return max(before, key=lambda cue: (cue.start, cue.end))
        return next((cue for cue in known if cue.act not in ABSENT), None)


def parts_of_people(clause: Clause, people: Sequence[Named]) -> Iterator[Part]:
    """The parts of the people a sentence names."""
    ranks: dict[Cue, int] = {}
    for named in people:
        cue = _act_of(clause, named, people)
        if cue is None or cue.act in ABSENT or _stands_in(clause, named) or _in_another_clause(clause, cue, named):
            continue
        rank = ranks[cue] = ranks.get(cue, -1) + 1
        act = "head_delegation" if _heads_delegation(clause.sentence.chunks, cue) else cue.act
        yield Part(named.who, _role(clause, cue, named, rank, people), act, named.position)


def _act_of(clause: Clause, named: Named, people: Sequence[Named]) -> Cue | None:
    """The act somebody takes part by; «نيابة عن الوزير» he for whom another stands is absent, those after are not."""
    cue = told_of_him(clause.sentence.chunks, clause.cues, named.position) or clause.governing(named.position)
    if cue is None or cue.act != "stand_for" or named.position < cue.start:
        return cue
    first = min(other.position for other in people if other.position > cue.start)
    directly = "," not in letters_of(clause.sentence.chunks[cue.end : first])
    others = replace(clause, cues=[other for other in clause.cues if other.act != "stand_for"])
    return None if named.position == first and directly else others.governing(named.position)


def parts_of_bodies(clause: Clause, bodies: Sequence[Named]) -> Iterator[Part]:
    """The parts of the bodies an act names as its own: who organises, receives, sends, sits in session or signs."""
    hosted: set[Cue] = set()
    for named in bodies:
        if belongs_to_somebody(clause.sentence.chunks, named.position) or _is_venue(clause, named):
            continue
        if _is_party(clause, named.position):
            yield Part(named.who, "participant", "between", named.position)
            continue
        if sends_delegation(clause.sentence.chunks, named.position):
            yield Part(named.who, _delegates_role(clause), "delegates", named.position)
            continue
        cue = organised_at(clause.sentence, clause.cues, named.position) or clause.governing(named.position)
        if cue is None or cue.act in ABSENT or cue in hosted or not (role := _body_role(clause, cue, named)):
            continue
        first = comes_first(clause.sentence.chunks, cue, named.position)
        if cue.act in ("visit", "receive") and named.position > cue.start and not first:
            hosted.add(cue)  # one body is visited; those after it say where it belongs
        yield Part(named.who, role, cue.act, named.position)


def parts_of_countries(clause: Clause) -> Iterator[Part]:
    """«وقّعت سلطنة عُمان وتنزانيا مذكرة تفاهم»: the countries that sign, two or more of them."""
    chunks = clause.sentence.chunks
    letters = letters_of(chunks)
    signing = [cue for cue in clause.cues if cue.act == "sign"]
    found = [SIGNING.match(letters, cue.end) or SIGNED.search(letters[: cue.start]) for cue in signing]
    found += [SIGNING.match(letters, at + 1) for at, chunk in enumerate(chunks) if chunk.key in phrases("between")]
    for beside in found if clause.kind == "signing" else ():
        for at in range(*beside.span()) if beside else ():
            if letters[at] == "Y" and chunks[at].value:
                yield Part(chunks[at].value, "participant", "sign", at)


def binds(part: Part) -> bool:
    """Whether a paper binds whom a part is of: bodies, and countries that sign it."""
    return isinstance(part.who, Body) or (isinstance(part.who, str) and part.act == "sign")


def _is_party(clause: Clause, position: int) -> bool:
    """«التوقيع على بروتوكول بين المجلس والنيابة», «جلسة عمل بين الهيئة والدائرة»: whom it binds, or who met."""
    chunks = clause.sentence.chunks
    at = position - 1
    while at > 0 and chunks[at].letter in "X&,a":
        at -= 1
    told = letters_of(chunks[max(0, at - NEAR) : max(0, at)])
    met = clause.kind in ("bilateral_meeting", "meeting") and "M" in told
    return at >= 0 and chunks[at].key in phrases("between") and (clause.kind == "signing" or met)


def delegation_country(sentence: Sentence) -> tuple[str, int] | None:
    """The country of a delegation named by its adjective («وفد تايلاندي»), and where."""
    for position, chunk in enumerate(sentence.chunks):
        if chunk.letter in "yY" and chunk.value and follows_delegation(sentence.chunks, position):
            return chunk.value, position
        if chunk.letter == "y" and any(
            one.key in phrases("delegation_behind") for one in sentence.chunks[position + 1 : position + NEAR]
        ):
            return chunk.value, position
    return None


def _role(clause: Clause, cue: Cue, named: Named, rank: int, people: Sequence[Named]) -> Role:
    act = acts()[cue.act]
    heads = _heads_delegation(clause.sentence.chunks, cue)
    if cue.act in ("delegates", "head_delegation") or (
        heads and not leads_side(clause.sentence.chunks, cue, clause.kind)
    ):
        return _delegates_role(clause)
    if cue.act == "chair":
        return "chair" if rank == 0 or _chairs_too(clause, cue, named, people) else "participant"
    before, after = _sides(act, clause)
    if named.position < cue.start:
        return "speaker" if opens_gathering(clause.sentence.chunks, cue, clause.kind) else before
    opening = _last_end(clause, cue)
    subject_before = any(cue.start > other.position >= opening for other in people)
    subject_follows = act.opens or cue.act == "welcome"
    among_subjects = rank == 0 or _is_joined(clause, cue, named, people)
    return before if subject_follows and among_subjects and not subject_before else after


def _is_joined(clause: Clause, cue: Cue, named: Named, people: Sequence[Named]) -> bool:
    """Whether he does it with the one before him: «زار فلان والسيدة فلانة المركز»."""
    positions = {other.position for other in people}
    run = range(cue.end, named.position + 1)
    letters = ("N" if at in positions else clause.sentence.chunks[at].letter for at in run)
    return JOINED.search("".join(letters)) is not None


def _chairs_too(clause: Clause, cue: Cue, named: Named, people: Sequence[Named]) -> bool:
    """Whether he is the other side's head, who presides too: "chaired jointly by A and B"."""
    positions = {other.position for other in people}
    return preside_both(clause.sentence.chunks, cue, named.position, positions)


def _delegates_role(clause: Clause) -> Role:
    """A delegation is a guest where it is received or visits; where two met, and at a gathering, it takes part."""
    visiting = clause.kind == "visit" or (
        clause.kind == "bilateral_meeting" and (clause.at_office or not clause.mutual)
    )
    return "guest" if visiting else "participant"


def _heads_delegation(chunks: Sequence[Chunk], cue: Cue) -> bool:
    """«وفدا من وزارة العمل برئاسة فلان»: he heads those who came, and presides over nothing."""
    if cue.act != "chair":
        return False
    auxiliary = cue.start > 0 and chunks[cue.start - 1].key in phrases("auxiliary")
    for chunk in reversed(chunks[: cue.start - auxiliary]):
        if chunk.letter in "V;N":
            return False
        if chunk.key in phrases("delegation"):
            return True
    return False


def _sides(act: Act, clause: Clause) -> tuple[Role, Role]:
    """The roles before and after an act; who is met at the other's seat is his guest."""
    met = act.kind == "bilateral_meeting" or (act.kind == "=" and clause.kind == "bilateral_meeting")
    if met and act.before == "participant" and clause.at_office:
        return "host", "guest"
    return _as_role(act.before), _as_role(act.after)


def _last_end(clause: Clause, cue: Cue) -> int:
    return max((other.end for other in clause.cues if other.end <= cue.start and other.act in acts()), default=0)


def _in_another_clause(clause: Clause, cue: Cue, named: Named) -> bool:
    """«استقبل …، وأعلن تعيين العميد فلان»: a verb of its own says what he does."""
    telling = {position for other in clause.cues for position in range(other.start, other.end)}
    chunks = clause.sentence.chunks
    if any(chunk.key in phrases("that") for chunk in chunks[named.position : cue.start]):
        return True  # «بيّن العبيدي أن رئيس الهيئة التقى …»: he only tells of it
    between = range(cue.end + 1, named.position)
    speaks = any(other.act == "speak" and 0 < other.start - named.position <= NEAR for other in clause.cues)
    if cue.act == "speak" and not speaks and any(chunks[at].key in phrases("that") for at in between):
        return True  # «أشار في كلمته إلى أن الوزير فلانا …»
    return any(chunks[at].letter == "V" and chunks[at - 1].letter == "&" and at not in telling for at in between)


def _stands_in(clause: Clause, named: Named) -> bool:
    """A patron «ممثلا بـ» somebody is not there himself."""
    following = [cue.start for cue in clause.cues if cue.act == "deputise" and cue.start > named.position]
    between = letters_of(clause.sentence.chunks[named.position + 1 : following[0]]) if following else ""
    if following and AT_ONCE.fullmatch(between):
        return clause.sentence.language == "en"  # "Minister X, who was invited, was represented by Y"
    return bool(following) and any(
        cue.act in ("patron", "mention") and cue.start < named.position for cue in clause.cues
    )


def _as_role(name: str) -> Role:
    roles: Mapping[str, Role] = {
        "chair": "chair", "host": "host", "signatory": "signatory",
        "speaker": "speaker", "guest": "guest", "participant": "participant",
    }  # fmt: skip
    return roles[name]


def _is_venue(clause: Clause, named: Named) -> bool:
    """«بمقر وزارة الخارجية»: the body is where it was, not who was there."""
    return is_inside(clause.sentence, named.position) or any(
        cue.act == "office" and cue.end == named.position for cue in clause.cues
    )


def _body_role(clause: Clause, cue: Cue, named: Named) -> Role | None:
    before = named.position < cue.start or comes_first(clause.sentence.chunks, cue, named.position)
    if not in_one_clause(clause.sentence.chunks, cue, named.position):
        return None
    committee = isinstance(named.who, Body) and named.who.kind == "committee"
    match cue.act:
        case "organise" | "organised_by" | "launch":
            return "host" if not before or is_subject(clause.sentence.chunks, named.position) else None
        case "session" if before and not is_subject(clause.sentence.chunks, named.position):
            return None
        case "session" | "cooperate":
            return "participant" if cue.act == "session" or _is_opened(clause) else None
        case "sign" if clause.kind == "signing":
            return "participant" if before or is_bound(clause.sentence, named.position) else None
        case "meet" if not any(chunk.letter == "N" for chunk in clause.sentence.chunks):
            return "participant" if before or is_met(clause.sentence.chunks, cue, named.position) else None
        case "visit":
            return "guest" if before else None if runs_it(clause.sentence.chunks, named.position) else "host"
        case "receive":
            return "host" if before and receives(clause.sentence.chunks, cue, named.position) else None
        case "hold" | "chair" | "occasion" if clause.kind == "committee_session" and committee:
            return "participant"
    return role_in_english(clause.sentence, cue, clause.kind, before)


def _is_opened(clause: Clause) -> bool:
    """Whether the sentence tells of an event: not "the procedures followed in coordination with the Prosecution"."""
    return any(cue.act in acts() and acts()[cue.act].opens for cue in clause.cues)

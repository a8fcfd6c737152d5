"""The agreements an article reports as signed or in force: their parties and who signed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.events.cues import Cue, cues_of, says
from ingest.events.frame import Frame
from ingest.events.roles import Part, binds
from ingest.facts import AgreementKind
from ingest.mentions.article import Mentions
from ingest.mentions.bodies import Body
from ingest.parse import Sentence


@dataclass(frozen=True, slots=True)
class Pact:
    """An agreement: its parties and signatories, each with the sentence that names him, and where it was signed."""

    kind: AgreementKind
    parties: tuple[tuple[Part, int], ...]
    signatories: tuple[tuple[Part, int], ...]
    frame: Frame | None
    """The event at which it was signed; null where it was signed before."""


def agreements_of(frames: list[Frame], mentions: Mentions) -> Iterator[Pact]:
    """The agreement of each signing, and those in force that no signing tells."""
    signed = list(_signed(frames, mentions))
    told = {_where_named(pact) for pact in signed}
    yield from signed
    yield from (pact for pact in _in_force(mentions) if _where_named(pact) not in told)


def _where_named(pact: Pact) -> frozenset[tuple[int, int]]:
    """The sentences and places in them that name its parties."""
    return frozenset((at, part.position) for part, at in pact.parties)


def _signed(frames: list[Frame], mentions: Mentions) -> Iterator[Pact]:
    for frame in frames:
        if frame.kind != "signing":
            continue
        signatories = [(part, at) for part, at in frame.parts if part.role == "signatory"]
        parties = [(part, at) for part, at in frame.parts if binds(part)]
        if signatories or len(parties) > 1:
            yield Pact(_kind(frame.sentences, mentions), tuple(parties), tuple(signatories), frame)


def _in_force(mentions: Mentions) -> Iterator[Pact]:
    """«مذكرة التفاهم الموقعة بين وزارة الداخلية والسفارة البريطانية»: signed before, its parties named."""
    for sentence in mentions.sentences:
        for cue in cues_of(sentence):
            if cue.act == "between" and says(sentence, "signed_paper"):
                parties = [
                    (Part(who, "participant", "between", at), sentence.index)
                    for at, who in _two(sentence, cue, mentions)
                ]
                if len(parties) > 1:
                    yield Pact(_kind([sentence.index], mentions), tuple(parties), (), None)


def _two(sentence: Sentence, cue: Cue, mentions: Mentions) -> list[tuple[int, Body | str]]:
    """The two bodies or countries that follow «بين»."""
    bodies = {named.position: named.who for named in mentions.bodies_in(sentence)}
    found: list[tuple[int, Body | str]] = []
    for position, chunk in enumerate(sentence.chunks[cue.end :], cue.end):
        if isinstance(body := bodies.get(position), Body):
            found.append((position, body))
        elif chunk.letter == "Y" and chunk.value:
            found.append((position, chunk.value))
    return found[:2]


def _kind(sentences: Sequence[int], mentions: Mentions) -> AgreementKind:
    told = any(says(mentions.sentences[at], "memorandum") for at in sentences)
    return "mou" if told else "agreement"

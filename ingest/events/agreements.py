"""The agreements an article reports as signed or in force: their parties and who signed."""

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.events.cues import says
from ingest.events.frames import Frame
from ingest.events.roles import Part
from ingest.facts import AgreementKind
from ingest.mentions.article import Mentions
from ingest.mentions.bodies import Body


@dataclass(frozen=True, slots=True)
class Pact:
    """An agreement: its parties and signatories, each with the sentence that names him, and where it was signed."""

    kind: AgreementKind
    parties: tuple[tuple[Part, int], ...]
    signatories: tuple[tuple[Part, int], ...]
    frame: Frame


def agreements_of(frames: list[Frame], mentions: Mentions) -> Iterator[Pact]:
    """The agreement of each signing."""
    for frame in frames:
        if frame.kind != "signing":
            continue
        signatories = [(part, at) for part, at in frame.parts if part.role == "signatory"]
        parties = [(part, at) for part, at in frame.parts if isinstance(part.who, Body)]
        if signatories or len(parties) > 1:
            yield Pact(_kind(frame, mentions), tuple(parties), tuple(signatories), frame)


def _kind(frame: Frame, mentions: Mentions) -> AgreementKind:
    told = any(says(mentions.sentences[at], "memorandum") for at in frame.sentences)
    return "mou" if told else "agreement"

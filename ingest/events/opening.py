"""What kind of event a sentence opens, if it opens any."""

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.events.cues import Cue, acts, says
from ingest.mentions.article import Mentions, Named
from ingest.mentions.bodies import Body
from ingest.parse import Sentence

GATHERINGS = frozenset({"conference", "forum", "workshop", "ceremony"})
NOT_HELD = frozenset({"plan", "deny", "recalled"})
"""Acts that tell of an event which did not take place, or was told of before."""


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


def opened_kind(told: Told, mentions: Mentions) -> str | None:
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

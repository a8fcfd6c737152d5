"""What kind of event a sentence opens, if it opens any."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.events.cues import Cue, acts, says
from ingest.grammar import letters_of
from ingest.mentions.article import Mentions, Named
from ingest.mentions.bodies import Body
from ingest.mentions.words import phrases
from ingest.parse import Sentence

GATHERINGS = frozenset({"conference", "forum", "workshop", "ceremony"})
PLACE_OPENED = re.compile(r"(?:P|i[LY]|,)*a?[SwdyLq]{0,3}[xX]")
NEAR = 2
"""Words between an aside and the event it is aside of: "of her"."""
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
    if any(noun.act == "signing" for noun in told.nouns) and says(told.sentence, "between") and _is_signing(told):
        return "signing"
    opening = [cue for cue in told.cues if cue.act in acts() and acts()[cue.act].opens and not is_only_named(told, cue)]
    if not opening or any(cue.act in NOT_HELD and cue.start <= opening[0].start for cue in told.cues):
        return None
    if _is_dropped(told, opening[0]):
        return None
    noun = _noun_kind(told, mentions)
    press = any(cue.act == "press" and not _is_aside(told, cue) for cue in told.cues)
    if press and len(told.people) + len(opening) > 1:
        return "press_conference"
    if noun in GATHERINGS and told.has("organise", "organised_by", "launch", "hold", "occasion", "opened_by", "chair"):
        return "signing" if told.has("sign") and _is_signing(told) and noun == "ceremony" else noun
    for cue in opening:
        kind = acts()[cue.act].kind
        if kind == "=" and noun:
            return "bilateral_meeting" if noun == "meeting" and _is_of_two(told, cue) else noun
        if _is_inauguration(told, cue):
            return "ceremony"
        if kind not in ("=", "press_conference") and _is_told(told, cue):
            return kind
    return None


def attended_kind(told: Told, mentions: Mentions) -> str | None:
    """The kind of gathering that somebody is told to have been at: «شارك الوزير في مؤتمر …»."""
    held = told.people and told.has("attend") and not any(cue.act in NOT_HELD for cue in told.cues)
    noun = _noun_kind(told, mentions) if held else None
    return noun if noun in GATHERINGS else None


def _is_told(told: Told, cue: Cue) -> bool:
    """Whether the sentence says what the act needs besides its verb."""
    match cue.act:
        case "sign":
            return _is_signing(told)
        case "receive" | "meet":
            return _is_encounter(told, cue)
        case "discuss":
            return _is_with_somebody(told) or _is_between_two(told, cue)
    return True


def is_only_named(told: Told, cue: Cue) -> bool:
    """Whether its noun tells of no event that took place: "on the sidelines of her visit", "a visit planned"."""
    if told.sentence.chunks[cue.start].letter != "M":
        return False
    return _is_aside(told, cue) or any(other.act in ("plan", "deny") for other in told.cues)


def _is_aside(told: Told, noun: Cue) -> bool:
    """Whether something else took place at its sides."""
    return any(other.act == "side" and 0 <= noun.start - other.end <= NEAR for other in told.cues)


def _is_of_two(told: Told, cue: Cue) -> bool:
    """«عقد فلان اجتماعا مع فلان»."""
    return cue.act == "hold" and len(told.people) > 1 and _is_with_somebody(told)


def _is_with_somebody(told: Told) -> bool:
    """«ناقش … مع فلان»: two discussed it; «ناقش المجلس …» tells of no meeting."""
    chunks = told.sentence.chunks
    return bool(told.people) and any(
        one.key in phrases("with") and two.letter in "TNXaA" for one, two in pairwise(chunks)
    )


def _is_inauguration(told: Told, cue: Cue) -> bool:
    """Somebody inaugurates, launches or opens something: "opened on Monday in Sousse a centre for women"."""
    subject = any(named.position < cue.start for named in told.people)
    behind = PLACE_OPENED.match(letters_of(told.sentence.chunks[cue.end :]))
    opened = cue.act == "hold" and told.sentence.chunks[cue.start].key in phrases("opening_verb") and behind is not None
    return (cue.act == "opened_by" and bool(told.people)) or (subject and (opened or cue.act == "launch"))


def _is_between_two(told: Told, cue: Cue) -> bool:
    """An event of two that is told as one of its own: "In a separate meeting, A and B discussed …"."""
    return told.has("side") and sum(named.position < cue.start for named in told.people) > 1


def _is_dropped(told: Told, opening: Cue) -> bool:
    """Whether the verb of the sentence takes its event back: "A course organised by X was cancelled"."""
    nouns = [noun.start for noun in told.nouns]
    dropped = [cue.start for cue in told.cues if cue.act in ("plan", "deny") and cue.start >= opening.end]
    subject = bool(nouns) and nouns[0] < opening.start and opening.act in ("organise", "organised_by", "hold", "chair")
    return subject and any(not any(opening.end <= noun < at for noun in nouns) for at in dropped)


def _is_signing(told: Told) -> bool:
    """Somebody or some body signs a paper: a verb like وقع alone says little."""
    return says(told.sentence, "signed_paper") or told.has("for_side")


def _is_encounter(told: Told, cue: Cue) -> bool:
    """Somebody, a post or a delegation is there: a hot line that receives calls meets nobody.

    Who tells of it counts only where he did it: «وأوضح فلان أن الدار استقبلت 19 حالة».
    """
    chunks = told.sentence.chunks
    begins = max((at for at, chunk in enumerate(chunks[: cue.start]) if chunk.key in phrases("that")), default=-1)
    people = any(named.position > begins for named in told.people)
    bodies = any(one.letter == "X" and two.key in phrases("with") for one, two in pairwise(chunks))
    named = any(chunk.letter in "TX" for chunk in chunks)
    return people or bodies or (named and (told.sentence.headline or says(told.sentence, "delegation")))


def _noun_kind(told: Told, mentions: Mentions) -> str | None:
    """The kind that the nouns of the sentence say; a meeting of a committee is its session."""
    media = [cue for cue in told.cues if cue.act == "virtual"]  # «عبر الفيديو كونفرنس» is no conference
    nouns = [noun for noun in told.nouns if not any(cue.start <= noun.start < cue.end for cue in media)]
    nouns = [noun for noun in nouns if not _is_aside(told, noun)]
    kinds = [noun.act for noun in nouns if noun.act not in ("visit", "signing")]
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

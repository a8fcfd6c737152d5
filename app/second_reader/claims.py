"""What a model may claim of an article: names and sentences copied from it; days and places are read from those."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from ingest.facts import AgreementKind, BodyKind, MeetingKind, PostStatus, Role

MOST = 100
Names = Annotated[tuple[str, ...], Field(min_length=1, max_length=8)]
Sentences = Annotated[tuple[str, ...], Field(min_length=1, max_length=20)]


class Unanswered(Exception):
    """Why there are no claims on an article."""


class Claim(BaseModel):
    """A piece of an answer; what it says of its fields is said to the model too."""

    model_config = ConfigDict(frozen=True, use_attribute_docstrings=True)


class PostClaim(Claim):
    title: str
    """The words of the post, from a sentence that also has the name."""
    body: str | None = None
    """A name from `bodies`: where the post is held."""
    country: str | None = None
    """ISO code, only of a post of a country and of no body (ruler, ambassador)."""
    accredited_to: str | None = None
    """ISO code of the country to which an ambassador is sent."""
    status: PostStatus = "current"


class OfficialClaim(Claim):
    names: Names
    """Every form of the name, the fullest first, without honorific, rank or academic title."""
    posts: Annotated[tuple[PostClaim, ...], Field(max_length=MOST)]


class BodyClaim(Claim):
    names: Names
    """Every form of the name, the fullest first."""
    kind: BodyKind
    country: str | None = None
    """ISO code; null for an international body."""
    parent: str | None = None
    """A name from `bodies`: what it is a part of."""


class PartClaim(Claim):
    who: str
    """A name from `officials` or `bodies`, or the ISO code of a country."""
    role: Role
    on_behalf_of: str | None = None
    """A name from `bodies`, or the ISO code of a country, for whom the sentence says he was there."""


class MeetingClaim(Claim):
    kind: MeetingKind
    sentences: Sentences
    """The whole sentences that say it took place and name who took part."""
    parts: Annotated[tuple[PartClaim, ...], Field(max_length=MOST)]


class AgreementClaim(Claim):
    kind: AgreementKind
    sentences: Sentences
    """The whole sentences that say it was signed and name who signed."""
    parties: Annotated[tuple[str, ...], Field(max_length=MOST)]
    """Names from `bodies`, or ISO codes of countries, that it binds."""
    signatories: Annotated[tuple[str, ...], Field(max_length=MOST)] = ()
    """Names from `officials`."""


class Claims(Claim):
    """All that an article is said to state."""

    officials: Annotated[tuple[OfficialClaim, ...], Field(max_length=MOST)] = ()
    bodies: Annotated[tuple[BodyClaim, ...], Field(max_length=MOST)] = ()
    meetings: Annotated[tuple[MeetingClaim, ...], Field(max_length=MOST)] = ()
    agreements: Annotated[tuple[AgreementClaim, ...], Field(max_length=MOST)] = ()

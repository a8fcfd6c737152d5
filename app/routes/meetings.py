"""`/v1/meetings`."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.answers import meetings as answers
from app.asked import LedgerAsked
from app.examples import MEETING
from app.models.meetings import LedgerMeeting, MeetingAnswer
from app.models.things import Page
from app.routes.common import NAMED, ONE, TheGraph

router = APIRouter(prefix="/v1/meetings", tags=["meetings"])
Id = Annotated[str, Path(description="id of a meeting", max_length=200, examples=[MEETING])]


@router.get("", responses=NAMED)
async def meetings(graph: TheGraph, asked: Annotated[LedgerAsked, Query()]) -> Page[LedgerMeeting]:
    """The ledger of a person, body or country, or of a pair or set of them: their meetings, newest first."""
    return await answers.meetings(graph, asked)


@router.get("/{id}", responses=ONE)
async def meeting(graph: TheGraph, id: Id) -> MeetingAnswer:
    """One meeting: who took part, in which role, for whom and in which posts, what was signed, and where it is told."""
    return await answers.meeting(graph, id)

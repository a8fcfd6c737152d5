"""`/v1/officials`."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.answers import parties
from app.asked import Listing
from app.examples import OFFICIAL
from app.models.things import Met, OfficialAnswer, Page
from app.routes.common import ONE, TheGraph

router = APIRouter(prefix="/v1/officials", tags=["officials"], responses=ONE)
Id = Annotated[str, Path(description="id of an official", max_length=200, examples=[OFFICIAL])]


@router.get("/{id}")
async def official(graph: TheGraph, id: Id) -> OfficialAnswer:
    """One official: names, posts, roles at meetings, and how much is stated of him or her."""
    return await parties.official(graph, id)


@router.get("/{id}/met")
async def official_met(graph: TheGraph, id: Id, asked: Annotated[Listing, Query()]) -> Page[Met]:
    """Everyone this official has met, those met face to face first."""
    return await parties.official_met(graph, id, asked)

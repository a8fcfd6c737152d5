"""`/v1/bodies`: committees, shelters and agencies."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.answers import parties
from app.asked import Listing
from app.examples import BODY
from app.models.things import BodyAnswer, Cooperated, Met, Page
from app.routes.common import ONE, TheGraph

router = APIRouter(prefix="/v1/bodies", tags=["bodies"], responses=ONE)
Id = Annotated[str, Path(description="id of a committee, shelter or agency", max_length=200, examples=[BODY])]


@router.get("/{id}")
async def body(graph: TheGraph, id: Id) -> BodyAnswer:
    """One body: names, what it is a part of, who speaks for it, and how much is stated of it."""
    return await parties.body(graph, id)


@router.get("/{id}/met")
async def body_met(graph: TheGraph, id: Id, asked: Annotated[Listing, Query()]) -> Page[Met]:
    """Officials at the meetings where this body was present, save those there for it."""
    return await parties.body_met(graph, id, asked)


@router.get("/{id}/cooperation")
async def body_cooperation(graph: TheGraph, id: Id, asked: Annotated[Listing, Query()]) -> Page[Cooperated]:
    """Bodies and countries that this body met or signed with."""
    return await parties.body_cooperation(graph, id, asked)

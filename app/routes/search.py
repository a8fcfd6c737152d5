"""`/v1/search`."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.answers import search as answers
from app.asked import SearchAsked
from app.models.things import Found, Page
from app.routes.common import ANY, TheGraph

router = APIRouter(prefix="/v1/search", tags=["search"], responses=ANY)


@router.get("")
async def search(graph: TheGraph, asked: Annotated[SearchAsked, Query()]) -> Page[Found]:
    """Officials, bodies and countries by name, in Arabic or Latin letters, also misspelt; best first."""
    return await answers.search(graph, asked)

"""`/v1/paths`."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.answers import paths as answers
from app.asked import PathsAsked
from app.models.paths import PathsAnswer
from app.routes.common import NAMED, TheGraph

router = APIRouter(prefix="/v1/paths", tags=["paths"], responses=NAMED)


@router.get("")
async def paths(graph: TheGraph, asked: Annotated[PathsAsked, Query()]) -> PathsAnswer:
    """The shortest paths between two things, each tie with its sentence; no hub lies between unless `via` names it."""
    return await answers.paths(graph, asked)

"""`/v1/facts`."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.answers import facts as answers
from app.examples import FACT
from app.models.facts import FactAnswer
from app.problems import NotFound, declared
from app.routes.common import TheGraph

router = APIRouter(prefix="/v1/facts", tags=["facts"], responses=declared(NotFound))
Id = Annotated[str, Path(description="id of a fact", max_length=200, examples=[FACT])]


@router.get("/{id}")
async def fact(graph: TheGraph, id: Id) -> FactAnswer:
    """One fact as its article states it, with its sentences, their offsets and their neighbours."""
    return await answers.fact(graph, id)

"""`/v1/countries`."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.answers import parties
from app.asked import Listing
from app.examples import COUNTRY
from app.models.things import Cooperated, CountryAnswer, Met, Page
from app.routes.common import ONE, TheGraph

router = APIRouter(prefix="/v1/countries", tags=["countries"], responses=ONE)
Id = Annotated[str, Path(description="ISO code of a country", max_length=200, examples=[COUNTRY])]


@router.get("/{id}")
async def country(graph: TheGraph, id: Id) -> CountryAnswer:
    """One country: its bodies, those who hold a post of the country itself, and how often it was present."""
    return await parties.country(graph, id)


@router.get("/{id}/met")
async def country_met(graph: TheGraph, id: Id, asked: Annotated[Listing, Query()]) -> Page[Met]:
    """Officials at the meetings where this country was present, save those there for it."""
    return await parties.country_met(graph, id, asked)


@router.get("/{id}/cooperation")
async def country_cooperation(graph: TheGraph, id: Id, asked: Annotated[Listing, Query()]) -> Page[Cooperated]:
    """Bodies and countries that this country met or signed with."""
    return await parties.country_cooperation(graph, id, asked)

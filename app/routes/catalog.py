"""`/v1/catalog`."""

from fastapi import APIRouter

from app.answers import catalog as answers
from app.models.catalog import CatalogAnswer
from app.routes.common import ANY, TheGraph

router = APIRouter(prefix="/v1/catalog", tags=["catalog"], responses=ANY)


@router.get("")
async def catalog(graph: TheGraph) -> CatalogAnswer:
    """What the service is and holds, and how far its questions go."""
    return await answers.catalog(graph)

"""`/health`: whether the service runs, and whether it can answer."""

from fastapi import APIRouter

from app.answers import catalog as answers
from app.models.catalog import Live, Ready
from app.routes.common import ANY, TheGraph

router = APIRouter(prefix="/health", tags=["health"], responses=ANY)


@router.get("/live")
async def live() -> Live:
    """That the service runs; asks nothing of the graph."""
    return Live()


@router.get("/ready")
async def ready(graph: TheGraph) -> Ready:
    """That the graph answers."""
    return await answers.ready(graph)

"""The HTTP service."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi_offline import FastAPIOffline
from pydantic.json_schema import models_json_schema

from app.failures import answer_failures
from app.graphs import opened
from app.problems import ProblemAnswer
from app.routes import bodies, catalog, countries, facts, health, meetings, officials, paths, search
from app.settings import Settings
from cypher.graph import Graph

SUBJECTS = (search, officials, bodies, countries, meetings, paths, facts, catalog, health)


def create_app(graph: Graph | None = None) -> FastAPI:
    """The service over an open graph, or over the one that the settings name, opened while the service runs."""
    app = FastAPIOffline(
        lifespan=None if graph else _open_graph,
        title="Silat",
        summary="Who met whom, for which body, where and when: each answer with the sentence that states it.",
        version=version("silat"),
        redoc_url=None,
        generate_unique_id_function=_question,
        swagger_ui_oauth2_redirect_url="/docs/oauth2-redirect",
    )
    for subject in SUBJECTS:
        app.include_router(subject.router)
    if graph is not None:
        app.state.graph = graph
    answer_failures(app)
    _describe_problems(app)
    return app


@asynccontextmanager
async def _open_graph(app: FastAPI) -> AsyncIterator[None]:
    async with opened(Settings()) as app.state.graph:
        yield


def _question(route: APIRoute) -> str:
    """A question, its function and its operation have one name."""
    return route.name


def _describe_problems(app: FastAPI) -> None:
    # routes refer to this shape, but FastAPI lists only what they answer when all is well
    _, shapes = models_json_schema([(ProblemAnswer, "serialization")], ref_template="#/components/schemas/{model}")
    described = app.openapi()["components"]["schemas"]
    for name, shape in shapes["$defs"].items():
        described.setdefault(name, shape)

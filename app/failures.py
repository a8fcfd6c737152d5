"""How whatever goes wrong becomes a response: one table, one shape."""

import logging
from http import HTTPStatus

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from app.problems import MEDIA_TYPE, Bug, Fault, Invalid, Moved, Problem, ProblemAnswer, TooSlow, Unavailable
from cypher import graph

log = logging.getLogger("silat")
RETRY_AFTER = "5"


def answer_failures(app: FastAPI) -> None:
    """Every failure leaves the service as a problem."""
    app.add_exception_handler(Exception, _failed)
    for failure in (Problem, Moved, RequestValidationError, HTTPException, *_FROM_GRAPH):
        app.add_exception_handler(failure, _failed)


_FROM_GRAPH: dict[type[Exception], type[Problem]] = {
    graph.GraphDown: Unavailable,
    graph.GraphLocked: Unavailable,
    graph.TooSlow: TooSlow,
}


def problem_of(failure: Exception) -> Problem:
    """The problem that a failure is for whoever asked."""
    if isinstance(failure, Problem):
        return failure
    if isinstance(failure, RequestValidationError | ValidationError):
        return _invalid(failure)
    for known, problem in _FROM_GRAPH.items():
        if isinstance(failure, known):
            return problem(str(failure))
    return Bug("the reason is in the log of the service")


async def _failed(request: Request, failure: Exception) -> Response:
    if isinstance(failure, Moved):
        return _moved(request, failure)
    if isinstance(failure, HTTPException):
        plain = ProblemAnswer(title=HTTPStatus(failure.status_code).phrase, status=failure.status_code)
        return _response(plain, dict(failure.headers or {}))
    problem = problem_of(failure)
    if isinstance(problem, Bug):
        log.error("question_failed path=%s", request.url.path, exc_info=failure)
    return _response(problem.answer, {"Retry-After": RETRY_AFTER} if isinstance(problem, Unavailable) else {})


def _response(answer: ProblemAnswer, headers: dict[str, str]) -> Response:
    body = answer.model_dump_json(exclude_none=True)
    return Response(body, status_code=answer.status, headers=headers, media_type=MEDIA_TYPE)


def _invalid(failure: RequestValidationError | ValidationError) -> Invalid:
    errors = [
        Fault(at=".".join(map(str, error["loc"][-1:])) or "question", detail=error["msg"]) for error in failure.errors()
    ]
    return Invalid("; ".join(f"{error.at}: {error.detail}" for error in errors), errors=errors)


def _moved(request: Request, moved: Moved) -> Response:
    path = request.url.path.replace(request.path_params["id"], moved.id, 1)
    query = f"?{request.url.query}" if request.url.query else ""
    return Response(status_code=308, headers={"Location": f"{path}{query}"})

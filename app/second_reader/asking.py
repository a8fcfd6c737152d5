"""A model is asked what an article states; it answers with claims, or there is one reason why not."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import httpx2
from pydantic import ValidationError
from pydantic_ai import Agent, ModelSettings, PromptedOutput, RunUsage
from pydantic_ai.exceptions import ModelConnectionError, ModelHTTPError, RunTimedOut
from pydantic_ai.framing import register_tag, wrap
from pydantic_ai.models import Model
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider

from app.second_reader.budget import ANSWER_TOKENS, Budget
from app.second_reader.claims import Claims, Unanswered
from ingest.article import Article

INSTRUCTIONS = Path(__file__).with_name("instructions.txt").read_text("utf-8")
ARTICLE = register_tag("article")
LONGEST_ANSWER = 128 * 1024
"""So many bytes of an answer are read and no more."""
LONGEST_REASON = 200


class TooLong(Exception):
    """An answer of more bytes than anybody needs."""


class Asking:
    """A model with the one question it is asked."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._agent = Agent(
            model,
            output_type=PromptedOutput(Claims, template=INSTRUCTIONS),
            model_settings=ModelSettings(temperature=0, max_tokens=ANSWER_TOKENS, max_retries=0),
            retries=1,
        )

    def question(self, article: Article) -> str:
        """All that the answer depends on: the model, what is asked for and the text."""
        return "\n".join([self._model.model_name, INSTRUCTIONS, json.dumps(Claims.model_json_schema()), _told(article)])

    async def claims(self, article: Article, budget: Budget) -> Claims:
        """What the model claims of an article."""
        told, usage = _told(article), RunUsage()
        seconds = budget.seconds_for(told)
        try:
            run = await self._agent.run(told, timeout=seconds, usage=usage)
        except Exception as failure:
            # an answer made to do harm can end in any error of the library («[[[[…» in a RecursionError)
            raise Unanswered(_reason(failure, seconds)) from failure
        finally:
            budget.spend(usage.total_tokens, letters=len(INSTRUCTIONS) + len(told))
        return run.output


def model_at(server: str, name: str, key: str) -> Model:
    """A model behind a server that speaks as OpenAI's does; nobody else is spoken to, wherever it points."""
    # no connection outlives its question, so that none is left to be closed
    transport = _Bounded(limits=httpx2.Limits(max_keepalive_connections=0))
    client = httpx2.AsyncClient(transport=transport, headers={"Accept-Encoding": "identity"}, timeout=None)
    provider = OpenAICompatibleProvider("second-reader", base_url=server, api_key=key, http_client=client)
    return OpenAIChatModel(name, provider=provider)


def _told(article: Article) -> str:
    """The article between tags that nothing in it can close."""
    return wrap(ARTICLE, article.text)


def _reason(failure: Exception, seconds: float) -> str:
    """What went wrong, on one line."""
    if isinstance(failure, RunTimedOut):
        return f"no answer within {round(seconds, 1):g} seconds"
    if isinstance(failure, TooLong):
        return f"an answer of more than {LONGEST_ANSWER} bytes"
    if isinstance(failure, ModelHTTPError):
        return f"the server answered {failure.status_code}"
    first: BaseException = failure
    while first.__cause__:
        first = first.__cause__
    what = "the server cannot be reached" if isinstance(failure, ModelConnectionError) else "no answer of use"
    said = " ".join(str(first).split())
    if isinstance(first, ValidationError):
        wrong = first.errors(include_url=False)[0]
        said = ": ".join(filter(None, (".".join(map(str, wrong["loc"])), wrong["msg"])))
    return f"{what}: {''.join(filter(str.isprintable, said))[:LONGEST_REASON]}"


class _Bounded(httpx2.AsyncHTTPTransport):
    """Reads answers as they are printed, up to a length."""

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await super().handle_async_request(request)
        response.headers.pop("Content-Encoding", None)  # of what is packed nobody knows how long it will be
        response.stream = _UpToALength(response)
        return response


class _UpToALength(httpx2.AsyncByteStream):
    def __init__(self, response: httpx2.Response) -> None:
        self._stream = cast(httpx2.AsyncByteStream, response.stream)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        left = LONGEST_ANSWER
        async for piece in self._stream:
            left -= len(piece)
            if left < 0:
                raise TooLong
            yield piece

    async def aclose(self) -> None:
        await self._stream.aclose()

"""A real server on this machine that answers as OpenAI's would, or as nobody should."""

import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Answer:
    """One response; `hangs`: the headers come and nothing after them."""

    body: bytes
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    hangs: bool = False


def said(content: str, **more: Any) -> Answer:
    """A well-formed response in which the model says something."""
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}
    fields = {"id": "1", "object": "chat.completion", "created": 1, "model": "fake", "choices": [choice]}
    return Answer(json.dumps({**fields, **more}).encode())


@dataclass
class Server:
    """Gives its answers in turn, the last one again and again, and keeps what it was asked."""

    answers: Sequence[Answer]
    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    @property
    def next(self) -> Answer:
        return self.answers[min(len(self.asked), len(self.answers)) - 1]


@contextmanager
def serving(*answers: Answer) -> Iterator[Server]:
    """A server, until the test is over."""
    fake = Server(answers)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            fake.headers.append(dict(self.headers))
            fake.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            answer = fake.next
            self.send_response(answer.status)
            for header in (("Content-Type", "application/json"), *answer.headers):
                self.send_header(*header)
            self.end_headers()
            if answer.hangs:
                fake.over.wait()
            try:
                self.wfile.write(answer.body)
            except ConnectionError:
                return  # the reader had enough

        def log_message(self, format: str, *words: Any) -> None:
            """Says nothing on standard error."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        fake.url = f"http://127.0.0.1:{server.server_port}/v1"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield fake
        finally:
            fake.over.set()
            server.shutdown()
            thread.join()

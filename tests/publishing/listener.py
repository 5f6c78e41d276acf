"""A real HTTP server on this machine that plays the search engine, the hub and the live site."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs

ELSEWHERE = "/lain"
"""Where redirects lead; a page is there."""


@dataclass
class Listener:
    """What was asked, and how it is answered: `answers` is used up, then all is 200."""

    root: Path
    """The published folder that stands at "/"."""
    answers: list[int] = field(default_factory=list)
    """Statuses for the next POSTs to the search engine; 0 keeps silent for a while."""
    silence: float = 2
    hub_answers: list[int] = field(default_factory=list)
    retry_after: str = ""
    posts: list[dict[str, Any]] = field(default_factory=list)
    """What the search engine was told."""
    pings: list[dict[str, list[str]]] = field(default_factory=list)
    """What the hub was told."""
    address: str = ""

    @property
    def urls(self) -> list[str]:
        """Every address that the search engine was told."""
        return [url for post in self.posts for url in post["urlList"]]


@contextmanager
def listening(listener: Listener) -> Iterator[Listener]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(listener))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    listener.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield listener
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(listener: Listener) -> Callable[..., BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            file = listener.root / self.path.lstrip("/")
            data = file.read_bytes() if file.is_file() else b""
            if self.path == ELSEWHERE:
                data = b"Welcome"
            self._answer(200 if data else 404, data)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            if self.path == "/hub":
                assert self.headers["Content-Type"] == "application/x-www-form-urlencoded"
                listener.pings.append(parse_qs(body))
                self._answer(listener.hub_answers.pop(0) if listener.hub_answers else 204)
                return
            assert self.headers["Content-Type"] == "application/json; charset=utf-8"
            listener.posts.append(json.loads(body))
            status = listener.answers.pop(0) if listener.answers else 200
            if status == 0:
                time.sleep(listener.silence)
                return
            self._answer(status, b"" if status < 400 else b"SorryReason")

        def _answer(self, status: int, data: bytes = b"") -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            if status in {429, 503} and listener.retry_after:
                self.send_header("Retry-After", listener.retry_after)
            if status in {301, 302}:
                self.send_header("Location", f"{listener.address}{ELSEWHERE}")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            return

    return Handler

"""A static host as Netlify and Cloudflare are: it sends what `_headers` says, and compresses."""

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fnmatch import fnmatchcase
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import SHUT_RDWR, socket
from urllib.parse import urlsplit

from plugins.newsroom.serving import ASK_FIRST
from plugins.workshop.site_files import Answer, answer_to

HOST = "127.0.0.1"
RULES = "_headers"
COMPRESSED = ("text/", "application/json", "application/manifest", "application/xml", "image/svg")
SMALLEST = 200
"""Bytes under which compressing gains nothing."""

Rules = list[tuple[str, list[tuple[str, str]]]]
"""(path pattern, headers), as they stand in the file."""


def rules_in(folder: Path) -> Rules:
    """The rules of `_headers`; none without the file. ValueError for a line that says nothing."""
    file = folder / RULES
    rules: Rules = []
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
        if line.startswith("/"):
            rules.append((line.strip(), []))
        elif line.strip() and not line.startswith("#"):
            name, found, value = line.strip().partition(":")
            if not (found and rules and line.startswith(" ")):
                raise ValueError(f"{RULES}: {line!r} is neither a path nor a header under one")
            rules[-1][1].append((name, value.strip()))
    return rules


def headers_for(path: str, rules: Rules) -> dict[str, str]:
    """Of all rules that match; values of one name are joined, as Cloudflare does."""
    found: dict[str, str] = {}
    for pattern, headers in rules:
        if fnmatchcase(path, pattern):
            for name, value in headers:
                found[name] = f"{found[name]}, {value}" if name in found else value
    return found


class Host(ThreadingHTTPServer):
    """Serves `folder`, whatever lies there when it is asked, under the path `base`."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, folder: Path, base: str, port: int) -> None:
        self.folder = folder
        self.base = base
        self.delay = 0.0
        """Seconds before an answer, as on a slow line."""
        self.callers: set[socket] = set()
        super().__init__((HOST, port), Handler)

    def get_request(self) -> tuple[socket, object]:
        caller, address = super().get_request()
        self.callers.add(caller)
        return caller, address

    def shutdown_request(self, request: socket) -> None:  # type: ignore[override]
        self.callers.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        """Let go of the port, and of browsers that keep their line open."""
        super().server_close()
        for caller in tuple(self.callers):
            with suppress(OSError):
                caller.shutdown(SHUT_RDWR)

    @property
    def url(self) -> str:
        """Where the site stands, without the closing slash."""
        return f"http://{HOST}:{self.server_port}{self.base}"


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: Host
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_GET(self) -> None:
        time.sleep(self.server.delay)
        path = urlsplit(self.path).path
        answer = answer_to(path, folder=self.server.folder, base=self.server.base)
        body, encoding = self._encoded(answer)
        self.send_response(answer.status)
        for name, value in self._headers(path, answer).items():
            self.send_header(name, value)
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.send_header("Vary", "Accept-Encoding")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_HEAD = do_GET  # noqa: N815  the body is left out above

    def _headers(self, path: str, answer: Answer) -> dict[str, str]:
        if answer.location:
            return {"Location": answer.location, "Content-Type": answer.mime}
        found = headers_for(path, rules_in(self.server.folder))
        if answer.status is not HTTPStatus.OK:
            found["Cache-Control"] = ASK_FIRST
        return {"Content-Type": answer.mime, "Cache-Control": ASK_FIRST} | found

    def _encoded(self, answer: Answer) -> tuple[bytes, str]:
        welcome = "gzip" in self.headers.get("Accept-Encoding", "")
        if not welcome or len(answer.body) < SMALLEST or not answer.mime.startswith(COMPRESSED):
            return answer.body, ""
        return gzip.compress(answer.body, compresslevel=6, mtime=0), "gzip"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  http.server's name
        """Silence: who starts it has something to say."""


@contextmanager
def hosting(folder: Path, *, base: str = "", port: int = 0) -> Iterator[Host]:
    """Serve `folder` in the background while the block runs; port 0: any."""
    host = Host(folder, base.rstrip("/"), port)
    thread = threading.Thread(target=host.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield host
    finally:
        host.shutdown()
        host.server_close()
        thread.join()

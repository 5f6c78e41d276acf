"""The development server: a built site on this machine, whose pages reload when it changes."""

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import socket
from socketserver import TCPServer
from urllib.parse import urlsplit

from plugins.newsroom.serving import HTML
from plugins.workshop.site_files import Answer, answer_to

HOST = "127.0.0.1"
FIRST_PORT = 8000
EVENTS = "/__reload"
SCRIPT = "/__reload.js"
HEARTBEAT = 15.0
"""Seconds between signs of life to a waiting page; they tell the server which pages are gone."""

# A script file, for a content security policy may forbid inline scripts. Hidden tabs let go of
# their connection: browsers allow six to a host, and the seventh tab would wait for ever.
LISTENER = """\
const address = "/__reload" + new URL(document.currentScript.src).search;
let events;
function listen() {
  events?.close();
  if (document.hidden) return;
  events = new EventSource(address);
  events.onmessage = () => location.reload();
}
document.addEventListener("visibilitychange", listen);
listen();
"""


class PortTakenError(OSError):
    """Another program listens on the port that was asked for."""


@contextmanager
def serving(folder: Path, *, base: str = "", port: int | None = None) -> "Iterator[SiteServer]":
    """Serve `folder` in the background under the path `base` ("" or "/kabar") while the block runs.

    Without a port: 8000, or the next that is free. Port 0: any. Raises PortTakenError.
    """
    server = open_server(folder, base.rstrip("/"), port)
    thread = threading.Thread(target=server.serve_forever, args=(0.1,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def open_server(folder: Path, base: str, port: int | None) -> "SiteServer":
    """A server that listens, on the port asked for or on the first free one."""
    wanted = range(FIRST_PORT, FIRST_PORT + 100) if port is None else [port]
    for number in wanted:
        with suppress(OSError):
            return SiteServer(number, folder, base)
    if port is None:
        raise PortTakenError(f"All ports from {wanted[0]} to {wanted[-1]} are taken: use --port.")
    raise PortTakenError(f"Port {port} is taken: choose another, or leave out --port.")


class SiteServer(ThreadingHTTPServer):
    """Answers as a static host would, and tells listening pages of a new edition of the site."""

    # On Windows this would let two servers share a port.
    allow_reuse_address = os.name == "posix"
    request_queue_size = 64

    def __init__(self, port: int, folder: Path, base: str) -> None:
        self.folder = folder
        self.base = base
        self.edition = new_edition()
        self.closed = False
        self.news = threading.Condition()
        super().__init__((HOST, port), Handler)

    @property
    def url(self) -> str:
        """Where the site's front page stands."""
        return f"http://{HOST}:{self.server_port}{self.base}/"

    def reload(self) -> None:
        """Have every open page load itself again."""
        with self.news:
            self.edition = new_edition()
            self.news.notify_all()

    def has_news(self, seen: str, timeout: float) -> bool:
        """Wait until there is another edition than the one seen, for `timeout` seconds at most."""
        with self.news:
            self.news.wait_for(lambda: self.closed or self.edition != seen, timeout)
            return self.edition != seen

    def server_bind(self) -> None:
        """Bind without asking the network for this machine's name, which can take long."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.socket.getsockname()[1]

    def server_close(self) -> None:
        """Let go of the port and of the pages that wait."""
        with self.news:
            self.closed = True
            self.news.notify_all()
        super().server_close()

    def handle_error(self, request: socket | tuple[bytes, socket], client_address: object) -> None:
        """A browser that has left is no error."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: SiteServer

    def do_GET(self) -> None:
        """A file of the site, or what pages need to reload themselves."""
        address = urlsplit(self.path)
        if address.path == EVENTS:
            self.tell_news(address.query.removeprefix("seen=") or self.server.edition)
        elif address.path == SCRIPT:
            self.send(Answer(status=HTTPStatus.OK, mime="text/javascript", body=LISTENER.encode()))
        else:
            # The edition first: one that comes while the file is read is then not missed.
            edition = self.server.edition
            answer = answer_to(address.path, folder=self.server.folder, base=self.server.base)
            self.send(listening(answer, edition))

    do_HEAD = do_GET  # noqa: N815  `send` leaves the body out

    def send(self, answer: Answer) -> None:
        """Write an answer that no browser keeps."""
        self.send_response(answer.status)
        if answer.location:
            query = urlsplit(self.path).query
            self.send_header("Location", f"{answer.location}?{query}" if query else answer.location)
        self.send_header("Content-Type", answer.mime)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def tell_news(self, seen: str) -> None:
        """An event stream that says when there is another edition than the page's."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command == "HEAD":
            return
        self.wfile.write(b"retry: 1000\n\n")
        while not self.server.closed:
            if self.server.has_news(seen, HEARTBEAT):
                self.wfile.write(b"data: reload\n\n")
                return
            self.wfile.write(b":\n\n")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  http.server's name
        """Silence: the builds are the news."""


def new_edition() -> str:
    """A name that no earlier edition had, not even one of an earlier server's."""
    return str(time.time_ns())


def listening(answer: Answer, edition: str) -> Answer:
    """A page with the script before </body> that waits for the edition after this one."""
    if answer.mime != HTML or answer.location:
        return answer
    script = f'<script src="{SCRIPT}?seen={edition}"></script>'.encode()
    end = answer.body.lower().rfind(b"</body>")
    end = len(answer.body) if end == -1 else end
    body = answer.body[:end] + script + answer.body[end:]
    return Answer(status=answer.status, body=body)

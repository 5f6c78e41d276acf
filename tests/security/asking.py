"""A client that sends a request exactly as given; what is odd in an address stays odd."""

import socket
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPResponse
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back."""

    status: int
    headers: Message
    body: bytes

    def header(self, name: str) -> str:
        """Its one value; an error when it was sent twice, empty when not at all."""
        values = self.headers.get_all(name, [])
        assert len(values) <= 1, f"{name} was sent {len(values)} times"
        return str(values[0]) if values else ""


def ask(server: str, target: str | bytes, method: str = "GET", **headers: str) -> Answer:
    """One request to `server` ("http://HOST:PORT"); `Accept_Encoding="gzip"` is a header."""
    to = urlsplit(server)
    sent = {"Host": to.netloc, "Connection": "close"}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    if method not in {"GET", "HEAD"}:
        sent |= {"Content-Length": "0"}
    head = "".join(f"{name}: {value}\r\n" for name, value in sent.items())
    raw = target if isinstance(target, bytes) else target.encode()
    with socket.create_connection((str(to.hostname), to.port or 80), timeout=10) as line:
        line.sendall(method.encode() + b" " + raw + b" HTTP/1.1\r\n" + head.encode() + b"\r\n")
        answer = HTTPResponse(line, method=method)
        answer.begin()
        return Answer(status=answer.status, headers=answer.msg, body=answer.read())

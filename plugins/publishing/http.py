"""One request over HTTP, repeated with patience while the other side is only busy."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

LONGEST_ANSWER = 2_000
"""Bytes of an answer that are read: enough for a reason."""
BUSY = frozenset({429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back; `status` is 0 when nothing did, and `text` then says why."""

    status: int
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait, in seconds, and how often to ask again."""

    timeout: float = 20
    tries: int = 4
    first_pause: float = 1
    longest_pause: float = 30
    sleep: Callable[[float], None] = field(default=time.sleep)

    def pause(self, tried: int, asked: str) -> float:
        """After `tried` tries: what the other side asked for, else twice as long every time."""
        wish = float(asked) if asked.isdigit() else self.first_pause * 2 ** (tried - 1)
        return min(wish, self.longest_pause)


class _NoRedirect(HTTPRedirectHandler):
    """urllib turns a redirected POST into a GET, which would look like success."""

    def redirect_request(self, *_: object, **__: object) -> None:
        return None


def ask(
    address: str,
    patience: Patience,
    data: bytes | None = None,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """GET, or POST where there is `data`; an http(s) address. Never raises for what it meets."""
    # The caller checks that it is http or https.
    request = Request(address, data=data, headers=dict(headers or {}))  # noqa: S310
    answer, wish = Answer(status=0), ""
    for tried in range(1, patience.tries + 1):
        answer, wish = _once(request, patience.timeout)
        if answer.status and answer.status not in BUSY:
            break
        if tried < patience.tries:
            patience.sleep(patience.pause(tried, wish))
    return answer


def _once(request: Request, timeout: float) -> tuple[Answer, str]:
    """The answer, and for how many seconds it asks us to wait (Retry-After)."""
    try:
        with build_opener(_NoRedirect).open(request, timeout=timeout) as response:
            return Answer(status=response.status, text=_text(response)), ""
    except HTTPError as error:
        with error:
            return Answer(status=error.code, text=_text(error)), error.headers["Retry-After"] or ""
    except (URLError, HTTPException, OSError) as error:
        return Answer(status=0, text=str(getattr(error, "reason", "") or error)), ""


def _text(body: IO[bytes]) -> str:
    return " ".join(body.read(LONGEST_ANSWER).decode("utf-8", "replace").split())

"""What a static host would answer: the file behind an address, its type, or the 404 page."""

from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from urllib.parse import unquote

from plugins.newsroom.serving import HTML, type_of

NOTHING_HERE = b"""<!doctype html>
<html lang="en"><title>404</title>
<body><p>Nothing is built at this address (yet), and there is no 404.html.</p></body></html>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What goes back to the browser; `location` only with a redirect."""

    status: HTTPStatus
    mime: str = HTML
    body: bytes = b""
    location: str = ""


def answer_to(path: str, *, folder: Path, base: str) -> Answer:
    """The answer to a request's path (percent-encoded, no query) for a site built in `folder`.

    `base` is the path under which the site lives, without a closing slash: "" or "/kabar".
    """
    if base and path in {"/", base}:
        return Answer(status=HTTPStatus.FOUND, location=f"{base}/")
    if not path.startswith(f"{base}/"):
        return missing(folder)
    try:
        return standing_at(path, inside(folder, unquote(path.removeprefix(f"{base}/"))))
    except (OSError, ValueError):  # not there, gone meanwhile, or no possible file name
        return missing(folder)


def inside(folder: Path, name: str) -> Path:
    """The real path of `name` in `folder`; an OSError when it leads outside of it."""
    root = folder.resolve()
    place = (root / name).resolve()
    if not place.is_relative_to(root):
        raise PermissionError(name)
    return place


def standing_at(path: str, place: Path) -> Answer:
    """A file, or a folder's index.html at the address that ends with a slash; else an OSError."""
    if not place.is_dir():
        if path.endswith("/"):
            raise NotADirectoryError(place)
        return Answer(status=HTTPStatus.OK, mime=type_of(place.name), body=place.read_bytes())
    page = (place / "index.html").read_bytes()
    if not path.endswith("/"):
        return Answer(status=HTTPStatus.FOUND, location=f"{path}/")
    return Answer(status=HTTPStatus.OK, body=page)


def missing(folder: Path) -> Answer:
    """The site's own 404 page, or a plain one while there is no site."""
    try:
        body = (folder / "404.html").read_bytes()
    except OSError:
        body = NOTHING_HERE
    return Answer(status=HTTPStatus.NOT_FOUND, body=body)

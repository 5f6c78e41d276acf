"""What a static host would answer: the file behind an address, its type, or the 404 page."""

from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from urllib.parse import unquote

HTML = "text/html; charset=utf-8"

# Our own table: what the machine's own says differs from one machine to the next.
TYPES = {
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".gif": "image/gif",
    ".html": HTML,
    ".ico": "image/x-icon",
    ".ics": "text/calendar; charset=utf-8",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
    ".xsl": "text/xsl; charset=utf-8",
    ".zip": "application/zip",
}

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
        mime = TYPES.get(place.suffix.lower(), "application/octet-stream")
        return Answer(status=HTTPStatus.OK, mime=mime, body=place.read_bytes())
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

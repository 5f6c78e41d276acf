"""How hosts should send a file of the edition: as what, and for how long browsers may keep it."""

from pathlib import PurePosixPath

from plugins.newsroom.edition import LASTING

FOR_EVER = "public, max-age=31536000, immutable"
ASK_FIRST = "public, max-age=0, must-revalidate"
"""Kept, but asked about every time: a page may be corrected at any moment."""

HTML = "text/html; charset=utf-8"
BYTES = "application/octet-stream"

# Our own table: what the machine's own says differs from one machine to the next.
TYPES = {
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
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
    # Pagefind packs its program and its index with gzip and unpacks them by itself.
    ".pagefind": BYTES,
    ".pdf": "application/pdf",
    ".pf_filter": BYTES,
    ".pf_fragment": BYTES,
    ".pf_index": BYTES,
    ".pf_meta": BYTES,
    ".png": "image/png",
    ".sha256": "text/plain; charset=utf-8",
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
"""Content-Type by the end of a name; feeds as XML and JSON, so that browsers show them."""


def type_of(path: str) -> str:
    """The Content-Type of a file of the edition; plain bytes where nobody knows better."""
    return TYPES.get(PurePosixPath(path).suffix.lower(), BYTES)


def caching_of(path: str) -> str:
    """The Cache-Control of a file, by its path in the edition: "foto/a.jpg"."""
    return FOR_EVER if is_lasting(path) else ASK_FIRST


def is_lasting(path: str) -> bool:
    """Whether its name carries a digest of what it holds."""
    return f"/{path}".startswith(LASTING)

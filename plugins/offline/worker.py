"""The service worker: the theme's program, and what this edition's shell is made of."""

import json
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from posixpath import join, normpath

from plugins.newsroom.digest import short_digest
from plugins.newsroom.edition import LASTING, file_of
from plugins.newsroom.site import Site
from plugins.offline.page import ADDRESS
from plugins.offline.settings import OfflineSettings

WORKER = PurePosixPath("sw.js")
NAMED = re.compile(r'<(?:link|script|img)\s[^>]*?(?:href|src)="([^"]+)"')
DRAWN = re.compile(r'url\("([^"]+)"\)')
LATER = (".woff2", ".ttf")
"""Faces that the page does not name itself come when a story needs them."""


def worker_of(
    folder: Path, *, site: Site, source: Path, settings: OfflineSettings
) -> Iterator[tuple[PurePosixPath, bytes]]:
    """`/sw.js` for the printed `folder`: equal shells, equal bytes, whatever the stories say."""
    program = source.read_text(encoding="utf-8")
    shell = shell_of(folder, site)
    contents = [(address, (folder / file_of(address)).read_bytes()) for address in shell]
    hub = {
        "base": site.link("/"),
        "version": short_digest(program, contents),
        "offline": site.link(ADDRESS),
        "shell": [site.link(address) for address in shell],
        "lasting": [site.link(address) for address in LASTING],
        "pages": settings.pages,
        "files": settings.files,
    }
    yield WORKER, f"const HUB = {json.dumps(hub, indent=1)};\n{program}".encode()


def shell_of(folder: Path, site: Site) -> tuple[str, ...]:
    """Addresses of the offline page and of every lasting file that it needs."""
    html = (folder / file_of(ADDRESS)).read_text(encoding="utf-8")
    named = {address.removeprefix(site.base) for address in NAMED.findall(html)}
    lasting = {address for address in named if address.startswith(LASTING)}
    styles = {address for address in lasting if address.endswith(".css")}
    drawn = {address for style in styles for address in _drawn(folder, style)}
    return (ADDRESS, *sorted(lasting | drawn))


def _drawn(folder: Path, style: str) -> set[str]:
    """The drawings that a stylesheet names, relative to itself."""
    text = (folder / file_of(style)).read_text(encoding="utf-8")
    found = {normpath(join(style, "..", name)) for name in DRAWN.findall(text)}
    return {address for address in found if not address.endswith(LATER)}

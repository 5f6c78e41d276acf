"""What a telephone needs to know to install the newspaper (W3C, Web Application Manifest)."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob
from plugins.newsroom.page import Kind
from plugins.newsroom.site import Site

PATH = PurePosixPath("manifest.webmanifest")
ICONS = (
    ("/ikon/192.png", "192x192", "any"),
    ("/ikon/512.png", "512x512", "any"),
    ("/ikon/maskable-512.png", "512x512", "maskable"),
)
"""Chrome installs with 192 and 512 pixels; Android cuts the maskable one to its own shape."""

Manifest = dict[str, object]


def manifest_job(edition: Edition, short_name: str) -> Iterator[FileJob]:
    """The one manifest of the hub."""
    made = json.dumps(manifest(edition, short_name), ensure_ascii=False, indent=1) + "\n"
    text = made.encode()
    yield FileJob(path=PATH, digest=digest(text), make=partial(bytes, text))


def manifest(edition: Edition, short_name: str) -> Manifest:
    """Everything within the hub's own path, so that two hubs can share a host."""
    site = edition.newspaper.site
    root = site.link("/")
    return {
        "id": root,
        "name": site.name,
        "short_name": short_name or site.name,
        "description": site.description,
        "lang": site.language,
        "dir": "ltr",
        "start_url": root,
        "scope": root,
        "display": "standalone",
        "theme_color": site.grounds.paper,
        "background_color": site.grounds.paper,
        "categories": ["news"],
        "icons": list(_icons(site)),
        "shortcuts": list(_shortcuts(edition)),
    }


def _icons(site: Site) -> Iterator[Manifest]:
    if not site.icons:
        return
    for address, sizes, purpose in ICONS:
        yield {
            "src": site.link(address),
            "sizes": sizes,
            "type": "image/png",
            "purpose": purpose,
        }


def _shortcuts(edition: Edition) -> Iterator[Manifest]:
    """What a long press on the icon offers: the newest stories, and the search."""
    site = edition.newspaper.site
    say = site.words.of(site.language)
    pages = edition.pages.items()
    months = sorted(address for address, page in pages if page.kind is Kind.ARCHIVE)
    if months:
        newest = max(address for address in months if address.count("/") == months[0].count("/"))
        yield {"name": say("Kabar terbaru"), "url": site.link(newest)}
    if site.search:
        yield {"name": say("Cari"), "url": site.link(site.search)}

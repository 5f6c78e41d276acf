"""The addresses that search engines should know, and the file that tells them where to look."""

from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap_job(edition: Edition) -> Iterator[FileJob]:
    """Every page that may be found, with the day its content changed."""
    site = edition.newspaper.site
    entries = tuple(
        (site.absolute(page.address), page.modified.isoformat() if page.modified else "")
        for page in edition.pages
        if page.indexable
    )
    yield _job("sitemap.xml", partial(sitemap, entries), entries)


def sitemap(entries: tuple[tuple[str, str], ...]) -> bytes:
    """(address, time of last change or "") pairs as sitemaps.org writes them."""
    root = Element("urlset", xmlns=NAMESPACE)
    for address, modified in entries:
        url = SubElement(root, "url")
        SubElement(url, "loc").text = address
        if modified:
            SubElement(url, "lastmod").text = modified
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def robots_job(edition: Edition) -> Iterator[FileJob]:
    """Everybody may read everything."""
    address = edition.newspaper.site.absolute("/sitemap.xml")
    text = f"User-agent: *\nAllow: /\n\nSitemap: {address}\n".encode()
    yield _job("robots.txt", partial(bytes, text), text)


def _job(name: str, make: partial[bytes], value: object) -> FileJob:
    return FileJob(path=PurePosixPath(name), digest=digest(name, value), make=make)

"""Sitemap files as sitemaps.org and the search engines' extensions write them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

from plugins.newsroom.characters import scrubbed

# sitemaps.org, protocol: a file holds at most 50,000 addresses and 50 MB.
MOST_URLS = 50_000
MOST_BYTES = 50 * 1024 * 1024
NEWS_MOST = 1_000
"""Google, news sitemaps: at most 1,000 stories."""

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
CORE = "http://www.sitemaps.org/schemas/sitemap/0.9"
IMAGE = "http://www.google.com/schemas/sitemap-image/1.1"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
HEAD = (
    f'{DECLARATION}<urlset xmlns="{CORE}" xmlns:image="{IMAGE}" xmlns:news="{NEWS}" '
    f'xmlns:xhtml="{XHTML}">\n'
)
TAIL = "</urlset>\n"
ROOM = MOST_BYTES - len(HEAD + TAIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsItem:
    """What a news sitemap says of a story beyond its address."""

    publication: str
    language: str
    published: datetime
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Url:
    """One address, absolute, and what a sitemap says of it."""

    address: str
    modified: datetime | None = None
    alternates: tuple[tuple[str, str], ...] = ()
    """(hreflang, absolute address), the address itself included."""
    images: tuple[str, ...] = ()
    """Absolute addresses."""
    news: NewsItem | None = None

    def xml(self) -> str:
        """One `<url>`; the extensions follow the protocol's own elements."""
        return "\n".join(("<url>", *self._lines(), "</url>\n"))

    def _lines(self) -> Iterator[str]:
        yield _element("loc", self.address)
        if self.modified:
            yield _element("lastmod", self.modified.isoformat())
        for language, address in self.alternates:
            yield (
                f'<xhtml:link rel="alternate" hreflang={quoteattr(language)} '
                f"href={quoteattr(address)}/>"
            )
        for image in self.images:
            yield f"<image:image>{_element('image:loc', image)}</image:image>"
        if self.news:
            yield from _news(self.news)


def _news(item: NewsItem) -> Iterator[str]:
    name = _element("news:name", item.publication)
    language = _element("news:language", item.language)
    yield "<news:news>"
    yield f"<news:publication>{name}{language}</news:publication>"
    yield _element("news:publication_date", item.published.isoformat())
    yield _element("news:title", item.title)
    yield "</news:news>"


def urlset(parts: Iterable[str]) -> bytes:
    """The file that holds these `<url>` elements."""
    return (HEAD + "".join(parts) + TAIL).encode()


def cut(
    urls: Iterable[Url], most: int = MOST_URLS, room: int = ROOM
) -> Iterator[tuple[tuple[Url, ...], tuple[str, ...]]]:
    """The addresses and their XML in portions that fit a file: `most` of them, `room` bytes."""
    taken: list[Url] = []
    parts: list[str] = []
    size = 0
    for url in urls:
        part = url.xml()
        weight = len(part.encode())
        if parts and (len(parts) == most or size + weight > room):
            yield tuple(taken), tuple(parts)
            taken, parts, size = [], [], 0
        taken.append(url)
        parts.append(part)
        size += weight
    if parts:
        yield tuple(taken), tuple(parts)


def index(files: Iterable[tuple[str, datetime | None]]) -> bytes:
    """The file that names the others: (absolute address, newest change) of each."""
    lines = [
        f"<sitemap>\n{_element('loc', address)}\n"
        + (f"{_element('lastmod', modified.isoformat())}\n" if modified else "")
        + "</sitemap>\n"
        for address, modified in files
    ]
    return f'{DECLARATION}<sitemapindex xmlns="{CORE}">\n{"".join(lines)}</sitemapindex>\n'.encode()


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(scrubbed(text))}</{name}>"

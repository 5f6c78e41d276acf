"""The benchmark's feeds, one a list, and its sitemap: no more than the peers write."""

from collections.abc import Iterable, Iterator
from email.utils import format_datetime
from functools import partial
from pathlib import PurePosixPath
from xml.sax.saxutils import escape

from bench.pages_job.lists import Shelf, shelves
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob, file_of
from plugins.newsroom.site import Site
from plugins.newsroom.story import Story

NEWEST = 20
DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"


def feed_jobs(edition: Edition) -> Iterator[FileJob]:
    """The newest stories of every list."""
    site = edition.newspaper.site
    for shelf in shelves(edition.newspaper):
        newest = shelf.stories[:NEWEST]
        yield FileJob(
            path=file_of(f"{shelf.address}rss.xml"),
            digest=digest(shelf.title, newest, site),
            make=partial(feed, shelf, newest, site),
        )


def feed(shelf: Shelf, stories: Iterable[Story], site: Site) -> bytes:
    items = "".join(
        f"<item>\n<title>{escape(story.title)}</title>\n"
        f"<link>{site.absolute(story.address)}</link>\n"
        f"<guid>{site.absolute(story.address)}</guid>\n"
        f"<pubDate>{format_datetime(story.published)}</pubDate>\n"
        f"<description>{escape(story.summary)}</description>\n</item>\n"
        for story in stories
    )
    return (
        f'{DECLARATION}<rss version="2.0">\n<channel>\n<title>{escape(shelf.title)}</title>\n'
        f"<link>{site.absolute(shelf.address)}</link>\n"
        f"<description>Kabar Uji</description>\n{items}</channel>\n</rss>\n"
    ).encode()


def sitemap_job(edition: Edition) -> Iterator[FileJob]:
    """All stories with the time of their last change, and the first page of every list."""
    newspaper = edition.newspaper
    stories = [(story.address, story.modified.isoformat()) for story in newspaper.news]
    lists = [shelf.address for shelf in shelves(newspaper)]
    yield FileJob(
        path=PurePosixPath("sitemap.xml"),
        digest=digest(newspaper.site, "\n".join(map(" ".join, stories)), "\n".join(lists)),
        make=partial(sitemap, stories, lists, newspaper.site),
    )


def sitemap(stories: Iterable[tuple[str, str]], lists: Iterable[str], site: Site) -> bytes:
    urls = [
        f"<url><loc>{site.absolute(address)}</loc><lastmod>{when}</lastmod></url>\n"
        for address, when in stories
    ]
    urls += [f"<url><loc>{site.absolute(address)}</loc></url>\n" for address in lists]
    return f'{DECLARATION}<urlset xmlns="{SITEMAPS}">\n{"".join(urls)}</urlset>\n'.encode()

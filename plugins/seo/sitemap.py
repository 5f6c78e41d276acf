"""The addresses that search engines should know, in files that name their newest change."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from pathlib import PurePosixPath

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob
from plugins.newsroom.page import Article, Kind, Page
from plugins.newsroom.site import Site
from plugins.seo.urlset import MOST_URLS, NEWS_MOST, NewsItem, Url, cut, index, urlset

INDEX = "sitemap.xml"
FOLDER = "sitemap"
NEWS_AGE = timedelta(hours=48)
"""Google, news sitemaps: stories of the last two days."""


def sitemap_jobs(edition: Edition, most: int = MOST_URLS) -> Iterator[FileJob]:
    """The index and every file that it names, with `most` addresses in each."""
    site = edition.newspaper.site
    named: list[tuple[str, datetime | None]] = []
    for name, urls in sitemaps(edition).items():
        for number, (taken, parts) in enumerate(cut(urls, most), start=1):
            path = f"{FOLDER}/{name}{f'-{number}' if number > 1 else ''}.xml"
            changes = [url.modified for url in taken if url.modified]
            named.append((site.absolute(f"/{path}"), max(changes, default=None)))
            yield _job(path, partial(urlset, parts), parts)
    yield _job(INDEX, partial(index, tuple(named)), [list(map(str, pair)) for pair in named])


def sitemaps(edition: Edition) -> Mapping[str, list[Url]]:
    """The addresses by the name of their file, in the order in which the index names them."""
    site = edition.newspaper.site
    pages = [page for page in edition.pages if page.indexable]
    stories = [page for page in pages if page.kind is Kind.STORY]
    found: dict[str, list[Url]] = defaultdict(list)
    for page in sorted(stories, key=_year, reverse=True):
        found[f"berita-{_year(page)}"].append(_url(page, site))
    found["halaman"] = [
        _url(page, site) for page in pages if page.kind not in {Kind.STORY, Kind.PLACE}
    ]
    found["tempat"] = [_url(page, site) for page in pages if page.kind is Kind.PLACE]
    found["gambar"] = [url for page in pages if (url := _pictured(page, site))]
    found["news"] = list(_news(stories, site))
    return {name: urls for name, urls in found.items() if urls}


def _year(page: Page) -> int:
    return page.published.year if page.published else 0


def _url(page: Page, site: Site) -> Url:
    languages = [(link.text, site.absolute(link.address)) for link in page.translations]
    # The hub's own language comes first; it is also for readers of any other.
    default = [("x-default", languages[0][1])] if languages else []
    return Url(
        address=site.absolute(page.address),
        modified=page.modified,
        alternates=(*languages, *default),
    )


def _pictured(page: Page, site: Site) -> Url | None:
    """A page with pictures of its own; those of teasers belong to where they lead."""
    content = page.content
    if not isinstance(content, Article) or not content.pictures:
        return None
    return Url(
        address=site.absolute(page.address),
        modified=page.modified,
        images=tuple(dict.fromkeys(site.absolute(p.fallback.address) for p in content.pictures)),
    )


def _news(stories: Iterable[Page], site: Site) -> Iterator[Url]:
    """The newest stories, counted from the newest one: the clock would change the file."""
    dated = sorted(
        ((page.published, page) for page in stories if page.published),
        key=lambda pair: (-pair[0].timestamp(), pair[1].address),
    )
    for published, page in dated[:NEWS_MOST]:
        if dated[0][0] - published <= NEWS_AGE:
            yield Url(
                address=site.absolute(page.address),
                modified=page.modified,
                news=NewsItem(
                    publication=site.name,
                    language=page.lang,
                    published=published,
                    title=page.title,
                ),
            )


def _job(path: str, make: partial[bytes], value: object) -> FileJob:
    return FileJob(path=PurePosixPath(path), digest=digest(path, value), make=make)

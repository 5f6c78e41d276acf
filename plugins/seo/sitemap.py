"""The addresses that search engines should know, in files that name their newest change.

What a file says follows from imprints and notes. Its elements are only written when something of
that changed, for a newspaper has ten thousand stories and a build changes one.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import PurePosixPath

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob, Imprint, Note
from plugins.newsroom.page import Article, Kind, Page
from plugins.newsroom.site import Site
from plugins.seo.urlset import MOST_URLS, NEWS_MOST, ROOM, NewsItem, Url, cut, index, urlset

INDEX = "sitemap.xml"
STORIES, OTHERS, PLACES = "berita-", "halaman", "tempat"
FOLDER = "sitemap"
NEWS_AGE = timedelta(hours=48)
"""Google, news sitemaps: stories of the last two days."""
MARKUP = 500
"""Characters around one address, whatever is said of it; some 300 are the most."""
ESCAPED = 6
"""Bytes that one of an address or a title may become: `"` is `&quot;`."""

Words = tuple[str, ...]
Entry = tuple[Imprint, Words]
"""A page, and what its notes tell of it."""
Tell = Callable[[Imprint, Words, Site], Url]


def languages_of(page: Page) -> Words | None:
    """Code and address by turns; None for a page in one language."""
    return tuple(word for link in page.translations for word in (link.text, link.address)) or None


def images_of(page: Page) -> Words | None:
    """Addresses of a page's own pictures; those of teasers belong to where they lead."""
    if not isinstance(page.content, Article) or not page.indexable:
        return None
    return tuple(dict.fromkeys(p.fallback.address for p in page.content.pictures)) or None


LANGUAGES = Note(name="seo.languages", kind=tuple[str, ...], take=languages_of)
IMAGES = Note(name="seo.images", kind=tuple[str, ...], take=images_of)


def sitemap_jobs(edition: Edition, most: int = MOST_URLS) -> Iterator[FileJob]:
    """The index and every file that it names, with `most` addresses in each."""
    site = edition.newspaper.site
    named: list[tuple[str, datetime | None]] = []
    for name, (entries, tell) in sitemaps(edition).items():
        for number, (part, said) in enumerate(_parts(entries, tell, site, most), start=1):
            path = f"{FOLDER}/{name}{f'-{number}' if number > 1 else ''}.xml"
            changes = [page.modified for page, _ in part if page.modified]
            named.append((site.absolute(f"/{path}"), max(changes, default=None)))
            yield FileJob(
                path=PurePosixPath(path),
                digest=digest(path, site, said),
                make=partial(_written, part, tell, site),
            )
    yield FileJob(
        path=PurePosixPath(INDEX),
        digest=digest(INDEX, [list(map(str, pair)) for pair in named]),
        make=partial(index, tuple(named)),
    )


def sitemaps(edition: Edition) -> Mapping[str, tuple[Sequence[Entry], Tell]]:
    """The entries by the name of their file, in the order in which the index names them."""
    languages = dict(edition.noted(LANGUAGES))
    groups: dict[str, list[Entry]] = defaultdict(list)
    for address, page in edition.pages.items():
        if page.indexable:
            groups[_group(page)].append((page, languages.get(address, ())))
    years = sorted((name for name in groups if name.startswith(STORIES)), reverse=True)
    stories = [page for name in years for page, _ in groups[name]]
    pictured = [(edition.pages[address], images) for address, images in edition.noted(IMAGES)]
    found: dict[str, tuple[Sequence[Entry], Tell]] = {
        **{name: (groups[name], _url) for name in (*years, OTHERS, PLACES)},
        "gambar": (pictured, _pictured),
        "news": (_newest(stories), _news),
    }
    return {name: (entries, tell) for name, (entries, tell) in found.items() if entries}


def _group(page: Imprint) -> str:
    if page.kind is Kind.STORY:
        return f"{STORIES}{page.published.year if page.published else 0:04}"
    return PLACES if page.kind is Kind.PLACE else OTHERS


def _newest(stories: Sequence[Imprint]) -> Sequence[Entry]:
    """Counted from the newest one: the clock would change the file."""
    dated = [(page.published, page) for page in stories if page.published]
    last = max((published for published, _ in dated), default=None)
    recent = [(when, page) for when, page in dated if last and last - when <= NEWS_AGE]
    recent.sort(key=lambda pair: (-pair[0].timestamp(), pair[1].address))
    return [(page, (when.isoformat(), page.lang, page.title)) for when, page in recent[:NEWS_MOST]]


def _parts(
    entries: Sequence[Entry], tell: Tell, site: Site, most: int
) -> Iterator[tuple[Sequence[Entry], str]]:
    """The entries in portions that fit a file, each with all that it will say in short."""
    said = _said(entries)
    if len(entries) <= most and _bytes_at_most(entries, said, site) <= ROOM:
        yield entries, said
        return
    start = 0
    for urls, _ in cut((tell(page, words, site) for page, words in entries), most):
        part = entries[start : start + len(urls)]
        start += len(urls)
        yield part, _said(part)


def _said(entries: Sequence[Entry]) -> str:
    return "\n".join([f"{page.address} {page.modified} {words}" for page, words in entries])


def _bytes_at_most(entries: Sequence[Entry], said: str, site: Site) -> int:
    """No fewer than the file will have; to write it just to weigh it would cost too much."""
    addresses = len(entries) + sum(len(words) for _, words in entries)
    around = MARKUP + ESCAPED * len(f"{site.url}{site.name}".encode())
    return addresses * around + ESCAPED * len(said.encode())


def _written(entries: Sequence[Entry], tell: Tell, site: Site) -> bytes:
    return urlset(tell(page, words, site).xml() for page, words in entries)


def _url(page: Imprint, languages: Words, site: Site) -> Url:
    codes, addresses = languages[::2], map(site.absolute, languages[1::2])
    links = tuple(zip(codes, addresses, strict=True))
    # The hub's own language comes first; it is also for readers of any other.
    default = (("x-default", links[0][1]),) if links else ()
    return Url(
        address=site.absolute(page.address), modified=page.modified, alternates=(*links, *default)
    )


def _pictured(page: Imprint, images: Words, site: Site) -> Url:
    return Url(
        address=site.absolute(page.address),
        modified=page.modified,
        images=tuple(map(site.absolute, images)),
    )


def _news(page: Imprint, words: Words, site: Site) -> Url:
    published, language, title = words
    return Url(
        address=site.absolute(page.address),
        modified=page.modified,
        news=NewsItem(
            publication=site.name,
            language=language,
            published=datetime.fromisoformat(published),
            title=title,
        ),
    )

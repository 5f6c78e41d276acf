"""What the <head> says about a page, worked out once."""

from collections.abc import Iterator

from plugins.newsroom.feed import feeds_at
from plugins.newsroom.page import Article, Head, Kind, Listing, Page
from plugins.newsroom.policy import policy_of
from plugins.newsroom.site import Site
from plugins.seo import jsonld

TITLE_LIMIT = 60
"""Longer titles are cut by search engines (platform_rules, soft)."""
ARTICLE_KINDS = frozenset((Kind.STORY, Kind.PAGE))

Pairs = tuple[tuple[str, str], ...]


def head_for(page: Page, site: Site) -> Head:
    """Everything that the head of `page` needs; the template only prints it."""
    pager = page.content.pager if isinstance(page.content, Listing) else None
    return Head(
        title=title_of(page, site),
        description=page.description,
        canonical=site.absolute(page.address),
        robots="index, follow, max-image-preview:large" if page.indexable else "noindex, follow",
        policy=policy_of(page.kind),
        open_graph=tuple(_open_graph(page, site)),
        twitter=(("twitter:card", "summary_large_image" if page.card else "summary"),),
        json_ld=jsonld.document(page, site),
        feeds=_feeds(page, site),
        alternates=_alternates(page, site),
        previous=site.absolute(pager.newer) if pager and pager.newer else "",
        following=site.absolute(pager.older) if pager and pager.older else "",
    )


def title_of(page: Page, site: Site) -> str:
    """The headline, with the newspaper's name where both fit."""
    if page.kind is Kind.HOME:
        return f"{site.name}: {site.tagline}"
    pager = page.content.pager if isinstance(page.content, Listing) else None
    say, title = site.words.of(page.lang), page.title
    if page.kind is Kind.BYLINE:  # the list is not the page that tells who they are
        title = say("Tulisan %(name)s", name=title)
    if pager and not pager.front:
        title = say("%(title)s, halaman %(number)s", title=title, number=pager.number)
    whole = title if site.name in title else f"{title} – {site.name}"
    return whole if len(whole) <= TITLE_LIMIT else title


def _feeds(page: Page, site: Site) -> tuple[tuple[str, str, str], ...]:
    """The whole newspaper's feed on every page, and the page's own before it."""
    home = () if page.kind is Kind.HOME else feeds_at("/", site)[:1]
    own = site.name if page.kind is Kind.HOME else f"{page.title} – {site.name}"
    named = [(feed, own) for feed in page.feeds] + [(feed, site.name) for feed in home]
    return tuple((feed.mime, title, site.absolute(feed.address)) for feed, title in named)


def _alternates(page: Page, site: Site) -> tuple[tuple[str, str], ...]:
    """Reciprocal by construction: every language version names all of them and itself."""
    if not page.translations:
        return ()
    links = [(link.text, site.absolute(link.address)) for link in page.translations]
    return (*links, ("x-default", links[0][1]))


def _open_graph(page: Page, site: Site) -> Iterator[tuple[str, str]]:
    yield "og:type", "article" if page.kind in ARTICLE_KINDS else "website"
    yield "og:title", page.title
    yield "og:description", page.description
    yield "og:url", site.absolute(page.address)
    yield "og:site_name", site.name
    yield "og:locale", _locale(page, site)
    if page.card:
        yield "og:image", site.absolute(page.card.address)
        yield "og:image:width", str(page.card.width)
        yield "og:image:height", str(page.card.height)
        yield "og:image:type", "image/jpeg"
        yield "og:image:alt", page.card.alt
    if page.kind in ARTICLE_KINDS and isinstance(page.content, Article):
        yield from _article(page.content, site)


def _locale(page: Page, site: Site) -> str:
    """As Open Graph writes it; a catalogue tells its own language's."""
    if page.lang == site.language:
        return site.locale
    return site.words.of(page.lang).sign("og:locale", "id_ID")


def _article(article: Article, site: Site) -> Iterator[tuple[str, str]]:
    story = article.story
    yield "article:published_time", story.published.isoformat()
    yield "article:modified_time", story.modified.isoformat()
    if story.channel:
        yield "article:section", story.channel.name
    for topic in story.topics:
        yield "article:tag", topic.name
    for person in story.authors:
        yield "article:author", site.absolute(person.address)

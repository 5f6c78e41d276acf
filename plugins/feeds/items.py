"""A story as feeds carry it: whole, with addresses that work anywhere."""

import re
from collections.abc import Iterator
from html import escape

from plugins.feeds.feed import Author, Image, Item
from plugins.newsroom.characters import scrubbed
from plugins.newsroom.page import Article, Page
from plugins.newsroom.site import Site
from plugins.newsroom.teaser import Picture

JPEG = "image/jpeg"
ROOTED = re.compile(r'(?<=\s)(href|src)="/(?!/)')
"""An address from the root of the host in our own HTML, which quotes every attribute doubly."""


def item_of(page: Page, article: Article, site: Site) -> Item:
    """Without what XML could not hold, lest one name somewhere stop every feed."""
    story = article.story
    names = (story.channel.name if story.channel else "", *(t.name for t in story.topics))
    return Item(
        title=scrubbed(story.title),
        address=site.absolute(story.address),
        summary=scrubbed(story.summary),
        html=scrubbed("".join(_html(article, site))),
        language=story.lang,
        published=story.published,
        modified=story.modified,
        authors=tuple(
            Author(name=scrubbed(person.name), address=site.absolute(person.address))
            for person in story.authors
        ),
        categories=tuple(filter(None, map(scrubbed, names))),
        image=_image(article, site),
        preview=site.absolute(page.card.address) if page.card else "",
    )


def absolute(html: str, site: Site) -> str:
    """The page's HTML, whose links already stand under the hub's own path, for anywhere else."""
    host = site.url.removesuffix(site.base)
    return ROOTED.sub(rf'\1="{host}/', html)


def _image(article: Article, site: Site) -> Image | None:
    if article.picture is None:
        return None
    file = article.picture.fallback
    return Image(
        address=site.absolute(file.address), width=file.width, height=file.height, mime=JPEG
    )


def _html(article: Article, site: Site) -> Iterator[str]:
    """The photo above the text, the text, and the figures in it."""
    if article.picture:
        yield _figure(article.picture, site)
    for part in article.parts:
        if isinstance(part, str):
            yield absolute(part, site)
        else:
            yield from (_figure(picture, site) for picture in part.pictures)


def _figure(picture: Picture, site: Site) -> str:
    """The JPEG, which every reader shows, with what is said under it."""
    file, photo = picture.fallback, picture.photo
    under = " ".join(filter(None, (photo.caption, photo.credit)))
    caption = f"<figcaption>{escape(under)}</figcaption>" if under else ""
    return (
        f'<figure><img src="{escape(site.absolute(file.address))}" alt="{escape(photo.alt)}"'
        f' width="{file.width}" height="{file.height}">{caption}</figure>\n'
    )

"""A story as feeds carry it: whole, with addresses that work anywhere."""

import re
from html import escape

from plugins.feeds.feed import Author, Image, Item
from plugins.newsroom.page import Article, Page
from plugins.newsroom.site import Site
from plugins.newsroom.teaser import Picture

ROOTED = re.compile(r'(?<=\s)(href|src)="/(?!/)')
"""An address from the root of the host in our own HTML, which quotes every attribute doubly."""


def item_of(page: Page, article: Article, site: Site) -> Item:
    story = article.story
    names = (story.channel.name if story.channel else "", *(t.name for t in story.topics))
    return Item(
        title=story.title,
        address=site.absolute(story.address),
        summary=story.summary,
        html=_lead(article.picture, site) + absolute(article.html, site),
        language=story.lang,
        published=story.published,
        modified=story.modified,
        authors=tuple(
            Author(name=person.name, address=site.absolute(person.address))
            for person in story.authors
        ),
        categories=tuple(filter(None, names)),
        image=_image(article, site),
        preview=site.absolute(page.card.address) if page.card else "",
    )


def absolute(html: str, site: Site) -> str:
    """The page's HTML, whose links already stand under the hub's own path, for anywhere else."""
    host = site.url.removesuffix(site.base)
    return ROOTED.sub(rf'\1="{host}/', html)


def _image(article: Article, site: Site) -> Image | None:
    if not article.crops or article.picture is None:
        return None
    crop = article.crops[0]
    return Image(
        address=site.absolute(crop.address),
        width=crop.width,
        height=crop.height,
        mime=article.picture.mime,
    )


def _lead(picture: Picture | None, site: Site) -> str:
    """The photo above the text, with what is said under it."""
    if picture is None:
        return ""
    file, photo = picture.renditions[-1], picture.photo
    under = " ".join(filter(None, (photo.caption, photo.credit)))
    caption = f"<figcaption>{escape(under)}</figcaption>" if under else ""
    return (
        f'<figure><img src="{escape(site.absolute(file.address))}" alt="{escape(photo.alt)}"'
        f' width="{file.width}" height="{file.height}">{caption}</figure>\n'
    )

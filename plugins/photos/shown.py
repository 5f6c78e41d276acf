"""Which photos stand on a page, and so which files it asks for."""

from collections.abc import Iterator

from plugins.newsroom.kit import Kit, KitList
from plugins.newsroom.page import Article, Directory, Front, Listing, Page
from plugins.newsroom.story import Photo
from plugins.newsroom.teaser import Teaser


def photos_on(page: Page) -> Iterator[Photo]:
    """The photo of every picture that stands on the page."""
    if isinstance(page.content, Article):
        yield from (picture.photo for picture in page.content.pictures)
    for teaser in _teasers_on(page):
        if teaser.picture:
            yield teaser.picture.photo


def cropped_on(page: Page) -> Iterator[Photo]:
    """The photo whose crops the page names, if it names any."""
    if isinstance(page.content, Article) and page.content.crops and page.content.picture:
        yield page.content.picture.photo


def _teasers_on(page: Page) -> Iterator[Teaser]:
    match page.content:
        case Front() as front:
            if front.lead:
                yield front.lead
            yield from (*front.seconds, *front.newest, *front.guides)
            for group in front.channels:
                yield from group.teasers
        case Article() as article:
            yield from article.related
            yield from filter(None, (article.newer, article.older))
        case Listing() as listing:
            yield from listing.teasers
        case Directory() as directory:
            for group in directory.groups:
                yield from group.teasers
        case Kit(story=story):
            yield story
        case KitList(entries=entries):
            yield from (entry.story for entry in entries)

"""Which pictures stand on a page, and so which files it asks for."""

from collections.abc import Iterator

from plugins.newsroom.kit import Kit, KitList
from plugins.newsroom.page import Article, Directory, Front, Listing, Page
from plugins.newsroom.teaser import Picture, Rendition, Teaser

Focus = tuple[float, float] | None


def pictures_on(page: Page) -> Iterator[Picture]:
    """Every picture that stands on the page."""
    if isinstance(page.content, Article):
        yield from page.content.pictures
    for teaser in _teasers_on(page):
        if teaser.picture:
            yield teaser.picture


def files_on(page: Page) -> Iterator[tuple[str, Rendition, Focus]]:
    """Every file of a picture that the page or its head names: its photo's path, the file, and
    what must stay in it where it is a crop."""
    for picture in pictures_on(page):
        yield picture.photo.path, picture.fallback, None
        for form in picture.formats:
            yield from ((picture.photo.path, rendition, None) for rendition in form.renditions)
    if isinstance(page.content, Article) and page.content.picture:
        photo = page.content.picture.photo
        yield from ((photo.path, crop, photo.focus) for crop in page.content.crops)


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

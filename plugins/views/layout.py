"""All pages of an edition, in one place to read."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.newsroom.edition import Studio
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Page
from plugins.views.articles import article_pages
from plugins.views.directories import directory_pages, not_found_page
from plugins.views.home import home_page
from plugins.views.lists import list_pages, parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How lists are cut and where the months stand."""

    per_page: int
    archive: str


def pages_of(newspaper: Newspaper, studio: Studio, layout: Layout) -> Iterator[Page]:
    """Every page that the newspaper's stories, people and places call for."""
    yield home_page(newspaper, studio, parent(layout.archive.format(slug="x")))
    yield from article_pages(newspaper, studio)
    yield from list_pages(newspaper, studio, layout.per_page, layout.archive)
    yield from directory_pages(newspaper, studio, layout.archive)
    yield not_found_page(newspaper, studio)

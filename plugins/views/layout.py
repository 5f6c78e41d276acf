"""All pages of an edition, in one place to read."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.newsroom.edition import Memory, Plan, Studio
from plugins.newsroom.newspaper import Newspaper
from plugins.views.articles import article_pages
from plugins.views.directories import directory_pages, not_found_plan
from plugins.views.home import home_plan
from plugins.views.lists import list_pages, parent
from plugins.views.related import Related

RELATED = "views.related"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How lists are cut and where the months stand."""

    per_page: int
    archive: str
    memory: Memory


def pages_of(newspaper: Newspaper, studio: Studio, layout: Layout) -> Iterator[Plan]:
    """Every page that the newspaper's stories, people and places call for."""
    related = Related(newspaper, layout.memory.recall(RELATED))
    layout.memory.remember(RELATED, related.memory)
    yield home_plan(newspaper, studio, parent(layout.archive.format(slug="x")))
    yield from article_pages(newspaper, studio, related)
    yield from list_pages(newspaper, studio, layout.per_page, layout.archive)
    yield from directory_pages(newspaper, studio, layout.archive)
    yield not_found_plan(newspaper, studio)

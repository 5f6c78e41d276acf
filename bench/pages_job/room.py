"""Lays out the pages of the benchmark: what `plugins.views` does for the hub, for a small theme.

Lists are numbered from the oldest, as the hub's are: the page at a list's own address holds up to
twice as many, and no other changes when a story is added.
"""

from collections.abc import Iterator
from functools import partial

from pelican.plugins import signals

from bench.pages_job.feeds import feed_jobs, sitemap_job
from bench.pages_job.lists import Shelf, shelves
from plugins.bridge.engine import Press
from plugins.newsroom.card import copy_of
from plugins.newsroom.edition import Plan, Studio, planned
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Article, Kind, Listing, Page, Pager
from plugins.newsroom.site import Site
from plugins.newsroom.story import Story
from plugins.newsroom.teaser import teaser


def plans(newspaper: Newspaper, studio: Studio, per_page: int) -> Iterator[Plan]:
    """Every page of the edition."""
    site = newspaper.site
    for story in newspaper.stories:
        yield planned(story.address, story_page, story, site=site, studio=studio)
    for shelf in shelves(newspaper):
        yield from _list_plans(shelf, per_page, site)


def story_page(story: Story, *, site: Site, studio: Studio) -> Page:
    """The page of one story, with its picture and card where the rooms for them are on."""
    return Page(
        kind=Kind.STORY,
        address=story.address,
        title=story.title,
        description=story.summary,
        published=story.published,
        modified=story.modified,
        lang=story.lang,
        card=studio.card(copy_of(story, site)),
        content=Article(
            story=story,
            html=story.html,
            minutes=0,
            picture=studio.picture(story.photo) if story.photo else None,
        ),
    )


def list_page(
    kind: Kind, address: str, title: str, stories: tuple[Story, ...], pager: Pager, *, site: Site
) -> Page:
    """One page of a list."""
    return Page(
        kind=kind,
        address=address,
        title=title,
        description="",
        lang=site.language,
        content=Listing(teasers=tuple(teaser(story, None) for story in stories), pager=pager),
    )


def _list_plans(shelf: Shelf, per_page: int, site: Site) -> Iterator[Plan]:
    def address_of(number: int) -> str:
        return f"{shelf.address}halaman/{number}/" if number <= behind else shelf.address

    behind = max(0, len(shelf.stories) // per_page - 1)
    end = len(shelf.stories)
    for number in range(1, behind + 2):
        # Stories stand newest first: the oldest pages are cut from the end.
        start = end - per_page if number <= behind else 0
        pager = Pager(
            number=number if number <= behind else 0,
            front=number > behind,
            newer=address_of(number + 1) if number <= behind else "",
            older=address_of(number - 1) if number > 1 else "",
        )
        yield planned(
            address_of(number),
            list_page,
            shelf.kind,
            address_of(number),
            shelf.title,
            shelf.stories[start:end],
            pager,
            site=site,
        )
        end = start


def lay_out(press: Press) -> None:
    press.offers.layouts.append(partial(plans, per_page=press.config.per_page))
    press.offers.files += [feed_jobs, sitemap_job]


def register() -> None:
    signals.initialized.connect(lay_out)

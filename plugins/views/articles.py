"""The page of a story, and of a standing page."""

from collections.abc import Iterator
from itertools import pairwise

from plugins.newsroom.edition import Studio
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Article, Kind, Page
from plugins.newsroom.site import Link, Site
from plugins.newsroom.story import Shelf, Status, Story
from plugins.newsroom.text import minutes
from plugins.views import words
from plugins.views.cards import story_card
from plugins.views.related import related_to
from plugins.views.teasers import teaser_of, teasers_of


def article_pages(newspaper: Newspaper, studio: Studio) -> Iterator[Page]:
    """A page for every story that has an address."""
    news = newspaper.news
    newer_than = {story.address: newer for newer, story in pairwise(news)}
    older_than = {story.address: older for story, older in pairwise(news)}
    for story in newspaper.stories:
        newer, older = newer_than.get(story.address), older_than.get(story.address)
        content = Article(
            story=story,
            html=localised(story.html, newspaper.site),
            minutes=minutes(story.words),
            picture=studio.picture(story.photo) if story.photo else None,
            related=teasers_of(related_to(story, newspaper), studio) if story.channel else (),
            newer=teaser_of(newer, studio) if newer else None,
            older=teaser_of(older, studio) if older else None,
        )
        yield Page(
            kind=Kind.STORY if story.shelf is Shelf.STORIES else Kind.PAGE,
            address=story.address,
            title=story.title,
            description=story.summary,
            trail=_trail(story),
            indexable=story.status is Status.PUBLISHED,
            published=story.published,
            modified=story.modified,
            lang=story.lang,
            card=story_card(story, newspaper.site, studio),
            content=content,
        )


def localised(html: str, site: Site) -> str:
    """Links that start at the root, moved under the path where the hub lives."""
    if not site.base:
        return html
    return html.replace('href="/', f'href="{site.base}/').replace('src="/', f'src="{site.base}/')


def _trail(story: Story) -> tuple[Link, ...]:
    home = Link(text=words.HOME, address="/")
    here = Link(text=story.title, address=story.address)
    if story.channel:
        return home, Link(text=story.channel.name, address=story.channel.address), here
    return home, here

"""The page of a story, and of a standing page."""

from collections.abc import Iterator, Mapping

from plugins.newsroom.card import copy_of
from plugins.newsroom.edition import Plan, Studio, planned
from plugins.newsroom.map import Map
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Article, Kind, Page
from plugins.newsroom.site import Link, Site
from plugins.newsroom.story import Photo, Shelf, Status, Story
from plugins.newsroom.teaser import Figure
from plugins.newsroom.text import minutes
from plugins.views import words
from plugins.views.calendars import calendar_address
from plugins.views.dressing import dressed
from plugins.views.maps import main_place_maps
from plugins.views.mentions import linked
from plugins.views.names import Names, names_in
from plugins.views.related import Related
from plugins.views.teasers import teaser_of, teasers_of
from plugins.views.withdrawn import withdrawn_page


def article_pages(newspaper: Newspaper, studio: Studio, related: Related) -> Iterator[Plan]:
    """A page for every story that has an address."""
    site = newspaper.site
    newer_than, older_than = _neighbours(newspaper)
    languages = sorted({story.lang for story in newspaper.stories})
    names = {lang: names_in(newspaper, lang) for lang in languages}
    map_of = main_place_maps(newspaper)
    for story in newspaper.stories:
        if story.status is Status.WITHDRAWN:
            yield planned(story.address, withdrawn_page, story, site=site)
            continue
        yield planned(
            story.address,
            article_page,
            story,
            newer_than.get(story.address),
            older_than.get(story.address),
            related.to(story),
            # The newsroom's own pages stay as they are: each word of theirs is weighed.
            names[story.lang] if story.channel else None,
            map_of(story),
            newspaper.translations.get(story.address, ()),
            studio.kit(story),
            site=site,
            studio=studio,
        )


def article_page(
    story: Story,
    newer: Story | None,
    older: Story | None,
    related: tuple[Story, ...],
    names: Names | None,
    place: Map | None,
    translations: tuple[Link, ...],
    kit: str,
    *,
    site: Site,
    studio: Studio,
) -> Page:
    """The page of one story: `place` is a map of where it happened, `names` what it may mention."""
    body = linked(story.html, names, story.address) if names else story.html
    content = Article(
        story=story,
        html=localised(dressed(body), site),
        minutes=minutes(story.words),
        picture=studio.picture(story.photo) if story.photo else None,
        crops=studio.crops(story.photo) if story.photo else (),
        figures=tuple(_figure(photos, studio) for photos in story.figures),
        map=place,
        calendar=calendar_address(story),
        related=teasers_of(related, studio),
        newer=teaser_of(newer, studio) if newer else None,
        older=teaser_of(older, studio) if older else None,
        kit=kit,
    )
    return Page(
        kind=Kind.STORY if story.shelf is Shelf.STORIES else Kind.PAGE,
        address=story.address,
        title=story.title,
        description=story.summary,
        trail=_trail(story, site),
        indexable=story.status is Status.PUBLISHED,
        published=story.published,
        modified=story.modified,
        lang=story.lang,
        translations=translations,
        card=studio.card(copy_of(story, site)),
        content=content,
    )


def _neighbours(newspaper: Newspaper) -> tuple[Mapping[str, Story], Mapping[str, Story]]:
    """By address: the story after and the story before each, among those in its language."""
    newer: dict[str, Story] = {}
    older: dict[str, Story] = {}
    newest: dict[str, Story] = {}
    for story in newspaper.stories:
        if story.shelf is Shelf.STORIES and story.status is Status.PUBLISHED:
            if after := newest.get(story.lang):
                newer[story.address], older[after.address] = after, story
            newest[story.lang] = story
    return newer, older


def _figure(photos: tuple[Photo, ...], studio: Studio) -> Figure:
    return Figure(pictures=tuple(filter(None, map(studio.picture, photos))))


def localised(html: str, site: Site) -> str:
    """Links that start at the root, moved under the path where the hub lives."""
    if not site.base:
        return html
    return html.replace('href="/', f'href="{site.base}/').replace('src="/', f'src="{site.base}/')


def _trail(story: Story, site: Site) -> tuple[Link, ...]:
    """By way of the channel, unless that is a list in another language than the story's."""
    say = site.words.of(story.lang)
    home = Link(text=say(words.HOME), address="/")
    here = Link(text=story.title, address=story.address)
    if story.channel and story.lang == site.language:
        return home, Link(text=story.channel.name, address=story.channel.address), here
    return home, here

"""Which feeds an edition has: the whole newspaper's, and one for each list."""

from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath

from plugins.feeds.rss import Channel, Item, rss
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Card, Kind, Listing, Page
from plugins.newsroom.story import Story


def feed_jobs(edition: Edition, most: int) -> Iterator[FileJob]:
    """A feed for each page that names one."""
    cards = {page.address: page.card for page in edition.pages}
    for page in edition.pages:
        if page.feed and page.feed.rpartition("/")[0] + "/" == page.address:
            stories = _stories_of(page, edition.newspaper)[:most]
            channel = _channel(page, edition.newspaper)
            items = tuple(_item(story, edition.newspaper, cards) for story in stories)
            yield FileJob(
                path=PurePosixPath(page.feed.lstrip("/")),
                digest=digest(channel, items),
                make=partial(rss, channel, items),
            )


def _stories_of(page: Page, newspaper: Newspaper) -> tuple[Story, ...]:
    match page.kind, page.content:
        case Kind.CHANNEL, Listing(channel=channel) if channel:
            return newspaper.by_channel.get(channel.slug, ())
        case Kind.PLACE, Listing(place=place) if place:
            return newspaper.by_place.get(place.slug, ())
        case Kind.BYLINE, Listing(person=person) if person:
            return newspaper.by_author.get(person.slug, ())
        case Kind.TOPIC, _:
            return newspaper.by_topic.get(_last_segment(page.address), ())
        case Kind.ARCHIVE, _:
            return newspaper.by_month.get(_last_segment(page.address), ())
        case _:
            return newspaper.listed


def _last_segment(address: str) -> str:
    return address.rstrip("/").rpartition("/")[2]


def _channel(page: Page, newspaper: Newspaper) -> Channel:
    site = newspaper.site
    return Channel(
        title=site.name if page.kind is Kind.HOME else f"{page.title} – {site.name}",
        description=page.description,
        address=site.absolute(page.address),
        feed=site.absolute(page.feed),
        language=site.language,
        licence=f"{site.licence.text} {site.licence.address}",
    )


def _item(story: Story, newspaper: Newspaper, cards: dict[str, Card | None]) -> Item:
    site = newspaper.site
    card = cards.get(story.address)
    return Item(
        title=story.title,
        address=site.absolute(story.address),
        summary=story.summary,
        html=story.html.replace('href="/', f'href="{site.url}/'),
        published=story.published,
        modified=story.modified,
        authors=tuple(person.name for person in story.authors),
        categories=tuple(
            name
            for name in (
                story.channel.name if story.channel else "",
                *(topic.name for topic in story.topics),
            )
            if name
        ),
        image=site.absolute(card.address) if card else "",
    )

"""The page of each kit, and the list of the newest."""

from collections.abc import Iterator

from plugins.newsroom.card import copy_of
from plugins.newsroom.edition import Studio
from plugins.newsroom.feed import Feed
from plugins.newsroom.kit import Kit, KitEntry, KitList
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Kind, Page
from plugins.newsroom.site import Link, Site
from plugins.newsroom.story import Story
from plugins.newsroom.teaser import Teaser, teaser
from plugins.sharing import words
from plugins.sharing.addresses import KitAddresses
from plugins.sharing.captions import captions_for
from plugins.sharing.codes import code_address

FEED = "/umpan/sosial.xml"
"""For programs that post to social networks; written by the feeds room."""


def kit_pages(
    newspaper: Newspaper, studio: Studio, addresses: KitAddresses, newest: int
) -> Iterator[Page]:
    """A kit for every story that lists may show, and a list of the newest; none is indexed."""
    addresses.give(newspaper.listed)
    if not newspaper.listed:
        return
    yield _list_page(newspaper, studio, addresses, newest)
    for story in newspaper.listed:
        yield _kit_page(story, newspaper.site, studio, addresses)


def _kit_page(story: Story, site: Site, studio: Studio, addresses: KitAddresses) -> Page:
    address, link = addresses.of(story), site.absolute(story.address)
    say = site.say
    title = say(words.KIT, title=story.title)
    copy = copy_of(story, site)
    return Page(
        kind=Kind.KIT,
        address=address,
        title=title,
        description=say(words.KIT_DESCRIPTION, title=story.title),
        trail=(*_way(addresses, site), Link(text=story.title, address=address)),
        indexable=False,
        modified=story.modified,
        lang=site.language,
        card=studio.card(copy),
        content=Kit(
            story=_teaser(story, studio),
            cards=studio.cards(copy),
            captions=captions_for(story, site),
            link=link,
            qr=code_address(address, link),
        ),
    )


def _list_page(newspaper: Newspaper, studio: Studio, addresses: KitAddresses, newest: int) -> Page:
    stories = newspaper.listed[:newest]
    channels = {story.channel for story in stories}
    return Page(
        kind=Kind.KITS,
        address=addresses.root,
        title=newspaper.site.say(words.KITS),
        description=newspaper.site.say(words.KITS_DESCRIPTION, name=newspaper.site.name),
        trail=_way(addresses, newspaper.site),
        indexable=False,
        modified=max(story.modified for story in stories),
        lang=newspaper.site.language,
        feeds=(Feed(format="rss", address=FEED),) if newspaper.site.followed else (),
        content=KitList(
            entries=tuple(
                KitEntry(story=_teaser(story, studio), address=addresses.of(story))
                for story in stories
            ),
            channels=tuple(channel for channel in newspaper.channels if channel in channels),
        ),
    )


def _way(addresses: KitAddresses, site: Site) -> tuple[Link, Link]:
    home = Link(text=site.say(words.HOME), address="/")
    return home, Link(text=site.say(words.KITS), address=addresses.root)


def _teaser(story: Story, studio: Studio) -> Teaser:
    return teaser(story, studio.picture(story.photo) if story.photo else None)

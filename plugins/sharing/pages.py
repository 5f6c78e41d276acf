"""The page of each kit, and the list of the newest."""

from collections.abc import Iterator

from plugins.newsroom.card import copy_of
from plugins.newsroom.edition import Plan, Studio, planned
from plugins.newsroom.feed import Feed
from plugins.newsroom.kit import Kit, KitEntry, KitList
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Kind, Page
from plugins.newsroom.site import Link, Site
from plugins.newsroom.story import Channel, Story
from plugins.newsroom.teaser import Teaser, teaser
from plugins.sharing import words
from plugins.sharing.addresses import KitAddresses
from plugins.sharing.captions import captions_for
from plugins.sharing.codes import code_address

FEED = "/umpan/sosial.xml"
"""For programs that post to social networks; written by the feeds room."""


def kit_pages(
    newspaper: Newspaper, studio: Studio, addresses: KitAddresses, newest: int
) -> Iterator[Plan]:
    """The list of the newest kits, then a kit for every story that lists may show, newest first."""
    addresses.give(newspaper.listed)
    if not newspaper.listed:
        return
    site, root = newspaper.site, addresses.root
    yield _list_plan(newspaper, studio, addresses, newest)
    for story in newspaper.listed:
        yield planned(
            addresses.of(story),
            kit_page,
            story,
            addresses.of(story),
            site=site,
            studio=studio,
            root=root,
        )


def _list_plan(newspaper: Newspaper, studio: Studio, addresses: KitAddresses, newest: int) -> Plan:
    stories = newspaper.listed[:newest]
    channels = {story.channel for story in stories}
    return planned(
        addresses.root,
        list_page,
        stories,
        tuple(map(addresses.of, stories)),
        tuple(channel for channel in newspaper.channels if channel in channels),
        site=newspaper.site,
        studio=studio,
        root=addresses.root,
    )


def kit_page(story: Story, address: str, *, site: Site, studio: Studio, root: str) -> Page:
    """The kit of one story; `root` is the list of kits. Not indexed, like the list."""
    link = site.absolute(story.address)
    say = site.say
    copy = copy_of(story, site)
    return Page(
        kind=Kind.KIT,
        address=address,
        title=say(words.KIT, title=story.title),
        description=say(words.KIT_DESCRIPTION, title=story.title),
        trail=(*_way(root, site), Link(text=story.title, address=address)),
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


def list_page(
    stories: tuple[Story, ...],
    kits: tuple[str, ...],
    channels: tuple[Channel, ...],
    *,
    site: Site,
    studio: Studio,
    root: str,
) -> Page:
    """The list of kits, which stand at `kits`, and the channels to choose among."""
    return Page(
        kind=Kind.KITS,
        address=root,
        title=site.say(words.KITS),
        description=site.say(words.KITS_DESCRIPTION, name=site.name),
        trail=_way(root, site),
        indexable=False,
        modified=max(story.modified for story in stories),
        lang=site.language,
        feeds=(Feed(format="rss", address=FEED),) if site.followed else (),
        content=KitList(
            entries=tuple(
                KitEntry(story=_teaser(story, studio), address=address)
                for story, address in zip(stories, kits, strict=True)
            ),
            channels=channels,
        ),
    )


def _way(root: str, site: Site) -> tuple[Link, Link]:
    home = Link(text=site.say(words.HOME), address="/")
    return home, Link(text=site.say(words.KITS), address=root)


def _teaser(story: Story, studio: Studio) -> Teaser:
    return teaser(story, studio.picture(story.photo) if story.photo else None)

"""Lists of stories, and lists of lists."""

from collections.abc import Iterator

from plugins.newsroom.page import Directory, Front, Listing, Page
from plugins.newsroom.site import Site
from plugins.newsroom.story import Person
from plugins.newsroom.teaser import Teaser
from plugins.seo.graph.articles import author
from plugins.seo.graph.node import Node, known, place_id, publisher_id, reference, town_id
from plugins.seo.graph.pages import web_page
from plugins.seo.graph.places import place


def listing(page: Page, content: Listing, site: Site) -> Iterator[Node]:
    """A channel, topic, month or place as a collection; a byline as a profile."""
    if content.person:
        yield _profile(page, content, content.person, site)
        return
    about = reference(place_id(content.place, site)) if content.place else None
    stories = _items([teaser.address for teaser in content.teasers], site)
    yield web_page(page, site, "CollectionPage") | known(about=about, mainEntity=stories)
    if content.place:
        yield place(content.place, content, site)


def directory(page: Page, content: Directory, site: Site) -> Node:
    addresses = [entry.address for group in content.groups for entry in group.entries]
    return web_page(page, site, "CollectionPage") | known(mainEntity=_items(addresses, site))


def front(page: Page, content: Front, site: Site) -> Node:
    """The home page: about the town, with its newest stories."""
    lead = (content.lead,) if content.lead else ()
    shown: tuple[Teaser, ...] = (*lead, *content.seconds, *content.newest)
    return (
        web_page(page, site, "CollectionPage")
        | {"about": reference(town_id(site))}
        | known(mainEntity=_items([teaser.address for teaser in shown], site))
    )


def _profile(page: Page, content: Listing, person: Person, site: Site) -> Node:
    """Google, ProfilePage: the main entity is who the page is about."""
    about = author(person, site) | known(description=person.bio)
    if person.kind != "organisation":
        about |= known(jobTitle=person.role) | {"worksFor": reference(publisher_id(site))}
    works = [
        {"@type": "CreativeWork", "name": teaser.title, "url": site.absolute(teaser.address)}
        for teaser in content.teasers
    ]
    return web_page(page, site, "ProfilePage") | known(mainEntity=about, hasPart=works)


def _items(addresses: list[str], site: Site) -> Node | None:
    if not addresses:
        return None
    return {
        "@type": "ItemList",
        "numberOfItems": len(addresses),
        "itemListElement": [
            {"@type": "ListItem", "position": position, "url": site.absolute(address)}
            for position, address in enumerate(addresses, start=1)
        ],
    }

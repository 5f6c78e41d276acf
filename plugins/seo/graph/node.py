"""Nodes of the graph, and the names by which they know each other across the whole site."""

from plugins.newsroom.page import Page
from plugins.newsroom.site import Site
from plugins.newsroom.story import Person, Place
from plugins.newsroom.teaser import Rendition

Node = dict[str, object]


def publisher_id(site: Site) -> str:
    return site.absolute("/#redaksi")


def website_id(site: Site) -> str:
    return site.absolute("/#situs")


def town_id(site: Site) -> str:
    return site.absolute("/#kota")


def page_id(address: str, site: Site) -> str:
    return site.absolute(f"{address}#halaman")


def trail_id(page: Page, site: Site) -> str:
    return site.absolute(f"{page.address}#jejak")


def place_id(place: Place, site: Site) -> str:
    return site.absolute(f"{place.address}#tempat")


def person_id(person: Person, site: Site) -> str:
    return site.absolute(f"{person.address}#penulis")


def reference(identity: str) -> Node:
    """A node that is described elsewhere, here or on another page."""
    return {"@id": identity}


def known(**properties: object) -> Node:
    """The properties that have a value."""
    return {name: value for name, value in properties.items() if value not in (None, "", (), [])}


def image(file: Rendition, site: Site) -> Node:
    return {
        "@type": "ImageObject",
        "url": site.absolute(file.address),
        "width": file.width,
        "height": file.height,
    }

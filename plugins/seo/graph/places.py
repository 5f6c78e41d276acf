"""Kecamatan, landmarks, the town and the regency as schema.org knows places."""

from plugins.newsroom.page import Listing
from plugins.newsroom.site import Site
from plugins.newsroom.story import Place
from plugins.seo.graph.newsroom import address, geo
from plugins.seo.graph.node import Node, known, place_id, reference, town_id

KINDS = {
    "kabupaten": "AdministrativeArea",
    "kecamatan": "AdministrativeArea",
    "kota": "City",
    "landmark": "TouristAttraction",
}
CODES = "Kode wilayah administrasi (Kepmendagri)"


def place(known_place: Place, listing: Listing, site: Site) -> Node:
    """A place with what is known of it; its surroundings are the listing's."""
    is_town = known_place.name == site.town.name and known_place.kind == "kota"
    return {
        "@type": KINDS.get(known_place.kind, "Place"),
        "@id": place_id(known_place, site),
        "name": known_place.name,
        "url": site.absolute(known_place.address),
        "address": address(site.town, known_place.seat or known_place.name),
    } | known(
        description=known_place.summary,
        geo=_geo(known_place),
        identifier=_code(known_place),
        containedInPlace=_around(listing, site),
        sameAs=[*known_place.same_as, *([town_id(site)] if is_town else [])],
    )


def _geo(known_place: Place) -> Node | None:
    if known_place.latitude is None or known_place.longitude is None:
        return None
    return geo(known_place.latitude, known_place.longitude)


def _code(known_place: Place) -> Node | None:
    if not known_place.code:
        return None
    return {"@type": "PropertyValue", "propertyID": CODES, "value": known_place.code}


def _around(listing: Listing, site: Site) -> Node | None:
    """The place around it, whose page describes it."""
    if listing.within is None:
        return None
    return reference(site.absolute(f"{listing.within.address}#tempat"))

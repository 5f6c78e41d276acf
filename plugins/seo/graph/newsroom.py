"""Who publishes, and the website that it publishes."""

from plugins.newsroom.site import LOGO, LOGO_SIDE, Site, Town
from plugins.seo.graph.node import Node, known, publisher_id, reference, town_id, website_id


def publisher(site: Site) -> Node:
    """Google, Article: the publisher's logo; platform_rules: the policies of a newsroom."""
    return {
        "@type": "NewsMediaOrganization",
        "@id": publisher_id(site),
        "name": site.name,
        "url": site.absolute("/"),
        "description": site.description,
        "logo": {
            "@type": "ImageObject",
            "url": site.absolute(LOGO),
            "width": LOGO_SIDE,
            "height": LOGO_SIDE,
        },
        "areaServed": reference(town_id(site)),
        **{name: site.absolute(address) for name, address in site.policies},
    }


def website(site: Site) -> Node:
    return {
        "@type": "WebSite",
        "@id": website_id(site),
        "url": site.absolute("/"),
        "name": site.name,
        "description": site.description,
        "inLanguage": site.language,
        "about": reference(town_id(site)),
        "publisher": reference(publisher_id(site)),
    } | known(potentialAction=_search(site))


def _search(site: Site) -> Node | None:
    """schema.org, SearchAction: where the words go that somebody searches for."""
    if not site.search:
        return None
    return {
        "@type": "SearchAction",
        "target": {
            "@type": "EntryPoint",
            "urlTemplate": f"{site.absolute(site.search)}?q={{search_term_string}}",
        },
        "query-input": "required name=search_term_string",
    }


def town(site: Site) -> Node:
    """The place that the whole hub is about."""
    return {
        "@type": "City",
        "@id": town_id(site),
        "name": site.town.name,
        "address": address(site.town),
        "geo": geo(site.town.latitude, site.town.longitude),
        "containedInPlace": {
            "@type": "AdministrativeArea",
            "name": f"{site.town.regency}, {site.town.province}",
        },
    }


def address(town: Town, locality: str = "") -> Node:
    """A postal address as far as it is known; `locality` defaults to the town."""
    return {
        "@type": "PostalAddress",
        "addressLocality": locality or town.name,
        "addressRegion": town.province,
        "addressCountry": town.country,
    }


def geo(latitude: float, longitude: float) -> Node:
    return {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}

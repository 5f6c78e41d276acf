"""What every page is: a web page that knows its site, its way home and its languages."""

from plugins.newsroom.page import Page
from plugins.newsroom.site import Site
from plugins.seo.graph.node import (
    Node,
    known,
    page_id,
    reference,
    trail_id,
    website_id,
)


def web_page(page: Page, site: Site, kind: str = "WebPage") -> Node:
    return {
        "@type": kind,
        "@id": page_id(page.address, site),
        "url": site.absolute(page.address),
        "name": page.title,
        "description": page.description,
        "inLanguage": page.lang,
        "isPartOf": reference(website_id(site)),
    } | known(
        dateModified=page.modified.isoformat() if page.modified else None,
        breadcrumb=reference(trail_id(page, site)) if len(page.trail) > 1 else None,
        primaryImageOfPage=_card(page, site),
    )


def breadcrumbs(page: Page, site: Site) -> list[Node]:
    """Google, Breadcrumb: at least two items, positions from 1."""
    if len(page.trail) < 2:
        return []
    return [
        {
            "@type": "BreadcrumbList",
            "@id": trail_id(page, site),
            "itemListElement": [
                {
                    "@type": "ListItem",
                    "position": position,
                    "name": link.text,
                    "item": site.absolute(link.address),
                }
                for position, link in enumerate(page.trail, start=1)
            ],
        }
    ]


def _card(page: Page, site: Site) -> Node | None:
    if page.card is None:
        return None
    return {
        "@type": "ImageObject",
        "url": site.absolute(page.card.address),
        "width": page.card.width,
        "height": page.card.height,
    }

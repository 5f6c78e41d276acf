"""A page as schema.org sees it: one linked graph, safe inside a script element."""

import json
from collections.abc import Iterator

from plugins.newsroom.page import Article, Directory, Front, Kind, Listing, Page
from plugins.newsroom.site import Site
from plugins.seo.graph.articles import article
from plugins.seo.graph.lists import directory, front, listing
from plugins.seo.graph.newsroom import publisher, town, website
from plugins.seo.graph.node import Node
from plugins.seo.graph.pages import breadcrumbs, web_page

ESCAPES = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}
"""So that `</script>` in a headline cannot end the element."""


def document(page: Page, site: Site) -> str:
    """The page's graph as one JSON document; empty for pages that stand for others."""
    if page.kind in (Kind.NOT_FOUND, Kind.OFFLINE):
        return ""
    house = (publisher(site), website(site), town(site))
    graph = [*house, *_about(page, site), *breadcrumbs(page, site)]
    text = json.dumps(
        {"@context": "https://schema.org", "@graph": graph},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return text.translate(ESCAPES)


def _about(page: Page, site: Site) -> Iterator[Node]:
    match page.content:
        case Article() as content:
            yield from article(page, content, site)
        case Listing() as content:
            yield from listing(page, content, site)
        case Directory() as content:
            yield directory(page, content, site)
        case Front() as content:
            yield front(page, content, site)
        case _:
            yield web_page(page, site)

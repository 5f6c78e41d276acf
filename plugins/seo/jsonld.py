"""A page as schema.org sees it: one linked graph, safe inside a script element."""

import json
from collections.abc import Iterator, Mapping

from plugins.newsroom.page import Article, Kind, Listing, Page
from plugins.newsroom.site import Site
from plugins.newsroom.story import Person, Place, Story

Node = dict[str, object]

ESCAPES = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}
"""So that `</script>` in a headline cannot end the element."""

POLICIES: Mapping[str, str] = {
    "publishingPrinciples": "/pedoman/",
    "correctionsPolicy": "/koreksi/",
    "ethicsPolicy": "/pedoman/",
    "ownershipFundingInfo": "/tentang/",
    "actionableFeedbackPolicy": "/hak-jawab/",
}


def document(page: Page, site: Site) -> str:
    """The page's graph as one JSON document."""
    graph = [_publisher(site), _website(site), *_about(page, site), *_breadcrumbs(page, site)]
    text = json.dumps(
        {"@context": "https://schema.org", "@graph": graph},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return text.translate(ESCAPES)


def _publisher(site: Site) -> Node:
    return {
        "@type": "NewsMediaOrganization",
        "@id": site.absolute("/#redaksi"),
        "name": site.name,
        "url": site.absolute("/"),
        "description": site.description,
        "areaServed": {
            "@type": "AdministrativeArea",
            "name": f"{site.town.regency}, {site.town.province}",
        },
        **{policy: site.absolute(address) for policy, address in POLICIES.items()},
    }


def _website(site: Site) -> Node:
    return {
        "@type": "WebSite",
        "@id": site.absolute("/#situs"),
        "url": site.absolute("/"),
        "name": site.name,
        "inLanguage": site.language,
        "publisher": {"@id": site.absolute("/#redaksi")},
    }


def _about(page: Page, site: Site) -> Iterator[Node]:
    content = page.content
    if page.kind in {Kind.STORY, Kind.PAGE} and isinstance(content, Article):
        yield _article(page, content, site)
    elif isinstance(content, Listing):
        yield _collection(page, content, site)
        if content.place:
            yield _place(content.place, site)
    elif page.kind is Kind.DIRECTORY:
        yield _web_page(page, site, "CollectionPage")


def _web_page(page: Page, site: Site, kind: str) -> Node:
    return {
        "@type": kind,
        "@id": site.absolute(f"{page.address}#halaman"),
        "url": site.absolute(page.address),
        "name": page.title,
        "description": page.description,
        "inLanguage": page.lang,
        "isPartOf": {"@id": site.absolute("/#situs")},
    }


def _article(page: Page, article: Article, site: Site) -> Node:
    story = article.story
    kind = "NewsArticle" if page.kind is Kind.STORY else "Article" if story.channel else "WebPage"
    node = _web_page(page, site, kind) | {
        "mainEntityOfPage": site.absolute(page.address),
        "datePublished": story.published.isoformat(),
        "dateModified": story.modified.isoformat(),
        "publisher": {"@id": site.absolute("/#redaksi")},
        "isAccessibleForFree": True,
        "license": site.licence.address,
    }
    if kind != "WebPage":
        node |= {"headline": story.title, "wordCount": story.words}
        if story.authors:
            node["author"] = [_author(person, site) for person in story.authors]
        if story.channel:
            node["articleSection"] = story.channel.name
    if article.picture:
        node["image"] = [site.absolute(article.picture.renditions[-1].address)]
    return node | dict(_details(story, site))


def _details(story: Story, site: Site) -> Iterator[tuple[str, object]]:
    if story.topics:
        yield "keywords", [topic.name for topic in story.topics]
    if story.places:
        yield "contentLocation", [_reference(place, site) for place in story.places]
    if story.sources:
        yield (
            "citation",
            [
                {"@type": "CreativeWork", "name": source.name}
                | ({"url": source.url} if source.url else {})
                for source in story.sources
            ],
        )
    if story.corrections:
        yield (
            "correction",
            [
                {
                    "@type": "CorrectionComment",
                    "text": correction.text,
                    "datePublished": correction.day.isoformat(),
                }
                for correction in story.corrections
            ],
        )


def _author(person: Person, site: Site) -> Node:
    return {
        "@type": "Organization" if person.kind == "organisation" else "Person",
        "name": person.name,
        "url": site.absolute(person.address),
    }


def _reference(place: Place, site: Site) -> Node:
    return {
        "@type": "Place",
        "@id": site.absolute(f"{place.address}#tempat"),
        "name": place.name,
        "url": site.absolute(place.address),
    }


def _place(place: Place, site: Site) -> Node:
    node = _reference(place, site)
    if place.summary:
        node["description"] = place.summary
    if place.latitude is not None and place.longitude is not None:
        node["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": place.latitude,
            "longitude": place.longitude,
        }
    if place.same_as:
        node["sameAs"] = list(place.same_as)
    return node


def _collection(page: Page, listing: Listing, site: Site) -> Node:
    kind = "ProfilePage" if listing.person else "CollectionPage"
    node = _web_page(page, site, kind)
    if listing.person:
        node["mainEntity"] = _author(listing.person, site)
    elif listing.place:
        node["about"] = {"@id": site.absolute(f"{listing.place.address}#tempat")}
    if listing.teasers and not listing.person:
        node["mainEntity"] = {
            "@type": "ItemList",
            "numberOfItems": len(listing.teasers),
            "itemListElement": [
                {"@type": "ListItem", "position": position, "url": site.absolute(teaser.address)}
                for position, teaser in enumerate(listing.teasers, start=1)
            ],
        }
    return node


def _breadcrumbs(page: Page, site: Site) -> Iterator[Node]:
    if len(page.trail) > 1:
        yield {
            "@type": "BreadcrumbList",
            "@id": site.absolute(f"{page.address}#jejak"),
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

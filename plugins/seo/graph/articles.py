"""Stories and standing pages as search engines want them described (Google, Article)."""

from collections.abc import Iterator

from plugins.newsroom.page import Article, Kind, Page
from plugins.newsroom.site import Site
from plugins.newsroom.story import Event, Person, Source, Story
from plugins.newsroom.text import shortened
from plugins.seo.graph.newsroom import address
from plugins.seo.graph.node import (
    Node,
    image,
    known,
    page_id,
    person_id,
    place_id,
    publisher_id,
    reference,
    website_id,
)
from plugins.seo.graph.pages import web_page

HEADLINE = 110
"""Characters; longer headlines may be cut (Google, Article)."""


def article(page: Page, content: Article, site: Site) -> Iterator[Node]:
    """The story, and the event that it tells of."""
    story = content.story
    if story.channel is None:
        yield web_page(page, site) | {"publisher": reference(publisher_id(site))}
        return
    kind = "NewsArticle" if page.kind is Kind.STORY else "Article"
    yield web_page(page, site, kind) | _article(page, content, site)
    if story.event:
        yield _event(story.event, page, content, site)


def author(person: Person, site: Site) -> Node:
    """Name only, with the page where more is said (Google, Article)."""
    return {
        "@type": "Organization" if person.kind == "organisation" else "Person",
        "@id": person_id(person, site),
        "name": person.name,
        "url": site.absolute(person.address),
    }


def _article(page: Page, content: Article, site: Site) -> Node:
    story = content.story
    return {
        "headline": shortened(story.title, HEADLINE),
        "mainEntityOfPage": site.absolute(page.address),
        "datePublished": story.published.isoformat(),
        "dateModified": story.modified.isoformat(),
        "publisher": reference(publisher_id(site)),
        "isAccessibleForFree": True,
        "license": site.licence.address,
        "wordCount": story.words,
        "timeRequired": f"PT{content.minutes}M",
        "articleSection": story.channel.name if story.channel else "",
    } | known(
        image=[image(crop, site) for crop in content.crops],
        thumbnailUrl=site.absolute(content.crops[-1].address) if content.crops else None,
        author=[author(person, site) for person in story.authors],
        keywords=[topic.name for topic in story.topics],
        contentLocation=[reference(place_id(place, site)) for place in story.places],
        citation=[_citation(source) for source in story.sources],
        correction=_corrections(story),
        translationOfWork=_original(page, site),
        workTranslation=_translations(page, site),
    )


def _citation(source: Source) -> Node:
    return {"@type": "CreativeWork", "name": source.name} | known(url=source.url)


def _corrections(story: Story) -> list[Node]:
    return [
        {
            "@type": "CorrectionComment",
            "text": correction.text,
            "datePublished": correction.day.isoformat(),
        }
        for correction in story.corrections
    ]


def _original(page: Page, site: Site) -> Node | None:
    """What this page translates: the version in the hub's own language."""
    first = page.translations[0] if page.translations else None
    if first is None or page.lang == site.language:
        return None
    return reference(page_id(first.address, site))


def _translations(page: Page, site: Site) -> list[Node]:
    if page.lang != site.language:
        return []
    return [reference(page_id(link.address, site)) for link in page.translations[1:]]


def _event(event: Event, page: Page, content: Article, site: Site) -> Node:
    """Google, Event: name, startDate and location with an address are required."""
    place = content.story.places[0] if content.story.places else None
    return {
        "@type": "Event",
        "@id": site.absolute(f"{page.address}#acara"),
        "name": page.title,
        "description": page.description,
        "startDate": event.start.isoformat(),
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {
            "@type": "Place",
            "name": event.venue or (place.name if place else site.town.name),
            "address": address(site.town, place.name if place else ""),
        },
        "isPartOf": reference(website_id(site)),
        "mainEntityOfPage": site.absolute(page.address),
    } | known(
        endDate=event.end.isoformat() if event.end else None,
        image=[site.absolute(crop.address) for crop in content.crops],
    )

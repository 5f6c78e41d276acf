"""JSON Feed 1.1, as jsonfeed.org/version/1.1 has it."""

import json

from plugins.feeds.feed import Channel, Item

VERSION = "https://jsonfeed.org/version/1.1"
MIME = "application/feed+json"


def json_feed(channel: Channel, items: tuple[Item, ...]) -> bytes:
    """The feed; keys without a value are left out, as the format asks."""
    feed = {
        "version": VERSION,
        "title": channel.title,
        "home_page_url": channel.address,
        "feed_url": channel.feed,
        "description": channel.description,
        "icon": channel.image,
        "language": channel.language,
        "hubs": [{"type": "WebSub", "url": channel.hub}] if channel.hub else [],
        "items": [_item(item) for item in items],
    }
    told = {name: value for name, value in feed.items() if value or name == "items"}
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _item(item: Item) -> dict[str, object]:
    told = {
        "id": item.address,
        "url": item.address,
        "title": item.title,
        "content_html": item.html,
        "summary": item.summary,
        "image": item.image.address if item.image else "",
        "banner_image": item.preview,
        "date_published": item.published.isoformat(),
        "date_modified": item.modified.isoformat() if item.modified > item.published else "",
        "authors": [{"name": author.name, "url": author.address} for author in item.authors],
        "tags": list(item.categories),
        "language": item.language,
    }
    return {name: value for name, value in told.items() if value}

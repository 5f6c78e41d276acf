"""What announcing needs, published with the edition: the key, and what every page says.

`python3 tasks.py umumkan` compares the digests with those it announced last. They are taken
from the page's own values, so that neither a neighbour nor a new style counts as a change.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import partial
from html import unescape
from pathlib import PurePosixPath

from plugins.newsroom.announcing import Announcing
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob, Note
from plugins.newsroom.page import Article, Directory, Front, Listing, Page

FILE = "_hosting/isi.json"
TAG = re.compile(r"<[^>]*>")


def announcing_jobs(edition: Edition, announcing: Announcing) -> Iterator[FileJob]:
    """The digests of the pages that may be found, and the key where there is one."""
    pages = dict(edition.noted(WORDS))
    said = {
        "site": edition.newspaper.site.url,
        "indexnow_key": announcing.indexnow_key,
        "websub_hub": announcing.websub_hub,
    }
    yield FileJob(
        path=PurePosixPath(FILE),
        digest=digest(FILE, said, "\n".join([f"{page} {own}" for page, own in pages.items()])),
        make=partial(_written, {**said, "pages": pages}),
    )
    if announcing.indexnow_key:
        key = announcing.indexnow_key.encode()
        yield FileJob(
            path=PurePosixPath(f"{announcing.indexnow_key}.txt"),
            digest=digest(key),
            make=partial(bytes, key),
        )


def words_digest(page: Page) -> str | None:
    """Of the page's title and own words; None for one that is not to be found or only passes on."""
    words = own_words(page) if page.indexable else None
    return None if words is None else digest(page.title, words)


def own_words(page: Page) -> tuple[str, ...] | None:
    """What the page itself says; None for the later pages of a list, which only pass on."""
    match page.content:
        case Article(story=story):
            notes = (correction.text for correction in story.corrections)
            sources = (f"{source.name} {source.url}" for source in story.sources)
            event = digest(story.event) if story.event else ""
            return page.description, _plain(story.html), *notes, *sources, event
        case Listing(pager=pager) as listing:
            return _of_list(listing) if pager.front else None
        case Directory(intro=intro):
            return page.description, _plain(intro)
        case Front():
            return (page.description,)
        case _:
            return None


def _of_list(listing: Listing) -> tuple[str, ...]:
    """Not its description, which counts the stories."""
    channel, place, person = listing.channel, listing.place, listing.person
    return (
        _plain(listing.intro),
        channel.description if channel else "",
        digest(place) if place else "",
        f"{person.role} {person.bio}" if person else "",
    )


def _plain(html: str) -> str:
    return " ".join(unescape(TAG.sub(" ", html)).split())


def _written(said: Mapping[str, object]) -> bytes:
    return (json.dumps(said, indent=1, sort_keys=True) + "\n").encode()


WORDS = Note(name="seo.words", kind=str, take=words_digest)

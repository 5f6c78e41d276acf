"""Two stories cannot stand at one address, nor a story where the hub itself stands."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import partial

from plugins.bridge.addresses import Addresses
from plugins.newsroom.findings import Finding
from plugins.newsroom.story import Shelf, Story
from plugins.newsroom.text import slugify

FURNITURE = frozenset(
    "404 aset bagikan cari en feed foto ikon kartu luring news pagefind robots.txt sitemap "
    "umpan".split()
)
"""Top addresses that the hub keeps for its own files, now and in planned editions."""


def clashes(
    stories: Iterable[Story], addresses: Addresses, published: Mapping[str, str] | None = None
) -> Iterator[Finding]:
    """A finding for each story whose address, old or new, is taken; it names both files.

    Whoever had an address first keeps it: the file that `published` has for it, else the one that
    is called so, else the older story. A newcomer takes nobody's place.
    """
    stories = sorted(stories, key=partial(_lateness, published=published or {}))
    languages = {slugify(story.lang) for story in stories if story.shelf is Shelf.STORIES}
    reserved = FURNITURE | addresses.first_segments()
    owners: dict[str, Story] = {}
    for story in stories:
        if _is_reserved(story, reserved, languages):
            yield _reserved(story)
        owner = owners.setdefault(story.address, story)
        if owner is not story:
            yield _twice(story, owner, story.address)
    # Only now: nobody loses an address to one that wants it for an old address of its own.
    translations: dict[tuple[str, str, str], Story] = {}
    for story in stories:
        for address in dict.fromkeys(story.aliases):
            owner = owners.setdefault(address, story)
            if owner is not story:
                yield _twice(story, owner, address)
        if story.original:
            version = story.shelf, story.original, story.lang
            owner = translations.setdefault(version, story)
            if owner is not story:
                yield _translated_twice(story, owner)


def _lateness(story: Story, published: Mapping[str, str]) -> tuple[bool, bool, datetime, str]:
    was_first = published.get(story.address) == story.path
    is_called_so = story.path.endswith(f"/{story.slug}.md")
    return not was_first, not is_called_so, story.published, story.path


def _is_reserved(story: Story, reserved: frozenset[str], languages: set[str]) -> bool:
    """Whether it would stand in a folder of the hub's, at the top or at that of its language."""
    first, *rest = story.address.strip("/").split("/")
    if first == slugify(story.lang) and len(rest) == 1:
        return rest[0] in reserved
    return not rest and (first in reserved or first in languages)


def _reserved(story: Story) -> Finding:
    return Finding(
        path=story.path,
        code="alamat-terpakai",
        problem=f"Alamat {story.address} dipakai oleh situs ini sendiri.",
        remedy="Pilih “slug:” lain.",
        example=f"slug: {story.slug}-kita",
    )


def _twice(story: Story, owner: Story, address: str) -> Finding:
    return Finding(
        path=story.path,
        code="alamat-kembar",
        problem=f"Alamat {address} sudah dipakai oleh {owner.path}.",
        remedy="Beri salah satunya “slug:” yang lain.",
        example=f"slug: {story.slug}-{story.published:%Y}",
    )


def _translated_twice(story: Story, owner: Story) -> Finding:
    return Finding(
        path=story.path,
        code="terjemahan-kembar",
        problem=f"Berita “{story.original}” sudah diterjemahkan ke bahasa ini di {owner.path}.",
        remedy="Sisakan satu terjemahan, atau perbaiki baris “translation:” dan “lang:”.",
    )

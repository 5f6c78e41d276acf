"""Two stories cannot stand at one address, nor a story where the hub itself stands."""

from collections.abc import Iterable, Iterator

from plugins.bridge.settings import Addresses
from plugins.newsroom.findings import Finding
from plugins.newsroom.story import Story

FURNITURE = frozenset(
    "404 aset bagikan cari en feed foto ikon kartu luring news pagefind robots.txt sitemap "
    "umpan".split()
)
"""Top addresses that the hub keeps for its own files, now and in planned editions."""


def clashes(stories: Iterable[Story], addresses: Addresses) -> Iterator[Finding]:
    """A finding for each story whose address, old or new, is taken; it names both files."""
    reserved = FURNITURE | addresses.first_segments()
    owners: dict[str, Story] = {}
    for story in stories:
        if _first(story.address) in reserved and story.address.count("/") == 2:
            yield _reserved(story)
        for address in dict.fromkeys((story.address, *story.aliases)):
            owner = owners.setdefault(address, story)
            if owner is not story:
                yield _twice(story, owner, address)


def _first(address: str) -> str:
    return address.split("/")[1]


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

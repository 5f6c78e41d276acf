"""The feeds that follow a list: which formats there are and where they stand."""

from dataclasses import dataclass

from plugins.newsroom.site import Site

NAMES = {"rss": "rss.xml", "atom": "atom.xml", "json": "feed.json"}
"""Formats, and their files beside the list."""
MIMES = {
    "rss": "application/rss+xml",
    "atom": "application/atom+xml",
    "json": "application/feed+json",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One feed in one format."""

    format: str
    address: str

    @property
    def mime(self) -> str:
        return MIMES[self.format]


def feeds_at(address: str, site: Site) -> tuple[Feed, ...]:
    """The feeds of the list at `address`, RSS first; none where nobody writes any."""
    if not site.followed:
        return ()
    return tuple(Feed(format=kind, address=f"{address}{name}") for kind, name in NAMES.items())

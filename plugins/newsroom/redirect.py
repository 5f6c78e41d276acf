"""An old address and where it leads now: addresses that were published once are kept for ever."""

import re
from dataclasses import dataclass

from plugins.newsroom.paths import trouble_with_name

PLAIN = re.compile(
    r"/(?:[A-Za-z0-9~][\w.~-]*/)*(?:[A-Za-z0-9~][\w.~-]*(?:/|\.html?))", flags=re.ASCII
)
"""From the root; nothing hidden, encoded or climbing; a folder, or a file that browsers show."""
LONGEST = 300
"""Characters: two of them fit every host's rule (Cloudflare Pages: 1,000 a line)."""
FOLDERS = frozenset("aset foto ikon kartu pagefind sitemap umpan".split())
"""Top folders of the hub's own files; of pages the edition itself knows."""
FILES = frozenset(
    "404.html atom.xml cname favicon.ico feed.json index.html manifest.sha256 manifest.webmanifest "
    "robots.txt rss.xml sitemap.xml sw.js".split()
)
"""Files of the hub: no folder beside or below a page may have such a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """`old` leads to `new`, both from the root; written in `path` on `line` (0: unknown)."""

    old: str
    new: str
    path: str
    line: int = 0
    note: str = ""


def is_plain(address: str) -> bool:
    """Whether every host understands the address alike, so that it can be kept by a file."""
    return (
        len(address) <= LONGEST
        and PLAIN.fullmatch(address) is not None
        and not any(map(trouble_with_name, address.strip("/").split("/")))
    )


def is_taken(address: str) -> bool:
    """Whether a page at the address, from the root, would stand among the hub's own files."""
    *folders, _ = address.lower().removeprefix("/").split("/")
    return bool(folders) and (folders[0] in FOLDERS or not FILES.isdisjoint(folders))

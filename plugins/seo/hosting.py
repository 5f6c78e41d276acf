"""Old addresses as rules for hosts that answer with a true 301 instead of a page.

Servers of one's own get theirs with their whole configuration (plugins/security).
"""

from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath
from urllib.parse import quote

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob
from plugins.newsroom.redirect import is_plain

Pairs = tuple[tuple[str, str], ...]
"""(old, new), both as they stand behind the host's name."""
RULES = "_redirects"


def hosting_jobs(edition: Edition) -> Iterator[FileJob]:
    """`_redirects`, if an address has moved."""
    # The path of SITEURL is its owner's word, and a line here ends at the first space.
    base = quote(edition.newspaper.site.base, safe="/%~")
    pairs = tuple(
        sorted(
            (f"{base}{redirect.old}", f"{base}{redirect.new}")
            for redirect in edition.newspaper.redirects
            # The bridge has told of all others.
            if is_plain(redirect.old) and (redirect.new == "/" or is_plain(redirect.new))
        )
    )
    if pairs:
        text = netlify(pairs).encode()
        yield FileJob(
            path=PurePosixPath(RULES), digest=digest(RULES, text), make=partial(bytes, text)
        )


def netlify(pairs: Pairs) -> str:
    """A plain 301 for Netlify and Cloudflare, who refuses Netlify's forced "301!"."""
    return "".join(f"{old} {new} 301\n" for old, new in pairs)

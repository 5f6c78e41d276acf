"""What programs that visit the site may read: everything, the pages for sharing included.

A page that must not be found says `noindex`, and that has to be seen to be heeded.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob
from plugins.seo.sitemap import INDEX


def robots_job(edition: Edition) -> Iterator[FileJob]:
    """robots.txt; crawlers heed it only where the site stands at the root of its host."""
    address = edition.newspaper.site.absolute(f"/{INDEX}")
    text = f"User-agent: *\nAllow: /\n\nSitemap: {address}\n".encode()
    yield FileJob(
        path=PurePosixPath("robots.txt"),
        digest=digest("robots.txt", text),
        make=partial(bytes, text),
    )

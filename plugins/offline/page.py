"""The page for readers without a connection; what they have read is listed by the browser."""

from collections.abc import Iterator

from plugins.newsroom.edition import Studio
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Directory, Kind, Page

ADDRESS = "/luring/"


def offline_pages(newspaper: Newspaper, _: Studio) -> Iterator[Page]:
    """One page, which no edition changes: a telephone keeps it for long."""
    site = newspaper.site
    say = site.words.of(site.language)
    yield Page(
        kind=Kind.OFFLINE,
        address=ADDRESS,
        title=say("Tanpa sambungan"),
        description=say("Yang sudah pernah dibuka di gawai ini tetap dapat dibaca."),
        indexable=False,
        lang=site.language,
        content=Directory(groups=()),
    )

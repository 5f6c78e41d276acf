"""The page for readers without a connection; what they have read is listed by the browser."""

from collections.abc import Iterator

from plugins.newsroom.edition import Plan, Studio, planned
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Directory, Kind, Page
from plugins.newsroom.site import Site

ADDRESS = "/luring/"


def offline_pages(newspaper: Newspaper, _: Studio) -> Iterator[Plan]:
    """One page, which no edition changes: a telephone keeps it for long."""
    yield planned(ADDRESS, offline_page, site=newspaper.site)


def offline_page(*, site: Site) -> Page:
    """What stands there until the browser adds its list."""
    say = site.words.of(site.language)
    return Page(
        kind=Kind.OFFLINE,
        address=ADDRESS,
        title=say("Tanpa sambungan"),
        description=say("Yang sudah pernah dibuka di gawai ini tetap dapat dibaca."),
        indexable=False,
        lang=site.language,
        content=Directory(groups=()),
    )

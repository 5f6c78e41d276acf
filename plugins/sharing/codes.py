"""QR codes for print: dark modules on whatever paper there is, as SVG through segno."""

import io
from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath

import segno

from plugins.newsroom.digest import short_digest
from plugins.newsroom.edition import BatchJob, Edition
from plugins.newsroom.kit import Kit
from plugins.sharing.links import tagged

QUIET = 4
"""Modules of quiet zone around the code, as ISO/IEC 18004 asks."""
SOURCE, MEDIUM = "qr", "cetak"


def code_address(kit: str, link: str) -> str:
    """Where the code of the kit at the address `kit` lies; a new link is a new address."""
    name = kit.rstrip("/").rpartition("/")[2]
    return f"{kit}qr-{name}-{short_digest(segno.__version__, QUIET, printed(link))}.svg"


def printed(link: str) -> str:
    """What the code says: the story's address, which tells that paper led to it."""
    return tagged(link, SOURCE, MEDIUM)


def code_jobs(edition: Edition) -> Iterator[BatchJob]:
    """The code of each kit; kept between builds, for one takes as long as a page."""
    for page in edition.pages:
        if isinstance(page.content, Kit):
            path = PurePosixPath(page.content.qr.lstrip("/"))
            yield BatchJob(paths=(path,), make=partial(drawn, page.content.link))


def drawn(link: str) -> tuple[bytes]:
    """The code of a story's absolute address: level M, 15 % of it may be damaged."""
    out = io.BytesIO()
    code = segno.make(printed(link), error="m", micro=False, boost_error=False)
    code.save(
        out,
        kind="svg",
        border=QUIET,
        light=None,
        omitsize=True,
        xmldecl=False,
        svgclass=None,
        lineclass=None,
    )
    return (out.getvalue(),)

"""QR codes for print: dark modules on whatever paper there is, as SVG through segno."""

import io
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import PurePosixPath

import segno

from plugins.newsroom.digest import short_digest
from plugins.newsroom.edition import BatchJob, Claim
from plugins.newsroom.kit import Kit
from plugins.newsroom.page import Page
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


def claims_of(page: Page) -> Iterator[Claim]:
    """The code of a kit's page; kept between builds, for one takes as long as a page."""
    if isinstance(page.content, Kit):
        path = page.content.qr.lstrip("/")
        yield Claim(name=path, paths=(PurePosixPath(path),), order=page.content.link)


def batches_of(claims: Sequence[Claim]) -> Iterator[BatchJob]:
    """Codes share nothing: each is a job."""
    for claim in claims:
        yield BatchJob(paths=claim.paths, make=partial(drawn, str(claim.order)))


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

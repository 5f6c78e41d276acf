"""Satire as a source, and satire spoken of."""

from tests.editorial.cases import paragraph, story


def cited(url: str) -> str:
    return f"[{{name: Kabar kota, url: '{url}', accessed: 2026-11-01}}]"


FAILS = [
    story(sources=cited("https://www.theonion.com/kisah-1")),
    story(sources=cited("https://posronda.net/2016/kabar")),
    paragraph("Kisahnya dimuat [di sini](https://babylonbee.com/news/kabar)."),
]
PASSES = [
    story(),
    story(sources=cited("https://kalteng.antaranews.com/berita/291101")),
    paragraph("Kabar itu berasal dari The Onion, media satire, lalu beredar tanpa keterangan."),
]

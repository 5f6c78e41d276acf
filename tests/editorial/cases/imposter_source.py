"""Addresses that imitate a known medium, and the media themselves."""

from tests.editorial.cases import paragraph, story


def cited(url: str) -> str:
    return f"[{{name: Kabar kota, url: '{url}', accessed: 2026-11-01}}]"


FAILS = [
    story(sources=cited("https://www.detlk.com/kalimantan/1")),
    story(sources=cited("https://kompas.co.id.xyz/berita/1")),
    story(sources=cited("https://antaranews-kalteng.com/berita/1")),
    story(sources=cited("https://kalteng.antaranews.com.kabar.top/berita/1")),
    story(sources=cited("https://liputan66.com/berita")),
    story(sources=cited("https://detik.blogspot.com/1")),
    paragraph("Kabarnya dimuat [di sini](https://tribunnevvs.com/1)."),
    paragraph("Kabarnya dimuat [di sini](https://xn--dtik-bpa.com/1)."),
]
PASSES = [
    story(),
    story(sources=cited("https://www.detik.com/kalimantan/wisata/d-8098714")),
    story(sources=cited("https://kaltengpos.jawapos.com/berita/1")),
    story(sources=cited("https://kalteng.tribunnews.com/2020/01/07/1")),
    story(sources=cited("https://beritasampit.my.id/2015/02/19/ikon")),
    story(sources=cited("https://suara-kampus.ac.id/1")),
    story(sources=cited("https://web.archive.org/web/2020/https://www.kompas.com/1")),
    story(sources=cited("https://travel.tempo.co/read/1")),
    story(sources=cited("bukan alamat")),
]

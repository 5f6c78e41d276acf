"""Stories that rest on one house, and on two."""

from tests.editorial.cases import story


def sources(*given: tuple[str, str]) -> str:
    return "".join(
        f"\n  - {{name: '{name}', url: '{url}', accessed: 2026-11-01}}" for name, url in given
    )


FAILS = [
    story(sources=sources(("Radar Sampit", "https://www.radarsampit.com/berita/1"))),
    story(
        sources=sources(
            ("ANTARA Kalteng", "https://kalteng.antaranews.com/berita/1"),
            ("ANTARA Jatim", "https://jatim.antaranews.com/berita/2"),
        )
    ),
    story(
        sources=sources(
            ("ANTARA Kalteng", "http://www.antarakalteng.com/berita/1"),
            ("Tempo/ANTARA, batik Sampit", "https://tempo.co/hiburan/batik-1"),
        )
    ),
    story(
        sources=sources(
            ("Berita Sampit", "https://beritasampit.co.id/2017/11/26/laut"),
            ("Berita Sampit", "https://beritasampit.my.id/2015/02/19/ikon"),
        )
    ),
]
PASSES = [
    story(),
    story(
        sources=sources(
            ("ANTARA Kalteng", "https://kalteng.antaranews.com/berita/1"),
            ("Radar Sampit", "https://www.radarsampit.com/berita/1"),
        )
    ),
    story(
        sources=sources(
            ("Blog Sahban", "https://sahban.blogspot.com/1"),
            ("Blog Kobarku", "https://kobarku.blogspot.com/2"),
        )
    ),
    story(sources=None),
    story(path="halaman/tentang.md", category=None, sources=None),
]

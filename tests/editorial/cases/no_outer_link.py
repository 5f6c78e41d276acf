"""Stories that show where they come from, and stories that do not."""

from tests.editorial.cases import paragraph, story

FAILS = [
    story(sources=None),
    story(sources="[{name: Rina, url: '', accessed: 2026-11-01}]"),
    story(sources="[Buku harian]"),
]
PASSES = [
    story(),
    paragraph("Lihat [Radar](https://www.radarsampit.com/berita/1).", sources=None),
    story(sources="[{name: BPS, url: 'https://kotimkab.bps.go.id/', accessed: 2026-11-01}]"),
    story(path="halaman/tentang.md", category=None, sources=None),
]

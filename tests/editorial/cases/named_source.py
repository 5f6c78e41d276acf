"""Sources that a reader cannot look up, and the ways of naming one that can be."""

from tests.editorial.cases import story

FAILS = [
    story(sources=None),
    story(sources="[]"),
    story(sources="[{name: Dinas Pertanian Kotim}]"),
    story(sources="[{name: Radar Sampit, url: https://radar.example/panen}]"),
    story(sources="[{url: https://radar.example/panen, accessed: 2026-11-01}]"),
    story(sources="[{name: Radar Sampit, url: radar.example/panen, accessed: 2026-11-01}]"),
    story(sources="Dinas Pertanian Kotim"),
    story(path="halaman/wisata-sampit.md", sources=None),
]
PASSES = [
    story(),
    story(sources="[{name: Radar Sampit, url: https://radar.example/panen, accessed: 2026-11-01}]"),
    story(sources="BPS Kotim, Kotim dalam Angka | https://bps.example/kotim | 2026-11-01"),
    story(
        sources="[Wawancara dengan ketua kelompok tani, "
        "{name: Dinas Pertanian, url: https://tani.example/padi, accessed: 2026-11-01}]"
    ),
    story(path="halaman/kontak.md", category=None, sources=None),
]

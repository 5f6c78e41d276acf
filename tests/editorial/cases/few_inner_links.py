"""Stories that lead on, and stories that do not."""

from tests.editorial.cases import story

ALONE = "Sampit (Kabar Baik Sampit) - Warga menanam bibit mahoni di hutan kota. {}\n"
FAILS = [
    story(ALONE.format("")),
    story(ALONE.format("Lihat [Baamang](/tempat/baamang/) dan [lagi](/tempat/baamang/#peta).")),
    story(ALONE.format("Lihat [situs dinas](https://dlh.example/) dan [ini](//lain.example/).")),
    story(ALONE.format("[Ini](/berita/uji/), [Baamang](/tempat/baamang/)."), slug="uji"),
]
PASSES = [
    story(),
    story(ALONE.format("Lihat [Baamang](/tempat/baamang/) dan [Samuda](/tempat/samuda/).")),
    story(ALONE.format("[Ikon](ikon-jelawat.md), [Samuda](/tempat/samuda/).")),
    story(ALONE.format(""), path="halaman/tentang.md", category=None),
]

"""Keyphrases that are taken, and keyphrases that are not."""

from plugins.editorial.archive import Archive, Traits
from tests.editorial.cases import story

MUSEUM = Traits(
    path="berita/2026/museum.md",
    address="/berita/museum/",
    keyphrase="museum kayu sampit",
    queries=("museum di sampit",),
)
ARCHIVE = Archive(stories={MUSEUM.path: MUSEUM})
FAILS = [
    story(keyphrase="museum kayu sampit"),
    story(keyphrase="Museum Kayu Sampit"),
    story(keyphrase="Museum di Sampit"),
    story(keyphrase="jam buka museum", queries="[Museum Kayu Sampit]"),
    story(keyphrase="jam buka museum", queries="[tiket museum, museum di sampit]"),
]
PASSES = [
    story(keyphrase="jam buka museum kayu sampit"),
    story(keyphrase=None),
    story(keyphrase="museum kayu sampit", lang="en"),
    story(keyphrase="jam buka museum", queries="[tiket museum kayu]"),
    story(path="berita/2026/museum.md", keyphrase="museum kayu sampit"),
]

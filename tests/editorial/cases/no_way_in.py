"""Stories that others lead to, and stories that nobody leads to."""

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.traits import traits_of
from tests.editorial.cases import story
from tests.editorial.cases.near_duplicate import FESTIVAL, OTHER

GUIDE = Traits(
    path="halaman/wisata.md", address="/wisata/", links=(("/berita/dayung/", 12), ("/lain/", 13))
)
SELF = traits_of(story(FESTIVAL, "berita/2026/sendiri.md"), "/berita/sendiri/", "")
ARCHIVE = Archive(stories={GUIDE.path: GUIDE, SELF.path: SELF})
FAILS = [
    story(OTHER, "berita/2026/buku.md", slug="buku"),
    story(f"{FESTIVAL}\n[Ini](/berita/sendiri/)\n", "berita/2026/sendiri.md", slug="sendiri"),
]
PASSES = [
    story(FESTIVAL, "berita/2026/dayung.md", slug="dayung"),
    story(OTHER, "berita/2026/draf.md", slug="draf", status="draft"),
    story("Sampit (Kabar Baik Sampit) - Kabar singkat.\n", "berita/2026/pendek.md", slug="pendek"),
]

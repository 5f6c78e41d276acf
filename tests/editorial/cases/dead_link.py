"""Links to stories, lists and places that exist, and to some that do not."""

from plugins.editorial.archive import Archive, Traits
from tests.editorial.cases import paragraph, story

JELAWAT = Traits(
    path="berita/2026/ikon-jelawat.md", address="/berita/ikon-jelawat/", aliases=("/jelawat/",)
)
SAGONTA = Traits(path="berita/2026/hutan-sagonta.md", address="/berita/hutan-sagonta/")
ARCHIVE = Archive(
    stories={traits.path: traits for traits in (JELAWAT, SAGONTA)},
    addresses=frozenset(("/tempat/baamang/", "/tempat/", "/kanal/wisata/")),
    unread=frozenset(("batik-sampit",)),
    lists=("/topik/", "/arsip/"),
)
FAILS = [
    paragraph("Patung itu menghadap sungai, lihat [Ikon Jelawat](/berita/ikon-jelawatt/)."),
    paragraph("Perahu berangkat dari [Samuda](/tempat/samuda/) tiap pagi."),
    paragraph("Daftarnya ada di [kanal olahraga](/kanal/olah-raga/)."),
]
PASSES = [
    story(),
    paragraph("Kainnya diceritakan di [batik Sampit](/berita/batik-sampit/)."),
    paragraph("Patung itu menghadap sungai, lihat [Ikon Jelawat](/berita/ikon-jelawat/#letak)."),
    paragraph("Alamat lamanya [masih hidup](/jelawat/), begitu pula [topik ini](/topik/sungai/)."),
    paragraph("Semua [tempat](/tempat/) dan [beranda](/) dapat dibuka tanpa sambungan."),
    paragraph("Sumbernya [ANTARA Kalteng](https://kalteng.antaranews.com/berita/1)."),
]

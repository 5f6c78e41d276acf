"""Published stories that changed, with and without a word on it."""

from plugins.editorial.archive import Archive, Published
from plugins.editorial.traits import traits_of
from tests.editorial.cases import BODY, paragraph, story

ADDRESS = "/berita/warga-baamang-tanam-mahoni-hutan-kota/"
NOTE = "[{date: 2026-11-03, text: Jumlah bibit semula tertulis 900; yang benar 1.000.}]"
MORE = "Bibit berikutnya ditanam pada Desember 2026 menurut kelompok tani."

ARCHIVE = Archive(
    published={
        ADDRESS: Published(body_digest=traits_of(story(), ADDRESS, "").body_digest, corrections=0),
        "/berita/pasar-ikan-mentaya/": Published(
            body_digest=traits_of(story(), ADDRESS, "").body_digest, corrections=1
        ),
        "/hak-jawab/": Published(body_digest="lama", corrections=0),
    }
)
FAILS = [
    paragraph(MORE),
    story(BODY.replace("dua kilometer", "tiga kilometer")),
    paragraph(MORE, modified="2026-11-04 09:00"),
    paragraph(MORE, slug="pasar-ikan-mentaya", corrections=NOTE),
    story(slug="pasar-ikan-mentaya"),
]
PASSES = [
    story(),
    story(f"\n{BODY}\n\n"),
    paragraph(MORE, corrections=NOTE),
    story(slug="pasar-ikan-mentaya", corrections=NOTE),
    paragraph(MORE, slug="berita-yang-belum-terbit"),
    paragraph(MORE, path="halaman/hak-jawab.md", slug="hak-jawab", category=None),
]

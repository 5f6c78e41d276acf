"""An address without the words by which the story wants to be found."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.keyphrases import keyphrase_of, without_town
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.wordforms import holds
from plugins.newsroom.findings import Finding, Severity
from plugins.newsroom.text import slugify


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    """An address is made of the title where no slug is written, so FIND-02 speaks of that."""
    phrase, slug = keyphrase_of(manuscript), manuscript.text("slug")
    if not slug or manuscript.is_newsroom_page:
        return
    wanted = slugify(" ".join(without_town(phrase, archive.town))).split("-")
    if not phrase or holds(slug.replace("-", " "), wanted):
        return
    yield rule.finding(
        manuscript,
        manuscript.line_of("slug"),
        f"Kata kunci “{' '.join(phrase)}” belum ada di alamat berita.",
        "Bila berita belum terbit, sesuaikan “slug:”. Bila sudah terbit, biarkan alamatnya.",
        example=f"slug: {slugify(' '.join(phrase))[:60]}",
    )


RULE = Rule(
    code="FIND-04",
    severity=Severity.CHECK,
    title="Kata kunci ada di alamat berita",
    why="Alamat yang terbaca memberi tahu isi halaman, juga ketika tautannya disalin ke WhatsApp.",
    basis="Kaidah keterbacaan redaksi (FIND-04)",
    good="slug: warga-baamang-tanam-mahoni-hutan-kota   (keyphrase: hutan kota)",
    bad="slug: berita-minggu-ini   (keyphrase: hutan kota)",
    check=check,
)

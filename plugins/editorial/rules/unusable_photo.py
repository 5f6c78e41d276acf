"""A picture that is not there, or that cannot be opened."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.pictures import MISSING
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity
from plugins.newsroom.text import near_miss


def compare(rule: Rule, traits: Traits, archive: Archive) -> Iterator[Finding]:
    """Says what the build would say."""
    if not traits.photo_problem:
        return
    name = traits.photo[:80]
    if traits.photo_problem != MISSING:
        yield rule.finding(
            traits,
            traits.line_of("image"),
            f"Foto “{name}” tidak dapat dipakai: {traits.photo_problem}.",
            "Kirim berkas aslinya, atau simpan ulang sebagai JPEG, lalu ganti berkasnya.",
        )
        return
    meant = near_miss(traits.photo[:200], archive.pictures)
    yield rule.finding(
        traits,
        traits.line_of("image"),
        f"Foto “{name}” tidak ada di folder content."
        + (f" Maksud Anda “{meant}”?" if meant else ""),
        "Periksa nama berkasnya, atau taruh fotonya di content/foto/.",
        example=f"image: {meant or 'foto/panen-raya.jpg'}",
    )


RULE = Rule(
    code="FOTO-02",
    severity=Severity.BLOCK,
    title="Foto ada dan dapat dibuka",
    why="Situs tidak dapat disusun tanpa berkas fotonya.",
    basis="Kaidah gambar redaksi (FOTO-02)",
    good="image: foto/panen-raya.jpg   (berkasnya ada di content/foto/)",
    bad="image: foto/panen-raja.jpg   (berkasnya bernama panen-raya.jpg)",
    compare=compare,
    restless=True,
)

"""A photo that has been in another story, and returns as if it were new."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def compare(rule: Rule, traits: Traits, archive: Archive) -> Iterator[Finding]:
    """Only the later of two stories is asked, and once; a photo told to be old is no riddle."""
    if not traits.photo or traits.photo_told:
        return
    earlier = [
        other
        for other in (*archive.by_photo.get(traits.photo, ())[:1], *archive.alike(traits))
        if (other.date, other.path) < (traits.date, traits.path)
    ]
    if not earlier:
        return
    other = earlier[0]
    how = "sama dengan" if other.photo == traits.photo else "sangat mirip dengan"
    yield rule.finding(
        traits,
        traits.line_of("image"),
        f"Foto ini {how} foto “{other.title}” ({other.path}).",
        "Pakai foto dari peristiwa ini. Bila memang foto lama, tulis “Foto arsip” dan tanggalnya "
        "di “image_caption:”.",
        example='image_caption: "Foto arsip: dermaga pada Festival Habaring Hurung, April 2024."',
    )


RULE = Rule(
    code="MIS-06",
    severity=Severity.CHECK,
    title="Foto lama disebut sebagai arsip",
    why="Foto lama yang muncul pada peristiwa baru membuat pembaca mengira kejadiannya sekarang. "
    "Kata “arsip” sudah cukup untuk meluruskannya.",
    basis="Kelas “konteks yang salah” MAFINDO (MIS-06); KEJ pasal 2",
    good='image_caption: "Foto arsip: dermaga pada Festival Habaring Hurung, April 2024."',
    bad='image_caption: "Suasana dermaga, Minggu (1/11/2026)."   (foto dari berita April 2024)',
    compare=compare,
)

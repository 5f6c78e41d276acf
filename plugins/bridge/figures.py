"""What a picture in the body must say: to those who cannot see it, and of who made it."""

from collections.abc import Iterator

from plugins.newsroom.draft import Draft
from plugins.newsroom.figures import Image, plates_in
from plugins.newsroom.findings import Finding

EXAMPLE = '![{alt}]({path} "Bibit bakau yang baru ditanam. Foto: Rina Wulandari")'
ALT = "Ibu-ibu menanam bibit bakau di Ujung Pandaran"


def findings_in(draft: Draft) -> Iterator[Finding]:
    """A finding for each thing that a picture of the body leaves out."""
    for plate in plates_in(draft):
        for image in plate.images:
            if not image.photo.alt:
                yield _without_alt(draft, image)
            if not image.photo.credit:
                yield _without_credit(draft, image)


def out_of_place(draft: Draft, line: int) -> Finding:
    """An image that does not stand in a paragraph of its own."""
    return Finding(
        path=draft.path,
        line=line,
        code="gambar-di-isi",
        problem="Gambar ini tidak berdiri sendiri, atau tidak ditulis dengan tanda Markdown.",
        remedy="Tulis gambar di baris tersendiri, dengan baris kosong di atas dan di bawahnya.",
        example=EXAMPLE.format(alt=ALT, path="foto/menanam-bakau.jpg"),
    )


def _without_alt(draft: Draft, image: Image) -> Finding:
    return Finding(
        path=draft.path,
        line=image.line,
        code="gambar-tanpa-alt",
        problem=f"Gambar “{image.photo.path[:80]}” belum diceritakan kepada pembaca layar.",
        remedy="Tulis apa yang terlihat di antara tanda kurung siku, dalam satu kalimat pendek.",
        example=EXAMPLE.format(alt=ALT, path=image.photo.path),
    )


def _without_credit(draft: Draft, image: Image) -> Finding:
    return Finding(
        path=draft.path,
        line=image.line,
        code="gambar-tanpa-pembuat",
        problem=f"Pembuat gambar “{image.photo.path[:80]}” belum disebut.",
        remedy="Tutup keterangan di antara tanda kutip dengan “Foto:” atau “Ilustrasi:” dan nama "
        "pembuatnya, dan pastikan ia mengizinkan.",
        example=EXAMPLE.format(alt=image.photo.alt or ALT, path=image.photo.path),
    )

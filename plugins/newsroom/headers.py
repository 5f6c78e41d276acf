"""The headers a story may have, and what each of them means."""

from collections.abc import Iterator

from plugins.newsroom.draft import Draft, Header
from plugins.newsroom.findings import Finding
from plugins.newsroom.text import near_miss

KNOWN = frozenset(
    "title date modified category tags authors author summary slug status lang translation "
    "image image_alt image_caption image_credit image_focus place keyphrase queries sources editor "
    "verified_by verified_on corrections aliases event_start event_end venue card_title "
    "withdrawn_reason withdrawn_on izin".split()
)
STEERING = frozenset(
    "save_as url template settings override_save_as override_url path source_path "
    "output_path siteurl theme plugins context private".split()
)
"""Headers through which Pelican lets a story decide where and how it is written."""


def findings_in(draft: Draft) -> Iterator[Finding]:
    """What is wrong with the names of the draft's headers."""
    for header in draft.headers:
        if header.name in STEERING:
            yield _steering(draft, header)
        elif header.name not in KNOWN:
            yield _unknown(draft, header)


def _steering(draft: Draft, header: Header) -> Finding:
    return Finding(
        path=draft.path,
        line=header.line,
        code="kepala-terlarang",
        problem=f"Baris “{header.name}:” mengatur mesin situs dan tidak boleh ada di berita.",
        remedy="Hapus baris itu. Alamat berita diatur lewat “slug:”.",
        example="slug: panen-raya-pulau-hanaut",
    )


def _unknown(draft: Draft, header: Header) -> Finding:
    meant = near_miss(header.name, KNOWN)
    return Finding(
        path=draft.path,
        line=header.line,
        code="kepala-tidak-dikenal",
        problem=f"Baris “{header.name}:” tidak dikenal."
        + (f" Maksud Anda “{meant}:”?" if meant else ""),
        remedy=f"Ganti menjadi “{meant}:”." if meant else "Hapus baris itu, atau periksa ejaannya.",
        example=f"{meant}: ..." if meant else "",
    )

"""What keeps a file from becoming a draft."""

from dataclasses import dataclass

from plugins.newsroom.findings import Finding


@dataclass(frozen=True, slots=True)
class UnreadableError(Exception):
    """A file that cannot become a draft, and why."""

    finding: Finding


def not_utf_8(path: str, before: bytes) -> Finding:
    return Finding(
        path=path,
        line=before.count(b"\n") + 1,
        code="bukan-utf-8",
        problem="Berkas ini tidak tersimpan sebagai teks UTF-8.",
        remedy="Simpan ulang lewat menu “Simpan sebagai” dengan pengodean UTF-8.",
    )


def no_headers(path: str) -> Finding:
    return Finding(
        path=path,
        line=1,
        code="tanpa-kepala",
        problem="Berkas ini tidak dimulai dengan kepala berita (title, date, dan seterusnya).",
        remedy="Mulai berkas dengan kepala berita di antara dua baris “---”.",
        example="title: Panen raya di Pulau Hanaut",
    )


def headers_too_big(path: str) -> Finding:
    return Finding(
        path=path,
        line=1,
        code="kepala-terlalu-besar",
        problem="Kepala berita ini terlalu besar untuk dibaca.",
        remedy="Pindahkan teks panjang ke isi berita dan hapus alias YAML (& dan *).",
    )

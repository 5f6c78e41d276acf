"""The headers a story may have, and what each of them means."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.newsroom.characters import shown
from plugins.newsroom.draft import Draft, Header
from plugins.newsroom.findings import Finding
from plugins.newsroom.text import near_miss

KNOWN = frozenset(
    "title date modified category tags authors author summary slug status lang translation "
    "image image_alt image_caption image_credit image_focus place keyphrase queries sources editor "
    "verified_by verified_on corrections aliases event_start event_end venue card_title "
    "withdrawn_reason withdrawn_on izin".split()
)
LONGEST = 60
"""Characters of a name that are shown, and compared with what is known."""


@dataclass(frozen=True, slots=True)
class Group:
    """Headers through which engines let a story decide about the site, and what is ours instead."""

    names: frozenset[str]
    decides: str
    remedy: str
    example: str = ""


GROUPS = (
    Group(
        frozenset(
            "save_as url override_save_as override_url path source_path output_path permalink "
            "canonical basename filename relative_source_path".split()
        ),
        "mengatur di mana berita disimpan",
        "Hapus baris itu. Alamat berita diatur lewat “slug:”.",
        "slug: panen-raya-pulau-hanaut",
    ),
    Group(
        frozenset(
            "template layout theme stylesheet stylesheets css style styles javascript js script "
            "scripts head iframe".split()
        ),
        "mengatur tampilan halaman",
        "Hapus baris itu. Tampilan sama untuk semua berita.",
    ),
    Group(
        frozenset(
            "settings context plugins plugin_paths siteurl sitename readers reader markdown "
            "jinja_environment extra_path_metadata static_paths attach headers robots".split()
        ),
        "mengatur mesin situs",
        "Hapus baris itu. Pengaturan situs tidak ditulis di berita.",
    ),
    Group(
        frozenset("redirect redirect_to redirect_from refresh old_url alias".split()),
        "mengalihkan pembaca",
        "Hapus baris itu. Alamat lama berita ini ditulis di “aliases:”.",
        "aliases: [/berita/judul-lama/]",
    ),
    Group(
        frozenset("private draft hidden published noindex".split()),
        "mengatur siapa yang melihat berita",
        "Ganti dengan “status:”.",
        "status: draft",
    ),
)
STEERING = frozenset(name for group in GROUPS for name in group.names)
"""All of them."""


def findings_in(draft: Draft) -> Iterator[Finding]:
    """What is wrong with the names of the draft's headers."""
    for header in draft.headers:
        if header.name in KNOWN:
            continue
        plain = header.name.replace("-", "_").replace(" ", "_")
        steering = next((group for group in GROUPS if plain in group.names), None)
        yield _steering(draft, header, steering) if steering else _unknown(draft, header)


def _steering(draft: Draft, header: Header, group: Group) -> Finding:
    return Finding(
        path=draft.path,
        line=header.line,
        code="kepala-terlarang",
        problem=f"Baris “{header.name}:” {group.decides} dan tidak boleh ada di berita.",
        remedy=group.remedy,
        example=group.example,
    )


def _unknown(draft: Draft, header: Header) -> Finding:
    name = shown(header.name[:LONGEST])
    meant = near_miss(name, KNOWN)
    return Finding(
        path=draft.path,
        line=header.line,
        code="kepala-tidak-dikenal",
        problem=f"Baris “{name}:” tidak dikenal." + (f" Maksud Anda “{meant}:”?" if meant else ""),
        remedy=f"Ganti menjadi “{meant}:”." if meant else "Hapus baris itu, atau periksa ejaannya.",
        example=f"{meant}: ..." if meant else "",
    )

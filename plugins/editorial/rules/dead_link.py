"""A link inside the hub that leads nowhere."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive, Traits, address_meant
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity
from plugins.newsroom.text import near_miss


def compare(rule: Rule, traits: Traits, archive: Archive) -> Iterator[Finding]:
    for target, line in traits.links:
        # Lists by topic or month come and go with their stories: the build checks those.
        if not target.startswith("/") or target.startswith(archive.lists) or target == "/":
            continue
        address = address_meant(target)
        if address in archive.known:
            continue
        # A story that is broken just now is told of by itself, not by all that lead to it.
        if address.split("/")[-2] in archive.unread:
            continue
        meant = near_miss(address, archive.known)
        yield rule.finding(
            traits,
            line,
            f"Tautan {target} tidak menuju halaman mana pun di situs ini.",
            f"Maksud Anda {meant}?" if meant else "Periksa alamatnya, atau hapus tautannya.",
            example=f"[teks tautan]({meant or '/berita/ikon-jelawat/'})",
        )


RULE = Rule(
    code="FIND-12",
    severity=Severity.BLOCK,
    title="Tautan di dalam situs menuju halaman yang ada",
    why="Pembaca yang mengetuk tautan buntu berhenti membaca.",
    basis="Kaidah keterbacaan redaksi (FIND-12)",
    good="Lihat juga [Ikon Jelawat](/berita/ikon-jelawat/).",
    bad="Lihat juga [Ikon Jelawat](/berita/ikon-jelawatt/).",
    compare=compare,
    restless=True,
)

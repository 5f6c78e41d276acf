"""A story that says again what another says, or the same of another place."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

COPY, ALIKE = 0.8, 0.6
"""From 0.8 on search engines may count it as scaled content (platform_rules, Spam)."""


def compare(rule: Rule, traits: Traits, archive: Archive) -> Iterator[Finding]:
    for share, other in archive.near(traits, ALIKE):
        blocks = share >= COPY
        yield rule.finding(
            traits,
            traits.line_of("body"),
            f"Isi berita ini {round(share * 100)} persen sama dengan “{other.title}” "
            f"({other.path}), nama tempat dan orang tidak dihitung.",
            "Gabungkan keduanya, atau tulis apa yang hanya berlaku di tempat ini: siapa, "
            "sejak kapan, dan apa bedanya.",
            severity=Severity.BLOCK if blocks else Severity.CHECK,
        )


RULE = Rule(
    code="DUP-01",
    severity=Severity.BLOCK,
    title="Isi berita bukan salinan berita lain",
    why="Dua halaman yang sama isinya tidak menambah apa pun bagi pembaca, dan mesin pencari "
    "menganggapnya upaya mengakali hasil pencarian.",
    basis="Kebijakan spam mesin pencari (scaled content abuse); KEJ pasal 2 tentang penjiplakan",
    good="Festival di Samuda dibuka dengan lomba dayung dua belas perahu di Sungai Mentaya.",
    bad="Paragraf yang sama dengan berita Pundu, hanya nama tempatnya diganti Samuda.",
    compare=compare,
)

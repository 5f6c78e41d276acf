"""A published story whose words changed without a note, or whose corrections disappeared.

The record of what went out keeps a digest only, so that a mended comma and a mended fact look
alike: a new `modified:` day tells readers of a small change, a correction of a mended fact.
"""

from collections.abc import Iterator

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

NOTE = "corrections: [{date: 2026-11-23, text: Jumlah peserta semula tertulis 40; yang benar 41.}]"


def compare(rule: Rule, story: Traits, archive: Archive) -> Iterator[Finding]:
    published = archive.published.get(story.address)
    # A withdrawn story says itself what became of it.
    if published is None or story.status == "withdrawn" or _is_newsroom_page(story):
        return
    if story.corrections < published.corrections:
        yield rule.finding(
            story,
            story.line_of("corrections"),
            "Catatan koreksi yang sudah pernah terbit hilang dari berita ini.",
            "Kembalikan catatan itu di “corrections:”; pembaca lama berhak menemukannya lagi.",
            example=NOTE,
        )
    elif story.body_digest != published.body_digest and story.corrections == published.corrections:
        yield from _unrecorded(rule, story)


def _unrecorded(rule: Rule, story: Traits) -> Iterator[Finding]:
    if "modified" in story.lines:
        yield rule.finding(
            story,
            story.line_of("modified"),
            "Isi berita yang sudah terbit berubah, dan belum ada koreksi baru.",
            "Pastikan “modified:” berisi tanggal hari ini. Bila yang dibetulkan nama, angka, "
            "tanggal, atau fakta lain, tambahkan catatan di “corrections:”.",
            example=NOTE,
            severity=Severity.CHECK,
        )
        return
    yield rule.finding(
        story,
        story.line_of("body"),
        "Isi berita yang sudah terbit berubah tanpa catatan.",
        "Bila faktanya dibetulkan, tulis apa yang keliru dan apa yang benar di “corrections:”. "
        "Bila hanya ejaan atau pemutakhiran, cukup tambahkan “modified:” dengan tanggal hari ini.",
        example=NOTE,
    )


def _is_newsroom_page(story: Traits) -> bool:
    return story.path.startswith("halaman/") and "category" not in story.lines


RULE = Rule(
    code="PMS-03",
    severity=Severity.BLOCK,
    title="Perubahan pada berita yang sudah terbit dicatat",
    why="Membetulkan kekeliruan itu baik. Dengan catatan, orang yang membaca versi lama tahu apa "
    "yang berubah.",
    basis="Pedoman Pemberitaan Media Siber, butir ralat dan koreksi (PMS-03); KEJ pasal 10",
    good=NOTE,
    bad="corrections: []",
    compare=compare,
)

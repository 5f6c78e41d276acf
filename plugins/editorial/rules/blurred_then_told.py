"""A face that is hidden in the picture while the words say whose it is."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.people import NAME, SCHOOL, person
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

HIDDEN = re.compile(
    r"\b(?:wajah(?:nya)?|muka(?:nya)?|identitas(?:nya)?|foto(?:nya)?)\s+(?:\w+\s+){0,3}?"
    r"(?:sengaja\s+)?(?:buram|diburamkan|dikaburkan|kabur|disamarkan|samar|ditutup|ditutupi|diblur|"
    r"blur|disensor)\b",
    re.IGNORECASE,
)
FAMILY = re.compile(
    r"\b(?:[Aa]yah|[Ii]bu|[Oo]rang\s+tua|[Kk]akek|[Nn]enek|[Pp]aman|[Bb]ibi)(?:nya|\s+korban)?,?\s+"
    rf"(?P<name>{NAME})"
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    hidden = next(
        (n for n in ("image_caption", "image_alt") if HIDDEN.search(manuscript.text(n))), None
    )
    if hidden is None:
        return
    for block in manuscript.printed:
        match = SCHOOL.search(block.text) or _family(block.text)
        if match:
            yield rule.finding(
                manuscript,
                block.line_at(match.start()),
                "Wajah di foto disamarkan, tetapi sekolah atau orang tuanya disebut di sini.",
                "Hapus nama sekolah dan nama orang tua, agar anak itu tetap tidak dikenali.",
                example="Anak itu bersekolah di salah satu SMP di Kecamatan Baamang.",
            )


def _family(text: str) -> re.Match[str] | None:
    return next((match for match in FAMILY.finditer(text) if person(match["name"])), None)


RULE = Rule(
    code="ANON-04",
    severity=Severity.CHECK,
    title="Wajah yang disamarkan tidak dibuka lagi oleh tulisannya",
    why="Nama sekolah atau orang tua membuat wajah yang sudah disamarkan dapat dikenali kembali.",
    basis="Pedoman Pemberitaan Ramah Anak (ANON-04)",
    good='image_caption: "Seorang anak (wajah disamarkan) bersama pendampingnya di Sampit."',
    bad='image_caption: "Siswi SMPN 20 Sampit, wajah disamarkan, bersama pendampingnya."',
    check=check,
    waivable=False,
)

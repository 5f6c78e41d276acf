"""Sums of money: Rp150.000, without a point, a space or a dash."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import in_own
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

SUM = re.compile(
    r"[Rr][Pp](?P<between>[. \n\u00a0]{0,3})(?P<sum>\d{1,3}(?:[.,]\d{3}){0,5}|\d{1,15})(?!\d)"
    r"(?P<rest>,\d{1,2})?(?P<dash>,[-–—]{1,2})?"
)
QUICK = re.compile(r"rp[. ]{0,3}\d|idr")
CODE = re.compile(r"\bIDR[ \n]?(?=\d)")


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if not QUICK.search(manuscript.spoken):
        return
    for hit in in_own(SUM, manuscript.wording):
        mend = _mend(hit.match["sum"]) + (hit.match["rest"] or "")
        if mend != hit.match[0] and _stands_alone(hit.passage.own, hit.match.start()):
            yield rule.finding(
                manuscript,
                hit.line,
                f"Rupiah “{hit.written}” ditulis “{mend}”.",
                f"Ganti dengan “{mend}”: tanpa titik, spasi, atau garis.",
                example=hit.mended(mend),
            )
    for hit in in_own(CODE, manuscript.wording):
        yield rule.finding(
            manuscript,
            hit.line,
            "Rupiah ditulis dengan “Rp”, bukan “IDR”.",
            "Ganti “IDR” dengan “Rp” tanpa spasi.",
            example=hit.mended("Rp"),
        )


def _mend(written: str) -> str:
    digits = re.sub(r"[.,]", "", written)
    grouped = f"{int(digits):,}".replace(",", ".")
    return f"Rp{grouped if digits[0] != '0' else digits}"


def _stands_alone(text: str, start: int) -> bool:
    return not (start and text[start - 1].isalnum())


RULE = Rule(
    code="NUM-03",
    severity=Severity.BLOCK,
    title="Rupiah ditulis Rp150.000",
    why="“Rp” adalah lambang, jadi menempel pada angkanya tanpa titik dan tanpa “,-”.",
    basis="EYD V, lambang mata uang",
    good="Tiketnya Rp150.000 per orang; biayanya Rp14,8 miliar.",
    bad="Tiketnya Rp. 150.000,- per orang.",
    check=check,
    indonesian=True,
)

"""A picture made by a machine that does not say so in the agreed words."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

LABEL = "ilustrasi buatan ai"
MACHINE = (
    r"(?:AI\b|A\.I\.|[Kk]ecerdasan\s+(?:[Bb]uatan|[Aa]rtifisial)|[Mm]idjourney|"
    r"DALL[-·\s]?E\b|Dall-E|"
    r"[Ss]table\s+[Dd]iffusion|Gemini(?!\s+[A-Z][a-z])|ChatGPT|Copilot|Bing\s+Image|"
    r"Adobe\s+Firefly|Nano\s?Banana|Grok\b|Sora\b|Leonardo\.?\s?A[Ii])"
)
NAMED = re.compile(rf"\b{MACHINE}")
MADE = re.compile(
    r"\b(?:[Gg]ambar|[Ff]oto|[Ii]lustrasi|[Vv]isual|[Rr]ekaan)\b[^.;]{0,40}?"
    r"\b(?:buatan|dibuat|dihasilkan|digambar|hasil|olahan|diolah|memakai|menggunakan|dengan)\b"
    rf"[^.;]{{0,30}}?\b{MACHINE}"
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """A tool in the credit made the picture; in a caption it may be what the picture shows."""
    told = f"{manuscript.text('image_credit')} {manuscript.text('image_caption')}"
    if LABEL in " ".join(told.lower().split()):
        return
    for name in ("image_credit", "image_caption", "image_alt"):
        text = manuscript.text(name)
        if NAMED.search(text):
            sure = name == "image_credit" or MADE.search(text)
            yield _finding(rule, manuscript, name, Severity.BLOCK if sure else Severity.CHECK)
            return


def _finding(rule: Rule, manuscript: Manuscript, name: str, severity: Severity) -> Finding:
    return rule.finding(
        manuscript,
        manuscript.line_of(name),
        "Gambar ini dibuat dengan AI, tetapi belum diberi label."
        if severity is Severity.BLOCK
        else "Keterangan gambar menyebut AI. Apakah gambarnya buatan AI?",
        "Bila ya, tulis “Ilustrasi buatan AI” di “image_caption:” atau “image_credit:”.",
        example='image_credit: "Ilustrasi buatan AI: Redaksi Kabar Baik Sampit"',
        severity=severity,
    )


RULE = Rule(
    code="MIS-07",
    severity=Severity.BLOCK,
    title="Gambar buatan AI diberi label “Ilustrasi buatan AI”",
    why="Gambar buatan mesin mudah disangka foto. Label yang sama di mana-mana membuat pembaca "
    "langsung mengenalinya.",
    basis="KEJ pasal 2; kelas “konten manipulatif” MAFINDO (MIS-07); kebijakan AI situs ini",
    good='image_credit: "Ilustrasi buatan AI: Redaksi Kabar Baik Sampit"',
    bad='image_credit: "Gambar: Midjourney"',
    check=check,
)

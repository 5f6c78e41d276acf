"""Words in capitals that are not acronyms.

A word that the body writes in capitals too is taken for an acronym; one that the body writes in
small letters, or two at once, are shouted beyond doubt. The rest an editor decides.
"""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

ACRONYMS = frozenset(
    "ANTARA ASDP ASEAN ATPM BAZNAS BEM BKKBN BKSDA BMKG BNN BNNK BNPB BPBD BPJS BPKP BPOM BRIN "
    "BSSN BULOG BUMD BUMDES BUMN COVID CSR DAMKAR DEKRANASDA DISHUB DLHK DPMD DPMPTSP DPRD DPRA "
    "GAPKI GAPOKTAN GERINDRA GMKI GMNI GOLKAR HIPMI HKTI HMI IAIN IBI IDAI IKADIN INKINDO IPHI "
    "IPSI IWAPI KADIN KAHMI KEMENAG KNPI KONI KORPRI KPAI KPPS LAZISMU LDII LPPM LPTQ MANGGALA "
    "MTQ MUI NASA NASDEM NIK NPWP ORARI OSIS PAUD PBSI PDAM PDIP PERADI PERSIT PGRI PKBM PLTD "
    "PLTS PLTU PMII PNBP POLRI PORPROV POSYANDU PRSI PSSI PWNU RAPI RSUD SAMSAT SATPOL SDIT SIPD "
    "SLTA SMAN SMKN SMPN SPBU SPKLU SPPG TNBBBR UIN UKM UMKM UMPR UMSA UNDA UNESCO UNICEF UPTD "
    "WALHI WITA WWF YLBHI YPK".split()
)
COMMON = frozenset(
    "ASTAGA AWAS BANYAK BARU BESAR BIKIN BONGKAR BOHONG CEPAT DARURAT DIJAMIN FAKTA GAWAT GEGER "
    "GEMPAR GRATIS HANCUR HARUS HEBAT HEBOH HOAKS INILAH JANGAN KAGET LUAR MANTAP MENARIK "
    "MENGEJUTKAN NGERI PALING PARAH PENTING RESMI SEBARKAN SEGERA SEMUA SERU SETOP STOP TERBARU "
    "TERBESAR TERBONGKAR TERKUAK TERNYATA TIDAK VIRAL WADUH WAJIB WASPADA".split()
)
CAPITALS = re.compile(r"(?<![\w-])[A-Z]{4,}(?![\w])")
VOWEL = re.compile("[AEIOU]")
SHOWN = 3


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    found = dict.fromkeys(CAPITALS.findall(manuscript.title.own))
    body = manuscript.draft.body
    shouted = [word for word in found if not _is_acronym(word, body)]
    if not shouted:
        return
    sure = len(shouted) > 1 or shouted[0] in COMMON or f" {shouted[0].lower()} " in body
    names = ", ".join(f"“{word}”" for word in shouted[:SHOWN])
    yield rule.finding(
        manuscript,
        manuscript.title.line,
        f"{names} di judul ditulis dengan huruf besar semua.",
        "Pakai huruf besar hanya di awal kata. Bila itu singkatan, tulis kepanjangannya di isi.",
        example=f"title: {_calmed(manuscript.title.text, shouted)[:80]}",
        severity=Severity.BLOCK if sure else Severity.CHECK,
    )


def _is_acronym(word: str, body: str) -> bool:
    if word in COMMON:
        return False
    return word in ACRONYMS or not VOWEL.search(word) or word in body


def _calmed(title: str, shouted: list[str]) -> str:
    return CAPITALS.sub(
        lambda match: match[0].capitalize() if match[0] in shouted else match[0], title
    )


RULE = Rule(
    code="CLICK-03",
    severity=Severity.BLOCK,
    title="Judul tidak berteriak dengan huruf besar",
    why="Huruf besar semua terbaca sebagai teriakan, dan pembaca layar kadang mengejanya huruf "
    "demi huruf. Singkatan resmi seperti UMKM dan RSUD tetap boleh.",
    basis="Kaidah judul redaksi (CLICK-03)",
    good="title: Pelatihan Gratis bagi Pelaku UMKM Baamang",
    bad="title: Pelatihan GRATIS bagi Pelaku UMKM Baamang",
    check=check,
)

"""docs/periksa.md, written from the rules themselves."""

from collections.abc import Iterable

from plugins.editorial.house import HOUSE, HouseFinding
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Severity

HEADING = """\
# Apa yang diperiksa meja redaksi

Halaman ini ditulis oleh `python3 tasks.py dokumen` dari aturan-aturannya sendiri. Jangan diubah
dengan tangan.

Periksa naskah Anda kapan saja:

```
python3 tasks.py periksa content/berita/2026/nama-berita.md
```

Tingkat temuan:

- **blokir**: berita belum boleh terbit;
- **periksa**: editor yang memutuskan;
- **saran**: akan lebih baik begitu.

Kutipan langsung, nama, tautan, dan kode tidak dinilai sebagai kata-kata penulis, kecuali oleh
aturan yang melindungi anak, korban, dan data pribadi.

## Bila aturan tidak cocok

Seorang editor boleh meloloskan satu aturan dengan nama dan alasan. Temuannya tetap ditampilkan
sebagai "diizinkan".

```
izin: [{aturan: CLICK-05, oleh: Rina Wulandari, alasan: Gelar resmi dari BPS}]
```

Aturan yang melindungi anak dan korban tidak dapat diberi izin.
"""

FAMILIES = {
    "KEP": "Kepala berita",
    "KEJ": "Etika pers",
    "PMS": "Pedoman media siber",
    "ANON": "Anak dan korban",
    "SARA": "Suku, agama, ras, antargolongan",
    "PRIV": "Data pribadi",
    "SRC": "Sumber",
    "MIS": "Tanda misinformasi",
    "CLICK": "Judul",
    "EYD": "Ejaan",
    "NUM": "Angka",
    "DATE": "Tanggal",
    "TIME": "Jam",
    "DATELINE": "Dateline",
    "FIND": "Mudah ditemukan",
    "DUP": "Salinan",
    "FOTO": "Gambar",
    "IZIN": "Izin",
}
ORDER = {Severity.BLOCK: 0, Severity.CHECK: 1, Severity.ADVICE: 2}


def document(rules: Iterable[Rule], figures: str) -> str:
    """The whole page; `figures` is the paragraph on false alarms."""
    families: dict[str, list[Rule]] = {}
    for rule in rules:
        families.setdefault(rule.code.partition("-")[0], []).append(rule)
    unknown = sorted(families.keys() - FAMILIES.keys())
    if unknown:
        raise KeyError(f"a family without a name: {unknown[0]}; add it to FAMILIES")
    parts = [HEADING, f"## Seberapa sering keliru\n\n{figures}\n"]
    for family, name in FAMILIES.items():
        if family in families:
            parts.append(f"## {name}\n")
            parts += [_rule(rule) for rule in sorted(families[family], key=lambda r: r.code)]
    parts.append("## Berkas dan kepala berita yang tidak terbaca\n")
    parts.append("Temuan ini datang dari mesin yang membaca berkas. Semuanya blokir.\n")
    parts += [_house(finding) for finding in HOUSE]
    return "\n".join(parts)


def _rule(rule: Rule) -> str:
    waiver = "" if rule.waivable else " Tidak dapat diberi izin."
    language = " Hanya untuk naskah berbahasa Indonesia." if rule.indonesian else ""
    return (
        f"### {rule.code}: {rule.title}\n\n"
        f"**{rule.severity}.** {rule.why}{language}{waiver}\n\n"
        f"Dasar: {rule.basis}.\n\n"
        f"Baik:\n\n{_quoted(rule.good)}\n\nBelum baik:\n\n{_quoted(rule.bad)}\n"
    )


def _house(finding: HouseFinding) -> str:
    return (
        f"### {finding.code}: {finding.title}\n\n"
        f"Baik:\n\n{_quoted(finding.good)}\n\nBelum baik:\n\n{_quoted(finding.bad)}\n"
    )


def _quoted(text: str) -> str:
    return f"```\n{text.strip()}\n```"

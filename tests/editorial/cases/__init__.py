"""For each rule a module of its name: stories in which it must speak, and in which it must not."""

from plugins.bridge.reader import draft_from
from plugins.editorial.manuscript import Manuscript

HEADERS = {
    "title": "Warga Baamang Tanam Seribu Mahoni di Hutan Kota",
    "date": "2026-11-01 08:00",
    "category": "Lingkungan",
    "tags": "[hutan kota, gambut]",
    "authors": "[Redaksi Kabar Baik Sampit]",
    "slug": "warga-baamang-tanam-mahoni-hutan-kota",
    "summary": "Warga Baamang menanam seribu bibit mahoni di hutan kota Sampit untuk meneduhkan "
    "jalan setapak dan menjaga gambut tetap basah.",
    "keyphrase": "hutan kota",
    "place": "Baamang",
    "image": "foto/mahoni.jpg",
    "image_alt": "Warga menanam bibit mahoni di tepi jalan setapak hutan kota",
    "image_caption": "Penanaman mahoni di hutan kota, Minggu (1/11/2026).",
    "image_credit": '"Foto: Redaksi Kabar Baik Sampit"',
    "sources": "\n  - {name: Dinas Lingkungan Hidup Kotim, url: 'https://dlh.example/tanam', "
    "accessed: 2026-11-01}\n  - {name: Radar Sampit, url: 'https://radar.example/tanam', "
    "accessed: 2026-11-01}",
    "editor": "Redaksi Kabar Baik Sampit",
    "verified_by": "Redaksi Kabar Baik Sampit",
    "verified_on": "2026-11-01",
}
BODY = """\
Sampit (Kabar Baik Sampit) - Warga Baamang menanam seribu bibit mahoni di hutan kota pada \
Minggu (1/11/2026) pukul 07.00 WIB. Menurut Dinas Lingkungan Hidup Kotim, bibit itu disemai \
sejak Juni 2026.

## Hutan kota yang meneduhkan

Bibit ditanam di tepi jalan setapak sepanjang dua kilometer. Kelompok tani [Baamang]\
(/tempat/baamang/) merawatnya selama setahun pertama, seperti pada [Hutan Sagonta]\
(/berita/hutan-sagonta/).
"""


def story(body: str = BODY, path: str = "berita/2026/uji.md", **headers: str | None) -> Manuscript:
    """A story that no rule minds, changed by `headers`; None takes a header away.

    Values are YAML: quote what needs quoting.
    """
    kept = {key: value for key, value in {**HEADERS, **headers}.items() if value is not None}
    lines = "\n".join(f"{key}: {value}" for key, value in kept.items())
    return Manuscript(draft=draft_from(f"---\n{lines}\n---\n{body}", path))


def paragraph(text: str, path: str = "berita/2026/uji.md", **headers: str | None) -> Manuscript:
    """The same story with one more paragraph."""
    return story(f"{BODY}\n{text}\n", path, **headers)

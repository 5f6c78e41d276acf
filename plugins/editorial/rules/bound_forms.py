"""Forms that cannot stand alone (antar-, pasca-, non-...) written apart from their word."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import Hit, cased, in_own
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

ALWAYS = ("pasca", "non", "pra", "multi", "sub", "maha")
# These are words of their own too ("antar jemput", "ikan tuna"): only before known partners.
PARTNERS = {
    "antar": "warga suku umat daerah desa kota kabupaten kecamatan pulau negara sekolah siswa "
    "pelajar provinsi instansi lembaga pemain klub tim generasi kelompok golongan agama bangsa "
    "budaya wilayah kelas anggota pihak sesama manusia komunitas keluarga tetangga ras waktu bank "
    "moda dinas bidang sektor kampung individu jemaat partai ruang petani nelayan pedagang "
    "perusahaan kampus etnis kelurahan sumber teman pengguna RT RW SD SMP SMA SMK OPD",
    "tuna": "rungu netra daksa wicara grahita wisma karya aksara susila",
    "anti": "korupsi narkoba bullying perundungan peluru air karat hoaks rasuah",
    "semi": "final permanen otomatis formal modern",
    "ekstra": "kurikuler",
    "swa": "daya dana sembada layan",
    "purna": "bakti wirawan jual",
}
FORMS = frozenset((*ALWAYS, *PARTNERS))
BOUND = re.compile(
    rf"(?P<form>\b(?:{'|'.join(ALWAYS)}))[ \n](?P<word>[a-z][a-z-]{{2,30}})|"
    + "|".join(
        rf"\b{form}[ \n](?:{'|'.join(partners.split())})\b" for form, partners in PARTNERS.items()
    ),
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if FORMS.isdisjoint(manuscript.vocabulary):
        return
    for hit in in_own(BOUND, manuscript.wording):
        form, word = hit.written.split(" ", 1)
        if _named(hit, form, word, manuscript):
            continue
        mend = cased(
            f"{form.lower()}-{word}" if word.isupper() else form.lower() + word.lower(), form
        )
        yield rule.finding(
            manuscript,
            hit.line,
            f"Bentuk terikat “{hit.written}” ditulis serangkai: “{mend}”.",
            f"Ganti dengan “{mend}”.",
            example=hit.mended(mend),
        )


def _named(hit: Hit, form: str, word: str, manuscript: Manuscript) -> bool:
    """Names keep their spelling: "Yang Maha Esa", "Non Betty"; headlines have capitals anyway."""
    if hit.passage is manuscript.title:
        return form.lower() in {"maha", "non"} and word[0].isupper()
    return word[0].isupper() and not word.isupper()


RULE = Rule(
    code="EYD-05",
    severity=Severity.CHECK,
    title="Bentuk terikat seperti antar-, pasca-, dan non- ditulis serangkai",
    why="Bentuk ini tidak dapat berdiri sendiri sebagai kata, jadi menempel pada kata sesudahnya.",
    basis="EYD V, bentuk terikat",
    good="Lomba antardesa digelar pascapanen.",
    bad="Lomba antar desa digelar pasca panen.",
    check=check,
    indonesian=True,
)

"""What the rules of press ethics promise together: what blocks, what asks, what is never said."""

import time

import pytest

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rules import all_rules
from plugins.newsroom.draft import Draft, Header
from plugins.newsroom.findings import Finding, Severity
from tests.editorial.cases import paragraph

FAMILIES = "KEP KEJ PMS ANON SARA PRIV SRC MIS".split()
RULES = {rule.code: rule for rule in all_rules()}
ETHICS = [rule for code, rule in RULES.items() if code.split("-")[0] in FAMILIES]
PROTECTING = [rule for rule in RULES.values() if rule.code.startswith("ANON-")]


def found(code: str, manuscript: Manuscript) -> list[Finding]:
    rule = RULES[code]
    assert rule.check is not None
    return list(rule.check(rule, manuscript, Archive()))


def severities(code: str, text: str) -> list[Severity]:
    return [finding.severity for finding in found(code, paragraph(text))]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ANON-01", "Korban perundungan itu, Rania Putri (14), kini pindah sekolah."),
        ("ANON-01", "Saksi berkata, “Pelaku penganiayaan itu Dimas Saputra (15).”"),
        ("ANON-02", "Korban pencabulan itu, perempuan berinisial DA, sudah melapor."),
        ("ANON-05", "Ia ditemukan gantung diri di kamarnya."),
        ("SARA-01", "“Orang Madura memang selalu begitu,” kata seorang pedagang."),
        ("SARA-02", "Di spanduk itu tertulis, “Usir orang Madura dari kota ini.”"),
        ("PRIV-01", "Pengemudinya, pemilik nomor 0812-3456-7890, dirawat."),
    ],
)
def test_what_is_beyond_doubt_blocks_in_quotations_too(code: str, text: str) -> None:
    assert Severity.BLOCK in severities(code, text)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ANON-01", "Pelaku tawuran berinisial AR (15) dipulangkan kepada orang tuanya."),
        ("ANON-01", "Korban kecelakaan itu, Bagas Pratama (17), dirawat di rumah sakit."),
        ("ANON-01", "Juara lomba cerita tentang korban banjir ialah Keisya Amelia (10)."),
        ("SARA-01", "Anggapan bahwa orang Bugis selalu kasar itu keliru."),
        ("SRC-04", "Rahmat tersenyum lebar. “Saya tidak menyangka bisa sampai ke sini.”"),
        ("PRIV-01", "Layanan pengaduan PDAM dibuka di nomor 0811 5200 123."),
    ],
)
def test_what_may_be_meant_well_is_asked(code: str, text: str) -> None:
    assert severities(code, text) == [Severity.CHECK]


def test_rules_that_protect_children_and_victims_cannot_be_waived() -> None:
    assert len(PROTECTING) == 5
    assert not any(rule.waivable for rule in PROTECTING)


@pytest.mark.parametrize(
    ("code", "text", "secret"),
    [
        ("ANON-01", "Korban perundungan itu, Rania Putri (14), bersekolah di SMPN 20.", "Rania"),
        ("ANON-02", "Tersangka mencabuli Melati Sukma di kamar kos.", "Melati"),
        ("PRIV-01", "Penerima itu ber-NIK 6202011203850004.", "6202"),
        ("PRIV-01", "Hubungi Pak Budi di 081252345678.", "2345"),
    ],
)
def test_a_finding_never_repeats_what_must_not_be_said(code: str, text: str, secret: str) -> None:
    findings = found(code, paragraph(text))
    assert findings
    assert not any(secret in str(finding) for finding in findings)


CLUES = (
    "korban kekerasan seksual orang jawa memang usir bunuh diri mobil konflik 2001 pelaku "
    "advertorial usus kafir hak jawab oknum tersangka (15) "
)


@pytest.mark.parametrize(
    "piece", ["(15) ", "korban Andi ", "“", "A. ", "pelaku Andi ", "0812 ", "a b. A "]
)
def test_a_hostile_text_stays_quick(piece: str) -> None:
    text = CLUES + piece * (50_000 // len(piece))
    headers = (
        Header(name="title", value="Uji", line=1),
        Header(name="tags", value=["2001"], line=2),
        Header(name="image_caption", value=text, line=3),
    )
    draft = Draft(path="berita/2026/uji.md", headers=headers, body=text, body_line=4)
    manuscript = Manuscript(draft=draft)
    began = time.perf_counter()
    for rule in ETHICS:
        assert len(list(rule.check(rule, manuscript, Archive()) if rule.check else ())) < 1_000
    assert time.perf_counter() - began < 20

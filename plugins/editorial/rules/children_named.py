"""A child in a case whom readers could recognise by name, family, school or home.

Reads quotations too, for a quote does not hide a child, and never repeats the name it found: its
findings are posted where everybody reads them. A child is anyone under eighteen.
"""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Block, Kind, Manuscript
from plugins.editorial.people import (
    BESIDE,
    FAMILY,
    HOME,
    NAME,
    SCHOOL,
    ChildAge,
    child_ages,
    near,
    person,
)
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

REACH = 200
"""Characters between an age and what makes it a case."""
CLOSE = 80
"""Characters between an age and a name or home that must be the same child's."""
NEXT_TO = re.compile(r"\b(?:depan|dekat|sekitar|samping|belakang)\s+(?:\w+\s+)?$", re.IGNORECASE)

CLUES = frozenset(
    "korban korbannya pelaku pelakunya tersangka terdakwa saksi kekerasan pelecehan perundungan "
    "dirundung penganiayaan dianiaya pencabulan dicabuli pemerkosaan diperkosa persetubuhan "
    "disetubuhi tawuran pengeroyokan dikeroyok penculikan diculik pencurian".split()
)
# Those who run shops, boats or rites are pelaku too; witnesses of history are saksi.
DOER = (
    r"pelaku(?:nya)?\b(?!\s+(?:usaha|umkm|seni|wisata|industri|budaya|ekonomi|adat|tradisi|ekraf|"
    r"olahraga|pariwisata|kuliner))"
)
WITNESS = r"saksi\b(?!\s+(?:bisu|sejarah|nikah|hidup))"
CASE = re.compile(
    rf"\b(?:korban(?:nya)?|tersangka|terdakwa|{WITNESS}|{DOER}|kekerasan|"
    r"pelecehan|perundungan|dirundung|penganiayaan|dianiaya|pencabulan|dicabuli|pemerkosaan|"
    r"diperkosa|persetubuhan|disetubuhi|tawuran|pengeroyokan|dikeroyok|penculikan|diculik|"
    r"pencurian)\b",
    re.IGNORECASE,
)
ROLE = re.compile(
    rf"\b(?:korban|{DOER}|tersangka|terdakwa|{WITNESS}|dirundung|dianiaya|"
    r"dicabuli|diperkosa|disetubuhi|"
    r"dikeroyok|diculik|dilecehkan|dipukuli)(?:nya)?\b",
    re.IGNORECASE,
)
HAPPENED = re.compile(
    r"\b(?:mengalami|dialami|menimpa|akibat|kasus|perkara|dugaan|diduga|terjadi|melapor|laporan|"
    r"polisi|terlibat|ditangkap|diamankan|dipulangkan)\b",
    re.IGNORECASE,
)
CRIME = re.compile(
    rf"\b(?:{DOER}|tersangka|terdakwa|kekerasan|pelecehan|perundungan|dirundung|aniaya|dianiaya|"
    r"penganiayaan|pencabulan|dicabuli|pemerkosaan|diperkosa|persetubuhan|disetubuhi|tawuran|"
    r"pengeroyokan|dikeroyok|penculikan|diculik|pencurian)\b",
    re.IGNORECASE,
)
MISHAP = re.compile(
    r"\b(?:kecelakaan|menabrak|ditabrak|tertabrak|tabrakan|tenggelam|hanyut|terseret|banjir|"
    r"kebakaran|longsor|buaya|demam|keracunan|hilang|pencarian|puting\s+beliung|gempa|asap|"
    r"terjatuh|tersambar|digigit|tergigit)\b",
    re.IGNORECASE,
)
# Lessons against violence and prizes name children and schools for a good reason.
GOOD_NEWS = re.compile(
    r"\b(?:juara|lomba|medali|piala|prestasi|penghargaan|duta|beasiswa|pentas|film|puisi|poster|"
    r"penyuluhan|sosialisasi|edukasi|pencegahan|mencegah|kampanye|pelatihan|deklarasi|seminar|"
    r"atlet|pelatih|kejuaraan|latihan|porprov|pertandingan|turnamen|laga|gol|antiperundungan|"
    r"antikekerasan|anti-perundungan|menolong|menyelamatkan)\b",
    re.IGNORECASE,
)
GRAVE = re.compile(
    r"\b(?:tersangka|terdakwa|ditangkap|dicabuli|diperkosa|disetubuhi|dianiaya|dikeroyok|diculik|"
    r"dilecehkan)\b",
    re.IGNORECASE,
)
ALIAS = re.compile(r"\b(?:nama\s+samaran|bukan\s+nama\s+(?:sebenarnya|asli)|disamarkan)\b", re.I)
CALLED = re.compile(
    rf"\b(?:[Bb]ernama|[Dd]ipanggil|[Dd]isapa|[Kk]orban,?)\s+(?P<name>{NAME})"
    r"(?!\s*[(,]\s*(?:1[89]|[2-9]\d))"
)
CHILD_OF = re.compile(
    r"\b(?:[Aa]nak|[Bb]ayi|[Cc]ucu|[Pp]utr[ai]|[Kk]eponakan)\s+(?:dari\s+|pasangan\s+)?"
    rf"(?P<name>{NAME})"
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if CLUES.isdisjoint(manuscript.printed_words):
        return
    for block in manuscript.printed:
        ages = _ages_in_a_case(block)
        if ages:
            yield from _findings(rule, manuscript, block, ages)


def _ages_in_a_case(block: Block) -> list[ChildAge]:
    cases = [match.start() for match in CASE.finditer(block.text)]
    ages = child_ages(block.text) if cases else iter(())
    return [age for age in ages if near(age.start, cases, REACH)]


def _findings(
    rule: Rule, manuscript: Manuscript, block: Block, ages: list[ChildAge]
) -> Iterator[Finding]:
    clues = dict(_clues(block, ages))
    if not clues or (GOOD_NEWS.search(block.text) and not ROLE.search(block.text)):
        return
    sure = any(clues.values()) and _is_a_case(block.text)
    yield rule.finding(
        manuscript,
        block.line_at(ages[0].start),
        f"Anak dalam perkara ini dapat dikenali dari {' dan '.join(clues)}.",
        "Hapus nama, keluarga, sekolah, dan alamatnya; cukup usia dan kecamatannya. Ini berlaku "
        "juga di dalam kutipan.",
        example="Korban, seorang anak berusia 14 tahun, kini didampingi psikolog.",
        severity=Severity.BLOCK if sure else Severity.CHECK,
    )


def _is_a_case(text: str) -> bool:
    """Whether the paragraph beyond doubt tells of a crime that befell or involves the child."""
    if GRAVE.search(text):
        return True
    mishap = MISHAP.search(text) and not CRIME.search(text)
    told = ROLE.search(text) or HAPPENED.search(text)
    return bool(told and not mishap and not GOOD_NEWS.search(text))


def _clues(block: Block, ages: list[ChildAge]) -> Iterator[tuple[str, bool]]:
    """What gives the child away, and whether that is beyond doubt."""
    text, starts = block.text, [age.start for age in ages]
    if any(age.initials for age in ages):
        yield "inisialnya", False
    if not ALIAS.search(text):
        if any(age.name for age in ages):
            yield "namanya", block.kind is not Kind.HEADING
        elif _person_near(CALLED, text, starts):
            yield "namanya", _person_near(CALLED, text, starts, CLOSE)
    if _person_near(FAMILY, text, starts):
        yield "nama keluarganya", True
    elif _person_near(CHILD_OF, text, starts):
        yield "nama keluarganya", False
    if any(near(match.start(), starts, REACH) for match in _schools(text)):
        yield "sekolahnya", True
    if any(near(match.start(), starts, CLOSE) for match in HOME.finditer(text)):
        yield "alamatnya", any(HOME.match(text, age.end + gap) for age in ages for gap in (1, 2))


def _schools(text: str) -> Iterator[re.Match[str]]:
    """Schools, but not those that only say where something happened."""
    for match in SCHOOL.finditer(text):
        if not NEXT_TO.search(text, max(0, match.start() - 30), match.start()):
            yield match


def _person_near(
    pattern: re.Pattern[str], text: str, starts: list[int], reach: int = REACH
) -> bool:
    return any(
        person(match["name"])
        for match in pattern.finditer(text)
        if near(match.start(), starts, reach)
        and not BESIDE.search(text, max(0, match.start() - 30), match.start())
    )


RULE = Rule(
    code="ANON-01",
    severity=Severity.BLOCK,
    title="Anak dalam perkara tidak dapat dikenali",
    why="Anak yang menjadi korban, saksi, atau pelaku masih punya hidup panjang di depannya. Nama, "
    "keluarga, sekolah, dan alamatnya dilindungi, termasuk di dalam kutipan.",
    basis="Pedoman Pemberitaan Ramah Anak (Peraturan Dewan Pers 1/2019); KEJ pasal 5 (ANON-01)",
    good="Korban, seorang anak berusia 14 tahun, kini didampingi psikolog.",
    bad="Korban perundungan itu, Rania Putri (14), bersekolah di SMPN 20 Sampit.",
    check=check,
    waivable=False,
)

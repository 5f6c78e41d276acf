"""People in running text: names, a child's age, a school, a home.

Names are guessed from capitals, so every guess here errs towards "not a person".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

MOST_AGES = 200
"""Looked at in one paragraph: far above any honest one."""
WORD = r"[A-Z][a-zà-ÿ]+(?:['’-][A-Za-zà-ÿ]+)?"
NAME = (
    rf"(?:(?:[A-Z]|Dr|Hj|Moh|Mohd|Muh|Ny|Rr|Sdri?|St|Tn)\.\s*){{0,2}}{WORD}"
    rf"(?:\s+(?:(?:bin|binti)\s+)?(?:{WORD}|[A-Z]\b\.?)){{0,4}}(?![A-Za-z])"
)
"""What may be a name; `person()` says whether it is."""
INITIALS = r"(?:[A-Z]\.?\s?){1,3}(?![A-Za-z])"

# Words that stand before a name, or begin a sentence, without being part of a name.
LEADING = frozenset(
    "adalah adik agar akan akbp akhirnya almarhum almarhumah anak atas ayah bagi bahkan bahwa "
    "balita bapak bayi begitu bersama bhabinkamtibmas bibi bocah bripda bripka briptu bu bungsu "
    "bupati camat cucu dan dari dengan di diduga dokter dosen gadis gubernur guru hajah haji "
    "hakim hanya ia ibu ini ipda iptu itu jadi jaksa juga kades kakak kakek kapolres kapolsek "
    "karena kasat kata ke keluarga kemudian kepada kepala keponakan ketika ketua kini kompol "
    "korban lalu lelaki lurah mahasiswa mahasiswi malam melawan memang mendiang menurut mereka "
    "murid namun nenek nyonya oleh orang pada pak paman pelajar pelaku pemuda pendeta perempuan "
    "peserta pria psikolog putra putri remaja saat saksi sang santri saudara sdr sebelum "
    "sedangkan sejak selain sementara seorang sesudah setelah si siswa siswi sulung tante tapi "
    "terdakwa terhadap terpidana tersangka tetapi tiri tn tua tuan tuduhan ujar untuk ustaz wali "
    "wanita warga yaitu yakni yang".split()
)
# Capitalised words that show that the whole is a place, an office, a day or an idea.
ELSEWHERE = frozenset(
    "agustus alhamdulillah allah anggota antang april arut asean badan bagian bahasa balai "
    "banjarbaru banjarmasin bank barat baru basirih belanda besi bpbd bukit bun cempaga covid "
    "daerah dalam dana dayak desa desember dewan dinas direktorat eropa februari forum gedung "
    "gerakan gereja gunung hanaut hari hilir hotel hukum hulu hutan ikatan indonesia inggris "
    "islam jakarta jalan januari jawa juli jumat juni kabupaten kalang kalimantan kalsel kalteng "
    "kamis kampung kampus kantor kapal kapuas kasus katingan kebijakan kecamatan kejahatan "
    "kejaksaan kejari kekerasan kelas kelompok kelurahan kementerian keputusan kesehatan ketapang "
    "km komisi komnas komunitas kota kotawaringin kotim kristen kuhp lamandau laut lembaga liga "
    "madura mahkamah makassar malaysia maret masjid mei mentawa mentaya minggu muara muslim "
    "nasional negara negeri november nusantara oktober organisasi palangka palangkaraya pandaran "
    "pangkalan pantai parenggean parlemen partai pasal pasar pelabuhan pemda pemerintah pemkab "
    "pemprov pencabulan pengadilan penganiayaan perkara perlindungan pertamina perumahan "
    "perundungan pesantren piala pilkada polda polisi polres polri polsek pondok program propam "
    "provinsi pulang pulau puskesmas rabu raya republik reserse reskrim resor rsud rukun rumah "
    "sabtu sampit samuda satpol satuan sebagian sekolah selasa selatan seluruh semarang semua "
    "senin september seranau seruyan setiap singapura stadion sungai surabaya taman tanjung "
    "telaga telawang teluk tengah timur tionghoa tni tugu tumbang tunas undang undang-undang unit "
    "universitas utara wakil yayasan".split()
)
PLACE_BEFORE = re.compile(
    r"\b(?:asal|blok|cafe|dari|desa|di|dusun|gang|gg|hotel|jalan|jl|kabupaten|kampung|kampus|ke|"
    r"kecamatan|kelurahan|kota|pasar|pt|pulau|rt|sdn|sman|smpn|sungai|warga)\.?\s*$",
    re.IGNORECASE,
)

_SMALL = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()
_NUMBER = (
    r"(?:(?:1[0-7]|[1-9])(?![.,]?\d)|(?:dua|tiga|empat|lima|enam|tujuh)\s+belas|"
    rf"(?:{'|'.join(_SMALL)})(?!\s+(?:belas|puluh|ratus|ribu)))"
)
_ONE_AGE = (
    r"(?!\s*(?:(?:tahun|bulan|thn|th)\s+)?"
    r"(?:[-–]|s\.d\.|sampai|hingga|ke\s+(?:atas|bawah)|abad|dekade|menit|jam|orang))"
)
_CHILD = (
    r"anak|bocah|balita|bayi|remaja|pelajar|siswa|siswi|murid|santri|gadis|putra|putri|cucu|"
    r"keponakan|perempuan|laki-laki"
)
CHILD_AGE = re.compile(
    rf"\((?:(?:usia|umur|berusia|berumur)\s+)?{_NUMBER}(?:\s*(?:tahun|thn|th|bulan|bln)\.?)?\)"
    rf"|\b(?:[Bb]er)?(?:[Uu]sia|[Uu]mur)(?:nya)?\s+(?:baru\s+|masih\s+|sekitar\s+|genap\s+)?"
    rf"{_NUMBER}\b(?:\s+(?:tahun|bulan|thn|th)\b)?{_ONE_AGE}"
    rf"|\b(?i:{_CHILD})(?:nya)?\s+(?:[a-z]{{1,20}}\s+){{0,2}}?{_NUMBER}\s+tahun\b{_ONE_AGE}"
    rf"|(?<=,)\s{{1,3}}{_NUMBER}\s+tahun\s{{0,3}}(?=[,.)])"
)
# What stands before an age that is no child's: a clause of law, a class of ages, an animal.
NOBODY = re.compile(
    r"(?:\b(?:ayat|pasal|huruf|butir|angka|nomor|tabel|gambar|bagian|di\s+bawah|bawah|minimal|"
    r"maksimal|kelompok|kategori|batas|rata-rata|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\s*"
    r"|\b(?:anjing|bekantan|beruang|buaya|gajah|harimau|kambing|kerbau|kucing|kuda|monyet|"
    r"orangutan|"
    r"owa|sapi|satwa)(?:\s+\w{1,20}){0,3}\s+)$",
    re.IGNORECASE,
)
THING = re.compile(
    r"\b(?:bangunan|gedung|jembatan|kapal|kelotok|kendaraan|komunitas|kota|lembaga|masjid|mobil|"
    r"organisasi|pasar|perahu|perusahaan|pohon|rumah|sekolah|truk|tugu)(?:\s+\w{1,20}){0,2}\s+$",
    re.IGNORECASE,
)
BEFORE_AGE = re.compile(rf"(?P<name>{NAME}|{INITIALS})\s*,?\s*(?:yang\s+(?:masih\s+|baru\s+)?)?$")

# Somebody who stands beside a victim, or an address to the victim.
BESIDE = re.compile(
    r"\b(?:kuasa\s+hukum|penasihat\s+hukum|pengacara|advokat|pendamping|psikolog|perlindungan|"
    r"konselor|kepada|bagi|untuk|terhadap|mendampingi|jaksa|hak|pemulihan|tetangga|guru|teman|"
    r"ayah|ibu|orang\s+tua|paman|bibi|kakek|nenek|kakak|adik|kerabat|keluarga)\s*$",
    re.IGNORECASE,
)
# Relatives by name: they lead to the child or the victim.
FAMILY = re.compile(
    r"\b(?:[Aa]yah|[Ii]bu|[Oo]rang\s+tua|[Pp]aman|[Bb]ibi|[Kk]akek|[Nn]enek|[Kk]akak|[Aa]dik)\s+"
    rf"(?:(?:kandung|tiri|angkat)\s+)?(?:korban|pelaku|anak\s+itu),?\s+(?P<name>{NAME})"
)
SCHOOL = re.compile(
    r"\b(?:(?:SD|SMP|SMA|SMK|TK|SLB|MI|MTs|MA)(?:N\b|\s+Negeri\b)?\s*-?\s*\d{1,3}\b"
    r"|(?:SD|SMP|SMA|SMK|TK|SLB|MI|MTs|SDIT|SMPIT|SMAIT)\s+"
    r"(?!Negeri\b|Swasta\b|Sederajat\b|Kelas\b|Sampit\b|Kotim\b|Se[A-Z])[A-Z][a-z]{2,}"
    r"|(?:Pondok\s+Pesantren|Pesantren|Ponpes|Madrasah\s+(?:Ibtidaiyah|Tsanawiyah|Aliyah)|"
    r"Sekolah\s+(?:Dasar|Menengah\s+\w{5,8}))\s+(?:Negeri\s+)?(?!Negeri\b)(?:[A-Z][a-z]+|"
    r"\d{1,3}\b))"
)
HOME = re.compile(
    r"\b(?:[Ww]arga|[Tt]inggal\s+di|[Bb]eralamat\s+di|[Bb]erdomisili\s+di|[Aa]sal|"
    r"[Rr]umah(?:nya|\s+korban)\s+(?:\w+\s+)?di|[Aa]lamat\s+(?:rumah|korban)\w*)\s+"
    r"(?:Jalan|Jl\.?|Gang|Gg\.?|Desa|Kelurahan|Dusun|Perumahan|Kompleks|RT)\s+\w+"
)


@dataclass(frozen=True, slots=True)
class ChildAge:
    """An age under eighteen, and the name or initials that stand right before it."""

    start: int
    end: int
    name: str = ""
    initials: str = ""


def person(words: str, before: str = "") -> str:
    """The person's name in `words` (`before`: the text before them); empty when it is none."""
    if PLACE_BEFORE.search(before[-30:]):
        return ""
    parts = words.split()
    while parts and parts[0].lower() in LEADING:
        parts.pop(0)
    if any(part.lower().strip(".") in ELSEWHERE for part in parts):
        return ""
    return " ".join(parts)


def child_ages(text: str) -> Iterator[ChildAge]:
    """Each age under eighteen that is somebody's."""
    for match in islice(CHILD_AGE.finditer(text), MOST_AGES):
        before = text[max(0, match.start() - 90) : match.start()]
        aged = match[0].lower().startswith(("berusia", "berumur"))
        if NOBODY.search(before[-60:]) or (aged and THING.search(before[-60:])):
            continue
        named = BEFORE_AGE.search(before)
        words = named["name"] if named else ""
        short = words.replace(".", "").replace(" ", "")
        if named and short.isupper() and len(short) <= 3:
            yield ChildAge(match.start(), match.end(), initials=_initials(short))
        else:
            name = person(words, before[: named.start()]) if named else ""
            yield ChildAge(match.start(), match.end(), name=name)


def near(position: int, starts: Sequence[int], reach: int) -> bool:
    """Whether one of the sorted `starts` lies within `reach` characters of `position`."""
    index = bisect_left(starts, position - reach)
    return index < len(starts) and starts[index] <= position + reach


def _initials(short: str) -> str:
    return (
        "" if short in {"SD", "SMP", "SMA", "SMK", "TK", "MI", "MA", "RT", "RW", "PKK"} else short
    )

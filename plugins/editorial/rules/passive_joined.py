"""The prefix `di-` written apart from its verb, as if it were a preposition."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import Hit, cased
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

# Roots and stems that name no place, so that `di` before them can only be the prefix.
VERBS = frozenset(
    "adakan ajak ajukan akhiri akui alami alihkan alokasikan amankan ambil angkat angkut "
    "antar artikan atasi atur awali awasi baca bagikan bahas bakar bangun bantu batasi bawa "
    "bayar beli beri berikan bersihkan bicarakan bimbing bina buat buka buktikan cari catat "
    "cegah cintai cuci curi dampingi dapati dasari datangi dengar didik dirikan dorong duga "
    "dukung fasilitasi ganti gelar gunakan hadapi hadiri harapkan hargai hentikan hiasi hibur "
    "hidupi hindari hitung hubungi huni ikuti ikutkan ikutsertakan imbau inginkan izinkan "
    "jadikan jaga jajaki jalani jamin janjikan jelaskan jemput juluki jumpai kabarkan kagumi "
    "kaji kalahkan kejar kelola keluarkan kembangkan kenakan kenal kenali kendalikan kerahkan "
    "kerjakan ketahui kirim kirimi kuasai kukuhkan kumpulkan kunjungi laksanakan lakukan "
    "lalui lanjutkan lansir lantik larang latih lengkapi lestarikan lewati lihat lindungi "
    "liput mainkan maksudkan manfaatkan meriahkan miliki minati minta mintai mulai namai "
    "namakan nantikan nikmati nyatakan operasikan padamkan pakai paksa pamerkan pandu panggil "
    "patok pelajari pelihara perbaiki perbarui perbolehkan percantik percaya percayai "
    "perhatikan peringati perkenalkan perkirakan perlihatkan perluas perlukan pertahankan "
    "pertandingkan pertemukan pilih pimpin pindahkan pinjam promosikan publikasikan putuskan "
    "raih rancang rasakan rawat realisasikan rencanakan resmikan saksikan sambut sampaikan "
    "sarankan sebabkan sebut sebutkan sediakan selamatkan selenggarakan selesaikan selidiki "
    "semaikan serahkan sertai setujui siapkan siarkan simpan siram sirami soroti "
    "sosialisasikan suguhkan sukai sumbangkan susun tanam tanami tandai tangani tanggapi "
    "tangkap targetkan tawarkan teliti tempati tempuh temui temukan tentukan tepati terapkan "
    "terbitkan terima teruskan tetapkan tingkatkan tolak tolong tonton tulis tunda tunggu "
    "tunjuk tunjukkan turunkan ubah ucapkan ukur umumkan undang unggah ungkap ungkapkan "
    "usahakan usulkan utamakan wajibkan wakili warisi warnai wujudkan".split()
)
# A noun or an event may also be meant: an editor decides.
MAYBE = frozenset(
    "bentuk cetak impor maksud muat nilai panen pasok prediksi rekam rilis sewa tata tutup".split()
)
# Two words that name a thing: "di rawat inap", "di buka puasa bersama".
NAMED = {
    "rawat": ("inap", "jalan"),
    "buka": ("puasa", "bersama"),
    "gelar": ("perkara", "wicara", "budaya"),
    "nilai": ("tambah", "tukar", "akhir", "rapor", "jual"),
    "antar": ("jemput",),
    "tanam": ("paksa",),
    "bangun": ("pagi", "tidur"),
    "tulis": ("tangan",),
    "tolak": ("peluru",),
    "simpan": ("pinjam",),
    "bina": ("marga", "desa"),
    "rekam": ("medis", "jejak"),
}
# After a consonant other than k, -kan is always the suffix of a verb.
SUFFIXED = re.compile(r"[a-z]{2,20}[bcdfghjlmnprstwyz]kan")
QUICK = re.compile(r" di ([a-z]+)")
APART = re.compile(r"[Dd]i(?<!\w[Dd]i)[ \n]{1,2}([A-Za-z]{3,24})(?![\w-])(?=[ \n]?([a-z]*))")


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if not any(map(_is_verb, QUICK.findall(manuscript.spoken))):
        return
    for hit in _apart(manuscript):
        verb = hit.match[1]
        mend = cased(f"di{verb.lower()}", hit.written)
        yield rule.finding(
            manuscript,
            hit.line,
            f"Awalan di- dalam “{hit.written}” ditulis serangkai: “{mend}”.",
            f"Ganti dengan “{mend}”.",
            example=hit.mended(mend),
            severity=_severity(rule, verb),
        )


def _apart(manuscript: Manuscript) -> Iterator[Hit]:
    for passage in manuscript.wording:
        in_title = passage is manuscript.title
        for match in APART.finditer(passage.own if in_title else passage.prose):
            verb = match[1].lower()
            # "di Gelar Budaya Kotim" in a headline is an event with its name.
            named = match[2] in NAMED.get(verb, ()) or (
                match[1][0].isupper() and match[0][0] == "d"
            )
            if _is_verb(verb) and not named:
                yield Hit(passage=passage, match=match)


def _severity(rule: Rule, verb: str) -> Severity:
    unsure = verb in MAYBE or verb[0].isupper()
    return Severity.CHECK if unsure else rule.severity


def _is_verb(word: str) -> bool:
    return word in VERBS or word in MAYBE or bool(SUFFIXED.fullmatch(word))


RULE = Rule(
    code="EYD-02",
    severity=Severity.BLOCK,
    title="Awalan di- ditulis serangkai dengan kata kerjanya",
    why="“Dibuka” dan “diresmikan” adalah kata kerja pasif. Bila dipisah, pembaca mengira ada "
    "tempat bernama “buka”.",
    basis="EYD V, penulisan kata berimbuhan",
    good="Taman itu diresmikan pada 2015 dan dirawat warga.",
    bad="Taman itu di resmikan pada 2015 dan di rawat warga.",
    check=check,
    indonesian=True,
)

"""What people honestly write: names, prices, code, quotations. None of it may be refused."""

from tests.hostile.case import Case, welcome

NAMES = (
    "O'Brien Uluk", "M", "Tjilik Riwut", "Ngabe Sukah", "Y. B. Mangunwijaya",
    "Prof. Dr. H. KMA M. Usop, M.A.", "Hj. Siti-Nur 'Aisyah", "Damang Y.C. Binti", "Đặng Thị",
    "Ülkü Şahin", "D’Arcy", "Kinani Ñusta", "Andi “Utuh” Banjar", "Bawi Ayah & Keluarga",
    "Sri Rejeki <3", "1000 Pena", "李明", "محمد Yusuf",
)  # fmt: skip

TITLES = (
    "R&D < 5 % dari anggaran", "Harga naik > 10 %", "Rp5.000,- per kilo", "Apa itu <kbd>?",
    "5 < 6 & 7 > 3", "C:\\Sampit\\foto", "Warga: \"Kami bisa!\"",
    "Tanya-jawab: apa? siapa? di mana?", "100% asli", "#SampitBersih @warga",
    "`kode` dalam judul", "*bintang* dan _garis_", "[kurung] (biasa)", "-- tanda hubung --",
    "& lain-lain", "a/b/c", "Handep Hapakat; Isen Mulang!", "1/2 + 1/4 = 3/4",
    "Kotim — 17 kecamatan…", "'petik' ‘satu’ “dua”", "= sama dengan", "+62 531",
)  # fmt: skip

TEXTS: dict[str, tuple[str, str]] = {
    "less and greater": (
        "Suhu < 5 °C, a < b, x > 3, 5>4, dan a<b.\n",
        "Suhu < 5 °C, a < b, x > 3, 5>4, dan a<b.",
    ),
    "an ampersand": ("R&D, AT&T, &copy; 2026, &amp;, dan a&b;\n", "R&D, AT&T, © 2026, &, dan a&b;"),
    "a heart": ("Kami <3 Sampit.\n", "Kami <3 Sampit."),
    "a path of Windows": ("Simpan di `C:\\path\\baru` atau D:\\\\foto.\n", "C:\\path\\baru"),
    "a price": (
        "Harganya Rp5.000,- (lima ribu), diskon 10%.\n",
        "Harganya Rp5.000,- (lima ribu), diskon 10%.",
    ),
    "an arrow": ("Sampit -> Palangka Raya <- Kasongan <-> Bagendang.\n", "Sampit -> Palangka Raya"),
    "code with a script": ("Jangan tulis `<iframe src=x>` dan `javascript:`.\n", "<iframe src=x>"),
    "the word javascript": (
        "Belajar javascript: dasar; onclick= itu apa? data: 5.\n",
        "Belajar javascript: dasar; onclick= itu apa? data: 5.",
    ),
    "a shell": ("Ketik `rm -rf / && :(){ :|:& };:` hanya bercanda.\n", "rm -rf / && :(){ :|:& };:"),
    "an equation": ("Rumus a*b*c = a_b_c dan x^2^ dan 2 ** 3.\n", "x^2^"),
    "an address of letters": (
        "Surel: warga@desa.example atau <warga@desa.example>.\n",
        "warga@desa.example",
    ),
    "a quotation of Dayak": (
        "“Adil ka’ talino, bacuramin ka’ saruga, basengat ka’ jubata.”\n",
        "Adil ka’ talino",
    ),
    "a pantun": (
        "Anak ikan dipanggang sahaja,  \nhendak dipindang tidak berkuah.\n",
        "hendak dipindang",
    ),
    "a paragraph without its end": ("<p>Paragraf tanpa penutup\n\nLalu lanjut.\n", "Lalu lanjut."),
    "a tag that nobody closed": (
        "Kata <em>miring tanpa penutup.\n\nParagraf lain.\n",
        "Paragraf lain.",
    ),
    "a number at a line's beginning": (
        "1986\\. Tahun yang sulit.\n\n2001. Tahun berduka.\n",
        "Tahun berduka.",
    ),
    "an ending like a tag": (
        "Pasal 5 huruf <a> dan <b>: lihat lampiran.\n\nSelesai.\n",
        "Selesai.",
    ),
}


def _short(number: int, text: str) -> str:
    return f"{number} {text[:20]}"


CASES: tuple[Case, ...] = (
    *(
        welcome(f"a name, {number}", authors=[name], sees=(name,))
        for number, name in enumerate(NAMES)
    ),
    *(
        welcome(f"a title, {number}", title=title, slug=f"judul-{number}")
        for number, title in enumerate(TITLES)
    ),
    *(welcome(f"text, {kind}", text, sees=(seen,)) for kind, (text, seen) in TEXTS.items()),
    welcome(
        "a summary like code",
        summary='<b>Tebal</b> & "petik" {x}',
        sees=('<b>Tebal</b> & "petik" {x}',),
    ),
    welcome(
        "a venue with signs",
        event_start="2027-01-01 08:00",
        venue='Balai; Lt. 2, R&D \\ ruang "A"',
        sees=('Balai; Lt. 2, R&D \\ ruang "A"',),
    ),
    welcome(
        "a correction with signs",
        corrections=[{"date": "2026-10-02", "text": "Semula < 5 %; yang benar > 5 % & naik."}],
        sees=("Semula < 5 %; yang benar > 5 % & naik.",),
    ),
    welcome(
        "a source without an address",
        sources=[{"name": "Wawancara Ibu Siti, 1/10/2026"}],
        sees=("Wawancara Ibu Siti, 1/10/2026",),
    ),
    welcome(
        "sources as lines",
        sources=["Dinas Kehutanan | https://a.example/ | 2026-10-01"],
        sees=("Dinas Kehutanan",),
    ),
)

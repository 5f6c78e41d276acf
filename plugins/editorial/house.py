"""What the reader of files itself may find, for docs/periksa.md; each of these blocks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HouseFinding:
    """A finding of the house: its code, what it asks, a good and a bad example."""

    code: str
    title: str
    good: str
    bad: str


HOUSE = (
    HouseFinding(
        "tanpa-kepala",
        "Berkas dimulai dengan kepala berita",
        "---\ntitle: Panen raya di Pulau Hanaut\ndate: 2026-11-22\n---",
        "Panen raya di Pulau Hanaut berlangsung meriah.",
    ),
    HouseFinding(
        "kepala-tidak-ditutup",
        "Kepala berita ditutup dengan tiga tanda hubung",
        "---\ntitle: Panen raya\n---\nIsi berita.",
        "---\ntitle: Panen raya\nIsi berita.",
    ),
    HouseFinding(
        "titik-dua-tanpa-kutip",
        "Nilai yang memuat titik dua diapit tanda kutip",
        'title: "Mandi Safar: Rabu Terakhir di Mentaya"',
        "title: Mandi Safar: Rabu Terakhir di Mentaya",
    ),
    HouseFinding(
        "kepala-tidak-terbaca",
        "Tanda kutip, kurung, dan lekukan di kepala berita lengkap",
        "tags: [panen, padi]",
        "tags: [panen, padi",
    ),
    HouseFinding(
        "kepala-berulang",
        "Setiap baris kepala ditulis satu kali",
        "slug: panen",
        "slug: a\nslug: b",
    ),
    HouseFinding(
        "kepala-terlalu-besar",
        "Kepala berita hanya memuat keterangan, bukan isi",
        "summary: Dua kalimat ringkas.",
        "summary: (ribuan butir)",
    ),
    HouseFinding(
        "kepala-tidak-dikenal", "Nama baris kepala dikenal", "summary: ...", "sumary: ..."
    ),
    HouseFinding(
        "kepala-terlarang",
        "Berita tidak mengatur mesin situs",
        "slug: panen-raya",
        "save_as: ../panen.html",
    ),
    HouseFinding("tanpa-judul", "Ada judul", "title: Panen raya", "title:"),
    HouseFinding("tanpa-tanggal", "Ada tanggal terbit", "date: 2026-11-22 09:20", "date:"),
    HouseFinding(
        "tanggal-tidak-terbaca",
        "Tanggal ditulis tahun-bulan-hari",
        "date: 2026-11-22 09:20",
        "date: 22 Nov 2026",
    ),
    HouseFinding(
        "diubah-sebelum-terbit",
        "Waktu perubahan tidak mendahului waktu terbit",
        "date: 2026-11-22\nmodified: 2026-11-23",
        "date: 2026-11-22\nmodified: 2026-11-20",
    ),
    HouseFinding("tanpa-isi", "Ada isi di bawah kepala berita", "---\nIsi berita.", "---"),
    HouseFinding("status-tidak-dikenal", "Status dikenal", "status: draft", "status: siap"),
    HouseFinding(
        "slug-tidak-sah",
        "Alamat hanya huruf kecil, angka, dan tanda hubung",
        "slug: panen-raya",
        "slug: Panen Raya!",
    ),
    HouseFinding(
        "tanpa-alamat",
        "Alamat dapat dibuat dari judul, atau ditulis sendiri",
        "slug: pasar-malam",
        "title: 夜市",
    ),
    HouseFinding(
        "alamat-kembar",
        "Tidak ada dua berita di satu alamat",
        "slug: panen-raya-2026",
        "slug: panen-raya   (sudah dipakai berita lain)",
    ),
    HouseFinding(
        "alamat-terpakai",
        "Halaman tidak menempati alamat milik situs",
        "slug: kanal-sungai",
        "slug: kanal",
    ),
    HouseFinding(
        "alias-tidak-sah",
        "Alamat lama ditulis dari akar situs",
        "aliases: [/berita/judul-lama/]",
        "aliases: [../judul lama]",
    ),
    HouseFinding(
        "alamat-lama-tidak-sah",
        "Alamat lama di redirects.yaml dapat dijaga",
        "- from: /2019/judul-lama.html\n  to: /berita/judul-baru/",
        "- from: https://lama.example/?p=12\n  to: judul-baru",
    ),
    HouseFinding(
        "alamat-lama-terpakai",
        "Di alamat lama tidak ada halaman lain",
        "aliases: [/berita/judul-lama/]",
        "aliases: [/kanal/wisata/]",
    ),
    HouseFinding(
        "alamat-lama-berulang",
        "Setiap alamat lama ditulis satu kali",
        "- from: /a/\n  to: /berita/panen/",
        "- from: /a/\n  to: /berita/panen/\n- from: /a/\n  to: /berita/padi/",
    ),
    HouseFinding(
        "tujuan-tidak-ada",
        "Alamat lama menuju halaman yang ada",
        "to: /berita/panen-raya/",
        "to: /berita/panen-rayaa/",
    ),
    HouseFinding(
        "pindah-beruntun",
        "Alamat lama menuju langsung ke tujuan akhirnya",
        "- from: /a/\n  to: /berita/panen/\n- from: /b/\n  to: /berita/panen/",
        "- from: /a/\n  to: /b/\n- from: /b/\n  to: /berita/panen/",
    ),
    HouseFinding(
        "pindah-melingkar",
        "Alamat lama tidak berputar-putar",
        "- from: /a/\n  to: /berita/panen/",
        "- from: /a/\n  to: /b/\n- from: /b/\n  to: /a/",
    ),
    HouseFinding(
        "alamat-hilang",
        "Alamat yang pernah terbit selalu ada yang menjawab",
        "slug: panen-raya-hanaut\naliases: [/berita/panen-raya/]",
        "slug: panen-raya-hanaut   (dulu terbit sebagai panen-raya)",
    ),
    HouseFinding(
        "penarikan-tidak-lengkap",
        "Berita yang ditarik menyebutkan alasannya",
        "status: withdrawn\nwithdrawn_on: 2026-11-22\n"
        "withdrawn_reason: Narasumber utama mencabut keterangannya, dan kami tidak dapat "
        "memastikannya.",
        "status: withdrawn",
    ),
    HouseFinding(
        "tempat-tidak-dikenal", "Tempat ada di daftar tempat", "place: Baamang", "place: Bamaang"
    ),
    HouseFinding(
        "mirip-yang-dikenal",
        "Nama kanal dan penulis ditulis seperti biasanya (hanya diperiksa)",
        "category: Wisata",
        "category: Wisatta",
    ),
    HouseFinding(
        "bukan-satu-nilai",
        "Baris ini berisi satu nilai",
        "title: Panen raya",
        "title: [Panen, raya]",
    ),
    HouseFinding(
        "nilai-terlalu-panjang",
        "Baris kepala cukup pendek",
        "title: Panen raya di Pulau Hanaut",
        "title: (lebih dari 200 huruf)",
    ),
    HouseFinding(
        "karakter-tersembunyi",
        "Semua karakter terlihat oleh pembaca",
        "title: Panen raya",
        "title: Panen ⟨U+202E⟩raya",
    ),
    HouseFinding(
        "huruf-serupa",
        "Kata Latin tidak memuat huruf abjad lain yang mirip",
        "title: Sampit",
        "title: S⟨U+0430⟩mpit   (а Kiril)",
    ),
    HouseFinding("bukan-daftar", "Baris ini berisi daftar kata", "tags: [panen]", "tags: {a: b}"),
    HouseFinding(
        "rincian-tidak-terbaca",
        "Sumber dan ralat lengkap bagian-bagiannya",
        "sources:\n  - name: Radar Sampit\n    url: https://radar.example/1\n"
        "    accessed: 2026-11-22",
        "sources:\n  - url: radar.example",
    ),
    HouseFinding(
        "fokus-tidak-terbaca",
        "Titik fokus ditulis sebagai dua angka persen",
        "image_focus: 50 30",
        "image_focus: tengah",
    ),
    HouseFinding(
        "acara-terbalik",
        "Acara berakhir setelah dimulai",
        "event_start: 2026-12-01 19:00\nevent_end: 2026-12-01 21:00",
        "event_start: 2026-12-01 19:00\nevent_end: 2026-12-01 18:00",
    ),
    HouseFinding(
        "tautan-buntu",
        "Tautan ke berkas menuju berita yang ada",
        "[panen]({filename}panen-raya.md)",
        "[panen]({filename}panen.md)",
    ),
    HouseFinding(
        "gambar-di-isi",
        "Gambar di isi berita berdiri di paragrafnya sendiri",
        'Padi sudah menguning.\n\n![Petani memanen padi](foto/panen.jpg "Foto: Rina Wulandari")',
        'Padi sudah menguning ![Petani memanen padi](foto/panen.jpg "Foto: Rina Wulandari").',
    ),
    HouseFinding(
        "gambar-tanpa-alt",
        "Gambar di isi berita diceritakan bagi yang tidak dapat melihatnya",
        '![Petani memanen padi](foto/panen.jpg "Foto: Rina Wulandari")',
        '![](foto/panen.jpg "Foto: Rina Wulandari")',
    ),
    HouseFinding(
        "gambar-tanpa-pembuat",
        "Pembuat gambar di isi berita disebut",
        '![Petani memanen padi](foto/panen.jpg "Panen di Samuda. Foto: Rina Wulandari")',
        '![Petani memanen padi](foto/panen.jpg "Panen di Samuda.")',
    ),
    HouseFinding(
        "html-tidak-diizinkan",
        "Isi berita ditulis dengan Markdown, bukan dengan HTML yang mengatur halaman",
        "[Lihat videonya](https://video.example/panen)",
        '<iframe src="https://video.example/panen"></iframe>',
    ),
    HouseFinding(
        "tautan-tidak-diizinkan",
        "Tautan menuju situs ini atau alamat web yang lengkap",
        "[panen](https://dinas.example/panen)",
        "[panen](javascript:panen)",
    ),
    HouseFinding(
        "terlalu-banyak",
        "Tautan, tabel, gambar, dan tanda di isi berita masih sewajarnya",
        "Tabel sepuluh baris, dan tautan ke data lengkapnya.",
        "(tabel dengan puluhan ribu kotak)",
    ),
    HouseFinding(
        "terlalu-bersarang",
        "Daftar dan kutipan tidak bersarang terlalu dalam",
        "- padi\n    - padi gunung",
        "- - - - - - - - - padi",
    ),
    HouseFinding(
        "foto-tidak-ada",
        "Foto ada di folder content",
        "image: foto/panen.jpg",
        "image: foto/panne.jpg",
    ),
    HouseFinding(
        "foto-tidak-terbaca",
        "Foto dapat dibuka sebagai JPEG, PNG, WebP, AVIF, atau HEIC",
        "foto/panen.jpg (JPEG)",
        "foto/panen.jpg (dokumen yang diganti namanya)",
    ),
    HouseFinding(
        "foto-terlalu-besar",
        "Foto tidak lebih besar daripada yang dibuat kamera",
        "foto/panen.jpg (4.000 x 3.000 piksel, 6 MB)",
        "foto/panen.png (10.000 x 10.000 piksel)",
    ),
    HouseFinding(
        "foto-terlalu-panjang",
        "Sisi panjang foto paling banyak sepuluh kali sisi pendeknya",
        "foto/panorama.jpg (9.000 x 3.000 piksel)",
        "foto/tangkapan-layar.png (1.080 x 20.000 piksel)",
    ),
    HouseFinding(
        "foto-bergerak",
        "Foto adalah gambar diam",
        "foto/tarian.jpg",
        "foto/tarian.webp (animasi)",
    ),
    HouseFinding(
        "foto-terpotong",
        "Foto terkirim utuh",
        "foto/panen.jpg (berkas asli)",
        "foto/panen.jpg (separuhnya hilang saat dikirim)",
    ),
    HouseFinding(
        "bukan-utf-8",
        "Berkas disimpan sebagai UTF-8",
        "Café di tepi sungai",
        "Caf\\xe9 di tepi sungai (Latin-1)",
    ),
    HouseFinding(
        "berkas-terlalu-besar",
        "Satu berkas memuat satu berita",
        "content/berita/2026/panen.md (6 KB)",
        "content/berita/2026/panen.md (20 MB)",
    ),
    HouseFinding(
        "baris-terlalu-panjang",
        "Isi berita dibagi menjadi paragraf",
        "Paragraf pertama.\n\nParagraf kedua.",
        "(satu baris berisi lebih dari 50.000 huruf)",
    ),
    HouseFinding(
        "bukan-markdown",
        "Berita ditulis di berkas .md",
        "content/berita/2026/panen.md",
        "content/berita/2026/panen.docx",
    ),
    HouseFinding(
        "di-luar-folder",
        "Berita disimpan di folder berita atau halaman",
        "content/berita/2026/panen.md",
        "content/panen.md",
    ),
    HouseFinding(
        "terlalu-berat",
        "Berita dan fotonya terbaca dalam sepuluh detik",
        "content/foto/panen.jpg (4000 x 3000 piksel)",
        "(naskah atau foto yang dibuat agar pembacanya tidak pernah selesai)",
    ),
    HouseFinding(
        "nama-berkas-tidak-sah",
        "Nama berkas dan folder dapat disimpan di semua komputer",
        "content/foto/panen-raya.jpg",
        "content/foto/con.jpg",
    ),
    HouseFinding(
        "nama-berkas-kembar",
        "Nama berkas tidak hanya berbeda huruf besar dan kecil",
        "panen-raya.md, panen-padi.md",
        "panen-raya.md, Panen-Raya.md",
    ),
    HouseFinding(
        "tautan-berkas",
        "Folder content berisi berkas sungguhan",
        "content/foto/panen.jpg (berkas)",
        "content/foto/panen.jpg -> /home/rina/panen.jpg (symlink)",
    ),
    HouseFinding(
        "bukan-berkas",
        "Folder content berisi berkas biasa",
        "content/berita/2026/panen.md (berkas)",
        "content/berita/2026/panen.md (pipa atau perangkat)",
    ),
    HouseFinding(
        "folder-terlalu-dalam",
        "Folder tidak terlalu dalam bersarang",
        "content/berita/2026/panen.md",
        "content/berita/a/b/c/... (lebih dari 20 folder)",
    ),
    HouseFinding(
        "tidak-dapat-dibuka",
        "Berkas boleh dibaca",
        "content/berita/2026/panen.md (rw-r--r--)",
        "content/berita/2026/panen.md (---------)",
    ),
    HouseFinding(
        "berkas-asing",
        "Di folder content hanya ada berita, foto, dan daftar (berkas lain yang tidak berbahaya "
        "hanya diperiksa)",
        "content/berita/2026/panen.md",
        "content/berita/2026/panen.js",
    ),
    HouseFinding(
        "bahasa-tidak-sah", "Bahasa ditulis sebagai kode", "lang: en", "lang: Bahasa Inggris"
    ),
    HouseFinding(
        "terjemahan-tidak-sah",
        "Terjemahan menyebut slug berita aslinya",
        "lang: en\ntranslation: panen-raya",
        "lang: en\ntranslation: /berita/panen-raya/",
    ),
    HouseFinding(
        "terjemahan-kembar",
        "Satu berita diterjemahkan satu kali ke setiap bahasa",
        "lang: en\ntranslation: panen-raya",
        "lang: en\ntranslation: panen-raya   (sudah diterjemahkan berita lain)",
    ),
    HouseFinding(
        "alamat-kehilangan-huruf",
        "Huruf judul tidak hilang dari alamat (hanya diperiksa)",
        "title: Kisah Søren\nslug: kisah-soren",
        "title: Kisah Søren",
    ),
    HouseFinding(
        "nama-tanpa-huruf",
        "Topik, penulis, dan kanal punya huruf atau angka",
        "tags: [pasar malam]",
        "tags: ['!!!']",
    ),
    HouseFinding(
        "daftar-tidak-terbaca",
        "Daftar orang dan tempat terbaca",
        "- slug: samuda\n  name: Samuda",
        "- slug: samuda\n  nama: Samuda",
    ),
)

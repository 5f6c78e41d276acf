"""Questions in headlines, answered and not."""

from tests.editorial.cases import story

OPENING = "Sampit (Kabar Baik Sampit) - {} Pengunjung diminta membawa kartu pelajar.\n"
FAILS = [
    story(
        OPENING.format("Banyak orang Sampit mengenang masa kecilnya di gedung tua itu."),
        title="Kapan Museum Kayu Sampit Buka?",
    ),
    story(
        OPENING.format("Naik kelotok selalu menyenangkan, apalagi pada sore hari."),
        title="Berapa Ongkos Kelotok ke Seranau?",
    ),
    story(
        OPENING.format("Sejak kecil ia suka membaca dan bermain di tepi sungai."),
        title="Siapa Pemenang Lomba Dayung Mentaya?",
    ),
]
PASSES = [
    story(),
    story(
        OPENING.format("Museum Kayu Sampit buka Senin sampai Jumat pukul 08.00-15.00 WIB."),
        title="Kapan Museum Kayu Sampit Buka?",
    ),
    story(
        OPENING.format("Menurut juru mudi, ongkos kelotok ke Seranau Rp5.000 seorang pada 2026."),
        title="Berapa Ongkos Kelotok ke Seranau?",
    ),
    story(
        OPENING.format("Sampit terletak di tepi Sungai Mentaya, Kalimantan Tengah."),
        title="Di Mana Sampit? Letak, Peta, dan Cara ke Sana",
    ),
    story(OPENING.format("Kelas dibuka."), title="Grup “Siapa Takut?” Tampil di Taman Kota"),
]

"""People called guilty too early, puppeteers, and traders."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Pelaku pencurian, Joko Prabowo, ditangkap di Baamang pada Senin malam."),
    paragraph("Warga menyebut Hendra Wijaya adalah dalang pencurian kelotok itu."),
    paragraph("Hendra Wijaya terbukti menggelapkan uang kas pasar, tulis warga di grup."),
    paragraph("Polisi membekuk pelaku berinisial JP di rumahnya."),
    story(title='"Koruptor Hendra Wijaya Ditangkap di Sampit"'),
]
PASSES = [
    story(),
    paragraph("Polisi menetapkan Joko Prabowo sebagai tersangka pelaku pencurian kelotok."),
    paragraph("Hendra Wijaya diduga menjadi dalang pencurian kelotok, kata Kapolsek Baamang."),
    paragraph("Majelis hakim menyatakan Hendra Wijaya terbukti menggelapkan uang kas pasar."),
    paragraph("Dalang Ki Sugino memainkan lakon Semar sampai fajar di Taman Kota."),
    paragraph("Pelaku usaha kecil, Siti Aminah, menjual keripik kelakai ke Banjarmasin."),
    paragraph("Cara Rahmat menanam padi apung terbukti menghasilkan panen lebih banyak."),
    paragraph("Kapolres Kotim mengatakan pelaku pencurian masih dicari."),
    paragraph("Pelaku pencurian kelotok masih dicari, kata Kapolsek Baamang Rahmat Hidayat."),
    paragraph("Pelaku di Sampit lebih suka berlatih pada sore hari, kata pelatih dayung itu."),
]

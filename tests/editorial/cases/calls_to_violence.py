"""Calls against a people, and news, sport and history in which the same words are harmless."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Di spanduk itu tertulis, “Usir orang Madura dari kota ini.”"),
    paragraph("Mari kita serang warga Dayak, tulis akun tanpa nama itu."),
    paragraph("Pesan itu berbunyi: bantai semua orang Jawa."),
    paragraph("Menurut pesan berantai, orang Tionghoa harus diusir dari pasar."),
    paragraph("The banner read: “Drive out the Madurese!”", lang="en"),
    paragraph("Someone wrote that the Chinese must be expelled.", lang="en"),
    paragraph("Tokoh adat menolak ajakan “bakar rumah, usir warga Banjar” yang beredar."),
]
PASSES = [
    story(),
    paragraph("Polisi menurunkan spanduk yang berisi ajakan kekerasan terhadap warga Madura."),
    paragraph("Kalteng Putra balas dendam kepada Madura United dengan kemenangan 3-1."),
    paragraph("Rombongan berangkat dari Serang, Jawa Barat, dan tiba di Sampit pada sore hari."),
    paragraph("Buaya serang warga Banjar yang sedang mandi di tepi Sungai Mentaya."),
    paragraph("Police took down a banner against Madurese residents.", lang="en"),
    paragraph("Farmers burn the stubble, and Dayak elders ask them to stop.", lang="en"),
    paragraph("Tokoh adat menolak balas dendam kepada warga Madura dan mengajak berdamai."),
    paragraph("Petani Jawa di lahan transmigrasi basmi hama tikus dengan burung hantu."),
    paragraph("Warga Dayak mengusir burung pemakan padi dengan bunyi-bunyian bambu."),
]

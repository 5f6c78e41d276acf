"""Cruelty spelled out, and kitchens, blood donors and patriots."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Kecelakaan itu membuat organ tubuh korban berceceran di badan jalan."),
    paragraph("Menurut saksi, “otaknya berceceran di aspal.”"),
    paragraph("Sopir ditemukan bersimbah darah di balik kemudi."),
    paragraph("Polisi menemukan jasadnya yang membusuk di semak-semak."),
    story(title='"Mayat Gosong Ditemukan di Kebun Sawit"'),
]
PASSES = [
    story(),
    paragraph("Dua orang meninggal di tempat kejadian, dan seorang dirawat di RSUD dr. Murjani."),
    paragraph("Bersihkan isi perut ikan jelawat, lalu lumuri dengan jeruk nipis dan garam."),
    paragraph("Soto ini memakai usus ayam dan otak sapi yang direbus lebih dahulu."),
    paragraph("PMI Kotim mengumpulkan 120 kantong darah segar dari para pendonor."),
    paragraph("Kepala patung yang pecah diganti dengan kayu ulin baru."),
]

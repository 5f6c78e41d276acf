"""The words that captions and kit pages bring along, in one place."""

from plugins.newsroom.words import noted

HOME = noted("Beranda")
KITS = noted("Bagikan")
KITS_DESCRIPTION = noted(
    "Gambar dan teks siap pakai dari %(name)s untuk admin grup, akun, dan saluran media sosial."
)
KIT = noted("Bagikan: %(title)s")
KIT_DESCRIPTION = noted("Gambar, teks, dan kode QR siap pakai untuk membagikan “%(title)s”.")

WHEN = noted("Kapan: %(when)s")
WHERE = noted("Di mana: %(venue)s")
PLACE = noted("Tempat: %(place)s")
CORRECTED = noted("Ralat: %(text)s")

READ_ON = noted("Baca selengkapnya di %(name)s:")
READ_ON_SHORT = noted("Selengkapnya:")
LINK_IN_BIO = noted("Cerita lengkapnya ada di tautan di bio.")

HINTS = {
    "facebook": noted("Tempel teksnya, lalu tunggu pratinjau tautannya muncul sebelum mengirim."),
    "instagram": noted(
        "Tautan di takarir Instagram tidak dapat diketuk. Pasang tautan cerita di bio."
    ),
    "x": noted("X menghitung setiap tautan 23 karakter."),
    "whatsapp": noted("Judulnya tampil tebal setelah dikirim."),
    "telegram": noted("Cukup pendek untuk dikirim bersama gambar."),
    "threads": noted("Satu topik saja: Threads tidak memakai lebih dari itu."),
    "linkedin": noted("Tempel teksnya sendiri: formulir LinkedIn hanya menerima tautan."),
}

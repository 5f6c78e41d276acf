"""The words that captions and kit pages bring along, in one place."""

HOME = "Beranda"
KITS = "Bagikan"
KITS_DESCRIPTION = (
    "Gambar dan teks siap pakai dari {name} untuk admin grup, akun, dan saluran media sosial."
)
KIT = "Bagikan: {title}"
KIT_DESCRIPTION = "Gambar, teks, dan kode QR siap pakai untuk membagikan “{title}”."

WHEN = "Kapan: {when}"
WHERE = "Di mana: {venue}"
PLACE = "Tempat: {place}"
CORRECTED = "Ralat: {text}"

READ_ON = "Baca selengkapnya di {name}:"
READ_ON_SHORT = "Selengkapnya:"
LINK_IN_BIO = "Cerita lengkapnya ada di tautan di bio."

HINTS = {
    "facebook": "Tempel teksnya, lalu tunggu pratinjau tautannya muncul sebelum mengirim.",
    "instagram": "Tautan di takarir Instagram tidak dapat diketuk. Pasang tautan cerita di bio.",
    "x": "X menghitung setiap tautan 23 karakter.",
    "whatsapp": "Judulnya tampil tebal setelah dikirim.",
    "telegram": "Cukup pendek untuk dikirim bersama gambar.",
    "threads": "Satu topik saja: Threads tidak memakai lebih dari itu.",
    "linkedin": "Tempel teksnya sendiri: formulir LinkedIn hanya menerima tautan.",
}

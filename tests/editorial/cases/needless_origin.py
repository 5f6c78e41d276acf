"""Origins told for no reason, and those that are the story."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Polisi menangkap oknum suku tertentu yang mencuri kelotok."),
    paragraph("Tersangka pencurian bersuku Banjar itu ditahan di Polsek Baamang."),
    paragraph("Toko itu milik warga keturunan yang tinggal di Jalan Iskandar."),
    story(title='"Maling Keturunan Madura Ditangkap Warga"'),
]
PASSES = [
    story(),
    paragraph("Polisi menangkap dua tersangka pencurian kelotok di Baamang."),
    paragraph("Warga keturunan Tionghoa menyiapkan lampion untuk perayaan Imlek."),
    paragraph("Penyair keturunan Banjar itu membacakan madihin di Taman Kota."),
    paragraph("Oknum petugas parkir yang memungut di luar tarif ditegur Dinas Perhubungan."),
    paragraph("Suku Dayak Ngaju menyebut rumah panjang itu betang."),
]

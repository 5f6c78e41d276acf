"""Offices and names with and without their year."""

from tests.editorial.cases import paragraph, story

GUIDE = "Taman Kota Sampit berada di tepi Sungai Mentaya.\n\n## Riwayat\n\n{}\n"
FAILS = [
    story(
        GUIDE.format("Taman itu diresmikan Bupati Supian Hadi bersama para seniman."),
        path="halaman/taman-kota.md",
    ),
    story(
        GUIDE.format("Camat Baamang, Sufiansyah, mengajak warga menanam pohon setiap Jumat."),
        path="halaman/taman-kota.md",
    ),
    story("Sampit (Kabar Baik Sampit) - Wakil Bupati Kotim Irawati membuka lomba dayung.\n"),
    story("Sampit (Kabar Baik Sampit) - Menurut Ketua PWI Kotim, Andri, lomba itu terbuka.\n"),
]
PASSES = [
    story(),
    paragraph("Bupati Kotim Halikinnor ikut menanam dan berbincang dengan kelompok tani."),
    story(
        GUIDE.format("Taman itu diresmikan pada 2015 oleh Bupati Supian Hadi."),
        path="halaman/taman-kota.md",
    ),
    story(
        GUIDE.format("Bupati saat itu, Supian Hadi, meresmikan taman bersama para seniman."),
        path="halaman/taman-kota.md",
    ),
    story(
        GUIDE.format("Rumah jabatan Bupati Kotawaringin Timur berada di seberang taman."),
        path="halaman/taman-kota.md",
    ),
    story(GUIDE.format("Kepala Desa dipilih warga setiap delapan tahun."), path="halaman/desa.md"),
]

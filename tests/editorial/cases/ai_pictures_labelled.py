"""Pictures made by a machine, and photographs that merely show one."""

from tests.editorial.cases import story

FAILS = [
    story(image_credit='"Gambar: Midjourney"'),
    story(image_credit='"Ilustrasi: Redaksi, dibuat dengan bantuan AI"'),
    story(image_credit='"Stable Diffusion / Hadi Saputra"'),
    story(image_caption='"Ilustrasi dermaga pada masa depan, dihasilkan dengan DALL-E 3."'),
    story(image_caption='"Gambar panen raya yang dibuat memakai kecerdasan buatan."'),
    story(image_caption='"Peserta pelatihan AI di aula Diskominfo."'),
]
PASSES = [
    story(),
    story(image_credit='"Ilustrasi buatan AI: Redaksi Kabar Baik Sampit"'),
    story(
        image_credit='"Gambar: Gemini"',
        image_caption='"Ilustrasi buatan AI: dermaga Sampit pada masa depan."',
    ),
    story(image_credit='"Ilustrasi: Kabar Baik Sampit"'),
    story(image_credit='"Foto: Gemini Lestari"'),
    story(image_caption='"Kapal AIDA bersandar di Pelabuhan Sampit."'),
    story(image_caption='"Balai Adat digambar warga dengan kapur warna."'),
]

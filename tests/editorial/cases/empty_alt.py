"""Words for a picture that tell nothing, and words that tell."""

from tests.editorial.cases import story

FAILS = [
    story(image_alt="gambar"),
    story(image_alt="Foto kegiatan"),
    story(image_alt="IMG_20261101_080012.jpg"),
    story(image_alt="Warga Baamang Tanam Seribu Mahoni di Hutan Kota"),
    story(image_alt="Dermaga sore"),
    story(image_alt="Warga menanam bibit mahoni di tepi jalan setapak hutan kota. " * 3),
]
PASSES = [
    story(),
    story(image_alt=None),
    story(image_alt="Foto lama hitam putih, gergaji kayu di tepi Sungai Mentaya"),
    story(image_alt="Peta kecamatan dengan garis sungai berwarna biru"),
]

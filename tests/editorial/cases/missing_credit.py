"""Pictures with and without `image_credit`."""

from tests.editorial.cases import story

FAILS = [
    story(image_credit=None),
    story(image_credit=""),
    story(path="halaman/wisata.md", image_credit=None),
]
PASSES = [
    story(),
    story(image_credit="Rina Wulandari"),
    story(image=None, image_credit=None),
    story(path="halaman/tentang.md", category=None, image=None, image_credit=None),
]

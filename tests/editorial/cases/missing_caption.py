"""Pictures with and without `image_caption`."""

from tests.editorial.cases import story

FAILS = [
    story(image_caption=None),
    story(image_caption=""),
    story(path="halaman/wisata.md", image_caption=None),
]
PASSES = [
    story(),
    story(image_caption="Dermaga, Minggu (1/11/2026)."),
    story(image=None, image_caption=None),
    story(path="halaman/tentang.md", category=None, image=None, image_caption=None),
]

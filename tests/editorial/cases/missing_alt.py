"""Pictures with and without `image_alt`."""

from tests.editorial.cases import story

FAILS = [
    story(image_alt=None),
    story(image_alt=""),
    story(path="halaman/wisata.md", image_alt=None),
]
PASSES = [
    story(),
    story(image_alt="Kelotok melintas di depan dermaga"),
    story(image=None, image_alt=None),
    story(path="halaman/tentang.md", category=None, image=None, image_alt=None),
]

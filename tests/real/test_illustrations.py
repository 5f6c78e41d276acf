"""The pictures are what their code draws."""

import io

from PIL import Image, ImageChops, ImageStat

from content.ilustrasi.draw import jpeg, picture
from content.ilustrasi.scenes import SCENES
from tests.conftest import ROOT
from tests.real.test_real_content import PLAN


def test_every_planned_story_has_a_scene_of_its_own() -> None:
    assert set(SCENES) == set(PLAN)


def test_a_scene_draws_the_picture_that_is_published() -> None:
    drawn = jpeg(picture("ikon-jelawat"))

    with (
        Image.open(io.BytesIO(drawn)) as again,
        Image.open(ROOT / "content/foto/ikon-jelawat.jpg") as published,
    ):
        assert again.size == published.size
        difference = ImageStat.Stat(ImageChops.difference(again, published)).mean
    # Another processor may round a pixel differently.
    assert max(difference) < 1
    assert not published.getexif()

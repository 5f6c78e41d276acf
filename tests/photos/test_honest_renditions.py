"""Every file that is made of an honest picture shows it as it is seen."""

import io

import pytest
from PIL import Image

from plugins.photos.developing import Copy, Cut, developed
from plugins.photos.settings import PhotoSettings
from tests.decoding.honest import HONEST, Case
from tests.decoding.samples import distance, quarters_of

KINDS = {"avif": "AVIF", "webp": "WEBP", "jpg": "JPEG"}
LOSS = 12
"""Levels that encoders are off in plain surfaces."""


@pytest.mark.parametrize("case", HONEST.values(), ids=HONEST.keys())
def test_renditions_and_crops_show_what_the_camera_saw(case: Case) -> None:
    width, height = case.size
    cuts = [
        Cut(width=width, height=height),
        Cut(width=width // 2, height=height // 2, through=((width, height),)),
        Cut(width=height // 2, height=height // 2, focus=(0.5, 0.5)),
    ]
    copies = tuple(Copy(cut=cut, kind=kind) for kind in KINDS for cut in cuts)

    files = developed(case.make(), 1.0, copies, PhotoSettings())

    for copy, data in zip(copies, files, strict=True):
        with Image.open(io.BytesIO(data)) as image:
            assert image.format == KINDS[copy.kind]
            assert image.size == (copy.cut.width, copy.cut.height)
            shown = quarters_of(image.convert("RGB"))
        assert distance(shown, case.quarters) <= case.near + LOSS

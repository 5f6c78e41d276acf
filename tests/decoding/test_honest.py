"""Whatever a camera, a telephone or an office makes of a picture, it comes out as it is seen."""

import pytest

from plugins.decoding.opening import glimpse_of, pixels_above, pixels_of
from tests.decoding.honest import HONEST, Case
from tests.decoding.samples import distance, quarters_of

each = pytest.mark.parametrize("case", HONEST.values(), ids=HONEST.keys())


@each
def test_an_honest_picture_is_opened_as_it_is_seen(case: Case) -> None:
    data = case.make()
    pixels = pixels_of(data)

    assert (pixels.mode, pixels.size) == ("RGB", case.size)
    assert distance(quarters_of(pixels), case.quarters) <= case.near
    assert not pixels.info
    assert glimpse_of(data).size == case.size
    assert quarters_of(pixels_above(data, 1000)) == quarters_of(pixels)

"""A cheap guess at what matters in a photo that nobody gave a focus for."""

from collections.abc import Sequence

from PIL import Image, ImageChops, ImageFilter

from plugins.newsroom.crop import CENTRE

SIDE = 40
"""Pixels of the thumbnail that is looked at."""
SKIN_RED, SKIN_BLUE = (136, 174), (78, 126)
"""Cr and Cb of skin of every tone (Chai and Ngan, 1999), a little narrowed."""
SKIN = 70
"""What a pixel of skin counts, beside edges of 0 to 255."""
PULL = 0.35
"""How much the middle counts beside what was found: photographers aim."""


def focus_of(photo: Image.Image) -> tuple[float, float]:
    """Where detail and faces lie, as shares (0 to 1) of width and height."""
    # Four pixels by four of each part say as much as all of them.
    sample = photo.resize((4 * SIDE, 4 * SIDE), Image.Resampling.NEAREST)
    small = sample.reduce(4)
    interest = ImageChops.add(_edges(small), _skin(small))
    across = list(interest.resize((SIDE, 1), Image.Resampling.BOX).tobytes())
    down = list(interest.resize((1, SIDE), Image.Resampling.BOX).tobytes())
    return _middle(across), _middle(down)


def _edges(small: Image.Image) -> Image.Image:
    """Detail; the border has none, whatever the filter says of it."""
    found = small.convert("L").filter(ImageFilter.FIND_EDGES)
    framed = Image.new("L", found.size)
    framed.paste(found.crop((1, 1, SIDE - 1, SIDE - 1)), (1, 1))
    return framed


def _skin(small: Image.Image) -> Image.Image:
    _, blue, red = small.convert("YCbCr").split()
    masks = [
        band.point([SKIN * (low <= level <= high) for level in range(256)])
        for band, (low, high) in ((red, SKIN_RED), (blue, SKIN_BLUE))
    ]
    return ImageChops.darker(*masks)


def _middle(weights: Sequence[int]) -> float:
    """The centre of what stands out from the rest, pulled towards the middle."""
    usual = sum(weights) / len(weights)
    above = [max(0.0, weight - usual) ** 2 for weight in weights]
    total = sum(above)
    if total < 1:
        return CENTRE[0]
    found = sum((place + 0.5) * weight for place, weight in enumerate(above)) / total / SIDE
    return round(found + (0.5 - found) * PULL, 4)

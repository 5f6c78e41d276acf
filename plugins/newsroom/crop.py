"""Where to cut a picture, so that what matters in it stays."""

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in pixels of the whole picture."""

CENTRE = (0.5, 0.5)


def crop_box(
    whole: tuple[int, int], shape: tuple[int, int], focus: tuple[float, float] | None
) -> Box:
    """The largest part of `whole` (width, height) in the proportions of `shape` round `focus`.

    `focus` is given in shares (0 to 1) of width and height; without it the middle stays.
    """
    x, y = focus or CENTRE
    scale = min(whole[0] / shape[0], whole[1] / shape[1])
    left, right = _span(whole[0], shape[0] * scale, x)
    top, bottom = _span(whole[1], shape[1] * scale, y)
    return left, top, right, bottom


def _span(whole: int, part: float, focus: float) -> tuple[float, float]:
    # The outer max: rounding may make the part a hair wider than the whole.
    start = max(0.0, min(focus * whole - part / 2, whole - part))
    return start, min(start + part, whole)

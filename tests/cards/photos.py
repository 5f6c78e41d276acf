"""Photos that make words hard to read, made with code: every extreme, and what a newsroom sends."""

import random
from collections.abc import Callable, Mapping
from functools import cache, partial
from io import BytesIO
from typing import Literal

from PIL import Image, ImageDraw, ImageOps

from bench.photos import SCENES, cloud, photo, ramp

SIZE = (1620, 1080)
TALL, WIDE, SMALL, TINY = (1080, 1620), (2400, 800), (640, 480), (90, 60)
Make = Callable[[], Image.Image]


def names() -> tuple[str, ...]:
    return (*MADE, *SCENE_SEEDS)


@cache
def named(name: str) -> bytes:
    """The photo as the file that a journalist would send."""
    if name in SCENE_SEEDS:
        return photo(SCENE_SEEDS[name], SIZE)
    kind: Literal["PNG", "JPEG"] = "PNG" if name.endswith("png") else "JPEG"
    out = BytesIO()
    MADE[name]().save(out, kind, quality=92)
    return out.getvalue()


def plain(colour: str, size: tuple[int, int] = SIZE) -> Image.Image:
    return Image.new("RGB", size, colour)


def chance(mode: Literal["L", "RGB"] = "RGB", size: tuple[int, int] = SIZE) -> Image.Image:
    """Every pixel by itself: the hardest for an encoder."""
    rng = random.Random(29)  # noqa: S311 (not a secret)
    return Image.frombytes(mode, size, rng.randbytes(len(mode) * size[0] * size[1])).convert("RGB")


def salt(share: int, size: tuple[int, int] = SIZE) -> Image.Image:
    """Black with white grains on `share` of 256 pixels: few, but each as bright as can be."""
    grey = chance("L", size).convert("L")
    return grey.point([255] * share + [0] * (256 - share)).convert("RGB")


def checks(side: int) -> Image.Image:
    """Black and white squares."""
    two = Image.new("L", (2, 2))
    two.putdata((0, 255, 255, 0))
    grid = (SIZE[0] // side // 2 * 2, SIZE[1] // side // 2 * 2)
    board = Image.new("L", grid)
    for x in range(0, grid[0], 2):
        for y in range(0, grid[1], 2):
            board.paste(two, (x, y))
    return board.resize(SIZE, Image.Resampling.NEAREST).convert("RGB")


def stripes(step: int, turn: Literal[0, 90]) -> Image.Image:
    """White bars on black, lying or standing, as wide as what lies between them."""
    made = Image.new("RGB", SIZE)
    pen = ImageDraw.Draw(made)
    for at in range(0, SIZE[turn == 0], 2 * step):
        box = (0, at, SIZE[0], at + step) if turn == 0 else (at, 0, at + step, SIZE[1])
        pen.rectangle(box, "#ffffff")
    return made


def halves(top: str, foot: str) -> Image.Image:
    made = plain(top)
    made.paste(foot, (0, SIZE[1] // 2, *SIZE))
    return made


def lamp() -> Image.Image:
    """One small light in the night, where the words will be."""
    made = plain("#000000")
    ImageDraw.Draw(made).ellipse((500, 800, 620, 920), "#ffffff")
    return made


def newsprint() -> Image.Image:
    """Words in the photo itself: a poster, a banner, a scanned letter."""
    made = plain("#fdfdf8")
    pen = ImageDraw.Draw(made)
    for number, top in enumerate(range(20, SIZE[1], 44)):
        pen.text(
            (12, top), f"PENGUMUMAN {number} bagi seluruh warga desa " * 4, "#0a0a0a", font_size=36
        )
    return made


def sepia() -> Image.Image:
    rng = random.Random(5)  # noqa: S311 (not a secret)
    return ImageOps.colorize(cloud(rng, SIZE, finest=4), "#3b2a18", "#fff4dc")


def spectrum() -> Image.Image:
    """Every hue at full strength."""
    hue = Image.linear_gradient("L").rotate(90).resize(SIZE)
    full = Image.new("L", SIZE, 255)
    return Image.merge("HSV", (hue, full, full)).convert("RGB")


def ghost() -> Image.Image:
    """Half of it is transparent: a PNG from an office."""
    made = plain("#202020").convert("RGBA")
    made.putalpha(ramp(SIZE))
    return made


MADE: Mapping[str, Make] = {
    "white": partial(plain, "#ffffff"),
    "black": partial(plain, "#000000"),
    "mid-grey": partial(plain, "#777777"),
    "yellow": partial(plain, "#ffee00"),
    "cyan": partial(plain, "#00ffff"),
    "red": partial(plain, "#ff0000"),
    "pale-blue": partial(plain, "#dcecf7"),
    "noise": chance,
    "grey-noise": partial(chance, "L"),
    "salt": partial(salt, 2),
    "much-salt": partial(salt, 40),
    "fine-checks": partial(checks, 2),
    "large-checks": partial(checks, 90),
    "lying-stripes": partial(stripes, 7, 0),
    "standing-stripes": partial(stripes, 23, 90),
    "white-above": partial(halves, "#ffffff", "#000000"),
    "white-below": partial(halves, "#000000", "#ffffff"),
    "fading-to-white": lambda: ramp(SIZE).convert("RGB"),
    "fading-to-black": lambda: ImageOps.flip(ramp(SIZE)).convert("RGB"),
    "lamp": lamp,
    "newsprint": newsprint,
    "sepia": sepia,
    "spectrum": spectrum,
    "ghost-png": ghost,
    "noise-png": partial(chance, "RGB", SMALL),
    "tall-noise": partial(chance, "RGB", TALL),
    "wide-white": partial(plain, "#ffffff", WIDE),
    "tiny-noise": partial(chance, "RGB", TINY),
}
SCENE_SEEDS: Mapping[str, int] = {
    f"{scene.__name__}-{turn}": number + len(SCENES) * turn
    for turn in range(2)
    for number, scene in enumerate(SCENES)
}
"""What a newsroom is really sent, twice each."""

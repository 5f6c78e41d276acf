"""Photos as telephones take them, made with code: seeded, of any size, each scene another load.

What an encoder and an eye meet in a newsroom: sky, leaves, walls with windows, people, a market.
"""

import random
from collections.abc import Callable
from io import BytesIO

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

Size = tuple[int, int]
Scene = Callable[[random.Random, Size], Image.Image]

LARGE: Size = (3000, 2000)
QUALITY = 90
GRAIN = 10
"""Levels of noise that a telephone's sensor leaves on everything."""


def photo(seed: int, size: Size = LARGE, *, quality: int = QUALITY) -> bytes:
    """A JPEG; equal seeds give equal bytes, and five seeds in a row all five scenes."""
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    scene = SCENES[seed % len(SCENES)](rng, size)
    out = BytesIO()
    with_grain(rng, scene).save(out, "JPEG", quality=quality)
    return out.getvalue()


def sky(rng: random.Random, size: Size) -> Image.Image:
    """A bright gradient with clouds over a dark bank."""
    top, foot = rng.choice([("#2a6fb5", "#dcecf7"), ("#f0a35c", "#fff3d6"), ("#9fb4c4", "#ffffff")])
    air = ImageOps.colorize(ramp(size), top, foot)
    clouds = cloud(rng, size, finest=size[0] // 60).point(lambda level: max(0, level - 110) * 2)
    air.paste("#ffffff", mask=clouds)
    bank = ImageDraw.Draw(air)
    height, x = size[1] * rng.uniform(0.68, 0.85), 0.0
    while x < size[0]:
        wide, tall = size[0] * rng.uniform(0.01, 0.05), size[1] * rng.uniform(-0.05, 0.03)
        bank.ellipse((x - wide, height + tall, x + 2 * wide, size[1] * 1.3), "#1d2a1c")
        x += wide
    return air


def foliage(rng: random.Random, size: Size) -> Image.Image:
    """Leaves down to a few pixels each: much detail everywhere."""
    dark, mid, light = "#0f2410", rng.choice(["#3f7a2b", "#6d7f23"]), "#d9e8a0"
    return ImageOps.colorize(stretched(cloud(rng, size, finest=4)), dark, light, mid=mid)


def buildings(rng: random.Random, size: Size) -> Image.Image:
    """Pale walls with hundreds of windows before a sky."""
    wide, tall = size
    made = ImageOps.colorize(ramp(size), "#78a8d0", "#eef4f8")
    pen, left = ImageDraw.Draw(made), 0
    while left < wide:
        right = left + round(wide * rng.uniform(0.06, 0.16))
        roof = round(tall * rng.uniform(0.15, 0.6))
        wall = rng.choice(["#e9e2d3", "#f7f5ef", "#b9694a", "#8a8f94", "#d8c27a"])
        pen.rectangle((left, roof, right, tall), wall)
        _windows(rng, pen, (left, roof, right, tall), step=max(6, wide // 110))
        left = right
    return ImageChops.multiply(made, tone(cloud(rng, size, finest=6), 190))


def people(rng: random.Random, size: Size) -> Image.Image:
    """Faces and shirts before a blurred background, as most news photos are."""
    wide, tall = size
    ground = ImageOps.colorize(cloud(rng, size, finest=wide // 12), "#30404a", "#d9cdb8")
    figures, pen = ground.copy(), None
    pen = ImageDraw.Draw(figures)
    for number in range(rng.randint(2, 5)):
        _person(rng, pen, wide * (0.15 + 0.2 * number), tall * rng.uniform(0.3, 0.42), tall * 0.11)
    return ImageChops.multiply(
        figures.filter(ImageFilter.GaussianBlur(wide / 900)), tone(cloud(rng, size, finest=5), 215)
    )


def market(rng: random.Random, size: Size) -> Image.Image:
    """Thousands of small bright things: the most that a photo asks of an encoder."""
    wide, tall = size
    made = ImageOps.colorize(cloud(rng, size, finest=3), "#201810", "#f4e4c0")
    pen = ImageDraw.Draw(made)
    for _ in range(2500):
        x, y, r = rng.randrange(wide), rng.randrange(tall), wide * rng.uniform(0.002, 0.012)
        hue = f"hsl({rng.randrange(360)}, {rng.randint(40, 95)}%, {rng.randint(25, 85)}%)"
        pen.ellipse((x - r, y - r, x + r, y + r), hue)
    return made


SCENES: tuple[Scene, ...] = (sky, foliage, buildings, people, market)


def cloud(rng: random.Random, size: Size, *, finest: int) -> Image.Image:
    """Grey noise at every scale down to `finest` pixels, the coarse ones strongest."""
    made, scale = Image.new("L", size, 128), max(size) // 3
    while scale >= finest:
        grid = (max(2, size[0] // scale), max(2, size[1] // scale))
        octave = Image.frombytes("L", grid, rng.randbytes(grid[0] * grid[1]))
        made = Image.blend(made, octave.resize(size, Image.Resampling.BILINEAR), 0.4)
        scale //= 3
    return made


def with_grain(rng: random.Random, image: Image.Image, strength: int = GRAIN) -> Image.Image:
    """The image with a sensor's noise of up to `strength` levels on each pixel."""
    chance = Image.frombytes("L", image.size, rng.randbytes(image.width * image.height))
    weak = chance.point([level * strength // 255 for level in range(256)])
    return ImageChops.add(image, Image.merge("RGB", [weak] * 3), offset=-strength // 2)


def ramp(size: Size) -> Image.Image:
    """Grey from 0 at the top to 255 at the foot."""
    return Image.linear_gradient("L").resize(size, Image.Resampling.BILINEAR)


def stretched(image: Image.Image) -> Image.Image:
    return ImageOps.autocontrast(image, cutoff=1)


def tone(image: Image.Image, darkest: int) -> Image.Image:
    """Light and shade to multiply with, from `darkest` to 255."""
    levels = [darkest + level * (255 - darkest) // 255 for level in range(256)]
    return Image.merge("RGB", [stretched(image).point(levels)] * 3)


def _windows(
    rng: random.Random, pen: ImageDraw.ImageDraw, wall: tuple[int, int, int, int], step: int
) -> None:
    left, top, right, bottom = wall
    for y in range(top + step, bottom - step, 2 * step):
        for x in range(left + step, right - step, 2 * step):
            pen.rectangle((x, y, x + step, y + step), rng.choice(["#26323a", "#5b7586", "#f6e7a8"]))


def _person(rng: random.Random, pen: ImageDraw.ImageDraw, x: float, y: float, head: float) -> None:
    skin = rng.choice(["#8d5a3b", "#b07d57", "#caa07b", "#6b4128"])
    shirt = f"hsl({rng.randrange(360)}, 70%, {rng.randint(25, 80)}%)"
    pen.rounded_rectangle((x - 2 * head, y + 1.4 * head, x + 2 * head, y + 12 * head), head, shirt)
    pen.ellipse((x - head, y - 1.5 * head, x + head, y + 1.2 * head), "#15100d")
    pen.ellipse((x - 0.85 * head, y - head, x + 0.85 * head, y + 1.4 * head), skin)
    for side in (-0.35, 0.35):
        eye = (x + side * head, y)
        pen.ellipse((eye[0] - 9, eye[1] - 6, eye[0] + 9, eye[1] + 6), "#ffffff")
    pen.arc((x - 0.4 * head, y + 0.3 * head, x + 0.4 * head, y + 0.9 * head), 10, 170, "#5a1f1f", 8)

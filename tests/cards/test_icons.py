"""The mark as an icon: whole, in the middle, on its ground, whatever a telephone cuts off."""

import io

import pytest
from PIL import Image, ImageChops

from plugins.cards.icons import MASKABLE, PICTURES, TAB_SIDES, ico, icon, png
from plugins.newsroom.look import grounds_from
from tests.conftest import Publish
from tests.look import LOOK, STATIC

GROUNDS = grounds_from((STATIC / "css/tokens.css").read_text(encoding="utf-8"))


def drawn(picture: Image.Image) -> tuple[int, int, int, int]:
    """The box of everything that is not ground."""
    whole = picture.convert("RGB")
    ground = Image.new("RGB", whole.size, GROUNDS.deep)
    box = ImageChops.difference(whole, ground).convert("L").point(lambda grey: grey > 24).getbbox()
    assert box
    return box


@pytest.mark.parametrize(("side", "part"), PICTURES.values(), ids=PICTURES)
def test_the_mark_stands_in_the_middle_of_its_ground(side: int, part: float) -> None:
    picture = Image.open(io.BytesIO(png(LOOK.mark, GROUNDS, side, part)))
    left, top, right, bottom = drawn(picture)

    assert picture.size == (side, side)
    assert abs(left - (side - right)) <= 2
    assert abs(top - (side - bottom)) <= 2
    assert right - left > side * part * 0.8
    assert picture.convert("RGB").getpixel((0, 0)) == (0x0F, 0x3D, 0x4A)


def test_a_round_cut_leaves_the_mark_whole() -> None:
    left, top, _, _ = drawn(icon(LOOK.mark, GROUNDS, 512, MASKABLE))

    # W3C: what counts stays within a circle whose radius is two fifths of the side.
    assert ((256 - left) ** 2 + (256 - top) ** 2) ** 0.5 <= 0.4 * 512


def test_a_browser_tab_gets_every_size_drawn_for_itself() -> None:
    tab = Image.open(io.BytesIO(ico(LOOK.mark, GROUNDS)))

    assert {(side, side) for side in TAB_SIDES} == tab.info["sizes"]
    tab.size = (16, 16)  # type: ignore[misc]  # how Pillow chooses one
    tab.load()
    assert drawn(tab)[2] - drawn(tab)[0] >= 12


def test_pages_and_the_newsrooms_logo_lead_to_icons_that_are_there(publish: Publish) -> None:
    output = publish(PLUGINS=["plugins.cards", "plugins.views", "plugins.press"])

    assert [name for name in (*PICTURES, "favicon.ico") if not (output / name).is_file()] == []
    text = (output / "index.html").read_text(encoding="utf-8")
    assert 'href="/favicon.ico"' in text
    assert 'rel="apple-touch-icon" href="/ikon/180.png"' in text

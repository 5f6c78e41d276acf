"""Pictures are shown as they were meant, and tell nothing but what they show."""

from pathlib import Path

import pytest
from lxml import html
from PIL import Image, ImageColor

from tests.hostile.case import Case
from tests.hostile.mail import PUBLISHED
from tests.hostile.newspaper import Built
from tests.hostile.painted import HIDDEN

SHOWN = tuple(case for case in PUBLISHED if case.corners)
NEAR = 60
"""Of 255, in each channel: encoders and colour profiles change a colour that much at most."""


def files_of(case: Case, output: Path) -> list[Path]:
    """Every rendition that the story's page offers for its picture."""
    page = html.document_fromstring((output / case.address.strip("/") / "index.html").read_bytes())
    plate = page.xpath("//figure[contains(@class, 'prose__plate')]")[0]
    sets = plate.xpath(".//source/@srcset|.//img/@srcset")
    names = {part.split()[0] for one in sets for part in one.split(",")}
    return [output / name.lstrip("/") for name in sorted(names | set(plate.xpath(".//img/@src")))]


@pytest.mark.parametrize("case", SHOWN, ids=str)
def test_a_picture_is_upright_and_in_its_colours_in_every_rendition(
    case: Case, paper: Built
) -> None:
    files = files_of(case, paper.output)
    assert len(files) >= 3
    for file in files:
        with Image.open(file) as image:
            shown = image.convert("RGB")
        across, down = shown.width // 4, shown.height // 4
        places = [(x, y) for y in (down, 3 * down) for x in (across, 3 * across)]
        assert shown.width > shown.height, file
        for place, colour in zip(places, case.corners or (), strict=True):
            seen, meant = shown.getpixel(place), ImageColor.getrgb(colour)
            assert isinstance(seen, tuple)
            assert all(abs(a - b) <= NEAR for a, b in zip(seen, meant, strict=True)), (file, place)


def test_nothing_that_was_hidden_in_a_picture_is_published(paper: Built) -> None:
    hidden = (HIDDEN.encode(), HIDDEN.encode("utf-16-le"), b"__hacked=1</script>")
    pictures = [
        file
        for file in sorted(paper.output.rglob("*"))
        if file.suffix in {".jpg", ".webp", ".avif", ".png", ".ico"}
    ]
    assert len(pictures) > 300
    for file in pictures:
        data = file.read_bytes()
        assert not [word for word in hidden if word in data], file


def test_no_file_at_all_has_the_secret_of_a_picture(paper: Built) -> None:
    for file in sorted(paper.output.rglob("*")):
        assert not file.is_file() or HIDDEN.encode() not in file.read_bytes(), file

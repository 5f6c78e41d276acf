"""The full job: what a story gets besides its page, looked at with a real decoder."""

import io
import re
from pathlib import Path

import pytest
from PIL import Image

from bench.full_job.__main__ import JOB, SIZE
from bench.peers.maker import OURS
from bench.peers.measuring import measured
from bench.peers.story import CHANNELS

WIDTHS = (400, 800, 1200, 1600)


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What our press prints of the fewest stories that make a site."""
    site = tmp_path_factory.mktemp("full") / "site"
    measured(JOB.set_up(OURS, site, len(CHANNELS)), site, OURS.env)
    return site / OURS.output


def test_each_story_has_its_own_photo_of_a_telephones_weight() -> None:
    photos = [JOB.photo(JOB.story(number)) for number in range(10) if JOB.photo]

    assert len(set(photos)) == 10
    assert {Image.open(io.BytesIO(photo)).size for photo in photos} == {SIZE}
    assert all(100_000 < len(photo) < 700_000 for photo in photos)


def test_every_story_shows_its_photo_in_four_widths(output: Path) -> None:
    for number in range(len(CHANNELS)):
        page = (output / f"berita/{JOB.story(number).slug}/index.html").read_text("utf-8")
        files = re.findall(r"(/foto/\S+\.webp) (\d+)w", page)
        assert [int(width) for _, width in files] == list(WIDTHS)
        for file, width in files:
            with Image.open(output / file.lstrip("/")) as image:
                assert (image.format, image.width) == ("WEBP", int(width))


def test_every_story_names_a_card_of_its_own(output: Path) -> None:
    cards = set()
    for number in range(len(CHANNELS)):
        page = (output / f"berita/{JOB.story(number).slug}/index.html").read_text("utf-8")
        (card,) = re.findall(r'og:image" content="https://kabar\.example/([^"]+)"', page)
        with Image.open(output / card) as image:
            assert (image.format, image.size) == ("JPEG", (1200, 630))
        cards.add(card)
    assert len(cards) == len(CHANNELS)


def test_no_file_is_made_that_the_peers_do_not_make(output: Path) -> None:
    stories = len(CHANNELS)
    made = [file.suffix for folder in ("foto", "kartu") for file in (output / folder).iterdir()]

    assert made.count(".webp") == len(WIDTHS) * stories
    assert made.count(".jpg") == stories
    assert len(made) == (len(WIDTHS) + 1) * stories

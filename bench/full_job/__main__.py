"""`python -m bench.full_job`: every story with its own photo and card, beside our peers.

A photo of 1600x1067 pixels becomes WebP at 400, 800, 1200 and 1600 pixels and a card of 1200x630
with the headline over it. Hugo does it with its own filters, Eleventy with eleventy-img (sharp),
satori and resvg. Vanilla Pelican makes no pictures.

All three encode WebP with libwebp at quality 75 and effort 2. That is Hugo's default and ours;
sharp is asked for it, for its own default of 4 takes twice the time for a twentieth of the bytes.
Cards are JPEGs of quality 80; ours begin at 82 and fall to 70 where that takes over 118 KB.

Cold means that nothing is kept; in the other states every maker keeps what it keeps by itself.
"""

import argparse
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from bench.fonts import static_font
from bench.peers import command
from bench.peers.rounds import Job
from bench.peers.story import Story, story
from bench.photos import photo

HERE = Path(__file__).parent
SIZE = (1600, 1067)
QUALITY = 85
WEIGHTS = (500, 800)
SMALLER = (10, 40)
"""Numbers of stories below the one asked for that the chart shows."""


def with_photo(number: int) -> Story:
    made = story(number)
    return replace(made, photo=f"foto/{made.slug}.jpg")


def photo_of(story: Story) -> bytes:
    """A scene of its own for each story, 200 to 500 KB."""
    return _photo(story.number)


@cache
def _photo(number: int) -> bytes:
    """Kept, because every maker gets the same in each round."""
    return photo(number, SIZE, quality=QUALITY)


@cache
def fonts() -> Mapping[str, bytes]:
    """Ours brings its own; peers write on their cards with these."""
    return {f"{weight}.ttf": static_font(weight) for weight in WEIGHTS}


JOB = Job(
    title="full job",
    themes=(HERE.parent / "pages_job/themes", HERE / "themes"),
    story=with_photo,
    photo=photo_of,
    files=fonts,
    made={".webp": 4, ".jpg": 1},
)


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m bench.full_job",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_options(parser, stories=40, peers="hugo,eleventy,ours")
    command.run(JOB, parser.parse_args(), SMALLER)


if __name__ == "__main__":
    main()

"""The front page's box about the town as it is now, drawn from one standing page."""

import re
from collections.abc import Iterator
from html import unescape

from plugins.newsroom.edition import Studio
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Today
from plugins.newsroom.site import Link
from plugins.newsroom.story import Place, Story
from plugins.views import words
from plugins.views.teasers import teaser_of

MOST = 6
"""Questions in the box; the page itself has the others."""
HEADING = re.compile(r'<h2 id="(?P<id>[^"]+)">(?P<words>.*?)</h2>', re.DOTALL)
TAG = re.compile(r"<[^>]*>")


def today_page(newspaper: Newspaper) -> Story | None:
    """The page that HUB["today"] names; BuildStopped when there is no such page."""
    address = newspaper.site.today
    if not address:
        return None
    for story in newspaper.guides:
        if story.address == address:
            return story
    raise BuildStopped(
        f'HUB["today"] is {address!r}, which no published page of a channel has.\n'
        '    Name one that has, or set HUB["today"] = "" in pelicanconf.py.'
    )


def today_box(story: Story, figures: tuple[tuple[str, str], ...], studio: Studio) -> Today:
    """What the page answers, and the regency in figures."""
    return Today(
        teaser=teaser_of(story, studio),
        questions=tuple(_questions(story))[:MOST],
        figures=figures,
    )


def _questions(story: Story) -> Iterator[Link]:
    for heading in HEADING.finditer(story.html):
        text = " ".join(unescape(TAG.sub("", heading["words"])).split())
        yield Link(text=text, address=f"{story.address}#{heading['id']}")


def figures_of(newspaper: Newspaper) -> Iterator[tuple[str, str]]:
    """What is known of the regency around all places, as far as it is known."""
    say = newspaper.site.say
    districts = sum(place.kind == "kecamatan" for place in newspaper.places)
    around = next((place for place in newspaper.places if place.kind == "kabupaten"), None)
    yield from (
        (say.number(number), say(what))
        for number, what in zip((districts, *_villages(around)), words.FIGURES, strict=True)
        if number
    )


def _villages(regency: Place | None) -> tuple[int, int]:
    return (regency.desa or 0, regency.kelurahan or 0) if regency else (0, 0)

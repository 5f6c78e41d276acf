"""What the reader makes of a story, and of one whose body or header somebody chose."""

from functools import cache

from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.reader import draft_of
from plugins.bridge.settings import config_at
from plugins.bridge.stories import StoryMaker, Told
from plugins.bridge.troubles import UnreadableError
from tests.conftest import ROOT

PATH = "berita/2026/uji.md"
BODY_LINE = 7


@cache
def maker() -> StoryMaker:
    """Without registers and pictures: nothing but text is read."""
    config = config_at(ROOT / "pelicanconf.py")
    return StoryMaker(config, Known(config), Markup.from_settings(config.markdown))


def told(data: bytes) -> Told:
    """What becomes of a file that holds `data`."""
    try:
        draft = draft_of(data, PATH)
    except UnreadableError as trouble:
        return Told(story=None, findings=(trouble.finding,))
    return maker().told(draft)


def with_body(body: str) -> Told:
    """Of a story with this body, whose first line is line BODY_LINE."""
    return told(
        "---\ntitle: Panen raya\ndate: 2026-11-01 08:00\ncategory: Ekonomi\nslug: panen\n---\n"
        f"{body}".encode()
    )


def with_header(line: str) -> Told:
    """Of a story with this header on line 4; it may be its title."""
    title = "" if line.startswith("title:") else "title: Panen raya\n"
    head = f"---\n{title}date: 2026-11-01 08:00\nslug: panen\n{line}\n---\n"
    return told(f"{head}Isi berita.".encode())


def html_of(made: Told) -> str:
    """The body that is published; nothing of the story may have been refused."""
    assert made.story is not None, made.findings
    return made.story.html

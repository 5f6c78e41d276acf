"""Pictures in the body of a story: how a writer puts them there, and how their places are marked.

A paragraph of nothing but images is a figure; several images, in one paragraph or in paragraphs
that follow each other, are a gallery. Each figure's place in the text is one character of
Unicode's private use, which no typeface shows and no writer can forge: theirs are taken out.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote

from plugins.newsroom.draft import Draft
from plugins.newsroom.story import Photo

FIRST, LAST = 0xE000, 0xF8FF
PLACE = re.compile(f"[{chr(FIRST)}-{chr(LAST)}]")
"""Where a figure stands; its number among them is the character's distance from FIRST."""
IMAGE = re.compile(
    r"!\[(?P<alt>[^\]]*)\]\(\s*+(?:<(?P<angled>[^<>\n]+)>|"
    r"(?P<path>[^()<>\"'\s](?:[^()<>\"'\n]*[^()<>\"'\s])?))"
    r"(?:\s++(?P<quote>[\"'])(?P<title>.*?)(?P=quote))?\s*+\)",
    re.DOTALL,
)
"""However it goes on, no space is looked at twice: a stranger may send a line of them."""
FENCE = re.compile(r" {0,3}(```|~~~)")
CREDIT = re.compile(r"\b(?:Foto|Ilustrasi|Grafis|Photo|Illustration)(?: [^\s:]+)?:")
"""Where a title turns from the caption to who made the picture; the last such word counts."""
PELICAN_FILE = re.compile(r"^(?:\{(?:static|attach|filename)\}|\|filename\|)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """An image as it was written; `line` counts from 1 in the file."""

    photo: Photo
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Plate:
    """One figure: its images, and the lines of the body they take, counted from 0."""

    first: int
    last: int
    images: tuple[Image, ...]


def plates_in(draft: Draft) -> tuple[Plate, ...]:
    """The figures of the body, in order."""
    if "![" not in draft.body:
        return ()
    lines = draft.body.split("\n")
    plates: list[Plate] = []
    for first, last in _paragraphs(lines):
        images = tuple(_images("\n".join(lines[first : last + 1]), draft, draft.body_line + first))
        if not images:
            continue
        before = plates[-1] if plates else None
        if before and not any(line.strip() for line in lines[before.last + 1 : first]):
            first, images = before.first, (*before.images, *images)
            plates.pop()
        plates.append(Plate(first=first, last=last, images=images))
    return tuple(plates[: LAST - FIRST + 1])


def marked(draft: Draft, plates: tuple[Plate, ...]) -> str:
    """The body with a place instead of each figure, a paragraph of its own."""
    body = PLACE.sub("", draft.body)
    if not plates:
        return body
    lines = body.split("\n")
    for number, plate in reversed(list(enumerate(plates))):
        lines[plate.first : plate.last + 1] = ["", chr(FIRST + number), ""]
    return "\n".join(lines)


def parts_of(html: str) -> Iterator[str | int]:
    """The text between the figures, and the number of each figure, in the order of the page."""
    done = 0
    for place in PLACE.finditer(html):
        yield html[done : place.start()]
        yield ord(place[0]) - FIRST
        done = place.end()
    yield html[done:]


def _paragraphs(lines: list[str]) -> Iterator[tuple[int, int]]:
    """First and last line of what stands between blank lines, but for code."""
    first, fenced = -1, False
    for number, line in enumerate([*lines, ""]):
        fenced ^= bool(FENCE.match(line))
        if line.strip() and not fenced:
            first = number if first < 0 else first
        elif first >= 0:
            yield first, number - 1
            first = -1


def _images(text: str, draft: Draft, line: int) -> Iterator[Image]:
    """The images of a paragraph that holds nothing else; none of any other."""
    if not re.match(r" {0,3}!\[", text):
        return
    found, position = [], len(text) - len(text.lstrip())
    while image := IMAGE.match(text, position):
        found.append(
            Image(photo=_photo(image, draft.path), line=line + text[:position].count("\n"))
        )
        position = image.end()
        position += len(text[position:]) - len(text[position:].lstrip())
    if position == len(text):
        yield from found


def _photo(image: re.Match[str], story: str) -> Photo:
    caption, credit = split_title(" ".join(unescape(image["title"] or "").split()))
    return Photo(
        path=_path(unquote((image["angled"] or image["path"]).strip()), story),
        alt=" ".join(unescape(image["alt"]).split()),
        caption=caption,
        credit=credit,
    )


def _path(written: str, story: str) -> str:
    """From the content folder on, as in `image:`; "./" and "../" start from the story's file."""
    name = PELICAN_FILE.sub("", written)
    start = posixpath.dirname(story) if name.startswith(".") else ""
    return posixpath.normpath(posixpath.join(start, name.lstrip("/")))


def split_title(title: str) -> tuple[str, str]:
    """The caption and the credit: "Bibit bakau. Foto: Rina" is both."""
    found = list(CREDIT.finditer(title))
    if not found:
        return title, ""
    start = found[-1].start()
    return title[:start].rstrip(), title[start:]

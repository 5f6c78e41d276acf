"""A story's body: Markdown to clean HTML, its links to other stories' files found."""

import posixpath
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from plugins.bridge import figures
from plugins.bridge import markup as html
from plugins.bridge.markup import Markup
from plugins.bridge.values import Values
from plugins.newsroom.draft import Draft
from plugins.newsroom.figures import Plate, marked

PELICAN_LINKS = ("{filename}", "|filename|", "{article}", "{page}", "{static}", "{attach}")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLink:
    """A link of a body to another story's file, which has no address before all are read."""

    file: str
    """Relative to the content folder."""
    written: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body as HTML, and its links to files, which stand in it as `place_of` them."""

    html: str
    links: tuple[FileLink, ...]


def place_of(file: str) -> str:
    """What stands in a body where the address of `file` will stand."""
    return f"/~berkas/{file.encode().hex()}/"


def body_in(values: Values, plates: tuple[Plate, ...], markup: Markup) -> Body:
    """The body of the draft, its figures marked; what is wrong with it is left in `values`."""
    draft = values.draft
    links: list[FileLink] = []

    def resolve(target: str) -> str:
        return _link(target, draft, links)

    made = markup.body(marked(draft, plates), resolve)
    values.findings += figures.findings_in(draft)
    values.findings += (refusal.finding(draft) for refusal in made.refused)
    if "<img" in made.html:
        values.findings.append(figures.out_of_place(draft, _line_of_image(draft, plates)))
    if not html.plain(made.html) and not made.refused:
        values.complain(
            "title",
            "tanpa-isi",
            "Berita ini belum punya isi.",
            "Tulis isi berita di bawah kepala berita, setelah satu baris kosong.",
        )
    return Body(html=made.html, links=tuple(links))


def _link(target: str, draft: Draft, links: list[FileLink]) -> str:
    """Pelican's `{filename}...` and plain relative links to a file lead to its address."""
    prefix = next((mark for mark in PELICAN_LINKS if target.startswith(mark)), "")
    if not prefix and ".md" not in target.lower():
        return target
    try:
        parts = urlsplit(target.removeprefix(prefix))
    except ValueError:  # brackets or signs in what it takes for a host: no file of ours
        parts = urlsplit("")
    if not prefix and (parts.scheme or parts.netloc or not parts.path.lower().endswith(".md")):
        return target
    name = unquote(parts.path)
    start = "" if name.startswith("/") else posixpath.dirname(draft.path)
    file = posixpath.normpath(posixpath.join(start, name.lstrip("/")))
    links.append(FileLink(file=file, written=target, line=_line_with(target, draft)))
    return place_of(file) + (f"#{parts.fragment}" if parts.fragment else "")


def _line_with(text: str, draft: Draft) -> int:
    for number, line in enumerate(draft.body.split("\n"), start=draft.body_line):
        if text in line:
            return number
    return draft.body_line


def _line_of_image(draft: Draft, plates: tuple[Plate, ...]) -> int:
    """Of the first image that stands in no figure."""
    taken = {line for plate in plates for line in range(plate.first, plate.last + 1)}
    for number, line in enumerate(draft.body.split("\n")):
        if number not in taken and ("![" in line or "<img" in line.lower()):
            return draft.body_line + number
    return draft.body_line

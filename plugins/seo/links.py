"""Links of a story that no page of the hub answers, told to its writer before anything is printed.

Only what is known by then: links to pages. Pictures, feeds and #fragments are looked at once they
are printed (plugins/press/inspection.py).
"""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from plugins.newsroom.edition import Edition
from plugins.newsroom.findings import Finding
from plugins.newsroom.page import Article
from plugins.newsroom.site import Site
from plugins.newsroom.story import Story
from plugins.newsroom.text import near_miss

HREF = re.compile(r'\bhref="([^"]*)"')


def dead_links(edition: Edition, content: Path) -> Iterator[Finding]:
    """A finding for every link in a story's body that leads to no page; `content` is its folder."""
    site = edition.newspaper.site
    known = {page.address for page in edition.pages}
    known |= {redirect.old for redirect in edition.newspaper.redirects}
    for story in _printed(edition):
        for href in dict.fromkeys(map(unescape, HREF.findall(story.html))):
            address = _address(href, site)
            if address and address not in known:
                yield _finding(story, href, near_miss(address, known), content)


def _printed(edition: Edition) -> Iterator[Story]:
    """Stories whose bodies are shown: those withdrawn have a page, but not their own words."""
    yield from (p.content.story for p in edition.pages if isinstance(p.content, Article))


def _address(href: str, site: Site) -> str:
    """Of the page that a link is meant for; empty when it leads elsewhere or to a file."""
    inside = href.startswith("/") and not href.startswith("//")
    if not inside and href != site.url and not href.startswith(f"{site.url}/"):
        return ""
    path = unquote(re.split("[?#]", href.removeprefix(site.url))[0]) or "/"
    if PurePosixPath(path).suffix:
        return ""
    # Hosts lead on from /tentang to /tentang/.
    return path if path.endswith("/") else f"{path}/"


def _finding(story: Story, href: str, meant: str | None, content: Path) -> Finding:
    return Finding(
        path=story.path,
        line=_line_with(href, content / story.path),
        code="tautan-buntu",
        problem=f"Tautan {href[:80]} tidak menuju halaman mana pun di situs ini.",
        remedy=f"Maksud Anda {meant}?" if meant else "Periksa alamatnya, atau hapus tautannya.",
        example=f"[teks tautan]({meant})" if meant else "",
    )


def _line_with(words: str, file: Path) -> int:
    """The first line that has the words; 0 when none has them as they are."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return next((number for number, line in enumerate(lines, start=1) if words in line), 0)

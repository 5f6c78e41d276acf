"""Links of a story that no page of the hub answers, told to its writer before anything is printed.

Only what is known by then: links to pages. Pictures, feeds and #fragments are looked at once they
are printed (plugins/press/inspection.py).
"""

import re
from collections.abc import Collection, Iterator
from functools import partial
from html import unescape
from pathlib import Path

from plugins.newsroom.edition import Edition, Note
from plugins.newsroom.findings import Finding
from plugins.newsroom.page import Article, Page
from plugins.newsroom.site import Site
from plugins.newsroom.story import Story
from plugins.newsroom.text import near_miss

HREF = re.compile(r'\bhref="([^"]*)"')


def links_note(site: Site) -> Note[tuple[str, ...]]:
    """The addresses of pages of the hub that a story's body leads to, none of them twice."""
    return Note(name="seo.links", kind=tuple[str, ...], take=partial(_links_of, site=site))


def dead_links(edition: Edition, content: Path, note: Note[tuple[str, ...]]) -> Iterator[Finding]:
    """A finding for every link in a story's body that leads to no page; `content` is its folder."""
    pages, moved = edition.pages, {redirect.old for redirect in edition.newspaper.redirects}
    for address, links in edition.noted(note):
        dead = {link for link in links if not (link in pages or link in moved)}
        if dead:
            yield from _told(address, dead, edition, content)


def _links_of(page: Page, site: Site) -> tuple[str, ...] | None:
    """None for stories that were withdrawn: their pages do not show their words."""
    if not isinstance(page.content, Article):
        return None
    hrefs = dict.fromkeys(_hrefs(page.content.story))
    return tuple(dict.fromkeys(filter(None, (site.page_at(href) for href in hrefs)))) or None


def _told(page: str, dead: Collection[str], edition: Edition, content: Path) -> Iterator[Finding]:
    """The dead links as the story at the address `page` writes them."""
    site = edition.newspaper.site
    known = {*edition.pages, *(redirect.old for redirect in edition.newspaper.redirects)}
    story = next(story for story in edition.newspaper.stories if story.address == page)
    for href in dict.fromkeys(_hrefs(story)):
        address = site.page_at(href)
        if address in dead:
            yield _finding(story, href, near_miss(address, known), content)


def _hrefs(story: Story) -> Iterator[str]:
    return map(unescape, HREF.findall(story.html))


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

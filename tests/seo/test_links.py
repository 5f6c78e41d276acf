from dataclasses import replace
from pathlib import Path

import pytest

from plugins.newsroom.findings import Finding
from plugins.newsroom.page import Article, Directory, Kind, Page
from plugins.newsroom.redirect import Redirect
from plugins.seo.links import dead_links, links_note
from tests.editions import LaidOut
from tests.views.samples import newspaper, story

PAGES = ("/", "/sampit/", "/topik/bakau/")


def page(address: str, content: Article | Directory) -> Page:
    return Page(
        kind=Kind.PAGE, address=address, title="", description="", lang="id", content=content
    )


def edition(body: str, *, shown: bool = True) -> LaidOut:
    """Three lists and a story, whose page shows its body or only says that it was withdrawn."""
    told = story("bakau", body, aliases=("/bakau-lama/",))
    content = Article(story=told, html=body, minutes=1, picture=None)
    pages = [page(address, Directory(groups=())) for address in PAGES]
    pages.append(page(told.address, content if shown else Directory(groups=())))
    moved = Redirect(old="/bakau-lama/", new=told.address, path=told.path)
    paper = replace(newspaper(told), redirects=(moved,))
    return LaidOut(newspaper=paper, laid_out=tuple(pages))


def found(edition: LaidOut, content: Path) -> list[Finding]:
    return list(dead_links(edition, content, links_note(edition.newspaper.site)))


def test_a_dead_link_is_told_with_its_line_and_what_was_meant(tmp_path: Path) -> None:
    file = tmp_path / "berita/2026/bakau.md"
    file.parent.mkdir(parents=True)
    file.write_text("Title: Bakau\n\nSemua\n[bakau](/topik/bakkau/).\n", encoding="utf-8")

    (finding,) = found(edition('<p><a href="/topik/bakkau/">bakau</a></p>'), tmp_path)

    assert (finding.path, finding.line) == ("berita/2026/bakau.md", 4)
    assert finding.blocks
    assert "/topik/bakkau/" in finding.problem
    assert finding.remedy == "Maksud Anda /topik/bakau/?"


def test_one_link_is_told_once_and_an_unlike_one_without_a_guess(tmp_path: Path) -> None:
    body = '<p><a href="/xyz/">a</a> <a href="/xyz/">b</a></p>'

    (finding,) = found(edition(body), tmp_path)
    assert finding.line == 0
    assert finding.remedy == "Periksa alamatnya, atau hapus tautannya."


@pytest.mark.parametrize(
    "href",
    [
        "/sampit/",
        "/sampit",
        "/sampit/#letak",
        "/berita/bakau/",
        "/bakau-lama/",
        "/?a=1&amp;b=2",
        "https://uji.example/topik/bakau/",
        "https://uji.example",
        "https://lain.example/xyz/",
        "//lain.example/xyz/",
        "mailto:a@b.example",
        "#catatan",
        "/rss.xml",
    ],
)
def test_what_leads_to_a_page_a_file_or_elsewhere_is_let_be(tmp_path: Path, href: str) -> None:
    assert found(edition(f'<p><a href="{href}">x</a></p>'), tmp_path) == []


@pytest.mark.parametrize("href", ["/sampitt/", "https://uji.example/sampitt", "/topik/"])
def test_what_leads_to_no_page_is_found_however_it_is_written(tmp_path: Path, href: str) -> None:
    assert len(found(edition(f'<p><a href="{href}">x</a></p>'), tmp_path)) == 1


def test_the_body_of_a_withdrawn_story_is_nobodys_concern(tmp_path: Path) -> None:
    body = '<p><a href="/sampitt/">x</a></p>'

    assert found(edition(body, shown=False), tmp_path) == []

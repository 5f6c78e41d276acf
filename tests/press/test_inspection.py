from dataclasses import replace
from pathlib import Path

import pytest

from plugins.press.complaint import MOST, PAGES, complaint, orphans_told, sources_of
from plugins.press.inspection import Broken, inspect, links_of
from tests.conftest import SMALL_HUB, Publish
from tests.views.samples import SITE, newspaper, story

BELOW = replace(SITE, url="https://uji.example/kabar")
FILES = {
    "index.html": '<a href="/sampan/">Sampan</a>',
    "sampan/index.html": '<h2 id="asal-usul">Asal</h2><a href="/">Beranda</a>',
    "aset/site.css": "",
    "foto/a-480.webp": "",
    "foto/a-960.webp": "",
}


def printed(folder: Path, body: str = "", files: dict[str, str] | None = None) -> Path:
    """A small edition whose front page also has `body`."""
    for name, text in {**FILES, **(files or {})}.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + (body if name == "index.html" else ""), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "body",
    [
        '<a href="/sampan/?dari=beranda#asal-usul">Asal</a>',
        '<a href="https://uji.example/sampan/">Sampan</a>',
        '<a href="https://uji.example">Beranda</a>',
        '<a href="sampan/index.html">Sampan</a>',
        '<a href="/sampan">Hosts lead on</a>',
        '<a href="#isi">Isi</a><main id="isi"></main>',
        '<a href="#top">Atas</a><a href="#">Atas</a>',
        '<a href="https://uji.example.lain/x/">A host whose name only begins like ours</a>',
        '<a href="https://lain.example/x/">Lain</a><a href="mailto:a@b.example">Surat</a>',
        '<a href="//lain.example/x.js">Lain</a>',
        '<img src="/foto/a-480.webp" srcset="/foto/a-480.webp 480w, /foto/a-960.webp 960w" alt="">',
        '<p>Tulis &lt;a href="/tidak-ada/"&gt; atau id="x".</p>',
        '<p title="<a href=">/tidak-ada/</p>',
        '<script type="application/ld+json">{"url":"/tidak-ada/"}</script>',
    ],
)
def test_a_link_that_leads_on_is_let_be(tmp_path: Path, body: str) -> None:
    assert inspect(printed(tmp_path, body), SITE).broken == ()


@pytest.mark.parametrize(
    ("body", "link", "meant"),
    [
        ('<a class="x" href="/sampann/">x</a>', "/sampann/", "/sampan/"),
        (
            '<a href="https://uji.example/sampann/">x</a>',
            "https://uji.example/sampann/",
            "/sampan/",
        ),
        ('<a href="sampann/">x</a>', "sampann/", "/sampan/"),
        ('<a href="/sampan/#asal-usull">x</a>', "/sampan/#asal-usull", "/sampan/#asal-usul"),
        ('<a href="#asal">x</a>', "#asal", ""),
        ('<img\nsrc="/foto/a-481.webp" alt="a &gt; b">', "/foto/a-481.webp", "/foto/a-480.webp"),
        ('<img srcset="/foto/a-480.webp 1x, /lain-sekali.jpg 2x">', "/lain-sekali.jpg", ""),
        ('<link rel="stylesheet" href="/aset/situs.css">', "/aset/situs.css", "/aset/site.css"),
        (
            '<meta property="og:image" content="https://uji.example/kartu/a.jpg">',
            "https://uji.example/kartu/a.jpg",
            "",
        ),
    ],
)
def test_a_link_that_leads_nowhere_is_named_with_its_near_miss(
    tmp_path: Path, body: str, link: str, meant: str
) -> None:
    assert inspect(printed(tmp_path, body), SITE).broken == (
        Broken(page="/", link=link, meant=meant),
    )


def test_below_a_path_links_begin_with_it(tmp_path: Path) -> None:
    files = {
        "index.html": '<a href="/kabar/sampan/">x</a><a href="https://uji.example/kabar/">x</a>',
        "sampan/index.html": '<a href="/kabar">x</a><a href="/sampan/">x</a>',
    }
    found = inspect(printed(tmp_path, files=files), BELOW)

    assert found.broken == (Broken(page="/sampan/", link="/sampan/", meant="/kabar/sampan/"),)
    (missed,) = inspect(printed(tmp_path, '<a href="/sampann/">x</a>', files), BELOW).broken[:1]
    assert missed.meant == "/kabar/sampan/"


def test_a_page_that_only_itself_or_a_hidden_page_leads_to_is_an_orphan(tmp_path: Path) -> None:
    hidden = '<meta name="robots" content="noindex, follow"><a href="/sendiri/">x</a>'
    files = {
        "sendiri/index.html": '<link rel="canonical" href="/sendiri/"><a href="/sendiri/">x</a>',
        "404.html": hidden,
        "kecil/index.html": '<link rel="alternate" href="/sendiri/">' + hidden,
    }

    assert inspect(printed(tmp_path, files=files), SITE).orphans == ("/sendiri/",)
    assert inspect(printed(tmp_path, '<a href="/sendiri/">x</a>'), SITE).orphans == ()


def test_what_is_known_of_a_page_is_not_read_again(tmp_path: Path) -> None:
    folder = printed(tmp_path, '<a href="/tidak-ada/">x</a>')
    known = {"/": links_of('<a href="/sampan/">x</a>', SITE)}

    assert inspect(folder, SITE).broken
    assert inspect(folder, SITE, known).broken == ()


def test_the_message_names_page_file_line_and_near_miss(tmp_path: Path) -> None:
    file = tmp_path / "berita/2026/bakau.md"
    file.parent.mkdir(parents=True)
    file.write_text("Title: Bakau\n\nLihat [sampan](/sampann/).\n", encoding="utf-8")
    broken = Broken(page="/berita/bakau/", link="/sampann/", meant="/sampan/")

    paper = newspaper(story("bakau"), story("lain"))

    told = complaint([broken], sources_of(paper, tmp_path))

    assert told.splitlines() == [
        "1 link leads nowhere; the last edition stays.",
        "/sampann/ is no page, file or #id of this edition. Did you mean /sampan/?",
        f"    on /berita/bakau/ ({file}:3)",
    ]


def test_a_mistake_of_a_template_is_told_once() -> None:
    broken = [
        Broken(page=f"/{page}/", link=f"/{link:03}/") for page in range(50) for link in range(30)
    ]
    told = complaint(broken, {})

    assert told.startswith("30 links lead nowhere")
    assert f"and on {50 - PAGES} more pages" in told
    assert "... and 10 more." in told
    assert len(told.splitlines()) == 2 + MOST * (2 + PAGES)


def test_orphans_are_told_in_one_line() -> None:
    assert orphans_told(()) == ""
    assert orphans_told(("/a/", "/b/")) == "No other page leads to /a/, /b/."
    assert orphans_told(tuple(f"/{n}/" for n in range(25))).endswith(" and 5 more.")


@pytest.mark.parametrize("url", ["https://uji.example", "https://uji.example/kabar"])
def test_the_tiny_newspaper_holds_together(publish: Publish, url: str) -> None:
    # The newsroom's own pages are not in so small a paper.
    ways = {"navigation": [("Tempat", "/tempat/"), ("Topik", "/topik/")], "footer": []}
    found = inspect(publish(SITEURL=url, HUB=SMALL_HUB | ways), replace(SITE, url=url))

    assert found.broken == ()
    assert found.orphans == ()

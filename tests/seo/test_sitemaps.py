"""The sitemaps of a tiny newspaper, read as a crawler reads them."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import etree, html
from PIL import Image

from plugins.bridge.settings import config_at
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Kind, Listing, Page, Pager
from plugins.newsroom.site import Site
from plugins.seo.sitemap import sitemap_jobs
from plugins.seo.urlset import Url, cut, urlset
from tests.conftest import PLACES, PLAIN_STORY, ROOT, STORY
from tests.editions import LaidOut
from tests.seo.conftest import Changes, Lean
from tests.seo.sitemap_rules import Entry, entries_in, keep_rules

HUB = "https://kabarbaiksampit.example"
SUB_PATH = "https://warga.example/kabar"

ENGLISH = """\
---
title: A thousand mangroves & more
date: 2026-11-03 08:00
category: Lingkungan
authors: [Redaksi Pesisir]
lang: en
slug: mangroves
translation: bakau
summary: A bare coast is green again since the village planted mangroves.
---
The village planted a thousand mangroves.
"""
# A place without a word of its own and with one story may not be found.
TOLD = f"{PLACES}  text: Muara tempat sungai bertemu laut, dua jam dari kota.\n"
OLD = PLAIN_STORY.replace("Date: 2026-11-02 09:30", "Date: 2025-12-31 23:30")

NOTHING: dict[str, tuple[()]] = dict.fromkeys(("stories", "channels", "people", "places"), ())


@pytest.fixture
def told(lean: Lean) -> Lean:
    """The tiny newspaper with a place that has words of its own."""

    def told(changes: Changes | None = None, **settings: object) -> Path:
        return lean({"data/places.yaml": TOLD, **(changes or {})}, **settings)

    return told


def site() -> Site:
    return config_at(ROOT / "pelicanconf.py").site


def topic_page(number: int) -> Page:
    return Page(
        kind=Kind.TOPIC,
        address=f"/topik/{number}/",
        title=f"Topik {number}",
        description="",
        lang="id",
        content=Listing(teasers=(), pager=Pager(number=0)),
    )


def files_of(output: Path, hub: str = HUB) -> dict[str, dict[str, Entry]]:
    """Every file that the index names, by name without folder and ending."""
    index = entries_in(output / "sitemap.xml", "sitemapindex")
    assert all(address.startswith(f"{hub}/sitemap/") for address in index)
    paths = [address.removeprefix(hub).lstrip("/") for address in index]
    return {Path(path).stem: entries_in(output / path, "urlset") for path in paths}


def pages_of(output: Path) -> Iterator[tuple[str, bool]]:
    """Every page's canonical address, and whether it may be found."""
    for file in output.rglob("*.html"):
        tree = html.document_fromstring(file.read_bytes())
        (canonical,) = tree.xpath("//link[@rel='canonical']/@href")
        robots = "".join(tree.xpath("//meta[@name='robots']/@content"))
        yield canonical, "noindex" not in robots


@pytest.mark.parametrize("hub", [HUB, SUB_PATH])
def test_every_page_that_may_be_found_is_listed_once_and_no_other(told: Lean, hub: str) -> None:
    hidden = PLAIN_STORY.replace("Slug:", "Status: hidden\nSlug:")
    output = told(
        {"berita/2026/panen-raya.md": hidden, "berita/2026/mangroves.md": ENGLISH}, SITEURL=hub
    )
    files = files_of(output, hub)

    listed = [
        address
        for name, entries in files.items()
        if name not in {"gambar", "news"}
        for address in entries
    ]
    assert sorted(listed) == sorted(address for address, found in pages_of(output) if found)
    assert f"{hub}/berita/bakau/" in files["berita-2026"]
    assert f"{hub}/tempat/desa-hilir/" in files["tempat"]
    assert f"{hub}/berita/panen-raya/" not in listed
    assert files["news"].keys() <= files["berita-2026"].keys()
    assert f"Sitemap: {hub}/sitemap.xml" in (output / "robots.txt").read_text().splitlines()


def test_stories_stand_in_the_file_of_their_year(told: Lean) -> None:
    files = files_of(told({"berita/2026/panen-raya.md": OLD}))

    assert list(files)[:2] == ["berita-2026", "berita-2025"]
    assert list(files["berita-2025"]) == [f"{HUB}/berita/panen-raya/"]
    assert files["berita-2025"][f"{HUB}/berita/panen-raya/"].modified == (
        "2025-12-31T23:30:00+07:00"
    )


def test_the_index_tells_the_newest_change_of_each_file(told: Lean) -> None:
    changed = STORY.replace("category:", "modified: 2026-11-05 10:00\ncategory:")
    output = told({"berita/2026/bakau.md": changed})
    index = entries_in(output / "sitemap.xml", "sitemapindex")

    assert index[f"{HUB}/sitemap/berita-2026.xml"].modified == "2026-11-05T10:00:00+07:00"


def test_every_image_is_a_picture_that_is_there(told: Lean) -> None:
    output = told()
    files = files_of(output)

    assert list(files["gambar"]) == [f"{HUB}/berita/bakau/"]
    for entry in files["gambar"].values():
        for address in entry.images:
            with Image.open(output / urlsplit(address).path.lstrip("/")) as picture:
                assert picture.width >= 1200


@pytest.mark.parametrize(
    ("written", "listed"),
    [("2026-10-31 09:30", True), ("2026-10-31 09:29", False)],
)
def test_news_are_the_two_days_before_the_newest_story(
    told: Lean, written: str, listed: bool
) -> None:
    """The newest is of 2026-11-02 09:30; no clock is asked."""
    files = files_of(
        told({"berita/2026/bakau.md": STORY.replace("date: 2026-11-01 08:00", f"date: {written}")})
    )
    news = files["news"]

    assert news[f"{HUB}/berita/panen-raya/"].title == "Panen raya di tepi sungai"
    assert (f"{HUB}/berita/bakau/" in news) is listed


def test_a_newspaper_without_stories_has_no_news_file(told: Lean) -> None:
    page = PLAIN_STORY.replace("[kisah bakau]({filename}bakau.md)", "nanti")
    output = told(
        {
            "berita/2026/bakau.md": None,
            "berita/2026/panen-raya.md": None,
            "halaman/panen.md": page,
        }
    )

    assert set(files_of(output)) == {"halaman", "tempat"}


def test_languages_name_each_other_and_themselves(told: Lean) -> None:
    entries = files_of(told({"berita/2026/mangroves.md": ENGLISH}))["berita-2026"]
    ours, theirs = f"{HUB}/berita/bakau/", f"{HUB}/en/berita/mangroves/"

    assert entries[ours].alternates == {"id": ours, "en": theirs, "x-default": ours}
    assert entries[theirs].alternates == entries[ours].alternates
    assert entries[f"{HUB}/berita/panen-raya/"].alternates == {}


def test_titles_are_text_not_markup(told: Lean) -> None:
    news = files_of(told({"berita/2026/mangroves.md": ENGLISH}))["news"]

    assert news[f"{HUB}/en/berita/mangroves/"].title == "A thousand mangroves & more"


def test_a_file_holds_fifty_thousand_addresses_and_no_more() -> None:
    urls = [Url(address=f"{HUB}/berita/{number}/") for number in range(100_001)]
    portions = list(cut(urls))

    assert [len(taken) for taken, _ in portions] == [50_000, 50_000, 1]
    assert [url for taken, _ in portions for url in taken] == urls
    keep_rules(etree.fromstring(urlset(portions[-1][1])))


def test_a_file_holds_fifty_megabytes_and_no_more() -> None:
    many = tuple(f"{HUB}/foto/{'x' * 1_900}-{number}.webp" for number in range(1_000))
    urls = [Url(address=f"{HUB}/berita/{number}/", images=many) for number in range(60)]
    sizes = [len(urlset(parts)) for _, parts in cut(urls)]

    assert len(sizes) > 1
    assert max(sizes) <= 50 * 1024 * 1024


def test_a_sitemap_that_is_cut_is_named_part_by_part() -> None:
    pages = tuple(topic_page(number) for number in range(12))
    edition = LaidOut(newspaper=Newspaper(site=site(), **NOTHING), laid_out=pages)
    made = {str(job.path): job.make() for job in sitemap_jobs(edition, most=5)}

    names = ["sitemap/halaman.xml", "sitemap/halaman-2.xml", "sitemap/halaman-3.xml"]
    assert list(made) == [*names, "sitemap.xml"]
    assert [made[name].count(b"<url>") for name in names] == [5, 5, 2]
    index = etree.fromstring(made["sitemap.xml"])
    keep_rules(index)
    assert [item[0].text for item in index] == [f"{HUB}/{name}" for name in names]


def test_robots_may_read_everything(told: Lean) -> None:
    """Pages for sharing too: their noindex has to be seen."""
    lines = (told() / "robots.txt").read_text(encoding="utf-8").splitlines()

    assert lines == ["User-agent: *", "Allow: /", "", f"Sitemap: {HUB}/sitemap.xml"]

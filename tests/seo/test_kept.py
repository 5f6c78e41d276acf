"""Files of the whole edition are written anew when what they say has changed, and not before."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from plugins.newsroom.announcing import Announcing
from plugins.newsroom.edition import FileJob
from plugins.newsroom.page import Article, Directory, Kind, Listing, Page, Pager
from plugins.newsroom.site import Link
from plugins.newsroom.story import Photo
from plugins.newsroom.teaser import Picture, Rendition, teaser
from plugins.seo.announcing import announcing_jobs
from plugins.seo.sitemap import sitemap_jobs
from tests.editions import LaidOut
from tests.views.samples import CHANNEL, newspaper, story

DAY = datetime(2026, 11, 1, tzinfo=UTC)


class Unread(LaidOut):
    """An edition of which nobody may ask for a page."""

    def page(self, address: str) -> Page:
        raise AssertionError(f"{address} was laid out")


def article(slug: str, days: int = 0, html: str = "<p>Isi.</p>") -> Page:
    one = story(slug, html)
    file = Rendition(address=f"/foto/{slug}.jpg", width=1200, height=800)
    picture = Picture(photo=Photo(path=f"foto/{slug}.jpg"), fallback=file, formats=(), tint=(0, 0))
    return Page(
        kind=Kind.STORY,
        address=one.address,
        title=slug,
        description="",
        lang="id",
        published=DAY - timedelta(days),
        modified=DAY - timedelta(days),
        content=Article(story=one, html=html, minutes=1, picture=picture),
    )


TODAY, LAST_YEAR = article("kini"), article("dulu", days=400)
PLAIN = Page(kind=Kind.DIRECTORY, address="/kanal/", title="Kanal", description="Semua", lang="id",
             content=Directory(groups=()))  # fmt: skip


def edition(*pages: Page) -> LaidOut:
    return Unread(newspaper=newspaper(), laid_out=pages)


def by_path(jobs: Iterable[FileJob]) -> dict[str, FileJob]:
    return {str(job.path): job for job in jobs}


def changed(*after: Page) -> set[str]:
    """Sitemaps that are not as they are of two stories and a plain page."""
    old = by_path(sitemap_jobs(edition(TODAY, LAST_YEAR, PLAIN)))
    new = by_path(sitemap_jobs(edition(*after)))
    return {
        path.removeprefix("sitemap/").removesuffix(".xml")
        for path in old.keys() | new.keys()
        if path not in old or path not in new or old[path].digest != new[path].digest
    }


def test_what_a_sitemap_does_not_say_leaves_it_as_it_is() -> None:
    other = replace(LAST_YEAR, title="Judul lain", description="Ringkasan lain")

    assert changed(TODAY, other, PLAIN) == set()


def test_a_change_is_told_by_the_sitemaps_of_its_page_and_the_index() -> None:
    edited = replace(LAST_YEAR, modified=DAY)

    assert changed(TODAY, edited, PLAIN) == {"berita-2025", "gambar", "sitemap"}
    assert changed(replace(TODAY, title="Judul lain"), LAST_YEAR, PLAIN) == {"news"}
    assert changed(TODAY, LAST_YEAR) == {"halaman", "sitemap"}
    assert changed(TODAY, LAST_YEAR, replace(PLAIN, indexable=False)) == {"halaman", "sitemap"}


def test_a_new_translation_changes_what_sitemaps_say_of_its_sisters() -> None:
    links = (Link(text="id", address=TODAY.address), Link(text="en", address="/en/now/"))

    assert changed(replace(TODAY, translations=links), LAST_YEAR, PLAIN) == {"berita-2026"}
    made = by_path(sitemap_jobs(edition(replace(TODAY, translations=links))))
    text = made["sitemap/berita-2026.xml"].make().decode()
    assert 'hreflang="x-default" href="https://uji.example/berita/kini/"' in text
    assert 'hreflang="en" href="https://uji.example/en/now/"' in text


def test_large_sitemaps_are_cut_alike_whether_or_not_they_are_weighed() -> None:
    pages = [replace(PLAIN, address=f"/kanal/{number:04}/{'x' * 200}/") for number in range(12)]
    whole = by_path(sitemap_jobs(edition(*pages)))["sitemap/halaman.xml"].make()
    parts = [
        job.make() for path, job in by_path(sitemap_jobs(edition(*pages), most=5)).items()
        if path.startswith("sitemap/halaman")
    ]  # fmt: skip

    assert [part.count(b"<loc>") for part in parts] == [5, 5, 2]
    body = [part[part.index(b"<url>") : part.rindex(b"</urlset>")] for part in parts]
    assert b"".join(body) == whole[whole.index(b"<url>") : whole.rindex(b"</urlset>")]


def said(*pages: Page) -> dict[str, str]:
    job = by_path(announcing_jobs(edition(*pages), Announcing()))["_hosting/isi.json"]
    return dict(json.loads(job.make())["pages"])


def test_announced_is_what_a_page_says_itself_not_what_stands_beside_it() -> None:
    content = TODAY.content
    assert isinstance(content, Article)
    beside = replace(content, related=(teaser(story("lain"), None),))
    hidden = replace(LAST_YEAR, indexable=False)

    assert said(TODAY) == said(replace(TODAY, content=beside), hidden)
    assert said(TODAY) != said(article("kini", html="<p>Isi lain.</p>"))


@pytest.mark.parametrize(("front", "announced"), [(True, {"/kanal/warga/"}), (False, set())])
def test_of_a_list_the_front_page_alone_is_announced(front: bool, announced: set[str]) -> None:
    content = Listing(teasers=(), pager=Pager(number=0, front=front), channel=CHANNEL)
    page = replace(PLAIN, kind=Kind.CHANNEL, address="/kanal/warga/", content=content)

    assert said(page).keys() == announced


def test_an_announcement_that_says_the_same_is_not_written_again() -> None:
    def digests(*pages: Page) -> list[str]:
        return [job.digest for job in announcing_jobs(edition(*pages), Announcing())]

    assert digests(TODAY, PLAIN) == digests(replace(TODAY, modified=DAY + timedelta(1)), PLAIN)
    assert digests(TODAY, PLAIN) != digests(replace(TODAY, title="Judul lain"), PLAIN)

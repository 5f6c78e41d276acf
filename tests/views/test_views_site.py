from pathlib import Path

import pytest

from tests.conftest import PLAIN_STORY, STORY, Publish, page


def links(output: Path, address: str, part: str = "main") -> list[str]:
    return list(dict.fromkeys(page(output, address).xpath(f"//{part}//a/@href")))


def story(number: int) -> str:
    text = STORY.replace("Warga menanam seribu bakau", f"Bakau ke-{number}")
    return text.replace("slug: bakau", f"slug: bakau-{number}").replace("08:00", f"08:{number:02}")


def test_the_front_page_leads_with_the_newest_and_shows_nothing_twice(publish: Publish) -> None:
    output = publish({f"berita/2026/b{n}.md": story(n) for n in range(8)})
    front = page(output, "/")

    titles = [
        "".join(heading.itertext()).strip()
        for heading in front.xpath("//main//article//*[self::h2 or self::h3]")
    ]
    assert titles[0] == "Panen raya di tepi sungai"
    assert len(titles) == len(set(titles)) >= 9


def test_long_lists_are_cut_into_pages_that_know_each_other(publish: Publish) -> None:
    output = publish({f"berita/2026/b{n}.md": story(n) for n in range(6)}, DEFAULT_PAGINATION=2)

    front, second, oldest = (f"/kanal/lingkungan/{way}" for way in ("", "halaman/2/", "halaman/1/"))
    assert second in links(output, front)
    assert {front, oldest} <= set(links(output, second))
    assert second in links(output, oldest)
    canonical = page(output, oldest).xpath("//link[@rel='canonical']/@href")[0]
    assert canonical.endswith("/halaman/1/")
    assert not (output / "kanal/lingkungan/halaman/3").exists()
    seen = [
        link
        for address in (front, second, oldest)
        for link in links(output, address)
        if link.startswith("/berita/bakau")
    ]
    assert len(seen) == len(set(seen)) == 7


def test_the_front_of_a_list_is_never_nearly_empty(publish: Publish) -> None:
    output = publish({f"berita/2026/b{n}.md": story(n) for n in range(6)}, DEFAULT_PAGINATION=2)

    shown = [x for x in links(output, "/kanal/lingkungan/") if x.startswith("/berita/bakau")]
    assert len(shown) == 3


def test_pages_of_older_stories_tell_nothing_that_the_next_story_changes(publish: Publish) -> None:
    stories = {f"berita/2026/b{n}.md": story(n) for n in range(6)}
    older = publish(stories, DEFAULT_PAGINATION=2) / "kanal/lingkungan/halaman/1/index.html"
    before = older.read_bytes()
    newer = STORY.replace("slug: bakau", "slug: terbaru").replace("2026-11-01", "2026-11-09")
    publish(stories | {"berita/2026/terbaru.md": newer}, DEFAULT_PAGINATION=2)

    assert older.read_bytes() == before


def test_a_page_of_older_stories_says_where_it_is(publish: Publish) -> None:
    output = publish(DEFAULT_PAGINATION=1)
    older = page(output, "/arsip/2026-11/halaman/1/")

    assert older.xpath("string(//meta[@name='description']/@content)").startswith(
        "Arsip November 2026, halaman 1: "
    )
    for part in ("list-note", "pager"):
        assert "Halaman 1" in older.xpath(f"string(//*[@class='{part}'])")
    assert "Terbaru" in page(output, "/arsip/2026-11/").xpath("string(//*[@class='pager'])")


def test_a_story_about_a_landmark_stands_on_its_kecamatan_too(publish: Publish) -> None:
    output = publish()

    assert "/berita/bakau/" in links(output, "/tempat/desa-hilir/")
    assert "/berita/bakau/" in links(output, "/tempat/pantai-timur/")
    assert "/tempat/pantai-timur/" in links(output, "/tempat/desa-hilir/")


def test_a_place_without_stories_is_there_and_says_so(publish: Publish) -> None:
    output = publish({"berita/2026/bakau.md": None, "berita/2026/panen-raya.md": PLAIN_STORY
                      .replace("[kisah bakau]({filename}bakau.md)", "kisah bakau")})  # fmt: skip

    empty = page(output, "/tempat/desa-hilir/")
    assert empty.findtext(".//h1") == "Desa Hilir"
    assert empty.xpath("//meta[@name='robots']/@content") == ["noindex, follow"]


def test_breadcrumbs_lead_home(publish: Publish) -> None:
    crumbs = page(publish(), "/berita/bakau/").xpath("//nav[contains(@class,'breadcrumbs')]//a")

    assert [crumb.get("href") for crumb in crumbs][:2] == ["/", "/kanal/lingkungan/"]


def test_sources_corrections_and_dates_are_shown_at_the_foot(publish: Publish) -> None:
    text = STORY.replace(
        "tags:",
        "modified: 2026-11-03 10:00\n"
        "corrections:\n  - {date: 2026-11-03, text: Semula tertulis dua ribu.}\ntags:",
    )
    story = page(publish({"berita/2026/bakau.md": text}), "/berita/bakau/")
    words = " ".join(story.text_content().split())

    assert "1 November 2026" in words
    assert "Semula tertulis dua ribu." in words
    assert "3 November 2026" in words
    assert story.xpath("//a[@href='https://dinas.example/laporan']")
    assert story.xpath("//a[@href='/penulis/redaksi-pesisir/']")


def test_a_standing_page_lives_at_its_own_slug(publish: Publish) -> None:
    text = "Title: Tentang kami\nDate: 2026-11-01\nSlug: tentang-kami\n\nKami menulis.\n"
    output = publish({"halaman/tentang.md": text})

    assert page(output, "/tentang-kami/").findtext(".//h1") == "Tentang kami"
    assert "/tentang-kami/" not in links(output, "/")


def test_related_stories_share_topics_and_never_name_the_story_itself(publish: Publish) -> None:
    output = publish({f"berita/2026/b{n}.md": story(n) for n in range(3)})
    related = page(output, "/berita/bakau/").xpath(
        "//section[@aria-labelledby='baca-juga']//a/@href"
    )

    assert "/berita/bakau/" not in related
    assert {"/berita/bakau-0/", "/berita/bakau-1/", "/berita/bakau-2/"} <= set(related)


@pytest.mark.parametrize("address", ["/kanal/", "/tempat/", "/topik/", "/penulis/", "/arsip/"])
def test_every_kind_of_list_has_a_directory(publish: Publish, address: str) -> None:
    output = publish()

    below = [link for link in links(output, address) if link.startswith(address)]
    assert below
    for link in below:
        assert page(output, link).xpath("//h1")

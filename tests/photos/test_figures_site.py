"""Pictures between paragraphs: printed, fed, told to crawlers, or named to the writer."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import etree
from PIL import Image

from plugins.newsroom.findings import StoriesNeedMending
from tests.conftest import ROOMS, STORY, Publish, page
from tests.photos.samples import jpeg

BAKAU = "berita/2026/bakau.md"
LEAD_IN = "## Bibit dari kebun"
FIGURE = '![Ibu menanam](foto/tanam.jpg "Menanam <bibit> & bakau. Foto: Rina Wulandari")'
GALLERY = f"""{FIGURE}
![Pantai berlumpur](/foto/bakau.jpg "Foto: Budi")"""
PHOTOS = {"foto/tanam.jpg": jpeg(900, 600)}
ATOM = "{http://www.w3.org/2005/Atom}"


def with_body(part: str) -> dict[str, str | bytes]:
    return {BAKAU: STORY.replace(LEAD_IN, f"{part}\n\n{LEAD_IN}"), **PHOTOS}


def test_an_image_of_its_own_paragraph_becomes_a_figure(publish: Publish) -> None:
    output = publish(with_body(FIGURE))

    (figure,) = page(output, "/berita/bakau/").xpath("//article//figure[@class='figure']")
    (image,) = figure.iter("img")
    assert (image.get("alt"), image.get("loading")) == ("Ibu menanam", "lazy")
    assert (image.get("width"), image.get("height")) == ("900", "600")
    caption = " ".join(figure.findtext("figcaption").split()) + figure.find("figcaption/span").text
    assert caption == "Menanam <bibit> & bakau.Foto: Rina Wulandari"
    assert figure.getprevious().tag == "p"
    assert figure.getnext().tag == "h2"
    for address in [s.get("srcset").split()[0] for s in figure.iter("source")]:
        with Image.open(output / address.lstrip("/")) as file:
            assert file.width == 480


def test_images_that_follow_each_other_become_a_gallery(publish: Publish) -> None:
    output = publish(with_body(GALLERY))

    (gallery,) = page(output, "/berita/bakau/").xpath("//figure[@class='gallery']")
    assert [image.get("alt") for image in gallery.iter("img")] == [
        "Ibu menanam",
        "Pantai berlumpur",
    ]


def test_what_is_read_counts_as_words_but_not_where_pictures_stand(publish: Publish) -> None:
    def words(output: Path) -> tuple[int, str]:
        (text,) = page(output, "/berita/bakau/").xpath(
            "//script[@type='application/ld+json']/text()"
        )
        (story,) = [n for n in json.loads(text)["@graph"] if n["@type"] == "NewsArticle"]
        return story["wordCount"], story["description"]

    headless = STORY.replace(STORY[STORY.index("summary:") : STORY.index("place:")], "")
    bare = words(publish({BAKAU: headless}))
    first = headless.replace("---\nHilir", f"---\n{FIGURE}\n\nHilir")

    assert words(publish({BAKAU: first, **PHOTOS})) == bare
    assert bare[1].startswith("Hilir")


def test_a_feed_carries_figures_that_work_anywhere(publish: Publish) -> None:
    output = publish(with_body(GALLERY), SITEURL="https://kabar.example/hub")

    feed = etree.parse(output / "atom.xml")
    (content,) = [
        entry.findtext(f"{ATOM}content")
        for entry in feed.iter(f"{ATOM}entry")
        if entry.findtext(f"{ATOM}title").startswith("Warga menanam")
    ]
    images = etree.HTML(content).findall(".//figure/img")
    assert [image.get("alt") for image in images][1:] == ["Ibu menanam", "Pantai berlumpur"]
    for image in images:
        parts = urlsplit(image.get("src"))
        assert parts.netloc == "kabar.example"
        with Image.open(output / parts.path.removeprefix("/hub/")) as file:
            assert (file.format, file.width) == ("JPEG", int(image.get("width")))
    assert "Menanam &lt;bibit&gt; &amp; bakau. Foto: Rina Wulandari</figcaption>" in content
    listed = (output / "sitemap/gambar.xml").read_text(encoding="utf-8")
    assert all(image.get("src") in listed for image in images)


def test_without_the_photos_room_the_text_stands_alone(publish: Publish) -> None:
    rooms = [f"plugins.{room}" for room in ROOMS if room != "photos"]

    (article,) = page(publish(with_body(FIGURE), PLUGINS=rooms), "/berita/bakau/").xpath(
        "//article[contains(@class, 'spread')]"
    )

    assert not article.xpath(".//figure")
    assert "\ue000" not in article.text_content()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (FIGURE.replace("Ibu menanam", ""), "bakau.md:21  [blokir] gambar-tanpa-alt"),
        (FIGURE.replace("Foto: ", ""), "bakau.md:21  [blokir] gambar-tanpa-pembuat"),
        ("![Ibu](foto/tanam.jpg)", "bakau.md:21  [blokir] gambar-tanpa-pembuat"),
        (GALLERY.replace("bakau.jpg", "bakao.jpg"), "bakau.md:22  [blokir] foto-tidak-ada"),
        (GALLERY.replace("bakau.jpg", "bakao.jpg"), "Maksud Anda “foto/bakau.jpg”?"),
        (FIGURE.replace("foto/", "../../../"), "bakau.md:21  [blokir] foto-tidak-ada"),
        (FIGURE.replace("foto/", "https://jauh.example/"), "[blokir] foto-tidak-ada"),
        (FIGURE.replace("tanam.jpg", "x" * 5000), "bakau.md:21  [blokir] foto-tidak-ada"),
        (FIGURE.replace("tanam.jpg", "palsu.jpg"), "bakau.md:21  [blokir] foto-tidak-terbaca"),
        (f"Lihat {FIGURE} ini.", "bakau.md:21  [blokir] gambar-di-isi"),
        (f"{FIGURE}\n\n<img src='/foto/tanam.jpg'>", "bakau.md:23  [blokir] gambar-di-isi"),
    ],
)
def test_what_a_picture_lacks_is_named_with_its_line(
    publish: Publish, written: str, said: str
) -> None:
    with pytest.raises(StoriesNeedMending) as stopped:
        publish({**with_body(written), "foto/palsu.jpg": b"bukan foto"})

    assert said in str(stopped.value)


def test_a_withdrawn_story_asks_for_no_picture(publish: Publish) -> None:
    gone = STORY.replace(
        "slug: bakau",
        "slug: bakau\nstatus: withdrawn\nwithdrawn_on: 2026-11-20\nwithdrawn_reason: "
        "Narasumber utama mencabut keterangannya.",
    )

    output = publish({BAKAU: gone.replace(LEAD_IN, f"![](foto/hilang.jpg)\n\n{LEAD_IN}")})

    assert (output / "berita/bakau/index.html").is_file()

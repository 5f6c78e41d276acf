import json
from urllib.parse import urlsplit

from PIL import Image

from tests.conftest import STORY, Publish, page

HUB = "https://kabarbaiksampit.example"


def test_a_story_page_names_its_canonical_address(publish: Publish) -> None:
    story = page(publish(), "/berita/bakau/")

    assert story.xpath("//link[@rel='canonical']/@href") == [f"{HUB}/berita/bakau/"]
    assert story.xpath("//html/@lang") == ["id"]


def test_a_story_page_says_what_scrapers_ask(publish: Publish) -> None:
    output = publish()
    story = page(output, "/berita/bakau/")
    said = dict(
        zip(
            story.xpath("//meta[@property]/@property"),
            story.xpath("//meta[@property]/@content"),
            strict=True,
        )
    )

    assert said["og:title"] == "Warga menanam seribu bakau"
    assert said["og:type"] == "article"
    assert said["og:locale"] == "id_ID"
    assert said["article:published_time"] == "2026-11-01T08:00:00+07:00"
    assert said["article:section"] == "Lingkungan"
    with Image.open(output / urlsplit(said["og:image"]).path.lstrip("/")) as card:
        assert str(card.width) == said["og:image:width"] == "1200"
        assert str(card.height) == said["og:image:height"] == "630"
    assert story.xpath("//meta[@name='twitter:card']/@content") == ["summary_large_image"]


def test_the_title_takes_the_papers_name_only_where_both_fit(publish: Publish) -> None:
    long = "Warga tiga desa di muara menanam seribu bibit bakau"
    output = publish({"berita/2026/bakau.md": STORY.replace("Warga menanam seribu bakau", long)})

    assert page(output, "/berita/bakau/").findtext(".//title") == long
    assert page(output, "/berita/panen-raya/").findtext(".//title").endswith("– Kabar Baik Sampit")


def test_json_ld_tells_of_the_article_and_cannot_break_out(publish: Publish) -> None:
    title = "Bakau </script><b>& kawan"
    output = publish(
        {"berita/2026/bakau.md": STORY.replace("Warga menanam seribu bakau", f"'{title}'")}
    )
    (text,) = page(output, "/berita/bakau/").xpath("//script[@type='application/ld+json']/text()")
    graph = {node["@type"]: node for node in json.loads(text)["@graph"]}

    assert "<" not in text
    article = graph["NewsArticle"]
    assert article["headline"] == title
    assert article["dateModified"] >= article["datePublished"]
    assert article["author"] == [
        {
            "@type": "Organization",
            "@id": f"{HUB}/penulis/redaksi-pesisir/#penulis",
            "name": "Redaksi Pesisir",
            "url": f"{HUB}/penulis/redaksi-pesisir/",
        }
    ]
    assert article["citation"][0]["url"] == "https://dinas.example/laporan"
    assert article["publisher"]["@id"] == graph["NewsMediaOrganization"]["@id"]
    positions = [item["position"] for item in graph["BreadcrumbList"]["itemListElement"]]
    assert positions == [1, 2, 3]

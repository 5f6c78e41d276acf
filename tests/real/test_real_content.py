"""What the first edition promises to its readers."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

import pytest
import yaml
from lxml import html
from PIL import Image

from plugins.bridge.reader import read_draft
from plugins.newsroom.draft import Draft
from tests.conftest import ROOT, page
from tests.real.conftest import Built

CONTENT = ROOT / "content"
PLAN = {
    "sampit": "/sampit/",
    "kotawaringin-timur": "/kotawaringin-timur/",
    "di-mana-sampit": "/di-mana-sampit/",
    "wisata-sampit": "/wisata-sampit/",
    "kuliner-sampit": "/kuliner-sampit/",
    "sampit-sekarang": "/sampit-sekarang/",
    "kecamatan": "/kecamatan/",
    "profil-umsa": "/profil-umsa/",
    "cara-memeriksa-kabar": "/cara-memeriksa-kabar/",
    **{
        slug: f"/berita/{slug}/"
        for slug in (
            "ikon-jelawat museum-kayu-sampit pantai-ujung-pandaran betang-tumbang-gagu "
            "terowongan-nur-mentaya susur-sungai-mentaya masjid-agung-wahyu-al-hadi hutan-sagonta "
            "mampakanan-sahur-mamapas-lewu simah-laut mandi-safar kalender-budaya-kotim "
            "batik-sampit bruynzeel-masa-kayu merah-putih-samuda-1945 pelabuhan-sampit-bagendang "
            "porprov-2023-sampit pegiat-medsos-2018"
        ).split()
    },
}
ENGLISH = {
    "/en/sampit/": "/sampit/",
    "/en/sampit-today/": "/sampit-sekarang/",
    "/en/travel-guide/": "/di-mana-sampit/",
}
"""English pages and what each of them translates."""
NEWSROOM = "tentang redaksi kontak pedoman koreksi hak-jawab privasi kebijakan-ai".split()


def drafts() -> Iterator[Draft]:
    for folder in ("berita", "halaman"):
        for file in sorted((CONTENT / folder).rglob("*.md")):
            yield read_draft(file, CONTENT)


PLANNED = [draft for draft in drafts() if draft.text("slug") in PLAN and not draft.text("lang")]
TRANSLATED = [draft for draft in drafts() if draft.text("lang") == "en"]


TIMINGS = (
    r"(step +done +kept +seconds +CPU\s+─+\s+"
    r"([A-Za-z]+( [a-z]+)?( +[\d.,]+ +[\d.,]+)? +[\d.]+ +[\d.]+\s+)+"
    r"in all +[\d.]+ +[\d.]+\s+)?"
)
"""What a build tells of its steps when it took long."""


def test_the_edition_is_printed_without_a_warning(built: Built) -> None:
    assert built.status == 0, built.shown
    assert re.fullmatch(
        TIMINGS + r"Printed: 18 stories, 20 standing pages, \d+ pages in all, \d+ cards; "
        r"[\d.]+ seconds\."
        r"(\nFor an editor: \d+ findings that block nothing \(periksa\)\.)?",
        built.shown.strip(),
    )


@pytest.mark.parametrize("address", PLAN.values())
def test_every_planned_story_has_a_page_and_a_valid_card(built: Built, address: str) -> None:
    story = page(built.output, address)

    (card,) = story.xpath("//meta[@property='og:image']/@content")
    data = (built.output / urlsplit(card).path.lstrip("/")).read_bytes()
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        assert (image.format, image.size, image.mode) == ("JPEG", (1200, 630), "RGB")
    assert len(data) <= 300_000
    assert len(story.xpath("//h1")) == 1
    assert story.xpath("//figure//img[@alt!='' and @width and @height]")
    assert story.xpath("//figcaption[contains(., 'Ilustrasi: Kabar Baik Sampit')]")


@pytest.mark.parametrize("slug", NEWSROOM)
def test_the_newsroom_says_who_it_is_on_every_page(built: Built, slug: str) -> None:
    assert page(built.output, f"/{slug}/").xpath("//h1")
    for address in ("/", "/berita/ikon-jelawat/", "/tempat/baamang/", "/404.html"):
        assert page(built.output, address).xpath(f"//footer//a[@href='/{slug}/']")


@pytest.mark.parametrize("draft", [*PLANNED, *TRANSLATED], ids=lambda draft: draft.path)
def test_a_story_is_long_enough_and_linked_and_sourced(draft: Draft) -> None:
    words = re.findall(r"\w+(?:[-’'.,]\w+)*", re.sub(r"\]\([^)]*\)", "]", draft.body))
    inward = set(re.findall(r"\]\((/[^)#]*)", draft.body))

    assert 350 <= len(words) <= 900
    assert len(inward) >= 2
    assert draft.header("sources")
    assert 70 <= len(draft.text("summary")) <= 160


def test_every_planned_page_is_there_once() -> None:
    assert len(PLANNED) == len(PLAN) == 27
    assert len(TRANSLATED) == len(ENGLISH) == 3


@pytest.mark.parametrize(("address", "original"), ENGLISH.items())
def test_an_english_page_says_its_language_and_leads_to_what_it_translates(
    built: Built, address: str, original: str
) -> None:
    english = page(built.output, address)

    assert english.get("lang") == "en"
    assert english.xpath(f"//main//a[@href='{original}']")
    assert page(built.output, original).xpath(f"//main//a[@href='{address}']")


@pytest.mark.parametrize("draft", PLANNED, ids=lambda draft: draft.path)
def test_an_illustration_is_large_enough_for_every_crop(draft: Draft) -> None:
    with Image.open(CONTENT / draft.text("image")) as image:
        assert image.width >= 1600
        assert image.height >= 1067


def test_no_link_inside_the_hub_is_broken(built: Built) -> None:
    files = {f"/{file.relative_to(built.output).as_posix()}" for file in _files(built.output)}
    answered = files | {file.removesuffix("index.html") for file in files}
    broken = {
        (str(file.relative_to(built.output)), link)
        for file in _files(built.output)
        if file.suffix == ".html"
        for link in _links_in(file)
        if link.startswith("/") and urldefrag(link).url not in answered
    }

    assert broken == set()


def test_no_page_asks_anything_of_another_site(built: Built) -> None:
    for file in _files(built.output):
        if file.suffix == ".html":
            tree = html.document_fromstring(file.read_bytes())
            loaded = tree.xpath(
                "//img/@src | //script/@src | //iframe/@src | //source/@src | //video/@src"
                " | //link[@rel='stylesheet' or @rel='preload' or @rel='icon']/@href"
            )
            assert all(address.startswith("/") for address in loaded), file
        if file.suffix == ".css":
            assert "http" not in file.read_text(encoding="utf-8")


def test_every_card_and_picture_carries_nothing_but_pixels(built: Built) -> None:
    pictures = [f for f in _files(built.output) if f.suffix in {".avif", ".jpg", ".webp"}]
    assert len(pictures) > 100
    for file in pictures:
        with Image.open(file) as image:
            assert not image.getexif(), file
            assert {"exif", "xmp", "comment", "photoshop"}.isdisjoint(image.info), file


def test_json_ld_is_json_and_names_the_story(built: Built) -> None:
    (text,) = page(built.output, "/berita/ikon-jelawat/").xpath(
        "//script[@type='application/ld+json']/text()"
    )
    graph = {node["@type"]: node for node in json.loads(text)["@graph"]}

    assert graph["NewsArticle"]["headline"] == "Patung Jelawat, Ruang Tamu Sampit di Tepi Mentaya"
    assert graph["NewsArticle"]["datePublished"].endswith("+07:00")
    assert len(graph["BreadcrumbList"]["itemListElement"]) >= 2


def test_places_are_the_seventeen_kecamatan_and_landmarks(built: Built) -> None:
    places = yaml.safe_load((CONTENT / "data/places.yaml").read_text(encoding="utf-8"))
    kecamatan = [place for place in places if place["kind"] == "kecamatan"]

    assert len(kecamatan) == 17
    for place in places:
        assert page(built.output, f"/tempat/{place['slug']}/").findtext(".//h1") == place["name"]


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _links_in(file: Path) -> set[str]:
    tree = html.document_fromstring(file.read_bytes())
    sets = [value.split(",") for value in tree.xpath("//@srcset")]
    candidates = {part.split()[0] for parts in sets for part in parts}
    return {*tree.xpath("//@href | //@src"), *candidates}
